/** What becomes of the place where somebody types: it stays open for who comes back, or closes. */
export type Afterwards = 'open' | 'closed';

type Take = (afterwards: Afterwards) => void;

const places = new Set<Take>();

/**
 * Registers a place whose text would be lost when it goes away, because it does not hear the focus
 * leave; `take` hands over what is being typed there.
 */
export function onTakeTyping(take: Take, signal: AbortSignal): void {
  places.add(take);
  signal.addEventListener('abort', () => places.delete(take));
}

/** Takes over what is being typed anywhere, before something else takes its place. */
export function takeTyping(afterwards: Afterwards): void {
  for (const take of places) take(afterwards);
}
