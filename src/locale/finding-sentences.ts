import { sumOfDecimals } from '../domain/decimal-sum.ts';
import { grouped } from '../domain/grouped.ts';
import type { Finding } from '../domain/outcome.ts';
import { percentSums } from '../domain/percent-sums.ts';
import { yearsOf, type Plan } from '../domain/plan.ts';
import { formatPercent } from './number-nl.ts';
import { groupWord, nameOf, quotedName } from './plan-names.ts';
import type { PlannerTab } from './planner-tabs.ts';
import { enumerate, enumerateSome, inYears } from './words-nl.ts';

/** One point of attention: a sentence, what it means, and where to look. */
export interface FindingSentences {
  readonly title: string;
  readonly detail: string;
  readonly tab: PlannerTab;
}

type Found<Code extends Finding['code']> = Extract<Finding, { readonly code: Code }>;
/** Findings that differ only in their year, group or party: told in one sentence. */
export type Alike<Code extends Finding['code']> = readonly [Found<Code>, ...Found<Code>[]];
/** A writer gives nothing where a finding is no fault for a reader of this plan. */
type Writers = {
  readonly [Code in Finding['code']]: (
    plan: Plan,
    found: Alike<Code>,
  ) => FindingSentences | undefined;
};

const NAMES_SHOWN = 5;

function years(plan: Plan, found: readonly { readonly year: number }[]): string {
  return inYears(
    found.map(({ year }) => year),
    yearsOf(plan),
  );
}

/**
 * The finding adds up all parties of a group, also those that are never there together, as before
 * and after a merger. A reader wants to know in which years it is not 100%.
 */
function sharesText(
  plan: Plan,
  [{ indicator: id }]: Alike<'shares-not-100'>,
): FindingSentences | undefined {
  const sums = percentSums(plan, id);
  const off = sums.filter(({ sum }) => sum !== '100');
  const [first] = off;
  if (first === undefined) return undefined;
  const isAlways = sums.every(({ sum }) => sum === first.sum);
  const all = sums.map(({ year }) => year);
  const each = isAlways
    ? [formatPercent(first.sum)]
    : [...grouped(off, ({ sum }) => sum)].map(([sum, found]) => {
        const when = found.map(({ year }) => year);
        return `${inYears(when, all)} ${formatPercent(sum)}`;
      });
  return {
    title: `${quotedName(plan, 'indicators', id)} is samen ${enumerate(each)}, geen 100%.`,
    detail: 'Het plan verdeelt naar verhouding. Alles wordt toch verdeeld.',
    tab: 'verdeelsleutels',
  };
}

function splitText(plan: Plan, [{ line: id }]: Alike<'split-not-100'>): FindingSentences {
  const line = plan.costLines.find((each) => each.id === id);
  const sum = sumOfDecimals(Object.values(line?.split ?? {}));
  const name = quotedName(plan, 'costLines', id);
  if (sum === '0') {
    return {
      title: `${name} is nog over geen enkele groep verdeeld.`,
      detail: 'Het bedrag blijft onverdeeld. Vul in wie betaalt.',
      tab: 'kosten',
    };
  }
  return {
    title: `De groepen betalen samen ${formatPercent(sum)} van ${name}, geen 100%.`,
    detail: 'Het plan verdeelt naar verhouding. Alles wordt toch verdeeld.',
    tab: 'kosten',
  };
}

function figuresText(plan: Plan, found: Alike<'figure-missing'>): FindingSentences {
  const indicator = plan.indicators.find(({ id }) => id === found[0].indicator);
  const names = found.map(({ party }) => nameOf(plan, 'parties', party));
  const all = plan.parties.filter(({ group }) => group === indicator?.group).length;
  const name = quotedName(plan, 'indicators', found[0].indicator);
  const none = names.length === all && all > 1;
  return {
    title: none ? `${name} heeft nog geen cijfers.` : `Bij ${name} ontbreken cijfers.`,
    detail: none
      ? 'Alle partijen tellen daar als 0.'
      : `${enumerateSome(names, NAMES_SHOWN)} ${names.length === 1 ? 'telt' : 'tellen'} daar als 0.`,
    tab: 'verdeelsleutels',
  };
}

