import type { PlannerPage } from './planner-page.ts';

/** How far the page and an open dialog stick out to the right of what can be seen, in px. */
export function overhang({ page }: PlannerPage): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.scrollingElement, document.querySelector('dialog[open]')];
    return Math.max(...boxes.map((box) => (box ? box.scrollWidth - box.clientWidth : 0)));
  });
}
