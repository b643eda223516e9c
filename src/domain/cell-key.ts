import type { CellAddress, NamedList } from './edit.ts';

/** One text per cell, the same for every address of it, to look cells up by. */
export function cellKey(cell: CellAddress): string {
  const parts = Object.entries<string | number>({ ...cell }).filter(([name]) => name !== 'at');
  // Ids hold no spaces, and `at` says which fields there are.
  return [cell.at, ...parts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part)].join(' ');
}

/** The item that a cell is part of. */
export function ownerOf(cell: CellAddress): readonly [list: NamedList, id: string] {
  if ('line' in cell) return ['costLines', cell.line];
  if ('key' in cell) return ['keys', cell.key];
  if ('indicator' in cell) return ['indicators', cell.indicator];
  if ('party' in cell) return ['parties', cell.party];
  return 'index' in cell ? ['indices', cell.index] : [cell.list, cell.id];
}
