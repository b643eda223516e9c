import { takeTyping } from './typing.ts';

/**
 * Takes over what is still being typed when the page leaves: a field hears no blur then, and its
 * text would be lost. A hidden page may be ended without another word, or come back: what is typed
 * there is taken over and stays open. Goes before the listeners that keep the plan. Listens until
 * the returned function is called.
 */
export function commitOnLeave(): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const leave = (): void => {
    const { activeElement } = document;
    takeTyping('open');
    // The Rekenblad's own field stays open, for a page that comes back.
    if (activeElement instanceof HTMLElement && !activeElement.closest('.grid')) {
      activeElement.blur();
    }
  };
  const hide = (): void => {
    if (document.visibilityState === 'hidden') takeTyping('open');
  };
  window.addEventListener('pagehide', leave, options);
  // A page of another site may be shown before this one's last words: the sooner, the safer.
  window.addEventListener('beforeunload', () => takeTyping('open'), options);
  document.addEventListener('visibilitychange', hide, options);
  return () => listening.abort();
}
