import type { Handsontable } from './handsontable-setup.ts';

/**
 * Whoever comes back to a cell can go on typing. The grid stops listening at every click outside
 * it, also when that click brought the focus here, so this waits until the click is over, or until
 * the first key.
 */
export function listenOnFocus(grid: HTMLElement, hot: Handsontable, signal: AbortSignal): void {
  const listen = (): void => {
    if (signal.aborted || !grid.contains(document.activeElement)) return;
    hot.listen();
    hot.getFocusScopeManager().activateScope('grid');
  };
  grid.addEventListener('focusin', () => setTimeout(listen), { signal });
  grid.addEventListener('keydown', () => hot.isListening() || listen(), { signal, capture: true });
}

/** Whether the person is in the grid; a button that puts itself out leaves the focus nowhere. */
interface GridPresence {
  /** Gives the grid the focus's due, for what a person asks for outside the cells. */
  readonly enter: () => void;
  readonly isInside: () => boolean;
}

/**
 * Lets the grid take the focus only while the person is in it. By itself it takes the focus with
 * each sheet that it is shown, also when that came of a field or a button elsewhere; what is typed
 * next would then land in a cell out of sight.
 */
export function keepFocusOut(
  grid: HTMLElement,
  hot: Handsontable,
  signal: AbortSignal,
): GridPresence {
  const manager = hot.getFocusManager();
  const nowhere = document.createElement('span');
  let isInside = false;
  const go = (inside: boolean): void => {
    isInside = inside;
    if (inside) manager.resume();
    else manager.suspend();
  };
  const follow = ({ target }: Event): void => go(target instanceof Node && grid.contains(target));
  // Before the grid's own listeners: a press on a cell may take the focus at once.
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'focusin']) {
    document.addEventListener(type, follow, { signal, capture: true, passive: true });
  }
  // The grid lifts the suspension itself each time that it is told what to choose.
  hot.addHook('beforeRender', () => isInside || manager.suspend());
  hot.addHook('modifyFocusedElement', () => (isInside ? undefined : nowhere));
  go(grid.contains(document.activeElement));
  return { enter: () => go(true), isInside: () => isInside };
}

/** Brings a cell in sight, so that nothing changes in one that nobody sees. */
export function bringInSight(hot: Handsontable, row: number, column: number): void {
  if (hot.getCell(row, column, true) === null) hot.scrollViewportTo({ row, col: column });
  hot.getCell(row, column, true)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Tells when the room for the grid changes, as when a panel opens beside it. */
export function watchSize(grid: HTMLElement, resized: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(resized);
  observer.observe(grid);
  signal.addEventListener('abort', () => observer.disconnect());
}
