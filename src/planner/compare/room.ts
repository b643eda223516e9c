import { flushSync } from 'svelte';

/**
 * How compared plans stand beside each other: with room, in smaller letters, also with the
 * percentages below the words, or one of them beside the base.
 */
export type Room = 'roomy' | 'dense' | 'close' | 'one';

/** In rem: below this width percentages stand below the words anyway (compare-narrow.css). */
const NARROW = 44;

/**
 * Finds the way in which all columns of a comparison can be seen without scrolling sideways. It tries
 * them on the page itself, as names and amounts can be of any length, and leaves its answer in
 * `data-room` of what stands around the table. On paper all plans stand close together.
 * @param count how many plans are compared
 * @param shown reads what the table shows: when that changes, amounts of another length are tried
 * @param onfit is told the answer
 */
export function fitPlans(count: number, shown: () => unknown, onfit: (room: Room) => void) {
  return (box: HTMLElement): (() => void) => {
    shown();
    const whole = box.closest<HTMLElement>('[data-room]') ?? box;
    const fit = (): void => {
      const room = roomFor(whole, box, count);
      whole.dataset['room'] = room;
      onfit(room);
    };
    const print = (): void => {
      const room = count > 2 ? 'close' : 'roomy';
      whole.dataset['room'] = room;
      // Paper does not wait for what comes a moment later.
      flushSync(() => onfit(room));
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(whole);
    // Beyond its widest the comparison stays as wide, and the margins of the page still grow.
    window.addEventListener('resize', fit);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', fit);
    void document.fonts.ready.then(() => box.isConnected && fit());
    fit();
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', fit);
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', fit);
    };
  };
}

function roomFor(whole: HTMLElement, box: HTMLElement, count: number): Room {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (whole.clientWidth < NARROW * rem) return count > 2 ? 'one' : 'roomy';
  const fits = (room: Room): boolean => {
    whole.dataset['room'] = room;
    return box.scrollWidth <= box.clientWidth + 1;
  };
  // Four plans with room would stand far outside the page, where it is wide enough at all.
  if (count < 4 && fits('roomy')) return 'roomy';
  if (fits('dense')) return 'dense';
  return count < 3 || fits('close') ? 'close' : 'one';
}
