import { contentProblems } from '../../src/content-schemas/check-content.ts';
import { amountFile, factFile, sourceFile } from '../../src/content-schemas/figures.ts';
import { checkQuestionFile } from '../../src/content-schemas/check-question.ts';
import {
  changeFile,
  partyFile,
  publisherFile,
  timelineFile,
} from '../../src/content-schemas/around.ts';
import { questionFile } from '../../src/content-schemas/question.ts';
import { ruleFile } from '../../src/content-schemas/rule.ts';
import type { SiteContent } from '../../src/content-schemas/site-content.ts';
import { wordFile } from '../../src/content-schemas/word.ts';

/** What the files say, as YAML reads them. Each test changes one thing in a copy. */
export function soundFiles() {
  return {
    sources: { bronnen: [{ id: 'memo', titel: 'Memo', uitgever: 'Regio', soort: 'memo' }] },
    facts: {
      feiten: [
        {
          id: 'leeftijd',
          waarde: 55,
          eenheid: 'jaar',
          omschrijving: 'Leeftijd',
          bron: { id: 'memo' },
          datum: 2023,
        },
      ],
    },
    amounts: {
      bedragen: [
        {
          id: 'grens',
          omschrijving: 'Grens',
          eenheid: 'euro',
          waarden: [
            amountPeriod('932.93', '2026-01-01', '2026-12-31'),
            amountPeriod('950', '2027-01-01', '2027-12-31'),
          ],
        },
      ],
    },
    rules: {
      instrument: 'voorrang',
      titel: 'Voorrang',
      hoofdregel: 'voorrang-leeftijd',
      kort: ['De proef is afgelopen.'],
      regels: [
        {
          id: 'voorrang-leeftijd',
          titel: 'U bent {feit:leeftijd} jaar of ouder',
          uitleg: ['Lees ook {vraag:hoe-oud}.'],
          geldigVanaf: 2022 as number | string,
          geldigTot: '2023-12-31',
          bron: { id: 'memo', kopje: 'Voorrangsregeling' },
          gecontroleerdOp: '2026-11-23',
          beslist: 'gemeente',
          check: {
            vraag: 'leeftijd',
            antwoorden: verdicts({ ja: 'voldoet', nee: 'voldoet-niet' }),
          },
        },
      ],
    },
    question: {
      nummer: 1,
      vraag: 'Hoe oud moet ik zijn?',
      groep: 'meedoen',
      voorop: true,
      kort: 'U moest {feit:leeftijd} jaar zijn.',
      uitleg: ['Kijk bij {pagina:voorrang}.'],
      bron: { id: 'memo' },
      gecontroleerdOp: '2026-11-23',
      regels: ['voorrang-leeftijd'],
      verwant: [] as string[],
    },
    timeline: {
      tijdlijn: [
        {
          datum: 2022,
          titel: 'Proef',
          tekst: 'De proef begint.',
          wie: 'gemeenten',
          status: 'afgelopen',
          bron: { id: 'memo' },
        },
      ],
    },
    words: { woorden: [{ woord: 'memo', betekenis: 'Een voorstel.', vragen: ['hoe-oud'] }] },
    change: { datum: '2026-11-23', titel: 'Begin', tekst: ['Het bedrag werd € 950.'] },
    checkQuestions: {
      checkvragen: [
        {
          id: 'leeftijd',
          vraag: 'Bent u {feit:leeftijd}?',
          waarom: 'Dat is een regel.',
          antwoorden: [
            { id: 'ja', tekst: 'Ja' },
            { id: 'nee', tekst: 'Nee' },
          ],
        },
      ],
    },
  };
}

function verdicts(given: Record<string, string>) {
  return given;
}

function amountPeriod(waarde: string, geldigVanaf: string, geldigTot: string) {
  return { waarde, geldigVanaf, geldigTot, bron: { id: 'memo' } };
}

/** The content that the site would read from these files. */
export function contentOf(files: ReturnType<typeof soundFiles>): SiteContent {
  return {
    sources: sourceFile.parse(files.sources),
    facts: factFile.parse(files.facts),
    amounts: amountFile.parse(files.amounts),
    instruments: [{ ...ruleFile.parse(files.rules), fileName: 'voorrang' }],
    questions: [{ ...questionFile.parse(files.question), slug: 'hoe-oud' }],
    checkQuestions: checkQuestionFile.parse(files.checkQuestions),
    parties: partyFile.parse({ partijen: [] }),
    timeline: timelineFile.parse(files.timeline),
    words: wordFile.parse(files.words),
    changes: [{ ...changeFile.parse(files.change), id: 'eerste' }],
    publisher: publisherFile.parse({
      naam: 'Project',
      contact: 'Vraag het aan uw corporatie.',
      adres: 'https://doorstroming.example',
    }),
  };
}

export type Files = ReturnType<typeof soundFiles>;

/** "file: message" for each problem, after one change to files without problems. */
export function problemsAfter(change: (files: Files) => void): string[] {
  const files = soundFiles();
  change(files);
  return contentProblems(contentOf(files), '2026-11-23').map(
    ({ file, message }) => `${file}: ${message}`,
  );
}

/** The first item of a list of the files. */
export function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('The fixture has no item.');
  return item;
}
