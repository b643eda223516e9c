import type { Cents, PartyOutcome } from './outcome.ts';
import type { Plan } from './plan.ts';

/** Amounts of one kind, per year and party, in cents. */
type Column = 'contribution' | 'settled' | 'cost';

/**
 * The regional pot: contribution, cost and balance per party and year (`calculation.md` section 6).
 * Party totals are sums of the rounded lines. Only lines whose cost somebody bears count in the balance.
 */
export class Ledger {
  readonly #plan: Plan;
  readonly #years: readonly number[];
  readonly #columns: Record<Column, Float64Array>;
  readonly #places = new WeakMap<readonly string[], Int32Array>();
  readonly #placeOf: ReadonlyMap<string, number>;

  constructor(plan: Plan, years: readonly number[]) {
    this.#plan = plan;
    this.#years = years;
    const column = (): Float64Array => new Float64Array(years.length * plan.parties.length);
    this.#columns = { contribution: column(), settled: column(), cost: column() };
    this.#placeOf = new Map(plan.parties.map(({ id }, place) => [id, place]));
  }

  /** Books amounts in cents of a year, in the order of `ids`. */
  book(column: Column, year: number, ids: readonly string[], amounts: readonly number[]): void {
    const start = (year - this.#plan.firstYear) * this.#plan.parties.length;
    const sums = this.#columns[column];
    const places = this.#placesOf(ids);
    for (let i = 0; i < places.length; i++) {
      const at = start + (places[i] ?? 0);
      sums[at] = (sums[at] ?? 0) + (amounts[i] ?? 0);
    }
  }

  /** The sums per party, in the plan's order. */
  close(): PartyOutcome[] {
    const { contribution, settled, cost } = this.#columns;
    const count = this.#plan.parties.length;
    return this.#plan.parties.map(({ id }, place) => ({
      id,
      years: this.#years.map((year, yearPlace) => {
        const at = yearPlace * count + place;
        return {
          year,
          contribution: (contribution[at] ?? 0) as Cents,
          cost: (cost[at] ?? 0) as Cents,
          balance: ((settled[at] ?? 0) - (cost[at] ?? 0)) as Cents,
        };
      }),
    }));
  }

  /** Lists of ids are shared by many lines and years, so each is looked up once. */
  #placesOf(ids: readonly string[]): Int32Array {
    const known = this.#places.get(ids);
    if (known !== undefined) return known;
    const places = Int32Array.from(ids, (id) => this.#placeOf.get(id) ?? 0);
    this.#places.set(ids, places);
    return places;
  }
}
