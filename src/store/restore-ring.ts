/** What the ring needs to know of a restore point. */
export interface RingEntry {
  readonly seq: number;
  /** ISO text; the first ten characters are its day. */
  readonly at: string;
}

/** Restore points kept per plan; at least ten, whatever the clock of the device says. */
export const ringSize = 12;
const newestKept = 3;

/**
 * The numbers of the restore points to drop: the three newest stay, then the newest of every other
 * day, then the newest of the rest, up to `ringSize`. The order is that of `seq`, never of the
 * clock, so that a device with a wrong date cannot push out its newest points.
 */
export function dropsFrom(entries: readonly RingEntry[]): readonly number[] {
  const newestFirst = [...entries].sort((a, b) => b.seq - a.seq);
  const newest = newestFirst.slice(0, newestKept);
  const days = new Set(newest.map(dayOf));
  const perDay = newestFirst.slice(newestKept).filter((entry) => {
    const isNewDay = !days.has(dayOf(entry));
    days.add(dayOf(entry));
    return isNewDay;
  });
  const byWorth = new Set([...newest, ...perDay, ...newestFirst].map(({ seq }) => seq));
  const kept = new Set([...byWorth].slice(0, ringSize));
  return newestFirst.filter(({ seq }) => !kept.has(seq)).map(({ seq }) => seq);
}

function dayOf({ at }: RingEntry): string {
  return at.slice(0, 10);
}
