/** The columns of what scrolls sideways, in px. */
export interface ScrolledColumns {
  /** Where what stays in sight ends. */
  readonly frozen: number;
  /** Where each column that scrolls begins and the last one ends, from the first of them. */
  readonly edges: readonly number[];
}

/** How much is left in sight of the column that is cut by the frozen part; 0 when none is. */
export function cutWidth(scrolled: number, edges: readonly number[]): number {
  const next = edges.find((edge) => edge > scrolled - 1);
  return next === undefined ? 0 : Math.max(0, next - scrolled);
}

/**
 * Where a scroll from one place to another comes to rest, so that no column is cut: on the side to
 * which the person went. The end stays the end.
 */
export function restAt(from: number, to: number, edges: readonly number[], most: number): number {
  if (to > most - 1 || cutWidth(to, edges) < 1) return to;
  const rest = to > from ? edges.find((edge) => edge >= to) : edges.findLast((edge) => edge <= to);
  return rest === undefined || rest > most ? to : rest;
}

/**
 * Half a number reads as another number. What scrolls sideways comes to rest at whole columns, and
 * until then, and at the far end, `cover` lies over what is left of a column that is cut.
 * @returns looks again, after the columns changed
 */
export function keepColumnsWhole(
  scroller: HTMLElement,
  cover: HTMLElement,
  columns: () => ScrolledColumns,
  signal: AbortSignal,
): () => void {
  let rested = scroller.scrollLeft;
  const show = (): void => {
    const { frozen, edges } = columns();
    const width = cutWidth(scroller.scrollLeft, edges);
    cover.hidden = width < 1;
    cover.style.left = `${frozen}px`;
    cover.style.width = `${width}px`;
    cover.style.height = `${scroller.clientHeight}px`;
  };
  const rest = (): void => {
    const most = scroller.scrollWidth - scroller.clientWidth;
    const at = restAt(rested, scroller.scrollLeft, columns().edges, most);
    rested = at;
    if (at !== scroller.scrollLeft) scroller.scrollLeft = at;
    show();
  };
  scroller.addEventListener('scroll', show, { signal, passive: true });
  scroller.addEventListener('scrollend', rest, { signal });
  show();
  return show;
}
