import { isKnownPage } from './known-pages.ts';
import { placeholdersIn, type Placeholder, type PlaceholderKind } from './placeholder.ts';
import type { ContentCheck, ContentProblem, SiteContent } from './site-content.ts';
import { writtenTexts } from './written-texts.ts';

/** A name that a record gives for another record. */
interface Reference {
  readonly file: string;
  /** Who points: "regel voorrang-leeftijd". */
  readonly from: string;
  readonly to: string;
}

/** The files in which a missing record belongs. */
const homes: Readonly<Record<PlaceholderKind | 'bron', string>> = {
  bron: 'bronnen.yaml',
  feit: 'feiten.yaml',
  bedrag: 'bedragen.yaml',
  regel: 'een bestand in regels/',
  vraag: 'vragen/ (de naam van het bestand)',
  pagina: 'known-pages.ts',
};

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

/** References to one kind of record that lead nowhere. */
function broken(
  kind: keyof typeof homes,
  known: (id: string) => boolean,
  references: readonly Reference[],
): ContentProblem[] {
  return references
    .filter(({ to }) => !known(to))
    .map(({ file, from, to }) => ({
      file,
      message: `In ${from} staat ${kind} "${to}", maar die is er niet. Zet die in ${homes[kind]} of verbeter de naam.`,
    }));
}

function sourceReferences(content: SiteContent): Reference[] {
  const one = (file: string, from: string, to: string) => ({ file, from, to });
  return [
    ...content.facts.map((fact) => one('feiten.yaml', `feit ${fact.id}`, fact.source.sourceId)),
    ...content.amounts.flatMap(({ id, periods }) =>
      periods.map(({ source }) => one('bedragen.yaml', `bedrag ${id}`, source.sourceId)),
    ),
    ...content.timeline.map(({ title, source }) =>
      one('tijdlijn.yaml', `"${title}"`, source.sourceId),
    ),
    ...content.instruments.flatMap(({ fileName, rules }) =>
      rules.flatMap(({ id, sources }) =>
        sources.map(({ sourceId }) => one(`regels/${fileName}.yaml`, `regel ${id}`, sourceId)),
      ),
    ),
    ...content.questions.flatMap(({ slug, number, sources }) =>
      sources.map(({ sourceId }) => one(`vragen/${slug}.yaml`, `vraag ${number}`, sourceId)),
    ),
  ];
}

/** Every name of another record, in fields and in placeholders, leads to one. */
export const checkReferences: ContentCheck = (content) => {
  const rules = idsOf(content.instruments.flatMap((instrument) => instrument.rules));
  const slugs = new Set(content.questions.map(({ slug }) => slug));
  const facts = idsOf(content.facts);
  const amounts = idsOf(content.amounts);
  const sources = idsOf(content.sources);
  const fromQuestions = (key: 'ruleIds' | 'related') =>
    content.questions.flatMap(({ slug, number, [key]: names }) =>
      names.map((to) => ({ file: `vragen/${slug}.yaml`, from: `vraag ${number}`, to })),
    );
  const fromWords = content.words.flatMap(({ word, questions }) =>
    questions.map((to) => ({ file: 'woorden.yaml', from: `woord "${word}"`, to })),
  );
  const inTexts = (kind: Placeholder['kind']) =>
    writtenTexts(content).flatMap(({ file, place, text }) =>
      placeholdersIn(text)
        .filter((placeholder) => placeholder.kind === kind)
        .map(({ id }) => ({ file, from: place, to: id })),
    );
  const mainRules = content.instruments.map(({ fileName, mainRuleId }) => ({
    file: `regels/${fileName}.yaml`,
    from: 'hoofdregel',
    to: mainRuleId,
  }));
  return [
    ...broken('bron', (id) => sources.has(id), sourceReferences(content)),
    ...broken('regel', (id) => rules.has(id), [
      ...mainRules,
      ...fromQuestions('ruleIds'),
      ...inTexts('regel'),
    ]),
    ...broken('vraag', (id) => slugs.has(id), [
      ...fromQuestions('related'),
      ...fromWords,
      ...inTexts('vraag'),
    ]),
    ...broken('feit', (id) => facts.has(id), inTexts('feit')),
    ...broken('bedrag', (id) => amounts.has(id), inTexts('bedrag')),
    ...broken('pagina', isKnownPage, inTexts('pagina')),
  ];
};
