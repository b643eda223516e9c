/** A place in the window, in px. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

const EDGE = 8;

/** Puts a menu at a point, and all of it within the window. Through the CSSOM, for the policy. */
export function placeMenu(menu: HTMLElement, { x, y }: MenuPoint): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = menu.getBoundingClientRect();
  const within = (at: number, size: number, room: number): number =>
    Math.max(EDGE, Math.min(at, room - size - EDGE));
  menu.style.left = `${within(x, width, clientWidth)}px`;
  menu.style.top = `${within(y, height, clientHeight)}px`;
}
