/** How long to work before the page gets a turn: less than a frame, so that nothing stutters. */
const SLICE = 12;

/**
 * Works through a list without holding up the page.
 * @param work what one item gives; the only part that takes long
 * @param tell gets all that is made so far, after each slice and at the end
 * @param signal stops the work; nothing is told after that
 */
export async function inSlices<Item, Made>(
  items: readonly Item[],
  work: (item: Item) => Made,
  tell: (made: readonly Made[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const made: Made[] = [];
  let until = performance.now() + SLICE;
  for (const item of items) {
    made.push(work(item));
    if (performance.now() < until) continue;
    tell([...made]);
    await nextTask();
    if (signal.aborted) return;
    until = performance.now() + SLICE;
  }
  tell(made);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
