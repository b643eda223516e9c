import type { CellAddress } from './edit.ts';
import type { CostLine, Group, Indicator, Key, Party, PriceIndex } from './plan.ts';
import { yearValues } from './plan-lists.ts';
import type { StringMap } from './string-map.ts';

/** A cell that is filled, with what stands in it. */
export interface FilledCell {
  readonly cell: CellAddress;
  readonly value: string;
}

function filled(cell: CellAddress, value: string | undefined): FilledCell[] {
  return value === undefined ? [] : [{ cell, value }];
}

function entries(map: StringMap | undefined, address: (key: string) => CellAddress): FilledCell[] {
  return Object.entries(map ?? {}).map(([key, value]) => ({ cell: address(key), value }));
}

function yearEntries(
  map: StringMap | undefined,
  address: (year: number) => CellAddress,
): FilledCell[] {
  return entries(map, (year) => address(Number.parseInt(year, 10)));
}

/** All filled cells of a group. */
export function groupCells({ id, name }: Group): FilledCell[] {
  return [{ cell: { at: 'name', list: 'groups', id }, value: name }];
}

/** All filled cells of a party. */
export function partyCells({ id, name, from, until }: Party): FilledCell[] {
  return [
    { cell: { at: 'name', list: 'parties', id }, value: name },
    ...filled({ at: 'from', party: id }, from === undefined ? undefined : `${from}`),
    ...filled({ at: 'until', party: id }, until === undefined ? undefined : `${until}`),
  ];
}

/** All filled cells of an indicator. */
export function indicatorCells(item: Indicator): FilledCell[] {
  const { id } = item;
  return [
    { cell: { at: 'name', list: 'indicators', id }, value: item.name },
    { cell: { at: 'unit', indicator: id }, value: item.unit },
    { cell: { at: 'source', list: 'indicators', id }, value: item.source },
    { cell: { at: 'measured-on', indicator: id }, value: item.measuredOn },
    ...entries(item.figures, (party) => ({ at: 'figure', indicator: id, party })),
  ];
}

/** All filled cells of a key. From which key it grows is no cell. */
export function keyCells(item: Key): FilledCell[] {
  const key = item.id;
  return [
    { cell: { at: 'name', list: 'keys', id: key }, value: item.name },
    ...entries(item.weights, (indicator) => ({ at: 'weight', key, indicator })),
    ...entries(item.fixed, (party) => ({ at: 'fixed', key, party })),
    ...entries(item.floor, (party) => ({ at: 'floor', key, party })),
    ...entries(item.cap, (party) => ({ at: 'cap', key, party })),
    ...yearEntries(item.phaseIn?.percent, (year) => ({ at: 'phase-in', key, year })),
    ...filled({ at: 'key-note', key }, item.note),
  ];
}

/** All filled cells of an index. */
export function indexCells({ id, name, percent }: PriceIndex): FilledCell[] {
  return [
    { cell: { at: 'name', list: 'indices', id }, value: name },
    ...yearEntries(percent, (year) => ({ at: 'index-percent', index: id, year })),
  ];
}

/** All filled cells of a cost line. Its keys, index and executor are no cells. */
export function lineCells(item: CostLine): FilledCell[] {
  const line = item.id;
  return [
    { cell: { at: 'name', list: 'costLines', id: line }, value: item.name },
    { cell: { at: 'source', list: 'costLines', id: line }, value: item.source },
    ...rateCells(item),
    ...yearEntries(yearValues(item), (year) => ({ at: 'line-year', line, year })),
    ...entries(item.split, (group) => ({ at: 'split', line, group })),
  ];
}

function rateCells(line: CostLine): FilledCell[] {
  switch (line.kind) {
    case 'amount':
      return [];
    case 'units':
      return [{ cell: { at: 'unit-price', line: line.id }, value: line.unitPrice }];
    case 'hours':
      return [
        { cell: { at: 'hours-per-fte', line: line.id }, value: line.hoursPerFte },
        { cell: { at: 'cost-per-fte', line: line.id }, value: line.costPerFte },
      ];
  }
}
