import { apportion } from './apportion.ts';
import { kindOf } from './cell-value.ts';
import { fromMicros, micros, WHOLE } from './decimal.ts';
import type { CellAddress } from './edit.ts';
import type { DecimalRule } from './field-rules.ts';
import type { CostLine, Decimal, Plan } from './plan.ts';
import { byId, withItem } from './plan-lists.ts';
import { isSafe, rational, roundHalfUp, toSafeInteger } from './rational.ts';
import { readCell } from './read-cell.ts';
import { sharesOf } from './shares.ts';
import { entryOf } from './string-map.ts';
import { writeCell } from './write-cell.ts';

/** An input that is turned up and down to see what moves with it. */
export type Lever =
  /** Cells that move together, such as the hours of all years. Each is filled and above 0. */
  | { readonly lever: 'cells'; readonly cells: readonly [CellAddress, ...CellAddress[]] }
  /** A group's part of a line; the other groups give or take in proportion, so the sum stays. */
  | { readonly lever: 'split'; readonly line: string; readonly group: string };

/** The value of a lever, where all its cells hold the same; undefined where they differ. */
export function leverValue(plan: Plan, lever: Lever): Decimal | undefined {
  const [first, ...others] = cellsOf(lever).map((cell) => micros(readCell(plan, cell)));
  if (first === undefined || others.some((value) => value !== first)) return undefined;
  return fromMicros(first);
}

function cellsOf(lever: Lever): readonly CellAddress[] {
  if (lever.lever === 'cells') return lever.cells;
  return [{ at: 'split', line: lever.line, group: lever.group }];
}

/**
 * The plan with a lever at `percent` of what it is (90: a tenth less), rounded half up to what the
 * field can hold, and at most 100% where that is its bound. Undefined when the field cannot hold it.
 * @param percent whole, from 0 to 200
 */
export function turned(plan: Plan, lever: Lever, percent: number): Plan | undefined {
  if (lever.lever === 'split') {
    const line = byId(plan.costLines, lever.line);
    const split = line && turnedSplit(line, lever.group, percent);
    if (split === undefined) return undefined;
    const costLines = withItem(plan.costLines, lever.line, (each) => ({ ...each, split }));
    return { ...plan, costLines };
  }
  let changed = plan;
  for (const cell of lever.cells) {
    const kind = kindOf(plan, cell);
    const value = kind.holds === 'decimal' ? scaled(readCell(plan, cell), kind.rule, percent) : '';
    if (value === undefined) return undefined;
    changed = writeCell(changed, cell, value);
  }
  return changed;
}

/** One above the largest number of a plan, in millionths. */
const TOO_LARGE = 10n ** 18n;

function scaled(
  value: Decimal | undefined,
  rule: DecimalRule,
  percent: number,
): Decimal | undefined {
  const step = 10n ** BigInt(6 - rule.places);
  const rounded = roundHalfUp(rational(micros(value) * BigInt(percent), 100n * step)) * step;
  const capped = rule.atMost100 === true && rounded > WHOLE ? WHOLE : rounded;
  if (capped >= TOO_LARGE || (rule.aboveZero === true && capped === 0n)) return undefined;
  return fromMicros(capped);
}

/** Millionths of a percent in the smallest step of a split. */
const STEP = 100n;

function turnedSplit(
  line: CostLine,
  group: string,
  percent: number,
): CostLine['split'] | undefined {
  const others = Object.keys(line.split).filter((id) => id !== group);
  const shares = sharesOf(
    others,
    others.map((id) => micros(entryOf(line.split, id))),
  );
  const own = micros(entryOf(line.split, group)) / STEP;
  const whole = Object.values(line.split).reduce((sum, each) => sum + micros(each), 0n) / STEP;
  if (shares === undefined || !isSafe(whole)) return undefined;
  const wanted = roundHalfUp(rational(own * BigInt(percent), 100n));
  const part = wanted > whole ? whole : wanted;
  const rest = apportion(toSafeInteger(whole - part), shares);
  const parts = others.map((id, i) => [id, fromMicros(BigInt(rest.units[i] ?? 0) * STEP)] as const);
  return { ...line.split, ...Object.fromEntries(parts), [group]: fromMicros(part * STEP) };
}
