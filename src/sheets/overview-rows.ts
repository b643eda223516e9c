import type { Question, YearQuestion } from '../domain/question.ts';
import { besideOf, contributionsOf, type Amounts, type Beside, type Computed } from './amounts.ts';
import { payersOf, type Payer } from './payers.ts';
import { perCell, type CountChoice } from './per-count.ts';
import { allYears, differenceOf, partText, type Difference } from './sheet-cells.ts';

/** One row of the overview: what a party, a group or all pay, beside the proposal. */
export interface OverviewRow {
  readonly id: string;
  readonly kind: 'group' | 'party' | 'total';
  readonly name: string;
  /** Stands below its group's row. */
  readonly indented: boolean;
  readonly party?: string;
  /** The group's place in the plan from 1, for its colour; 0 for the total. */
  readonly groupPlace: number;
  /** Part of what the group pays: "32,8%"; "" for a lone party and the total. */
  readonly share: string;
  /** Part of what all pay together, for the bar over the groups: "52,8%". */
  readonly shareOfAll: string;
  /** Whole cents. */
  readonly amount: number;
  /** What is compared with `base`: the amount over the years that both plans have. */
  readonly compared: number;
  readonly base?: number;
  readonly difference?: Difference;
  /** The years that are compared, where those are not all that are shown. */
  readonly over?: readonly number[];
  /** Per home or inhabitant, "10,14" or "–"; "" for the total, absent where it is not asked for. */
  readonly per?: string;
  /** Absent where no single working tells it: several years together, a party that left. */
  readonly question?: Question;
}

/**
 * The rows of tab Overzicht over the chosen years, in the plan's order, the total last. Also what
 * the page shows before its script runs. `base` is the proposal; without it nothing is compared,
 * nor is what only one of both plans has: years, or a plan of another region. `count` is what
 * amounts are divided by as well.
 */
export function overviewRows(
  computed: Computed,
  base: Computed | undefined,
  years: readonly number[],
  count?: CountChoice,
): readonly OverviewRow[] {
  const beside = besideOf(computed, base, years);
  const { other } = beside ?? {};
  const making: Making = {
    ...{ years, beside },
    now: contributionsOf(computed, undefined),
    before: other && contributionsOf(other, undefined),
    places: groupPlaces(computed, other),
  };
  const { plan } = computed;
  return payersOf(plan, other?.plan).map((payer) => ({
    ...row(payer, making),
    ...(count && { per: perCell({ count, years }, plan, payer, making.now.of(payer, years)).text }),
  }));
}

interface Making {
  readonly years: readonly number[];
  readonly beside: Beside | undefined;
  readonly now: Amounts;
  readonly before: Amounts | undefined;
  readonly places: readonly string[];
}

function groupPlaces({ plan }: Computed, base: Computed | undefined): readonly string[] {
  return [...new Set([...plan.groups, ...(base?.plan.groups ?? [])].map(({ id }) => id))];
}

function row(payer: Payer, { years, beside, now, before, places }: Making): OverviewRow {
  const amount = now.of(payer, years);
  const group = groupOf(payer);
  const question = questionOf(payer, years);
  return {
    id: payer.kind === 'total' ? 'totaal' : payer.kind === 'group' ? `groep-${payer.id}` : payer.id,
    kind: payer.kind,
    name: payer.kind === 'party' && payer.gone ? `${payer.name} (niet in dit plan)` : payer.name,
    indented: payer.kind === 'party' && !payer.alone,
    ...(payer.kind === 'party' && !payer.gone ? { party: payer.id } : {}),
    groupPlace: group === undefined ? 0 : places.indexOf(group) + 1,
    share: shareText(payer, amount, now, years),
    shareOfAll: partText(amount, now.of({ kind: 'total', name: '' }, years)),
    amount,
    ...besideBase(payer, { years, beside, now, before }),
    ...(question === undefined ? {} : { question }),
  };
}

/** The amount over the compared years, and what the other plan has over these. */
function besideBase(
  payer: Payer,
  { years, beside, now, before }: Omit<Making, 'places'>,
): Pick<OverviewRow, 'compared' | 'base' | 'difference' | 'over'> {
  if (beside === undefined || before === undefined) return { compared: now.of(payer, years) };
  const compared = now.of(payer, beside.years);
  const base = before.of(payer, beside.years);
  const isPartly = beside.years.length < years.length;
  return {
    ...{ compared, base, difference: differenceOf(compared, base) },
    ...(isPartly ? { over: beside.years } : {}),
  };
}

function groupOf(payer: Payer): string | undefined {
  if (payer.kind === 'total') return undefined;
  return payer.kind === 'group' ? payer.id : payer.group;
}

function shareText(payer: Payer, amount: number, now: Amounts, years: readonly number[]): string {
  const group = groupOf(payer);
  if (group === undefined || (payer.kind === 'party' && payer.alone)) return '';
  return partText(amount, now.ofGroup(group, years));
}

function questionOf(payer: Payer, years: readonly number[]): Question | undefined {
  const [year, ...others] = years;
  if (year === undefined) return undefined;
  const asked = yearQuestion(payer, year);
  return others.length === 0 ? asked : allYears(asked);
}

function yearQuestion(payer: Payer, year: number): YearQuestion | undefined {
  switch (payer.kind) {
    case 'party':
      return payer.gone ? undefined : { about: 'contribution', party: payer.id, year };
    case 'group':
      return { about: 'group-amount', group: payer.id, year };
    case 'total':
      return { about: 'year-total', year, of: 'contribution' };
  }
}
