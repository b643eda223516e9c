import { formatCents, formatPercentDifference } from './number-nl.ts';
import { capital, countWord, enumerate, lowerFirst } from './words-nl.ts';

/** The difference with another plan in words: who pays more, less or the same. */

export type DifferenceWord = 'meer' | 'minder' | 'gelijk';

/** The word beside a signed difference in cents: it says without colour what the sign says. */
export function differenceWord(difference: number): DifferenceWord {
  if (difference === 0) return 'gelijk';
  return difference > 0 ? 'meer' : 'minder';
}

/** A difference in its parts, for a view that gives each its own style. */
export interface Difference {
  readonly word: DifferenceWord;
  /** Without a sign: "€ 5.543,20". */
  readonly amount: string;
  /** "20,0%"; absent when there was nothing before, or nothing changed. */
  readonly percent?: string;
}

const TINY = '0,0%';

/** How `now` differs from `base`, both in cents. Too little for a decimal is "minder dan 0,1%". */
export function describeDifference(now: number, base: number): Difference {
  const word = differenceWord(now - base);
  const amount = formatCents(Math.abs(now - base));
  const percent = word === 'gelijk' ? undefined : formatPercentDifference(now, base);
  if (percent === undefined) return { word, amount };
  return { word, amount, percent: percent === TINY ? 'minder dan 0,1%' : percent };
}

/** "Harderwijk betaalt € 5.543,20 meer dan in het voorstel, 20,0%." `base` names the other plan. */
export function partyDifferenceSentence(
  party: string,
  now: number,
  base: number,
  other = 'het voorstel',
): string {
  const { word, amount, percent } = describeDifference(now, base);
  if (word === 'gelijk') return `${party} betaalt evenveel als in ${other}.`;
  const share = percent === undefined ? '' : `, ${percent}`;
  return `${party} betaalt ${amount} ${word} dan in ${other}${share}.`;
}

/** A group of funders with the names of its parties. */
interface NamedParties {
  readonly name: string;
  readonly parties: readonly { readonly name: string }[];
}

/** One group of funders and what each pays now and in the other plan, in cents. */
export interface GroupDifference {
  readonly name: string;
  readonly parties: readonly {
    readonly name: string;
    readonly now: number;
    readonly base: number;
  }[];
}

/** A part of a sentence; those about several parties who all pay more or less can share a verb. */
interface Clause {
  readonly who: string;
  readonly verb: 'betaalt' | 'betalen';
  readonly rest: string;
}

/** Groups of one that have a name of their own in a sentence. */
const SINGLE: Readonly<Record<string, string>> = {
  provincie: 'de provincie',
  regio: 'de regio',
  rijk: 'het rijk',
  waterschap: 'het waterschap',
};

/** "de provincie", "beide gemeenten", "alle zes gemeenten": a whole group within a sentence. */
export function wholeGroup({ name, parties }: NamedParties): string {
  const group = lowerFirst(name);
  if (parties.length === 1) return SINGLE[group] ?? parties[0]?.name ?? group;
  return parties.length === 2 ? `beide ${group}` : `alle ${countWord(parties.length)} ${group}`;
}

/** A group as a whole within a sentence: "de provincie", "de zes gemeenten". */
export function countedGroup(group: NamedParties): string {
  const { name, parties } = group;
  return parties.length === 1
    ? wholeGroup(group)
    : `de ${countWord(parties.length)} ${lowerFirst(name)}`;
}

function differencesOf({ parties }: GroupDifference): Difference[] {
  return parties.map(({ now, base }) => describeDifference(now, base));
}

/** "20,0% meer" when all differ by the same, otherwise "meer". */
function manner(differences: readonly Difference[], word: DifferenceWord): string {
  const percents = new Set(differences.map(({ percent }) => percent));
  const [percent] = percents;
  return percents.size === 1 && percent?.startsWith('minder') === false
    ? `${percent} ${word}`
    : word;
}

/** "vier van de zes gemeenten betalen meer, één minder en één evenveel". */
function mixedClause(group: GroupDifference, differences: readonly Difference[]): Clause {
  const words = ['meer', 'minder', 'gelijk'] as const;
  const counts = words
    .map((word) => ({ word, count: differences.filter((each) => each.word === word).length }))
    .filter(({ count }) => count > 0);
  const [first = { word: 'gelijk', count: 0 }, ...others] = counts;
  const told = others.map(
    ({ word, count }) => `${countWord(count)} ${word === 'gelijk' ? 'evenveel' : word}`,
  );
  return {
    who: `${countWord(first.count)} van de ${countWord(differences.length)} ${lowerFirst(group.name)}`,
    verb: first.count === 1 ? 'betaalt' : 'betalen',
    rest: `${first.word}, ${enumerate(told)}`,
  };
}

function changedClause(group: GroupDifference, differences: readonly Difference[]): Clause {
  const [first] = differences;
  const word = first?.word ?? 'gelijk';
  if (differences.some((each) => each.word !== word)) return mixedClause(group, differences);
  return {
    who: wholeGroup(group),
    verb: differences.length === 1 ? 'betaalt' : 'betalen',
    rest: manner(differences, word),
  };
}

/** Clauses become sentences; whole groups after a whole group leave the verb out. */
function joined(clauses: readonly Clause[]): string[] {
  const sentences: string[] = [];
  let shares = false;
  for (const { who, verb, rest } of clauses) {
    const whole = verb === 'betalen' && !/ van de /.test(who);
    const last = sentences.at(-1);
    if (whole && shares && last !== undefined) {
      sentences[sentences.length - 1] = `${last}, ${who} ${rest}`;
    } else {
      sentences.push(`${capital(who)} ${verb} ${rest}`);
    }
    shares = whole;
  }
  return sentences;
}

/**
 * "Alle zes gemeenten betalen 20,0% meer, alle vier corporaties 20,0% minder. De provincie blijft
 * gelijk." Groups without parties are left out; `other` names the plan compared with.
 */
export function groupDifferenceSentences(
  groups: readonly GroupDifference[],
  other = 'het voorstel',
): string {
  const filled = groups
    .filter(({ parties }) => parties.length > 0)
    .map((group) => ({ group, differences: differencesOf(group) }));
  const changed = filled.filter(({ differences }) =>
    differences.some(({ word }) => word !== 'gelijk'),
  );
  if (changed.length === 0) return `Iedereen betaalt evenveel als in ${other}.`;
  const same = filled.filter((each) => !changed.includes(each)).map(({ group }) => group);
  const sentences = joined(
    changed.map(({ group, differences }) => changedClause(group, differences)),
  );
  if (same.length > 0) {
    const single = same.length === 1 && same[0]?.parties.length === 1;
    const names = capital(enumerate(same.map(wholeGroup)));
    sentences.push(`${names} ${single ? 'blijft' : 'blijven'} gelijk`);
  }
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}
