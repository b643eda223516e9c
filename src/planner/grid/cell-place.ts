/** Where a cell is, in px from the grid's own corner. */
export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Which frozen part of the grid a cell belongs to; nothing covers it there. */
export interface FrozenSides {
  readonly start: boolean;
  readonly top: boolean;
  readonly bottom: boolean;
}

/** The part of a cell that is in sight; undefined when it is scrolled out of it. */
export function placeOf(
  grid: HTMLElement,
  cell: HTMLElement,
  frozen: FrozenSides,
): CellPlace | undefined {
  const frame = grid.getBoundingClientRect();
  const rect = cell.getBoundingClientRect();
  const left = Math.max(rect.left, frozen.start ? frame.left : edge(grid, 'inline_start', 'right'));
  const top = Math.max(rect.top, frozen.top ? frame.top : edge(grid, 'top', 'bottom'));
  const right = Math.min(rect.right, frame.right);
  const bottom = Math.min(rect.bottom, frozen.bottom ? frame.bottom : edge(grid, 'bottom', 'top'));
  if (right - left < 2 || bottom - top < 2) return undefined;
  return {
    left: left - frame.left,
    top: top - frame.top,
    width: right - left,
    height: bottom - top,
  };
}

/** The edge of a frozen part, or of the grid where it has no such part. */
function edge(
  grid: HTMLElement,
  part: 'inline_start' | 'top' | 'bottom',
  side: 'right' | 'bottom' | 'top',
): number {
  const rect = grid.querySelector(`.ht_clone_${part}`)?.getBoundingClientRect();
  if (rect !== undefined && rect.height > 0 && rect.width > 0) return rect[side];
  const frame = grid.getBoundingClientRect();
  return side === 'right' ? frame.left : side === 'bottom' ? frame.top : frame.bottom;
}

/** Moves an element over a place. Through the CSSOM, which the content policy allows. */
export function putOver(element: HTMLElement, { left, top, width, height }: CellPlace): void {
  const { style } = element;
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/** The most that a note beside a cell takes, in px, with its arrow. */
const NOTE_WIDTH = 310;

/** Whether a note fits in the grid beside a cell. */
export function hasRoomBeside(element: HTMLElement, { left, width }: CellPlace): boolean {
  return left + width + NOTE_WIDTH <= (element.parentElement?.clientWidth ?? 0);
}
