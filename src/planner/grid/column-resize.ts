import type { GridLink } from './grid-link.ts';

/** One press of Alt, Shift and an arrow, in px. */
const STEP = 16;

/** The grip at the end of a column's header, for the mouse and the finger. */
export function resizeGrip(column: number): HTMLElement {
  const grip = document.createElement('span');
  grip.className = 'column-grip';
  grip.dataset['column'] = `${column}`;
  grip.setAttribute('aria-hidden', 'true');
  return grip;
}

/**
 * Lets a person drag the grips of the headers in `grid`; a double click gives a column its own
 * width back. The column follows when the grip is let go: a line shows until then where it will end.
 */
export function dragGrips(grid: HTMLElement, link: () => GridLink, signal: AbortSignal): void {
  grid.addEventListener(
    'pointerdown',
    (event) => {
      const grip = gripOf(event.target);
      if (grip === undefined || event.button > 0) return;
      event.preventDefault();
      drag(grid, grip, event, link);
    },
    { signal },
  );
  grid.addEventListener('dblclick', ({ target }) => resize(gripOf(target), link(), undefined), {
    signal,
  });
  // The grid would choose the whole column.
  const keep = (event: Event): void => {
    if (gripOf(event.target) !== undefined) event.stopPropagation();
  };
  for (const type of ['mousedown', 'touchstart']) {
    grid.addEventListener(type, keep, { capture: true, signal });
  }
}

/** What Alt, Shift and an arrow do: the column of the chosen cell becomes narrower or wider. */
export function widthAction(
  { key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
  column: number,
  { sheet, onresize }: GridLink,
): (() => void) | undefined {
  if (!altKey || !shiftKey || ctrlKey || metaKey) return undefined;
  const by = { ArrowLeft: -STEP, ArrowRight: STEP }[key];
  const found = sheet.columns[column];
  if (by === undefined || found === undefined) return undefined;
  return () => onresize(found.id, found.width + by);
}

function gripOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof HTMLElement && target.className === 'column-grip' ? target : undefined;
}

function resize(grip: HTMLElement | undefined, link: GridLink, by: number | undefined): void {
  const found = link.sheet.columns[Number(grip?.dataset['column'])];
  if (found === undefined || by === 0) return;
  link.onresize(found.id, by === undefined ? undefined : found.width + by);
}

function drag(
  grid: HTMLElement,
  grip: HTMLElement,
  { clientX, pointerId }: PointerEvent,
  link: () => GridLink,
): void {
  const line = document.createElement('div');
  line.className = 'column-line';
  const start = grip.getBoundingClientRect().right - grid.getBoundingClientRect().left;
  const show = (by: number): void => {
    line.style.left = `${start + by}px`;
  };
  show(0);
  grid.parentElement?.append(line);
  const done = new AbortController();
  const { signal } = done;
  const listen = (type: string, hear: (event: PointerEvent) => void): void => {
    addEventListener(
      type,
      (event) => {
        if (event instanceof PointerEvent && event.pointerId === pointerId) hear(event);
      },
      { signal },
    );
  };
  const end = (): void => {
    done.abort();
    line.remove();
  };
  listen('pointermove', (event) => show(event.clientX - clientX));
  listen('pointercancel', end);
  listen('pointerup', (event) => {
    end();
    resize(grip, link(), event.clientX - clientX);
  });
}
