import { keyBlocks, type KeyBlock } from '../../domain/key-block.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Plan } from '../../domain/plan.ts';
import { roundedDecimal } from '../../domain/shown-decimal.ts';
import { wholeSteps, type WholeSteps } from '../../domain/whole-steps.ts';
import type { Computed } from '../../sheets/amounts.ts';

/** What a workbook is made of. */
export interface BookSource {
  readonly computed: Computed;
  /** The plan that it is compared with. */
  readonly base: Computed;
  readonly findings: readonly { readonly title: string; readonly detail: string }[];
  readonly fingerprint: string;
  /** When it is made, in words. */
  readonly made: string;
  /** Where the planner stands, for people who want to go on there. */
  readonly address: string;
}

/** The plan and its outcome, and what many sheets look up in them. */
export interface Making extends BookSource {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly years: readonly number[];
  readonly blocks: readonly KeyBlock[];
  /** The shares of each block as whole numbers, where these can be exact. */
  readonly whole: ReadonlyMap<KeyBlock, WholeSteps>;
}

export function makingOf(source: BookSource): Making {
  const { plan, outcome } = source.computed;
  const blocks = keyBlocks(plan);
  const whole = wholeSteps(plan, blocks);
  return { ...source, plan, outcome, years: outcome.years, blocks, whole };
}

/** Where a number stands, or by what formula it follows from such places, and what it is. */
export interface Place {
  readonly address: string;
  readonly value: number;
}

interface Branch {
  place?: Place;
  /** Most places are the end of their branch. */
  below?: Map<string | number, Branch>;
}

/** Places by what they are about, such as a line, a party and a year. */
export class Places {
  readonly #root: Branch = {};

  set(place: Place, ...about: readonly (string | number)[]): void {
    let branch = this.#root;
    for (const each of about) {
      branch.below ??= new Map();
      let next = branch.below.get(each);
      if (next === undefined) branch.below.set(each, (next = {}));
      branch = next;
    }
    branch.place = place;
  }

  get(...about: readonly (string | number)[]): Place | undefined {
    let branch: Branch | undefined = this.#root;
    for (const each of about) branch = branch?.below?.get(each);
    return branch?.place;
  }
}

/*
 * A spreadsheet counts in floating point, so this is where exact numbers become the nearest ones
 * that it can hold. Nothing comes back from here into the calculation.
 */

/** Whole cents as euros. */
export function euros(cents: number): number {
  return cents / 100;
}

/** Whole minutes as hours. */
export function hours(minutes: number): number {
  return minutes / 60;
}

/** A decimal of a plan; missing counts as 0. */
export function decimal(text: string | undefined): number {
  return Number(text ?? '0');
}

/** A percentage of a plan as a part of one: "12.5" is 0.125. */
export function part(percent: string | undefined): number {
  return Number(`${percent ?? '0'}e-2`);
}

/** Longer whole numbers than this are more than floating point can hold. */
const MOST_DIGITS = 300;

/** An exact fraction "num/den", however long. */
export function fraction(text: string | undefined): number {
  const [num = '0', den = '1'] = text?.split('/') ?? [];
  if (den.length < MOST_DIGITS && num.length < MOST_DIGITS) return Number(num) / Number(den);
  return Number(roundedDecimal(`${num}/${den}`, 20).text);
}

/** The sum of numbers as a spreadsheet adds them. */
export function added(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The sum of what stands for these lines, a party and a year, as a formula; "0" where nothing does. */
export function sumOfLines(
  places: Places | undefined,
  lines: readonly { readonly id: string }[],
  party: string,
  year: number,
): string {
  let sum = '';
  for (const { id } of lines) {
    const place = places?.get(id, party, year);
    if (place !== undefined) sum += sum === '' ? place.address : `+${place.address}`;
  }
  return sum === '' ? '0' : sum;
}
