/**
 * What is wrong where text has too little room: words cut in two, and lines that lie over others.
 * It runs in the browser and so can call nothing from outside itself.
 */
export function readCrowding(): string[] {
  const hidden = 'svg, noscript, .visually-hidden, .skip-link, details:not([open]) > :not(summary)';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: { text: string; block: Element | null; box: DOMRect }[] = [];
  const cut: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (text.trim() === '' || node.parentElement?.closest(hidden) !== null) continue;
    const block = node.parentElement.closest('p, li, h1, h2, h3, h4, dt, dd, td, th, a, label');
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) lines.push({ text: text.trim(), block, box });
    for (const { 0: word, index } of text.matchAll(/(?<![\p{L}-])\p{L}{5,}(?![\p{L}-])/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (tops.size > 1) cut.push(`cut: ${word}`);
    }
  }
  const slack = 4;
  const covered = lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        ({ block, box }) =>
          block !== one.block &&
          Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > slack &&
          Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > slack * 2,
      )
      .map(({ text }) => `over each other: ${one.text} and ${text}`),
  );
  return [...cut, ...covered];
}
