import type { CellAddress } from './edit.ts';
import type { CostLine, Indicator, Key, Party, Plan } from './plan.ts';
import { eachItem, withItem, withYearValues, yearValues } from './plan-lists.ts';
import type { IndicatorCell, KeyCell, LineCell, PartyCell } from './read-cell.ts';
import { withEntry } from './string-map.ts';

/**
 * The plan with one cell set to a value that was checked before, or emptied by null. Everything
 * beside the way to the cell keeps its identity.
 */
export function writeCell(plan: Plan, cell: CellAddress, value: string | null): Plan {
  if ('line' in cell) {
    const write = (line: CostLine) => writeLineCell(line, cell, value);
    return { ...plan, costLines: withItem(plan.costLines, cell.line, write) };
  }
  if ('key' in cell) {
    return {
      ...plan,
      keys: withItem(plan.keys, cell.key, (key) => writeKeyCell(key, cell, value)),
    };
  }
  if ('indicator' in cell) {
    const write = (indicator: Indicator) => writeIndicatorCell(indicator, cell, value);
    return { ...plan, indicators: withItem(plan.indicators, cell.indicator, write) };
  }
  if ('party' in cell) {
    const write = (party: Party) => writePartyCell(party, cell, value);
    return { ...plan, parties: withItem(plan.parties, cell.party, write) };
  }
  if ('index' in cell) {
    const indices = withItem(plan.indices, cell.index, (index) => {
      return { ...index, percent: withEntry(index.percent, `${cell.year}`, value) };
    });
    return { ...plan, indices };
  }
  return writeItemText(plan, cell, value ?? '');
}

function writeLineCell(line: CostLine, cell: LineCell, value: string | null): CostLine {
  switch (cell.at) {
    case 'line-year':
      return withYearValues(line, withEntry(yearValues(line), `${cell.year}`, value));
    case 'split':
      return { ...line, split: withEntry(line.split, cell.group, value) };
    case 'unit-price':
      return line.kind === 'units' ? { ...line, unitPrice: value ?? '0' } : line;
    case 'hours-per-fte':
      return line.kind === 'hours' ? { ...line, hoursPerFte: value ?? '1' } : line;
    case 'cost-per-fte':
      return line.kind === 'hours' ? { ...line, costPerFte: value ?? '0' } : line;
  }
}

function writeKeyCell(key: Key, cell: KeyCell, value: string | null): Key {
  switch (cell.at) {
    case 'weight':
      return { ...key, weights: withEntry(key.weights, cell.indicator, value) };
    case 'fixed':
    case 'floor':
    case 'cap':
      return withAgreements(key, cell.at, withEntry(key[cell.at], cell.party, value));
    case 'phase-in': {
      if (key.phaseIn === undefined) return key;
      const percent = withEntry(key.phaseIn.percent, `${cell.year}`, value);
      return { ...key, phaseIn: { ...key.phaseIn, percent } };
    }
    case 'key-note': {
      const { note: old, ...rest } = key;
      if (value === (old ?? '')) return key;
      return value === null || value === '' ? rest : { ...rest, note: value };
    }
  }
}

/**
 * The key with other fixed shares, floors or caps. An empty map is left out, so that a plan in
 * which a share was tried and taken back has its old fingerprint again.
 */
export function withAgreements(
  key: Key,
  field: 'fixed' | 'floor' | 'cap',
  map: Readonly<Record<string, string>>,
): Key {
  const { [field]: old, ...rest } = key;
  if (map === old) return key;
  return Object.keys(map).length > 0 ? { ...key, [field]: map } : rest;
}

function writeIndicatorCell(
  indicator: Indicator,
  cell: IndicatorCell,
  value: string | null,
): Indicator {
  switch (cell.at) {
    case 'figure':
      return { ...indicator, figures: withEntry(indicator.figures, cell.party, value) };
    case 'measured-on':
      return { ...indicator, measuredOn: value ?? '' };
    case 'unit':
      return { ...indicator, unit: value === 'percent' ? 'percent' : 'count' };
  }
}

function writePartyCell(party: Party, cell: PartyCell, value: string | null): Party {
  const { [cell.at]: old, ...rest } = party;
  const year = value === null ? undefined : Number.parseInt(value, 10);
  if (year === old) return party;
  return year === undefined ? rest : { ...rest, [cell.at]: year };
}

type ItemTextCell = Extract<CellAddress, { readonly list: string }>;

function writeItemText(plan: Plan, cell: ItemTextCell, text: string): Plan {
  const write = <Item extends { readonly id: string }>(item: Item): Item =>
    item.id === cell.id ? { ...item, [cell.at]: text } : item;
  switch (cell.list) {
    case 'groups':
      return { ...plan, groups: eachItem(plan.groups, write) };
    case 'parties':
      return { ...plan, parties: eachItem(plan.parties, write) };
    case 'indicators':
      return { ...plan, indicators: eachItem(plan.indicators, write) };
    case 'keys':
      return { ...plan, keys: eachItem(plan.keys, write) };
    case 'indices':
      return { ...plan, indices: eachItem(plan.indices, write) };
    case 'costLines':
      return { ...plan, costLines: eachItem(plan.costLines, write) };
  }
}
