/**
 * An exact fraction. Invariant: `den` > 0 and the fraction is reduced; every function keeps it.
 * bigint does not leave the domain: results go out as safe integers or as "num/den".
 */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

/** Greatest common divisor of two whole numbers ≥ 0; gcd(0, 0) = 0. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y > LARGEST) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return y === 0n ? x : BigInt(plainGcd(toSafeInteger(y), toSafeInteger(x % y)));
}

/** The same for safe integers ≥ 0, at a fraction of the cost. */
export function plainGcd(a: number, b: number): number {
  let m = a;
  let n = b;
  while (n > 0) {
    const rest = m % n;
    m = n;
    n = rest;
  }
  return m;
}

/** Least common multiple of two whole numbers above 0. */
export function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}

/** num ÷ den, reduced. `den` must not be 0. */
export function rational(num: bigint, den = 1n): Rational {
  const sign = den < 0n ? -1n : 1n;
  const divisor = gcd(num < 0n ? -num : num, den < 0n ? -den : den) * sign;
  return { num: num / divisor, den: den / divisor };
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function subtract(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den - b.num * a.den, a.den * b.den);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.num * b.num, a.den * b.den);
}

/** a ÷ b; `b` must not be 0. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den, a.den * b.num);
}

/** Below 0, 0 or above 0, as a is smaller than, equal to or larger than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest whole number; halves go up. For fractions ≥ 0. */
export function roundHalfUp(value: Rational): bigint {
  return (2n * value.num + value.den) / (2n * value.den);
}

/** "num/den", as shares leave the calculation. */
export function toText(value: Rational): string {
  return `${value.num}/${value.den}`;
}

/** The inverse of `toText`, for steps that continue from a stored share. */
export function fromText(text: string): Rational {
  const [num = '0', den = '1'] = text.split('/');
  return rational(BigInt(num), BigInt(den));
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** Whether a whole number ≥ 0 can leave the domain as a number without losing anything. */
export function isSafe(value: bigint): boolean {
  return value <= LARGEST;
}

/**
 * The only way from bigint to number. A plan that would pass 2^53 − 1 is refused before it is
 * computed (`amountsTooLarge`), so a RangeError here is a fault in this program.
 */
export function toSafeInteger(value: bigint): number {
  if (!isSafe(value)) throw new RangeError(`${value} is not a safe integer`);
  return Number(value);
}
