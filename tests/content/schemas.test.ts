import { describe, expect, test } from 'vitest';
import { factFile, sourceFile } from '../../src/content-schemas/figures.ts';
import { questionFile } from '../../src/content-schemas/question.ts';
import { ruleFile } from '../../src/content-schemas/rule.ts';
import { readSchemeDate } from '../../src/content-schemas/scheme-date.ts';
import { soundFiles } from './sound-content.ts';

interface Refusing {
  readonly safeParse: (data: unknown) => {
    readonly error?: { readonly issues: readonly { path: PropertyKey[]; message: string }[] };
  };
}

/** "place: message" for each refusal of a file. */
function refusals(schema: Refusing, data: unknown): string[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
}

function questionWith(fields: object): unknown {
  return { ...soundFiles().question, ...fields };
}

describe('wat een redacteur leest', () => {
  test('een veld dat ontbreekt', () => {
    expect(
      refusals(sourceFile, { bronnen: [{ id: 'memo', uitgever: 'x', soort: 'memo' }] }),
    ).toEqual(['bronnen.memo.titel: Dit veld ontbreekt. Vul het in.']);
  });

  test('een veld dat niemand kent', () => {
    expect(refusals(questionFile, questionWith({ anwoord: 'Ja' }))).toEqual([
      ': Onbekend veld: anwoord. Haal het weg of verbeter de naam.',
    ]);
  });

  test('een woord buiten de lijst', () => {
    expect(refusals(questionFile, questionWith({ status: 'klaar' }))).toEqual([
      'status: Kies een van deze woorden: geldt, voorstel, afgelopen, nog-niet-bekend.',
    ]);
  });

  test('een vraag zonder antwoord die niet zegt wie het weet', () => {
    expect(refusals(questionFile, questionWith({ status: 'nog-niet-bekend' }))).toEqual([
      'wieWeetHet: Een vraag met status nog-niet-bekend zegt wie het weet: vul wieWeetHet in.',
    ]);
  });

  test('een kort antwoord van meer dan twintig woorden', () => {
    expect(refusals(questionFile, questionWith({ kort: 'woord '.repeat(21) }))).toEqual([
      'kort: Het korte antwoord heeft hoogstens 20 woorden. Zet de rest in uitleg.',
    ]);
  });

  test('een dag die niet bestaat', () => {
    expect(refusals(questionFile, questionWith({ gecontroleerdOp: '2026-02-30' }))).toEqual([
      'gecontroleerdOp: Deze dag bestaat niet. Schrijf een datum als 2026-11-23.',
    ]);
  });

  test('een regel zonder datum en zonder status', () => {
    const { rules } = soundFiles();
    const undated = rules.regels.map((rule) => ({
      ...rule,
      geldigVanaf: undefined,
      geldigTot: undefined,
    }));
    expect(refusals(ruleFile, { ...rules, regels: undated })).toEqual([
      'regels.voorrang-leeftijd: Een regel heeft een datum (geldigVanaf of geldigTot) of een status nodig.',
    ]);
  });

  test('een eenheid die er niet is', () => {
    const [fact] = soundFiles().facts.feiten;
    expect(refusals(factFile, { feiten: [{ ...fact, eenheid: 'meter' }] })).toEqual([
      'feiten.leeftijd.eenheid: Vul bij eenheid een van deze woorden in: euro, procent, aantal, ' +
        'uren, maanden, jaar, m2, datum.',
    ]);
  });

  test('een getal met cijfers achter de punt zonder aanhalingstekens', () => {
    const [fact] = soundFiles().facts.feiten;
    expect(refusals(factFile, { feiten: [{ ...fact, waarde: 13.8 }] })).toEqual([
      'feiten.leeftijd.waarde: Schrijf een getal als 274 of "13.8" (een punt, en dan tussen ' +
        'aanhalingstekens).',
    ]);
  });
});

test('YAML leest een datum als moment en een jaar als getal; beide worden tekst', () => {
  const given = questionWith({ geldigVanaf: 2023, gecontroleerdOp: new Date('2026-11-23') });
  expect(questionFile.parse(given)).toMatchObject({ validFrom: '2023', checkedOn: '2026-11-23' });
});

test('een peildatum van de site die geen dag is, wordt geweigerd', () => {
  expect(() => readSchemeDate('30-06-2023')).toThrow(
    'SCHEME_DATE is "30-06-2023". Schrijf een datum als 2026-11-23.',
  );
});
