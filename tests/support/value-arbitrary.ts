import fc from 'fast-check';

/** Arbitraries for the loose values of a plan, with the awkward ones up front. */

interface DecimalShape {
  /** Digits before the dot, at most. */
  readonly digits: number;
  /** Digits behind the dot, at most. */
  readonly places: number;
}

/** A decimal text: zeros, round numbers, a few digits, and all the digits that fit. */
export function decimal({ digits, places }: DecimalShape): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom('0', '00', `0.${'0'.repeat(places)}`) },
    { weight: 3, arbitrary: fc.nat(10 ** Math.min(digits, 2)).map((value) => `${value}`) },
    { weight: 2, arbitrary: withPlaces(Math.min(digits, 3), Math.min(places, 1)) },
    { weight: 2, arbitrary: withPlaces(digits, places) },
  );
}

function withPlaces(digits: number, places: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(10 ** digits - 1), fc.nat(10 ** places - 1))
    .map(([whole, part]) => `${whole}.${String(part).padStart(places, '0')}`);
}

/** A percentage of a whole: 0 to 100, at most four places, often one that adds up with others. */
export const sharePercent: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('0', '10', '20', '25', '40', '50', '60', '100') },
  { weight: 2, arbitrary: fc.constantFrom('33.3333', '33.3334', '12.5', '0.0001', '99.9999') },
  { weight: 3, arbitrary: fc.nat(100).map((value) => `${value}`) },
  { weight: 2, arbitrary: withPlaces(2, 4) },
);

/** A growth percentage of an index; more than doubling is rare but allowed. */
export const indexPercent: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: withPlaces(1, 2) },
  { weight: 2, arbitrary: withPlaces(1, 4) },
  { weight: 1, arbitrary: fc.constantFrom('0', '100', '250.5') },
);

const letters = Array.from('abcdeopqrstuvzABEZ0129éïçßÆאבגعرب');
const signs = [' ', '-', '.', ',', '%', '&', '<', '"', "'", '\\', '=', '€', '–', '🏠', '漢'];

/** A text of one line that a plan may hold: composed, with nothing hidden in it. */
export function text(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...letters) },
    { weight: 1, arbitrary: fc.constantFrom(...signs) },
  );
  // The emoji takes two UTF-16 units.
  return fc
    .string({ unit, minLength, maxLength: Math.floor(maxLength / 2), size: 'small' })
    .filter((value) => minLength === 0 || value.trim() !== '');
}

/**
 * The start of an id; its place in the list is put behind it, so ids are unique and their
 * code-point order is not the order of the list.
 */
export const idStart: fc.Arbitrary<string> = fc.constantFrom('a', 'm', 'z', 'a-', 'm-x', '0', '9-');

/** Absent three times out of four. */
export function sometimes<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary },
  );
}

/** A list of any length up to `max`, long ones as likely as short ones. */
export function list<Value>(arbitrary: fc.Arbitrary<Value>, min: number, max: number) {
  return fc.array(arbitrary, { minLength: min, maxLength: max, size: 'max' });
}

/** A number that `pick` turns into one of the items there are. */
export const place: fc.Arbitrary<number> = fc.nat(11);

/** The item a place stands for, counting round; nothing when there are no items. */
export function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % items.length];
}
