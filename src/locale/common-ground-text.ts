import { commonGround, comparedYears, type CommonGround } from '../domain/common-ground.ts';
import { yearsOf, type Party, type Plan } from '../domain/plan.ts';
import { groupWord } from './plan-names.ts';
import { enumerate, enumerateSome } from './words-nl.ts';

/** What is compared of two plans and what is left out, in words. */

/** How two compared plans are called within a sentence. */
export interface PlanNames {
  readonly here: string;
  readonly there: string;
}

const WITH_PROPOSAL: PlanNames = { here: 'dit plan', there: 'het voorstel' };

/** So many names of parties are told; further ones are counted. */
const NAMED = 4;

/** "2025–2027", "2024 en 2026–2027": years that follow each other from the first to the last. */
export function yearRange(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  const texts = runs.map(([first = 0, ...rest]) => {
    const last = rest.at(-1);
    return last === undefined ? `${first}` : `${first}–${last}`;
  });
  return enumerate(texts);
}

/**
 * What a comparison of the chosen years leaves out, or why there is none: "Vergeleken over
 * 2025–2027; 2028 staat niet in het voorstel, 2024 niet in dit plan." Nothing where both plans have
 * the same years and parties.
 */
export function leftOutSentences(
  here: Plan,
  there: Plan | undefined,
  chosen: readonly number[],
  names: PlanNames = WITH_PROPOSAL,
): readonly string[] {
  if (there === undefined || here === there) return [];
  const ground = commonGround(here, there);
  if (ground.apart !== undefined) return [apartSentence(ground.apart, here, there, names)];
  const years = comparedYears(ground, chosen);
  const lone = chosen.filter((year) => ground.onlyHere.includes(year));
  if (years.length === 0) {
    return [`Niet vergeleken: ${absence(yearsAbsent(lone), yearsAbsent([]), names)}.`];
  }
  // With one year chosen the years of the other plan do not matter.
  const unseen = chosen.length === 1 ? [] : ground.onlyThere;
  return [
    ...yearSentence(years, lone, unseen, names),
    ...absentSentence(ground, names),
    ...changedParties(ground, there, names),
  ];
}

/** "Niet vergeleken: dit plan gaat over een andere regio dan het voorstel." */
export function apartSentence(
  apart: CommonGround['apart'] & string,
  here: Plan,
  there: Plan,
  { here: own, there: other }: PlanNames,
): string {
  switch (apart) {
    case 'parties': {
      const empty = here.parties.length === 0 ? own : other;
      return `Niet vergeleken: ${empty} heeft geen partijen.`;
    }
    case 'region':
      return `Niet vergeleken: ${own} gaat over een andere regio dan ${other}.`;
    case 'years': {
      const [those, others] = [here, there].map((plan) => yearRange(yearsOf(plan)));
      return `Niet vergeleken: ${own} gaat over ${those ?? ''} en ${other} over ${others ?? ''}.`;
    }
  }
}

function yearSentence(
  years: readonly number[],
  onlyHere: readonly number[],
  onlyThere: readonly number[],
  names: PlanNames,
): string[] {
  const text = absence(yearsAbsent(onlyHere), yearsAbsent(onlyThere), names);
  return text === '' ? [] : [`Vergeleken over ${yearRange(years)}; ${text}.`];
}

function absentSentence({ joined, left }: CommonGround, names: PlanNames): string[] {
  const who = (parties: readonly Party[]): Absent => {
    const all = parties.map(({ name }) => name);
    return { who: enumerateSome(all, NAMED), count: parties.length };
  };
  const text = absence(who(joined), who(left), names);
  return text === '' ? [] : [`${text}.`];
}

/** Years or parties that one of the plans does not have. */
interface Absent {
  readonly who: string;
  readonly count: number;
}

/** "2028 staat niet in het voorstel, 2024 niet in dit plan"; the verb is said once. */
function absence(onlyHere: Absent, onlyThere: Absent, { here, there }: PlanNames): string {
  const sides = [
    { ...onlyHere, plan: there },
    { ...onlyThere, plan: here },
  ].filter(({ count }) => count > 0);
  return sides
    .map(({ who, count, plan }, at) => {
      const verb = at > 0 ? '' : count === 1 ? ' staat' : ' staan';
      return `${who}${verb} niet in ${plan}`;
    })
    .join(', ');
}

function yearsAbsent(years: readonly number[]): Absent {
  return { who: yearRange(years), count: years.length };
}

/** "‘Noord’ heet in het voorstel ‘Elburg’.": the same parties, told otherwise in the other plan. */
export function changedParties(
  { renamed, moved }: CommonGround,
  there: Plan,
  names: PlanNames,
): readonly string[] {
  const changed = [
    ...renamed.map(({ here, there }) => `‘${here.name}’ heet in ${names.there} ‘${there.name}’`),
    ...moved.map((each) => {
      const group = groupWord(there, each.there.group);
      return `${each.here.name} hoort in ${names.there} bij de ${group}`;
    }),
  ];
  return changed.length === 0 ? [] : [`${enumerateSome(changed, NAMED)}.`];
}
