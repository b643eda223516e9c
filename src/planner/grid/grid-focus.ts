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

/** Tells when the room for the grid changes, as when a panel opens beside it. */
export function watchSize(grid: HTMLElement, resized: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(resized);
  observer.observe(grid);
  signal.addEventListener('abort', () => observer.disconnect());
}
