/** Whether a rule holds on a day. The Dutch words are the scheme's own and stand in the data. */
export const statuses = ['geldt', 'voorstel', 'afgelopen', 'nog-niet-bekend'] as const;

export type Status = (typeof statuses)[number];

/** The period in which a record holds, as exactly as its source knows it, and what it says itself. */
export interface Dated {
  /** "2022", "2022-03" or "2022-03-01": holds from the first day of that. */
  readonly validFrom?: string | undefined;
  /** Holds up to and including the last day of that. */
  readonly validUntil?: string | undefined;
  /** Only where it does not follow from the dates. */
  readonly status?: Status | undefined;
}

/** The first day that a date such as "2022" or "2022-03" can mean. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** A text that sorts after each day of a month or year and before the next. */
export function lastDay(date: string): string {
  return `${date}-99-99`.slice(0, 10);
}

/**
 * The status on a day: what is past has ended, whatever else it says; then its own word; then what
 * follows from its dates. A record with neither is not known.
 * @param date the day that is asked about, "2026-11-23"
 */
export function statusOf(dated: Dated, date: string): Status {
  if (dated.validUntil !== undefined && lastDay(dated.validUntil) < date) return 'afgelopen';
  if (dated.status !== undefined) return dated.status;
  if (dated.validFrom !== undefined && firstDay(dated.validFrom) > date) return 'voorstel';
  return dated.validFrom === undefined && dated.validUntil === undefined
    ? 'nog-niet-bekend'
    : 'geldt';
}

/**
 * The status of an event on a day: what is still to come is no more than a plan; else the event's
 * own word, until its end.
 */
export function eventStatusOf(
  event: Dated & { readonly date: string; readonly status: Status },
  date: string,
): Status {
  return firstDay(event.date) > date ? 'voorstel' : statusOf(event, date);
}
