import { enumerate } from './words-nl.ts';

/** The words of what a plan goes by, for paper: short, after the name of the line or the key. */

export const AGREEMENT_TEXT = {
  proposal: (text: string) => `voorstel: ${text}`,
  newLine: 'nieuw: deze post staat niet in het voorstel',
  newKey: 'nieuw: deze sleutel staat niet in het voorstel',
  calledBefore: (name: string) => `heet in het voorstel ‘${name}’`,
  index: (name: string, percents: string) => `index ‘${name}’: ${percents}`,
  noIndex: 'geen index',
  executor: (group: string) => `uitvoering: ${group}`,
  noExecutor: 'geen uitvoerder',
  hoursBy: (group: string, key: string) => `uitvoering: ${group}, uren volgens ‘${key}’`,
  keyOf: (group: string, key: string) => `sleutel van de ${group}: ‘${key}’`,
  noKey: 'geen',
  fixed: (who: string) => `vast aandeel: ${who}`,
  floor: (who: string) => `ondergrens: ${who}`,
  cap: (who: string) => `bovengrens: ${who}`,
  none: { fixed: 'geen vast aandeel', floor: 'geen ondergrens', cap: 'geen bovengrens' },
  grows: (from: string, percents: string) => `groeit vanaf ‘${from}’: ${percents}`,
  wholeAtOnce: 'geen ingroei',
  nothing: 'niets ingevuld',
} as const;

/** What belongs to no line or key, as sentences. */
export const OTHER_AGREEMENT_TEXT = {
  title: 'Verder',
  proposal: (text: string) => `; in het voorstel ${text}`,
  years: (own: string, other: string) => `Jaren: ${own}; in het voorstel ${other}.`,
  money: { cent: 'in hele centen', euro: 'in hele euro’s' },
  hours: { 60: 'in hele uren', 30: 'in halve uren', 15: 'in kwartieren' },
  amounts: (how: string, before: string) => `Bedragen zijn verdeeld ${how}${before}.`,
  hoursAre: (how: string, before: string) => `Uren zijn verdeeld ${how}${before}.`,
  joined: (parties: readonly string[]) => `Nieuw: ${enumerate(parties)}.`,
  left: (parties: readonly string[]) => `Niet meer: ${enumerate(parties)}.`,
  linesGone: (lines: readonly string[]) =>
    `Vervallen ${lines.length === 1 ? 'kostenpost' : 'kostenposten'}: ${enumerate(lines)}.`,
  renamed: (pairs: readonly string[]) => `Andere naam: ${enumerate(pairs)}.`,
  before: (name: string) => `(voorheen ${name})`,
  moved: (pairs: readonly string[]) => `Andere groep: ${enumerate(pairs)}.`,
  takesPart: (each: readonly string[]) => `Deelname: ${enumerate(each)}.`,
  from: (year: number) => `vanaf ${year}`,
  until: (year: number) => `tot en met ${year}`,
  always: 'alle jaren',
  figures: (column: string, each: readonly string[]) => `${column}: ${each.join(', ')}.`,
  figuresMany: (column: string, count: number) =>
    `${column}: ${count} cijfers anders dan in het voorstel.`,
  figure: (party: string, now: string, before: string) => `${party} ${now} (was ${before})`,
  noFigure: 'geen',
  groups: (groups: readonly string[]) => `Nieuwe groep: ${enumerate(groups)}.`,
  groupsGone: (groups: readonly string[]) => `Vervallen groep: ${enumerate(groups)}.`,
} as const;
