import { addressWithoutLink, takeLink } from './link-visit.ts';

// The browser's Back closes what is open before it leaves the planner. Everything that is open has
// one entry in the history, marked with its depth; what closes in another way takes its entry along.

/** Something open that Back closes. */
interface Layer {
  readonly close: () => void;
}

const DEPTH = 'plannerDepth';

let layers: readonly Layer[] = [];
/** The browser is on its way to another entry, because something closed. */
let isMoving = false;
let isDue = false;
let lastDepth = 0;
let lastPlace = 0;

/**
 * Says that something is open, above all that was open already. Call what comes back when it is
 * closed, however it was closed.
 */
export function openLayer(close: () => void): () => void {
  const layer = { close };
  layers = [...layers, layer];
  settleSoon();
  return () => {
    layers = layers.filter((each) => each !== layer);
    settleSoon();
  };
}

/** Hears Back and Forward until the returned function is called. */
export function hearBack(): () => void {
  const depth = depthNow();
  // After a reload nothing is open but the plan of the address.
  const shown = takeLink() === undefined ? 0 : 1;
  if (depth === undefined) mark(0);
  else if (depth > shown) move(shown - depth);
  note();
  window.addEventListener('popstate', moved);
  return () => window.removeEventListener('popstate', moved);
}

function moved(): void {
  const depth = depthNow();
  if (depth === undefined) arrived();
  else if (isMoving) {
    isMoving = false;
    settleSoon();
  } else closeAbove(depth);
  if (depthNow() === 0) history.scrollRestoration = 'auto';
  note();
}

/** Another address of this page was typed or pasted; with a plan in it, that is what is open here. */
function arrived(): void {
  const hasOwnEntry = placeNow() > lastPlace && takeLink() !== undefined;
  mark(lastDepth + (hasOwnEntry ? 1 : 0));
}

function closeAbove(depth: number): void {
  const closing = layers.slice(depth).reverse();
  layers = layers.slice(0, depth);
  for (const { close } of closing) close();
}

/** One thing often closes to open another: what comes of both is looked at once. */
function settleSoon(): void {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    if (!isMoving) settle();
  });
}

function settle(): void {
  const more = layers.length - (depthNow() ?? 0);
  if (more < 0) move(more);
  for (let left = more; left > 0; left -= 1) push();
  note();
}

function push(): void {
  const [depth, link] = [depthNow() ?? 0, takeLink()];
  // Whoever closes a panel stays where they scrolled to.
  history.scrollRestoration = 'manual';
  // The plan of the address belongs to the entry that shows it, and not to the one below.
  if (depth === 0 && link !== undefined)
    history.replaceState(history.state, '', addressWithoutLink());
  history.pushState({ [DEPTH]: depth + 1 }, '', link);
}

function move(by: number): void {
  isMoving = true;
  history.go(by);
}

function mark(depth: number): void {
  history.replaceState({ [DEPTH]: depth }, '');
}

function note(): void {
  [lastDepth, lastPlace] = [depthNow() ?? 0, placeNow()];
}

function depthNow(): number | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  const depth: unknown = Reflect.get(state, DEPTH);
  return typeof depth === 'number' ? depth : undefined;
}

/** Where the entry stands; where a browser does not tell, the number of entries grows with a new one. */
function placeNow(): number {
  const { navigation } = window as { readonly navigation?: Navigation };
  return navigation?.currentEntry?.index ?? history.length;
}
