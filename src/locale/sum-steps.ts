import type { SumStep } from '../domain/sum.ts';
import type { SumToken } from './sum-tokens.ts';

/** A number in a sum, and whether it is added or taken off by itself: no factor, no divisor. */
export interface SumNumber {
  readonly text: string;
  readonly isTerm: boolean;
}

/** Gives the decimal of a number in a sum; undefined when it cannot be read. */
type ReadNumber = (number: SumNumber) => string | undefined;

/** Puts the pieces of a sum in the order in which they are worked out; undefined: no sum. */
export function sumSteps(
  tokens: readonly SumToken[],
  read: ReadNumber,
): readonly SumStep[] | undefined {
  const order = new StepOrder(tokens, read);
  return order.whole() ? order.steps : undefined;
}

/** Reads by descent: a sum of products of numbers. The length of the text limits its depth. */
class StepOrder {
  readonly steps: SumStep[] = [];
  readonly #tokens: readonly SumToken[];
  readonly #read: ReadNumber;
  #at = 0;

  constructor(tokens: readonly SumToken[], read: ReadNumber) {
    this.#tokens = tokens;
    this.#read = read;
  }

  whole(): boolean {
    return this.#sum() && this.#at === this.#tokens.length;
  }

  #sum(): boolean {
    return this.#row('+', '-', () => this.#row('*', '/', () => this.#signed()));
  }

  /** One part, and any number of parts after one of two signs. */
  #row(one: '+' | '*', other: '-' | '/', part: () => boolean): boolean {
    if (!part()) return false;
    for (;;) {
      const step = this.#takes(one) ? one : this.#takes(other) ? other : undefined;
      if (step === undefined) return true;
      if (!part()) return false;
      this.steps.push({ step });
    }
  }

  #signed(): boolean {
    if (this.#takes('-')) {
      if (!this.#percent()) return false;
      this.steps.push({ step: 'negate' });
      return true;
    }
    this.#takes('+');
    return this.#percent();
  }

  #percent(): boolean {
    if (!this.#number()) return false;
    if (this.#takes('%')) this.steps.push({ step: 'percent' });
    return true;
  }

  #number(): boolean {
    if (this.#takes('(')) return this.#sum() && this.#takes(')');
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'number') return false;
    const decimal = this.#read({ text: token.text, isTerm: this.#isTerm() });
    this.#at += 1;
    if (decimal === undefined) return false;
    this.steps.push({ step: 'number', decimal });
    return true;
  }

  #isTerm(): boolean {
    const around = [this.#tokens[this.#at - 1]?.kind, this.#tokens[this.#at + 1]?.kind];
    return !around.some((kind) => kind === '*' || kind === '/' || kind === '%');
  }

  #takes(kind: SumToken['kind']): boolean {
    if (this.#tokens[this.#at]?.kind !== kind) return false;
    this.#at += 1;
    return true;
  }
}
