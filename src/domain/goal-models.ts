import { fromMicros, micros } from './decimal.ts';
import { splitDialLines } from './dials.ts';
import { goalCell, goalRule, type GoalInput } from './goal-input.ts';
import {
  NOTHING,
  PERCENT_STEP,
  PERCENT_STEPS,
  type GoalModel,
  type Independence,
} from './goal-model.ts';
import { shareModel } from './goal-share-model.ts';
import type { PartyYearOf } from './party-part.ts';
import type { CostLine, Decimal, Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { rational } from './rational.ts';
import { dividedSplit } from './split-percent.ts';
import { writeCell } from './write-cell.ts';

/** The model of an input for a party in a year, or why there is none. */
export function goalModel(of: PartyYearOf, input: GoalInput): GoalModel | Independence {
  if (input.input === 'split') return splitModel(of, input.groups);
  return input.input === 'fixed-share' ? shareModel(of) : cellModel(of, input);
}

function cellModel(
  of: PartyYearOf,
  input: Extract<GoalInput, { readonly line: string }>,
): GoalModel | Independence {
  const { plan, year } = of;
  const line = byId(plan.costLines, input.line);
  const cell = line && goalCell(line, input.input, year);
  if (line === undefined || cell === undefined) return 'unknown';
  const { places } = goalRule(plan, input);
  const size = sizeOf(plan, line, input.input, places);
  const valueAt = (step: bigint) => fromMicros(step * size);
  const alone = { ...plan, costLines: [line] };
  return {
    valueAt,
    situationAt: (step) => ({ of, lines: writeCell(alone, cell, valueAt(step)).costLines }),
    most: (10n ** 18n - 1n) / size,
    reference: 1n,
    bound: 'most',
    blur: () => NOTHING,
  };
}

/**
 * Millionths in one step. Hours that are assigned to parties go in the units in which they are
 * divided: nobody can be given a part of one.
 */
function sizeOf(
  { rounding }: Plan,
  line: CostLine,
  input: 'quantity' | 'price',
  places: number,
): bigint {
  const isAssigned = line.kind === 'hours' && input === 'quantity' && line.executor !== undefined;
  return isAssigned ? (1_000_000n * BigInt(rounding.hours)) / 60n : 10n ** BigInt(6 - places);
}

function splitModel(of: PartyYearOf, groups: readonly [string, string]): GoalModel | Independence {
  const { plan, party } = of;
  if (!groups.includes(party.group)) return 'other-groups';
  const lines = splitDialLines(plan, groups);
  const isFirst = groups[0] === party.group;
  const valueAt = (at: bigint) => fromMicros((isFirst ? at : PERCENT_STEPS - at) * PERCENT_STEP);
  return {
    valueAt,
    situationAt: (step) => ({
      of,
      lines: lines.map((line) => withSplit(line, groups, valueAt(step))),
    }),
    most: PERCENT_STEPS,
    reference: PERCENT_STEPS,
    bound: isFirst ? 'most' : 'least',
    blur: ({ split }) => {
      const sum = Object.values(split).reduce((total, percent) => total + micros(percent), 0n);
      return rational(PERCENT_STEP, 2n * sum);
    },
  };
}

function withSplit(line: CostLine, groups: readonly [string, string], percent: Decimal): CostLine {
  const [first, second] = dividedSplit(line, groups, percent);
  return { ...line, split: { ...line.split, [groups[0]]: first, [groups[1]]: second } };
}