function weightsZeroText(plan: Plan, found: Alike<'weights-zero'>): FindingSentences {
  return {
    title: `De sleutel ${quotedName(plan, 'keys', found[0].key)} heeft ${years(plan, found)} geen bruikbare cijfers.`,
    detail: 'Wat deze sleutel verdeelt, blijft onverdeeld. Vul cijfers of gewichten in.',
    tab: 'verdeelsleutels',
  };
}

function fixedText(plan: Plan, found: Alike<'fixed-infeasible'>): FindingSentences {
  return {
    title: `De vaste aandelen van ${quotedName(plan, 'keys', found[0].key)} kunnen ${years(plan, found)} niet.`,
    detail: 'Samen zijn ze te veel, of niemand deelt de rest. Het plan telt ze dan niet mee.',
    tab: 'verdeelsleutels',
  };
}

function boundsText(plan: Plan, found: Alike<'bounds-infeasible'>): FindingSentences {
  return {
    title: `De grenzen van ${quotedName(plan, 'keys', found[0].key)} passen ${years(plan, found)} niet samen.`,
    detail: 'Het plan rekent dan zonder ondergrens en bovengrens.',
    tab: 'verdeelsleutels',
  };
}

/** A group may lack a key for paying, for carrying out, or for both. */
function keyMissingText(plan: Plan, found: Alike<'key-missing'>): FindingSentences {
  const line = plan.costLines.find(({ id }) => id === found[0].line);
  const pays = found.some(
    ({ group }) => line?.keys[group] === undefined && sumOfDecimals([line?.split[group]]) !== '0',
  );
  const groups = enumerate(found.map(({ group }) => groupWord(plan, group)));
  return {
    title: `Bij ${quotedName(plan, 'costLines', found[0].line)} ontbreekt een sleutel voor ${groups}.`,
    detail: pays
      ? 'Dat deel van het bedrag blijft onverdeeld. Kies een sleutel.'
      : 'Het werk is niet te verdelen. Kies een sleutel voor de uitvoering.',
    tab: 'kosten',
  };
}

function hoursText(plan: Plan, found: Alike<'hours-remainder'>): FindingSentences {
  const units = { 60: 'hele uren', 30: 'halve uren', 15: 'kwartieren' };
  const unit = units[plan.rounding.hours];
  return {
    title: `De uren van ${quotedName(plan, 'costLines', found[0].line)} zijn ${years(plan, found)} niet in ${unit} te verdelen.`,
    detail: 'Wat overblijft, gaat naar de partij met het grootste aandeel.',
    tab: 'uren',
  };
}

function executorText(plan: Plan, [{ line }]: Alike<'executor-missing'>): FindingSentences {
  return {
    title: `Bij ${quotedName(plan, 'costLines', line)} staat niet wie het werk doet.`,
    detail: 'Deze post telt niet mee in de afrekening.',
    tab: 'kosten',
  };
}

function tieText(plan: Plan, found: Alike<'tie'>): FindingSentences {
  const unit = plan.rounding.money === 'euro' ? 'euro' : 'cent';
  const groups = [...new Set(found.map(({ group }) => group))].map((group) =>
    group === undefined ? 'tussen de groepen' : groupWord(plan, group),
  );
  const lines = [...new Set(found.map(({ line }) => line))].map((line) =>
    nameOf(plan, 'costLines', line),
  );
  const when = years(plan, found);
  const oneYear = new Set(found.map(({ year }) => year)).size === 1 && when !== 'in alle jaren';
  return {
    title: oneYear
      ? `De laatste ${unit} ${when} is op alfabet verdeeld.`
      : `De laatste ${unit} is ${when} op alfabet verdeeld.`,
    detail: `${lines.length === 1 ? 'Post' : 'Posten'}: ${enumerate(lines)} (${enumerate(groups)}).`,
    tab: 'bijdragen',
  };
}

/** The writer of each code. What leaves money undivided stands first. */
export const FINDING_WRITERS: Writers = {
  'weights-zero': weightsZeroText,
  'key-missing': keyMissingText,
  'split-not-100': splitText,
  'fixed-infeasible': fixedText,
  'bounds-infeasible': boundsText,
  'shares-not-100': sharesText,
  'figure-missing': figuresText,
  'executor-missing': executorText,
  'hours-remainder': hoursText,
  tie: tieText,
};
