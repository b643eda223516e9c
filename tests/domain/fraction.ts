/** An exact fraction for the oracle: slow, small and its own, so that it shares no fault with `src`. */
export class Fraction {
  readonly top: bigint;
  readonly bottom: bigint;

  constructor(top: bigint, bottom = 1n) {
    const common = divisor(top < 0n ? -top : top, bottom);
    this.top = top / common;
    this.bottom = bottom / common;
  }

  /** Reads a plan's decimal text, such as "12.50". */
  static read(decimal: string): Fraction {
    const [whole = '', part = ''] = decimal.split('.');
    return new Fraction(BigInt(whole + part), 10n ** BigInt(part.length));
  }

  static sum(all: Iterable<Fraction>): Fraction {
    let total = new Fraction(0n);
    for (const one of all) total = total.plus(one);
    return total;
  }

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.top * other.bottom + other.top * this.bottom,
      this.bottom * other.bottom,
    );
  }

  minus(other: Fraction): Fraction {
    return new Fraction(
      this.top * other.bottom - other.top * this.bottom,
      this.bottom * other.bottom,
    );
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.top * other.top, this.bottom * other.bottom);
  }

  over(other: Fraction): Fraction {
    if (other.top <= 0n) throw new Error('The oracle divides by something above zero only.');
    return new Fraction(this.top * other.bottom, this.bottom * other.top);
  }

  /** Below 0 when this one is smaller, 0 when equal, above 0 when larger. */
  against(other: Fraction): number {
    const difference = this.top * other.bottom - other.top * this.bottom;
    if (difference === 0n) return 0;
    return difference < 0n ? -1 : 1;
  }

  isZero(): boolean {
    return this.top === 0n;
  }

  /** The whole part of a fraction that is not negative. */
  whole(): bigint {
    return this.top / this.bottom;
  }

  toString(): string {
    return `${this.top}/${this.bottom}`;
  }
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
