import type { Handsontable } from './handsontable-setup.ts';

/** What stays in sight above and below, with and without the names. */
const PARTS = ['top', 'top_inline_start_corner', 'bottom', 'bottom_inline_start_corner'];

/**
 * Keeps the frozen rows as high in the column of names as beside it. The grid measures only the rows
 * that scroll, so with many rows a text of two lines above them slipped past its own name.
 */
export function evenFrozenRows(grid: HTMLElement, hot: Handsontable): void {
  const heights = new Map<number, number>();
  const forget = (): void => heights.clear();
  hot.addHook('beforeUpdateData', forget);
  hot.addHook('afterRender', () => {
    if (!measure(grid, heights)) return;
    queueMicrotask(() => {
      // Through its settings, as the grid remembers where each row begins.
      const rowHeights: number[] = [];
      for (const [row, height] of heights) rowHeights[row] = height;
      if (!hot.isDestroyed) hot.updateSettings({ rowHeights });
    });
  });
}

/** Notes the rows that are not as high everywhere; false when there is nothing new. */
function measure(grid: HTMLElement, heights: Map<number, number>): boolean {
  const found = new Map<number, number[]>();
  for (const part of PARTS) {
    for (const tr of grid.querySelectorAll<HTMLElement>(`.ht_clone_${part} tbody tr`)) {
      const row = Number(tr.getAttribute('aria-rowindex')) - 2;
      found.set(row, [...(found.get(row) ?? []), tr.offsetHeight]);
    }
  }
  let isNew = false;
  for (const [row, all] of found) {
    const most = Math.max(...all);
    // The first row has an edge more in one part than in the other.
    if (most - Math.min(...all) < 3 || (heights.get(row) ?? 0) >= most) continue;
    heights.set(row, most);
    isNew = true;
  }
  return isNew;
}
