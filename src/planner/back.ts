import {
  above,
  entryNow,
  goToDepth,
  markEntry,
  placeNow,
  pushEntry,
  type HistoryEntry,
} from './history-entry.ts';
import { addressWithoutLink, takeLink } from './link-visit.ts';

// The browser's Back closes what is open before it leaves the planner. Everything that is open has
// one entry in the history, marked with its depth; what closes in another way takes its entry along.

/** Something open that Back closes. */
interface Layer {
  readonly close: () => void;
}

const BOTTOM: HistoryEntry = { depth: 0, below: [] };

let layers: readonly Layer[] = [];
/** The browser is on its way to another entry, because something closed. */
let isMoving = false;
let isDue = false;
let [last, lastAbove] = [BOTTOM, BOTTOM];
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
  if (depth === undefined) markEntry(BOTTOM);
  else if (depth > shown) move(shown);
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
  markEntry(hasOwnEntry ? lastAbove : last);
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
  if (more < 0) move(layers.length);
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
  pushEntry(link);
}

function move(depth: number): void {
  isMoving = goToDepth(depth, () => {
    // Somebody went elsewhere before the browser was there; popstate tells where.
    isMoving = false;
  });
}

function note(): void {
  [last, lastPlace] = [entryNow() ?? BOTTOM, placeNow()];
  lastAbove = above(last);
}

function depthNow(): number | undefined {
  return entryNow()?.depth;
}
