import { grouped } from '../domain/grouped.ts';
import {
  describeDifference,
  wholeGroup,
  type DifferenceWord,
  type GroupDifference,
} from './difference-text.ts';
import { formatCents } from './number-nl.ts';
import { capital, countWord, enumerate, lowerFirst } from './words-nl.ts';

/** Who pays more, less or the same in a plan, a sentence each; and who pays what in the first one. */

/** "Meer: alle zes gemeenten, samen € 16.900,00.", with the word apart to give it its colour. */
export interface EffectSentence {
  readonly word: DifferenceWord;
  readonly lead: string;
  readonly text: string;
}

/** Up to this many parties of a group are named; of more the number is told. */
const NAMED = 3;

const WORDS = ['meer', 'minder', 'gelijk'] as const;

type Party = GroupDifference['parties'][number];

function wordOf({ now, base }: Party): DifferenceWord {
  return describeDifference(now, base).word;
}

/**
 * Who pays more, who less and who the same, in at most three sentences; a word that holds for
 * nobody is left out. Amounts in whole cents.
 */
export function effectSentences(groups: readonly GroupDifference[]): readonly EffectSentence[] {
  return WORDS.flatMap((word): EffectSentence[] => {
    const parties = groups.flatMap((group) => group.parties.filter((one) => wordOf(one) === word));
    if (parties.length === 0) return [];
    const who = enumerate(groups.flatMap((group) => membersOf(group, word)));
    const sum = parties.reduce((total, { now, base }) => total + Math.abs(now - base), 0);
    const amount = `, ${parties.length === 1 ? '' : 'samen '}${formatCents(sum)}`;
    const text = `${who}${word === 'gelijk' ? '' : amount}.`;
    return [{ word, lead: `${capital(word)}:`, text }];
  });
}

/** Those of a group for whom the word holds: all of it, by name, or how many of how many. */
function membersOf(group: GroupDifference, word: DifferenceWord): string[] {
  const { name, parties } = group;
  const members = parties.filter((party) => wordOf(party) === word);
  if (members.length === 0) return [];
  if (members.length === parties.length) return [allOf(group, word)];
  if (members.length <= NAMED) return members.map((party) => party.name);
  const count = countWord(members.length);
  const others = WORDS.filter((other) => other !== word);
  const areNamed = others.every(
    (other) => parties.filter((party) => wordOf(party) === other).length <= NAMED,
  );
  return areNamed
    ? [`de andere ${count} ${lowerFirst(name)}`]
    : [`${count} van de ${countWord(parties.length)} ${lowerFirst(name)}`];
}

function allOf(group: GroupDifference, word: DifferenceWord): string {
  const { name, parties } = group;
  return word === 'gelijk' && parties.length > 2
    ? `de ${countWord(parties.length)} ${lowerFirst(name)}`
    : wholeGroup(group);
}

/** A group and what its parties pay together, in whole cents. */
export interface GroupAmount {
  readonly name: string;
  readonly amount: number;
  readonly parties: readonly { readonly name: string }[];
}

/**
 * Who pays what, largest amounts first: "Gemeenten en corporaties betalen allebei € 84.500,00.",
 * "De provincie betaalt € 23.000,00." Groups without parties are left out.
 */
export function payingSentences(groups: readonly GroupAmount[]): readonly string[] {
  const byAmount = grouped(
    groups.filter(({ parties }) => parties.length > 0),
    ({ amount }) => amount,
  );
  return [...byAmount]
    .sort(([one], [other]) => other - one)
    .map(([amount, same]) => payingSentence(same, formatCents(amount)));
}

function payingSentence(same: readonly GroupAmount[], amount: string): string {
  const [first, ...others] = same;
  if (first === undefined) return '';
  if (others.length > 0) {
    const names = same.map(({ name }) => lowerFirst(name));
    return `${capital(enumerate(names))} betalen ${others.length === 1 ? 'allebei' : 'elk'} ${amount}.`;
  }
  if (first.parties.length === 1) {
    return `${capital(wholeGroup(first))} betaalt ${amount}.`;
  }
  return `De ${lowerFirst(first.name)} betalen samen ${amount}.`;
}
