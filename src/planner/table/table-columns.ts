import { keepColumnsWhole } from '../shared/whole-columns.ts';

/** Keeps the columns of a table whole beside its names, while it scrolls sideways. */
export function wholeColumns(scroller: HTMLElement): () => void {
  const gone = new AbortController();
  const rail = document.createElement('div');
  rail.className = 'cover-rail no-print';
  const cover = document.createElement('div');
  cover.className = 'column-cover';
  rail.append(cover);
  scroller.prepend(rail);
  const columns = () => {
    const [names, ...others] = scroller.querySelectorAll<HTMLElement>('thead tr:last-child > *');
    const frozen = names?.offsetWidth ?? 0;
    // A field that gets the focus is not put below the names.
    scroller.style.scrollPaddingInlineStart = `${frozen}px`;
    const starts = others.map(({ offsetLeft }) => offsetLeft - frozen);
    const last = others.at(-1);
    const end = last === undefined ? 0 : last.offsetLeft + last.offsetWidth - frozen;
    return { frozen, edges: [...starts, end] };
  };
  const look = keepColumnsWhole(scroller, cover, columns, gone.signal);
  const observer = new ResizeObserver(look);
  observer.observe(scroller);
  return () => {
    gone.abort();
    observer.disconnect();
    rail.remove();
  };
}
