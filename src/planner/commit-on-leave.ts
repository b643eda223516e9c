/**
 * Takes over what is still being typed when the page leaves: a field hears no blur then, and its
 * text would be lost. Goes before the listeners that keep the plan. Listens until the returned
 * function is called.
 */
export function commitOnLeave(): () => void {
  const commit = (): void => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
  };
  window.addEventListener('pagehide', commit, { capture: true });
  return () => window.removeEventListener('pagehide', commit, { capture: true });
}
