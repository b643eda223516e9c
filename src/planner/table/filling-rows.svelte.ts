/** More rows than a screen shows at once. */
const FIRST_ROWS = 60;
const MORE_ROWS = 150;

/**
 * How many rows of a long list stand there already: a screen at first, the others after the next
 * paints. All of them come, so that a screen reader and the browser's own search find every row.
 * @param list what the list is, and how many rows it has; another list begins again
 */
export function fillingRows(list: () => readonly [id: string, rows: number]): () => number {
  const id = $derived(list()[0]);
  let filled = $derived(id === '' ? 0 : FIRST_ROWS);
  $effect(() => {
    if (filled >= list()[1]) return undefined;
    return afterPaint(() => {
      filled += MORE_ROWS;
    });
  });
  return () => filled;
}

/** Does something after the next paint, unless the returned function is called first. */
function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
