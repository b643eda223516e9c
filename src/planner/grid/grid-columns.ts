import { keepColumnsWhole } from '../shared/whole-columns.ts';

/** Keeps the columns of the grid whole beside the names. @returns looks again after a change */
export function keepGridColumnsWhole(
  grid: HTMLElement,
  widths: () => readonly number[],
  signal: AbortSignal,
): () => void {
  const scroller = grid.querySelector<HTMLElement>('.ht_master .wtHolder');
  if (scroller === null) return () => undefined;
  const cover = document.createElement('div');
  cover.className = 'column-cover';
  grid.parentElement?.append(cover);
  signal.addEventListener('abort', () => cover.remove());
  const columns = () => {
    const [names = 0, ...others] = widths();
    const edges = [0];
    for (const width of others) edges.push((edges.at(-1) ?? 0) + width);
    const { left } = grid.getBoundingClientRect();
    // The frame has an edge of its own.
    return { frozen: scroller.getBoundingClientRect().left - left + names, edges };
  };
  return keepColumnsWhole(scroller, cover, columns, signal);
}
