import type { EditProblem } from '../domain/edit.ts';
import type { Decimal } from '../domain/plan.ts';
import { editDecimal, formatDecimal } from './number-nl.ts';
import type { NumberUnit } from './number-signs.ts';
import type { ParseProblem, Reading } from './parse-problem.ts';
import { countWord, enumerate, lowerFirst, quoted } from './words-nl.ts';

/** A refusal in words. The old value stays; `readings` are offered as buttons. */
export interface ProblemText {
  readonly lead: 'Niet overgenomen.';
  /** What was found and what is expected. */
  readonly detail: string;
  readonly readings: readonly Reading[];
}

const NUMBER_EXAMPLE = 'Schrijf bijvoorbeeld 1234,50.';
const DATE_EXAMPLE = 'Schrijf bijvoorbeeld 2025, januari 2025 of 1-1-2025.';

function problemText(detail: string, readings: readonly Reading[] = []): ProblemText {
  return { lead: 'Niet overgenomen.', detail, readings };
}

/** One line for a status bar: "Elburg, gewicht: niet overgenomen. “abc” is geen getal. …" */
export function problemSentence({ lead, detail }: ProblemText, where?: string): string {
  return where === undefined ? `${lead} ${detail}` : `${where}: ${lowerFirst(lead)} ${detail}`;
}

function doubtDetail({ given, readings, max }: ParseProblemOf['doubtful']): string {
  const texts = readings.map(({ text }) => text);
  if (texts.length > 1) return `${quoted(given)} kan ${texts.join(' of ')} zijn.`;
  const meant = `Bedoelt u ${enumerate(texts)}?`;
  if (max !== undefined) return `${quoted(given)} is meer dan ${formatDecimal(max)}. ${meant}`;
  if (!/\d/.test(given)) return `${quoted(given)} kan nul zijn, of niet bekend. ${meant}`;
  return `${quoted(given)} is niet duidelijk. ${meant}`;
}

function decimalsDetail(given: string, places: number): string {
  if (places === 0) return `${quoted(given)} is geen heel getal. Vul een heel getal in.`;
  const digits =
    places === 1 ? 'is hoogstens één cijfer' : `zijn hoogstens ${countWord(places)} cijfers`;
  return `${quoted(given)} heeft te veel cijfers achter de komma. Er ${digits} mogelijk.`;
}

function tooLarge(given: string, max: Decimal): string {
  if (given === '') return 'Deze getallen zijn samen te groot voor het totaal van een jaar.';
  const most = max === '' ? 'Vul een kleiner getal in.' : `Vul hoogstens ${formatDecimal(max)} in.`;
  return `${quoted(given)} is te groot. ${most}`;
}

const SIGNS = { '€': 'een bedrag', '%': 'een percentage', uur: 'een aantal uren' } as const;
const UNITS: Readonly<Record<NumberUnit, string>> = {
  euro: 'Hier hoort een bedrag in euro’s.',
  percent: 'Hier hoort een percentage.',
  hours: 'Hier hoort een aantal uren.',
  count: 'Hier hoort een aantal.',
  figure: 'Hier hoort een percentage.',
};

function notAYear(given: string): string {
  return `${quoted(given)} is geen geldig jaar. Kies een jaar van 2000 tot en met 2111.`;
}

type ParseProblemOf = {
  [Kind in ParseProblem['problem']]: Extract<ParseProblem, { readonly problem: Kind }>;
};

const PARSE_DETAILS: {
  readonly [Kind in keyof ParseProblemOf]: (problem: ParseProblemOf[Kind]) => string;
} = {
  empty: () => 'Het veld is leeg. Vul iets in.',
  'not-a-number': ({ given }) => `${quoted(given)} is geen getal. ${NUMBER_EXAMPLE}`,
  doubtful: (problem) => doubtDetail(problem),
  'other-notation': ({ given, others }) =>
    `${quoted(given)} is anders geschreven dan ${quoted(others)} in dezelfde kolom.`,
  'no-figure': ({ given }) =>
    `${quoted(given)} is geen getal. Laat het vak leeg als u het getal niet weet.`,
  'other-kind': ({ given, what }) =>
    `${quoted(given)} is een ${what === 'date' ? 'datum' : 'tijd'}, geen getal. ${NUMBER_EXAMPLE}`,
  negative: ({ given }) => `${quoted(given)} is minder dan nul. Vul 0 of meer in.`,
  exponent: ({ given }) => `${quoted(given)} is een verkort getal. Schrijf het getal voluit.`,
  hashes: ({ given }) =>
    `${quoted(given)} is geen getal. De kolom was te smal. Maak die breder en kopieer opnieuw.`,
  'bad-grouping': ({ given }) =>
    `In ${quoted(given)} staat een punt of komma verkeerd. ${NUMBER_EXAMPLE}`,
  'wrong-unit': ({ given, sign, unit }) => `${quoted(given)} is ${SIGNS[sign]}. ${UNITS[unit]}`,
  'too-many-decimals': ({ given, places }) => decimalsDetail(given, places),
  'too-large': ({ given, max }) => tooLarge(given, max),
  'not-a-year': ({ given }) => notAYear(given),
  'not-a-date': ({ given }) => `${quoted(given)} is geen datum. ${DATE_EXAMPLE}`,
  'impossible-date': ({ given }) => `${quoted(given)} bestaat niet. Kijk de dag en de maand na.`,
  'too-many-rows': ({ max }) =>
    `Het blok heeft te veel rijen. Plak hoogstens ${formatDecimal(String(max))} rijen.`,
  'too-many-columns': ({ max }) =>
    `Het blok heeft te veel kolommen. Plak hoogstens ${max} kolommen.`,
  'too-much-text': () => 'De geplakte tekst is te lang. Plak een kleiner blok.',
};

