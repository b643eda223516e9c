import type { CellAddress } from './edit.ts';
import type { CostLine, Indicator, Key, Party, Plan } from './plan.ts';
import { byId, nameOf, yearValues } from './plan-lists.ts';
import { entryOf } from './string-map.ts';

export type LineCell = Extract<CellAddress, { readonly line: string }>;
export type KeyCell = Extract<CellAddress, { readonly key: string }>;
export type IndicatorCell = Exclude<Extract<CellAddress, { readonly indicator: string }>, KeyCell>;
export type PartyCell = Extract<CellAddress, { readonly at: 'from' | 'until' }>;

/** A cell's value in the plan's own notation, or nothing when it is empty or does not exist. */
export function readCell(plan: Plan, cell: CellAddress): string | undefined {
  if ('line' in cell) return readLineCell(byId(plan.costLines, cell.line), cell);
  if ('key' in cell) return readKeyCell(byId(plan.keys, cell.key), cell);
  if ('indicator' in cell) return readIndicatorCell(byId(plan.indicators, cell.indicator), cell);
  if ('party' in cell) return readPartyCell(byId(plan.parties, cell.party), cell);
  if ('index' in cell) {
    return entryOf(byId(plan.indices, cell.index)?.percent, `${cell.year}`);
  }
  if (cell.at === 'name') return nameOf(plan, cell.list, cell.id);
  const items: readonly (Indicator | CostLine)[] = plan[cell.list];
  return byId(items, cell.id)?.source;
}

function readLineCell(line: CostLine | undefined, cell: LineCell): string | undefined {
  if (line === undefined) return undefined;
  switch (cell.at) {
    case 'line-year':
      return entryOf(yearValues(line), `${cell.year}`);
    case 'split':
      return entryOf(line.split, cell.group);
    case 'unit-price':
      return line.kind === 'units' ? line.unitPrice : undefined;
    case 'hours-per-fte':
      return line.kind === 'hours' ? line.hoursPerFte : undefined;
    case 'cost-per-fte':
      return line.kind === 'hours' ? line.costPerFte : undefined;
  }
}

function readKeyCell(key: Key | undefined, cell: KeyCell): string | undefined {
  if (key === undefined) return undefined;
  switch (cell.at) {
    case 'weight':
      return entryOf(key.weights, cell.indicator);
    case 'fixed':
    case 'floor':
    case 'cap':
      return entryOf(key[cell.at], cell.party);
    case 'phase-in':
      return entryOf(key.phaseIn?.percent, `${cell.year}`);
    case 'key-note':
      return key.note;
  }
}

function readIndicatorCell(
  indicator: Indicator | undefined,
  cell: IndicatorCell,
): string | undefined {
  switch (cell.at) {
    case 'figure':
      return entryOf(indicator?.figures, cell.party);
    case 'measured-on':
      return indicator?.measuredOn;
    case 'unit':
      return indicator?.unit;
  }
}

function readPartyCell(party: Party | undefined, cell: PartyCell): string | undefined {
  const year = party?.[cell.at];
  return year === undefined ? undefined : `${year}`;
}
