import type { PlannerPage } from './planner-page.ts';

/**
 * The amounts on the screen that a person cannot read in one go: broken over two lines, or cut off
 * by what they stand in. What can be scrolled into sight is not cut off.
 */
export function brokenAmounts({ root }: PlannerPage): Promise<readonly string[]> {
  return root.evaluate((planner) => {
    const isCut = (box: DOMRect, from: Element | null): boolean => {
      for (let over = from; over !== null && over !== planner; over = over.parentElement) {
        const { overflowX } = getComputedStyle(over);
        // The frozen rows of a grid scroll along with it.
        const isScrolled = overflowX === 'auto' || overflowX === 'scroll';
        if (isScrolled || over.className === 'wtHolder') return false;
        const edge = over.getBoundingClientRect();
        const sticksOut = box.right > edge.right + 1 || box.left < edge.left - 1;
        if (overflowX !== 'visible' && sticksOut) return true;
      }
      return box.right > innerWidth + 1;
    };
    const found: string[] = [];
    const texts = document.createTreeWalker(planner, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const { textContent, parentElement } = texts.currentNode;
      if (parentElement?.closest('.visually-hidden, text') !== null) continue;
      for (const { 0: amount, index } of (textContent ?? '').matchAll(/€?\s?\d[\d.]{6,},\d\d/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + amount.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        if (tops.size > 1) found.push(`broken: ${amount}`);
        else if (isCut(box, parentElement)) found.push(`cut off: ${amount}`);
      }
    }
    for (const field of planner.querySelectorAll('input')) {
      const isWider = field.scrollWidth > field.clientWidth + 1;
      if (/\d{3},\d\d$/.test(field.value) && isWider) found.push(`cut off: ${field.value}`);
    }
    return [...new Set(found)];
  });
}
