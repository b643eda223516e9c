/**
 * Lets the keyboard scroll a box that may be wider than the screen and holds nothing to press, and
 * marks it while there is more to the right. Give the box a role and a name as well.
 */
export function scrollable(box: HTMLElement): () => void {
  box.tabIndex = 0;
  const mark = (): void => {
    const isMore = box.scrollLeft + box.clientWidth < box.scrollWidth - 1;
    box.classList.toggle('has-more', isMore);
  };
  const sizes = new ResizeObserver(mark);
  for (const each of [box, ...box.children]) sizes.observe(each);
  box.addEventListener('scroll', mark, { passive: true });
  return () => {
    sizes.disconnect();
    box.removeEventListener('scroll', mark);
  };
}
