import type { Question, YearQuestion } from '../domain/question.ts';
import { comparedWith, contributionsOf, type Amounts, type Computed } from './amounts.ts';
import { payersOf, type Payer } from './payers.ts';
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
  readonly base?: number;
  readonly difference?: Difference;
  /** Absent where no single working tells it: several years together, a party that left. */
  readonly question?: Question;
}

/**
 * The rows of tab Overzicht over the chosen years, in the plan's order, the total last. Also what
 * the page shows before its script runs. `base` is the proposal; without it nothing is compared.
 */
export function overviewRows(
  computed: Computed,
  base: Computed | undefined,
  years: readonly number[],
): readonly OverviewRow[] {
  const now = contributionsOf(computed, undefined);
  const other = comparedWith(computed, base);
  const before = other && contributionsOf(other, undefined);
  const places = groupPlaces(computed, other);
  return payersOf(computed.plan, other?.plan).map((payer) =>
    row(payer, now, before, years, places),
  );
}

function groupPlaces({ plan }: Computed, base: Computed | undefined): readonly string[] {
  return [...new Set([...plan.groups, ...(base?.plan.groups ?? [])].map(({ id }) => id))];
}

function row(
  payer: Payer,
  now: Amounts,
  before: Amounts | undefined,
  years: readonly number[],
  places: readonly string[],
): OverviewRow {
  const amount = now.of(payer, years);
  const base = before?.of(payer, years);
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
    ...(base === undefined ? {} : { base, difference: differenceOf(amount, base) }),
    ...(question === undefined ? {} : { question }),
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
