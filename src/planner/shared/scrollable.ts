/**
 * Lets the keyboard scroll a box that may be wider than the screen and holds nothing to press. Give
 * the box a role and a name as well.
 */
export function scrollable(box: HTMLElement): void {
  box.tabIndex = 0;
}
