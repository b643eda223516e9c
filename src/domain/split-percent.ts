import { fromMicros, micros, MICROS, WHOLE } from './decimal.ts';
import type { CostLine, Decimal } from './plan.ts';
import { compare, rational, roundHalfUp, type Rational } from './rational.ts';
import { entryOf } from './string-map.ts';

/** The least step of a percentage, 0.0001, in millionths. */
const STEP = 100n;

type Pair = readonly [string, string];

/**
 * What two groups pay together in a line, divided anew: the first gets `percent` of it, rounded
 * half up to the 4 decimals of a split, the second the rest, so that their sum stays.
 */
export function dividedSplit(line: CostLine, groups: Pair, percent: Decimal): Pair {
  const { together } = parts(line, groups);
  const part = roundHalfUp(rational(together * micros(percent), WHOLE * STEP)) * STEP;
  return [fromMicros(part), fromMicros(together - part)];
}

/**
 * The shortest percentage that divides all lines as they are divided now: 91.59 comes back as 91.59,
 * whatever was rounded in a line. Undefined when no percentage does. Lines must not be 0 together.
 */
export function sharedPercent(lines: readonly CostLine[], groups: Pair): Decimal | undefined {
  const each = lines.map((line) => {
    const { first, together } = parts(line, groups);
    const at = (halves: bigint) => rational(100n * halves, 2n * together);
    return { ratio: at(2n * first), from: at(2n * first - STEP), to: at(2n * first + STEP) };
  });
  const from = each.map((bound) => bound.from).reduce(higher, NOUGHT);
  const to = each.map((bound) => bound.to).reduce(lower, BEYOND);
  const ratio = each[0]?.ratio;
  if (ratio === undefined || compare(from, to) >= 0) return undefined;
  return shortestBetween(from, to, ratio);
}

const NOUGHT = rational(0n);
/** Above every percentage. */
const BEYOND = rational(101n);

function higher(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? b : a;
}

function lower(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? a : b;
}

/** The decimal with the fewest places from `from` on and below `to`, near `ratio` if it can be. */
function shortestBetween(from: Rational, to: Rational, ratio: Rational): Decimal {
  for (const scale of [1n, 10n, 100n, 1_000n, 10_000n]) {
    const nearest = roundHalfUp(rational(ratio.num * scale, ratio.den));
    const next = (from.num * scale + from.den - 1n) / from.den;
    const found = [nearest, next].find((value) => {
      const percent = rational(value, scale);
      return compare(from, percent) <= 0 && compare(percent, to) < 0;
    });
    if (found !== undefined) return fromMicros((found * MICROS) / scale);
  }
  // Only when the two pay more than 100 together, as in a split of 1,000 to 2,000.
  return fromMicros(roundHalfUp(rational(ratio.num * MICROS, ratio.den * STEP)) * STEP);
}

function parts({ split }: CostLine, [one, other]: Pair): { first: bigint; together: bigint } {
  const first = micros(entryOf(split, one));
  return { first, together: first + micros(entryOf(split, other)) };
}
