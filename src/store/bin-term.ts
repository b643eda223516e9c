import type { Moment } from './plan-row.ts';

const day = 24 * 60 * 60 * 1000;
/** How long a plan that was thrown away stays. */
const stays = 30 * day;
/** A clock that jumped further than this since the last look, or back, is not believed. */
const longest = 400 * day;

/** What is remembered between two looks into the bin. */
export interface BinState {
  /** When it was last looked into. */
  readonly seen: Moment;
  /** Per plan thrown away: from when its time counts, and when it was first found to be over. */
  readonly terms: Readonly<Record<string, Term>>;
}

interface Term {
  readonly from: Moment;
  readonly over?: Moment;
}

/** A plan that was thrown away. */
export interface Thrown {
  readonly id: string;
  readonly removedAt: Moment;
}

/** What a look into the bin finds. */
export interface BinLook {
  readonly state: BinState;
  readonly here: readonly { readonly id: string; readonly until: Moment }[];
  /** To be deleted for good. */
  readonly gone: readonly string[];
}

/**
 * Whose time in the bin is over. The clock of a device may be wrong, so nothing is deleted on one sight of
 * it: a clock that went back or jumped more than 400 days is not believed, and every term begins anew; and
 * what is over is first only hidden, and deleted at a look a day later or more, when the clock has gone on.
 * So a wrong clock makes a plan stay longer, not shorter.
 */
export function lookIntoBin(
  state: BinState | undefined,
  thrown: readonly Thrown[],
  now: Moment,
): BinLook {
  const clock = Date.parse(now);
  const isBelieved = state === undefined || isPlausible(state.seen, clock);
  const here: { id: string; until: Moment }[] = [];
  const gone: string[] = [];
  const terms: Record<string, Term> = {};
  for (const each of thrown) {
    const known = isBelieved ? state?.terms[nameOf(each)] : { from: now };
    const first = known?.from ?? each.removedAt;
    const from = isPlausible(first, clock) ? first : now;
    const until = Date.parse(from) + stays;
    if (clock < until) here.push({ id: each.id, until: new Date(until).toISOString() });
    const over = clock < until ? undefined : (known?.over ?? now);
    if (over !== undefined && clock - Date.parse(over) >= day) gone.push(each.id);
    else terms[nameOf(each)] = over === undefined ? { from } : { from, over };
  }
  return { state: { seen: now, terms }, here, gone };
}

/** An hour or a summer time back is nothing; a text that is no moment is never plausible. */
function isPlausible(earlier: Moment, clock: number): boolean {
  const passed = clock - Date.parse(earlier);
  return passed >= -day && passed <= longest;
}

/** A plan that was put back and thrown away again has a new term. */
function nameOf({ id, removedAt }: Thrown): string {
  return `${id} ${removedAt}`;
}

/** Reads what was remembered; nothing where that cannot be used, and then the terms count anew. */
export function readBinState(text: string | undefined): BinState | undefined {
  try {
    const { seen, terms } = JSON.parse(text ?? '') as { seen?: unknown; terms?: unknown };
    if (typeof seen !== 'string' || typeof terms !== 'object' || terms === null) return undefined;
    const read = Object.entries(terms as Record<string, unknown>).flatMap(([name, term]) => {
      const one = readTerm(term);
      return one === undefined ? [] : [[name, one] as const];
    });
    return { seen, terms: Object.fromEntries(read) };
  } catch {
    return undefined;
  }
}

function readTerm(value: unknown): Term | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { from, over }: { from?: unknown; over?: unknown } = value;
  if (typeof from !== 'string') return undefined;
  return typeof over === 'string' ? { from, over } : { from };
}
