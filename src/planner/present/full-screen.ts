/**
 * Asks the browser for the whole screen, where it can and a press allows it. The view works as
 * well without, so a refusal is no error.
 */
export function enterFullScreen(): void {
  const { documentElement: page } = document;
  // Older browsers on phones have no such function.
  if (!('requestFullscreen' in page)) return;
  page.requestFullscreen().catch(() => undefined);
}

/** Gives the screen back. */
export function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
}