function parseDetail<Kind extends keyof ParseProblemOf>(
  kind: Kind,
  problem: ParseProblemOf[Kind],
): string {
  return PARSE_DETAILS[kind](problem);
}

/** Why a typed or pasted text was not taken over. */
export function describeParseProblem(problem: ParseProblem): ProblemText {
  return problemText(
    parseDetail(problem.problem, problem),
    'readings' in problem ? problem.readings : undefined,
  );
}

/** What an edit gave, in Dutch: a number comes in the plan's notation, with a dot. */
function dutchNumber(given: string): string {
  return /^\d+(\.\d+)?$/.test(given) ? editDecimal(given) : given;
}

const EDIT_DETAILS: {
  readonly [Kind in EditProblem['problem']]: (given: string, limit: string) => string;
} = {
  'not-a-number': (given) => `${quoted(given)} is geen getal. ${NUMBER_EXAMPLE}`,
  'too-many-decimals': (given, limit) => decimalsDetail(dutchNumber(given), Number(limit)),
  'too-large': (given, limit) => tooLarge(dutchNumber(given), limit),
  'above-100': (given) => `${quoted(dutchNumber(given))} is meer dan 100%. Vul hoogstens 100 in.`,
  'must-be-above-0': () => 'Met 0 kan het plan hier niet rekenen. Vul een getal boven de 0 in.',
  'text-empty': () => 'De tekst is leeg. Vul een tekst in.',
  'text-too-long': (_given, limit) => `De tekst is te lang. Gebruik hoogstens ${limit} tekens.`,
  'text-hidden-characters': () =>
    'Er staan onzichtbare tekens in de tekst. Typ de tekst zelf over.',
  'not-a-year': (given) => notAYear(given),
  'from-after-until': (given, limit) =>
    `${quoted(given)} past niet bij ${limit}. Het eerste jaar ligt voor het laatste jaar.`,
  'not-a-date': (given) => `${quoted(given)} is geen datum. ${DATE_EXAMPLE}`,
  required: () => 'Dit veld mag niet leeg zijn.',
  'unknown-reference': () => 'Dit onderdeel staat niet in het plan. Kies een ander onderdeel.',
  'wrong-group': () => 'Dit hoort bij een andere groep. Kies iets van dezelfde groep.',
  'id-taken': () => 'Dit onderdeel staat al in het plan.',
  'name-taken': (given) =>
    `Er is al een partij met de naam ${quoted(given)}. Kies een andere naam.`,
  'same-party': (given) => `U koos twee keer ${quoted(given)}. Kies twee verschillende partijen.`,
  'not-in-plan': (given, limit) =>
    `Het jaar ${given} staat niet in dit plan. Kies een jaar van ${limit.replace('-', ' tot en met ')}.`,
  'party-ended': (given, limit) =>
    `${quoted(given)} doet mee tot en met ${limit}. Kies ${limit} of een eerder jaar.`,
  'party-not-yet': (given, limit) =>
    `${quoted(given)} doet pas mee vanaf ${limit}. Kies een later jaar.`,
  'list-full': (_given, limit) => `De lijst is vol. Er passen er hoogstens ${limit} in.`,
  'still-needed': () => 'Het plan kan dit onderdeel niet missen.',
  'not-a-unit': () => 'Kies procenten of een aantal.',
  'not-singly': () => 'Dit is niet los over te nemen. Neem het hele plan over.',
};

/** Why an edit was refused by the plan's rules. */
export function describeEditProblem(problem: EditProblem): ProblemText {
  return problemText(EDIT_DETAILS[problem.problem](problem.given ?? '', problem.limit ?? ''));
}
