import { MOST_WHOLE } from '../../domain/whole-steps.ts';
import type { WeightPlace } from './weight-places.ts';

/**
 * The rounding rule as formulas: every party gets the whole part of its quota, and the units left
 * go one each to the largest remainders; equal remainders: larger weight, then order of id. Whole
 * numbers only: a quota is total × weight over the sum of the weights, its remainder what is left of
 * that division. Exact while total × sum has at most fifteen digits.
 */
export interface Remaindering {
  /** What is divided, in whole units, as a formula. */
  readonly total: string;
  readonly weights: Pick<WeightPlace, 'range' | 'order' | 'sum'>;
}

/** The units of one party, as a formula. */
export function unitsOf(
  { total, weights: { range, order, sum } }: Remaindering,
  own: { readonly weight: string; readonly order: string },
): string {
  const whole = (weight: string) => `INT(${total}*${weight}/${sum})`;
  const rest = (weight: string) => `(${total}*${weight}-${sum}*${whole(weight)})`;
  const ties = `(${range}>${own.weight})+(${range}=${own.weight})*(${order}<${own.order})`;
  const [mine, all] = [rest(own.weight), rest(range)];
  const ahead = `SUMPRODUCT((${all}>${mine})+(${all}=${mine})*(${ties}))`;
  return `${whole(own.weight)}+(${ahead}<${total}-SUMPRODUCT(${whole(range)}))`;
}

/** Whether a party has the largest weight of all: 1 or 0, as a formula. */
export function isLargest(
  { range, order }: Pick<WeightPlace, 'range' | 'order'>,
  own: { readonly weight: string; readonly order: string },
): string {
  const ahead = `(${range}>${own.weight})+(${range}=${own.weight})*(${order}<${own.order})`;
  return `(SUMPRODUCT(${ahead})=0)`;
}

/** Whether a total and a sum of weights can be divided so in every program. */
export function isExact(total: number, sum: number): boolean {
  return total * sum < MOST_WHOLE;
}
