import { yearRange } from './common-ground-text.ts';
import { describeDifference, countedGroup, type GroupDifference } from './difference-text.ts';
import { formatCents } from './number-nl.ts';
import { capital, countWord, enumerate } from './words-nl.ts';

/** A sentence in pieces; the strong ones are what a reader looks for. */
export type Piece = string | { readonly strong: string };

/** Amounts in cents, of this plan and of the proposal; undefined where nothing is compared. */
export interface Both {
  readonly now: number;
  readonly base: number | undefined;
}

/**
 * What a college reads first: whether the costs change, which groups pay more or less, and for
 * whom nothing changes; the costs alone where nothing is compared. "De kosten blijven gelijk. De zes gemeenten betalen in vier jaar samen
 * € 60.700,00 meer (20,0%). … Voor de provincie verandert er niets."
 * @param years those over which all amounts are added up
 * @param over the same years, where the plan has more than those that are compared
 */
export function collegeSentences(
  costs: Both,
  groups: readonly GroupDifference[],
  years: readonly number[],
  over?: readonly number[],
): readonly Piece[] {
  const { now, base } = costs;
  if (base === undefined) {
    return [`De kosten zijn ${inAll(years)} `, { strong: formatCents(now) }, '.'];
  }
  const filled = groups.filter(({ parties }) => parties.length > 0);
  const isSame = ({ parties }: GroupDifference) => parties.every(({ now, base }) => now === base);
  const same = filled.filter(isSame);
  if (same.length === filled.length && now === base) {
    const when = over === undefined ? '' : ` ${inAll(years, over)}`;
    return [`Iedereen betaalt${when} evenveel als in het voorstel.`];
  }
  const changed = filled.filter((group) => !isSame(group));
  return [
    ...costPieces(now, base, over === undefined ? '' : `${inAll(years, over)} `),
    ...changed.flatMap((group, at) =>
      groupPieces(group, at === 0 && over === undefined ? years : undefined),
    ),
    ...(same.length === 0
      ? []
      : [` Voor ${enumerate(same.map(countedGroup))} verandert er niets.`]),
  ];
}

/** "Harderwijk betaalt in vier jaar € 119.457,60. Dat is € 19.909,60 meer dan in het voorstel (20,0%)." */
export function partySentences(
  name: string,
  { now, base }: Both,
  years: readonly number[],
  over?: readonly number[],
): readonly Piece[] {
  const start = [{ strong: name }, ` betaalt ${inAll(years, over)} `, { strong: formatCents(now) }];
  if (base === undefined) return [...start, '.'];
  const { word, amount, percent } = describeDifference(now, base);
  if (word === 'gelijk') return [...start, '. Dat is evenveel als in het voorstel.'];
  const end = ` dan in het voorstel${inBrackets(percent)}`;
  return [...start, '. Dat is ', { strong: `${amount} ${word}` }, end];
}

/** `when` where the costs of some years only are compared. */
function costPieces(now: number, base: number, when: string): readonly Piece[] {
  const { word, amount, percent } = describeDifference(now, base);
  if (word === 'gelijk') return [`De kosten blijven ${when}gelijk.`];
  const how = word === 'meer' ? 'hoger' : 'lager';
  return [`De kosten zijn ${when}`, { strong: `${amount} ${how}` }, inBrackets(percent)];
}

/** `years` where the sentence still has to say over which ones. */
function groupPieces(
  group: GroupDifference,
  years: readonly number[] | undefined,
): readonly Piece[] {
  const total = (of: 'now' | 'base') => group.parties.reduce((sum, each) => sum + each[of], 0);
  const { word, amount, percent } = describeDifference(total('now'), total('base'));
  const many = group.parties.length > 1;
  const start = [
    ` ${capital(countedGroup(group))} ${many ? 'betalen' : 'betaalt'}`,
    ...(years === undefined ? [] : [inAll(years)]),
    ...(many ? ['samen'] : []),
  ].join(' ');
  if (word === 'gelijk') return [`${start} evenveel, maar verdelen het anders.`];
  return [`${start} `, { strong: `${amount} ${word}` }, inBrackets(percent)];
}

function inBrackets(percent: string | undefined): string {
  return percent === undefined ? '.' : ` (${percent}).`;
}

/** "in vier jaar", or the year itself when there is one; "in 2025–2027" where that is not all. */
function inAll(years: readonly number[], over?: readonly number[]): string {
  if (over !== undefined) return `in ${yearRange(over)}`;
  const [first = 0] = years;
  return years.length === 1 ? `in ${first}` : `in ${countWord(years.length)} jaar`;
}
