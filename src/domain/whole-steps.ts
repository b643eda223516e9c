import { micros } from './decimal.ts';
import type { KeyBlock } from './key-block.ts';
import { byId } from './plan-lists.ts';
import type { Decimal, Plan } from './plan.ts';
import { gcd, toSafeInteger } from './rational.ts';
import { entryOf } from './string-map.ts';
import {
  boundedNumbers,
  fixedNumbers,
  mixedNumbers,
  PART,
  partOf,
  total,
} from './whole-numbers.ts';

/**
 * A step of a key in whole numbers of one proportion, per party in the order of the block: as its
 * rule gives them, and without their common divisor.
 */
export interface WholeStep {
  readonly raw: readonly number[];
  readonly weights: readonly number[];
}

/** All steps of a block in whole numbers; see `key-block.ts` for the steps. */
export interface WholeSteps {
  /** By what the figures of each usable indicator become whole: 1, 10, 100 … */
  readonly figureScales: readonly number[];
  /** The same for the weights of all of them. */
  readonly weightScale: number;
  readonly mixed: WholeStep;
  readonly fixed: WholeStep | undefined;
  readonly bounded: WholeStep | undefined;
  readonly grown: readonly { readonly year: number; readonly step: WholeStep }[];
}

/** Above this not every program holds whole numbers exactly: Excel counts in fifteen digits. */
export const MOST_WHOLE = 1_000_000_000_000_000;

/** A percentage with four decimals, as a part of one, becomes whole by this. */
export const PART_SCALE = 1_000_000;

const MOST = BigInt(MOST_WHOLE);

/** The same proportions, worked out with `bigint`. */
interface Exact {
  readonly raw: readonly bigint[];
  readonly weights: readonly bigint[];
}

/** The steps of each block; none for a block that divides nothing, or where a number is too large. */
export function wholeSteps(
  plan: Plan,
  blocks: readonly KeyBlock[],
): ReadonlyMap<KeyBlock, WholeSteps> {
  const own = new Map(blocks.map((block) => [block, roomySteps(plan, block)]));
  const found = new Map<KeyBlock, WholeSteps>();
  for (const block of blocks) {
    const steps = own.get(block);
    const from = blocks.find(
      ({ key, years }) => key.id === block.key.phaseIn?.from && years[0] === block.years[0],
    );
    const whole = steps && told(block, steps, from && lastOf(own.get(from)));
    if (whole !== undefined) found.set(block, whole);
  }
  return found;
}

/** How many decimals the figures of a percent column, those of a count and weights have at least. */
interface Spare {
  readonly percent: number;
  readonly count: number;
  readonly weight: number;
}

const SPARE: Spare = { percent: 4, count: 1, weight: 2 };
const NO_SPARE: Spare = { percent: 0, count: 0, weight: 0 };

/** With room for more decimals, as somebody may change a figure; where that is too large, without. */
function roomySteps(plan: Plan, block: KeyBlock): OwnSteps | undefined {
  const roomy = ownSteps(plan, block, SPARE);
  return roomy === undefined || isExact(roomy) ? roomy : ownSteps(plan, block, NO_SPARE);
}

function isExact({ mixed, fixed, bounded }: OwnSteps): boolean {
  return [mixed, fixed, bounded].every((step) => step === undefined || total(step.raw) <= MOST);
}

/** Steps 1 to 3, without those that the key does not have. */
interface OwnSteps {
  readonly figureScales: readonly bigint[];
  readonly weightScale: bigint;
  readonly mixed: Exact;
  readonly fixed: Exact | undefined;
  readonly bounded: Exact | undefined;
}

function ownSteps(plan: Plan, block: KeyBlock, spare: Spare): OwnSteps | undefined {
  if (block.usable.length === 0) return undefined;
  const indicators = block.usable.map((id) => byId(plan.indicators, id));
  const columns = indicators.map((indicator) =>
    block.parties.map((party) => entryOf(indicator?.figures, party.id)),
  );
  const weightTexts = block.usable.map((id) => entryOf(block.key.weights, id));
  const figureScales = columns.map((column, at) =>
    scaleOf(column, spare[indicators[at]?.unit ?? 'count']),
  );
  // One for all: only the proportion between weights counts.
  const weightScale = scaleOf(weightTexts, spare.weight);
  const figures = columns.map((column, at) => column.map((text) => scaled(text, figureScales[at])));
  const weights = weightTexts.map((text) => scaled(text, weightScale));
  const mixed = exact(mixedNumbers(figures, weights));
  const fixed = block.fixed === undefined ? undefined : exact(fixedNumbers(block, mixed.weights));
  const base = fixed ?? mixed;
  const bounded =
    block.bounded === undefined ? undefined : exact(boundedNumbers(block, base.weights));
  return { figureScales, weightScale, mixed, fixed, bounded };
}

function lastOf(steps: OwnSteps | undefined): readonly bigint[] | undefined {
  return (steps?.bounded ?? steps?.fixed ?? steps?.mixed)?.weights;
}

/** All steps as numbers, or nothing when one is too large to be exact everywhere. */
function told(
  block: KeyBlock,
  steps: OwnSteps,
  from: readonly bigint[] | undefined,
): WholeSteps | undefined {
  const own = lastOf(steps) ?? [];
  const grown = block.phased.map(({ year, percent }) => {
    const a = partOf(percent) ?? PART;
    const others = from ?? [];
    const numbers = own.map(
      (weight, place) =>
        (PART - a) * (others[place] ?? 0n) * total(own) + a * weight * total(others),
    );
    return { year, exact: exact(numbers) };
  });
  if (!isExact(steps) || grown.some((each) => total(each.exact.raw) > MOST)) return undefined;
  return {
    figureScales: steps.figureScales.map(toSafeInteger),
    weightScale: toSafeInteger(steps.weightScale),
    mixed: asNumbers(steps.mixed),
    fixed: steps.fixed && asNumbers(steps.fixed),
    bounded: steps.bounded && asNumbers(steps.bounded),
    grown: grown.map((each) => ({ year: each.year, step: asNumbers(each.exact) })),
  };
}

function exact(raw: readonly bigint[]): Exact {
  const divisor = raw.reduce(gcd, 0n);
  return { raw, weights: divisor === 0n ? raw : raw.map((number) => number / divisor) };
}

function asNumbers({ raw, weights }: Exact): WholeStep {
  return { raw: raw.map(toSafeInteger), weights: weights.map(toSafeInteger) };
}

/** The smallest power of ten by which all decimals become whole, with `least` decimals at least. */
function scaleOf(decimals: readonly (Decimal | undefined)[], least: number): bigint {
  const places = decimals.map((text) => text?.split('.')[1]?.replace(/0+$/, '').length ?? 0);
  return 10n ** BigInt(Math.max(least, ...places));
}

function scaled(decimal: Decimal | undefined, scale = 1n): bigint {
  return (micros(decimal) * scale) / 1_000_000n;
}
