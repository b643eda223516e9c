import { quoted } from '../locale/words-nl.ts';
import type { Refusals } from './refusals.ts';

const NAME = 'doorstroming-planner.niet-overgenomen';

/** More than these are not said: whoever left that many red cells knows. */
const MOST = 10;
const LONGEST = 200;

/**
 * Notes the texts that stand refused when the page leaves, so that the next visit can say what the
 * plan did not take. Listens until the returned function is called.
 */
export function noteRefusals(refusals: () => Refusals): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener('pagehide', () => write(textsOf(refusals())), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && write([]), { signal });
  return () => listening.abort();
}

/** What the visit before left refused: "Elburg, vast aandeel: “120”". Said once. */
export function takeLeftBehind(): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    write([]);
    const texts: readonly unknown[] = Array.isArray(found) ? found : [];
    return texts.filter((text) => typeof text === 'string').slice(0, MOST);
  } catch {
    return [];
  }
}

function textsOf(refusals: Refusals): readonly string[] {
  const kept = [...refusals.values()].filter(({ text }) => text !== '').slice(-MOST);
  return kept.map(({ label, text }) => `${label}: ${quoted(text.slice(0, LONGEST))}`);
}

function write(texts: readonly string[]): void {
  try {
    if (texts.length === 0) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify(texts));
  } catch {
    // Without storage the next visit begins with the proposal, and says so itself.
  }
}
