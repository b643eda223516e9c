/** Where the whole-number weights of a key stand in a year, for formulas on other sheets. */
export interface WeightPlace {
  /** The weights of all parties of the key, and the order of their ids beside them. */
  readonly range: string;
  readonly order: string;
  /** The sum of the weights, and what it is. */
  readonly sum: string;
  readonly total: number;
  /** Per party. */
  readonly cells: ReadonlyMap<string, { readonly weight: string; readonly order: string }>;
}

/** The weights of all keys, by key and year. */
export class WeightPlaces {
  readonly #places = new Map<string, WeightPlace>();

  set(key: string, year: number, place: WeightPlace): void {
    this.#places.set(`${key} ${year}`, place);
  }

  get(key: string, year: number): WeightPlace | undefined {
    return this.#places.get(`${key} ${year}`);
  }
}
