import type { Plan } from '../domain/plan.ts';
import { compute } from '../domain/compute.ts';
import { OVERVIEW_TEXT } from '../locale/planner-text.ts';
import { PLANNER_TABS, type PlannerTab } from '../locale/planner-tabs.ts';
import type { Computed } from '../sheets/amounts.ts';
import { contributionsSheet } from '../sheets/contributions-sheet.ts';
import { costsSheet } from '../sheets/costs-sheet.ts';
import { hoursSheet } from '../sheets/hours-sheet.ts';
import { keysSheet } from '../sheets/keys-sheet.ts';
import { overviewRows, type OverviewRow } from '../sheets/overview-rows.ts';
import { settlementSheet } from '../sheets/settlement-sheet.ts';
import { blankCell, figureColumn, moneyCell, nameColumn, textCell } from '../sheets/sheet-cells.ts';
import type { Sheet, SheetRow } from '../sheets/sheet.ts';

/** A tab of the planner as it is printed without script. */
export interface ProposalTab {
  readonly id: PlannerTab;
  readonly label: string;
  readonly sheets: readonly Sheet[];
}

/** Every tab of the planner for a plan that is only read, in the tabs' order. Comparing takes two. */
export function proposalTabs(plan: Plan): ProposalTab[] {
  const computed = { plan, outcome: compute(plan) };
  return PLANNER_TABS.filter(({ id }) => id !== 'vergelijken').map(({ id, label }) => ({
    id,
    label,
    sheets: sheetsOf(id, computed),
  }));
}

function sheetsOf(tab: PlannerTab, computed: Computed): readonly Sheet[] {
  const { years } = computed.outcome;
  switch (tab) {
    case 'overzicht':
      return [overviewSheet(computed)];
    case 'kosten':
      return [costsSheet(computed)];
    case 'verdeelsleutels':
      return keySheets(computed);
    case 'uren':
      return [hoursSheet(computed)];
    case 'bijdragen':
      return [contributionsSheet(computed)];
    case 'afrekening':
      return [settlementSheet(computed, years)];
    case 'vergelijken':
      return [];
  }
}

/** One table per key, each with an id of its own. */
function keySheets(computed: Computed): Sheet[] {
  const year = computed.plan.firstYear;
  return computed.plan.keys.flatMap(({ id }) => {
    const sheet = keysSheet(computed, undefined, { key: id, year, bounds: false });
    return sheet === undefined ? [] : [{ ...sheet, id: `sleutel-${id}` }];
  });
}

function overviewSheet(computed: Computed): Sheet {
  const year = computed.plan.firstYear;
  return {
    id: 'overzicht-tabel',
    caption: OVERVIEW_TEXT.whoPays(year),
    columns: [
      nameColumn(OVERVIEW_TEXT.party),
      figureColumn('aandeel', OVERVIEW_TEXT.share),
      figureColumn('bijdrage', OVERVIEW_TEXT.contribution(year)),
    ],
    rows: overviewRows(computed, undefined, [year]).map(overviewRow),
    frozenRows: 0,
  };
}

function overviewRow({ id, kind, indented, name, share, amount }: OverviewRow): SheetRow {
  const shareCell = share === '' ? blankCell() : textCell(share, name);
  return {
    id,
    kind: kind === 'party' ? (indented ? 'item' : 'group') : kind,
    header: textCell(name, name),
    cells: [shareCell, moneyCell(amount, name)],
    ...(indented ? { indented: true as const } : {}),
  };
}
