import { reach, type Effect, type Turn } from '../domain/sensitivity.ts';
import type { Plan } from '../domain/plan.ts';
import { leverText, leverValueText, type LeverText } from '../locale/sensitivity-text.ts';
import { differenceOf, type Difference } from './sheet-cells.ts';

/** What turning an input one way does, ready to show. */
export interface SensitivityTurn extends Difference {
  /** What the input holds then. */
  readonly value: string;
}

/** One input of "Gevoeligheid": drawn as two bars, and a row of the table. */
export interface SensitivityRow extends LeverText {
  readonly id: string;
  readonly value: string;
  /** Undefined: the plan cannot hold the input that low or high. */
  readonly down: SensitivityTurn | undefined;
  readonly up: SensitivityTurn | undefined;
  /** The larger of the two, in whole cents without a sign. */
  readonly reach: number;
}

/** The rows of effects, in their order. */
export function sensitivityRows(plan: Plan, effects: readonly Effect[]): SensitivityRow[] {
  return effects.map((effect) => {
    const { lever, value, down, up } = effect;
    const turn = (way: Turn | undefined): SensitivityTurn | undefined =>
      way && {
        ...differenceOf(way.difference, 0),
        value: leverValueText(plan, lever, way.value),
      };
    return {
      ...leverText(plan, lever),
      id: JSON.stringify(lever),
      value: leverValueText(plan, lever, value),
      down: turn(down),
      up: turn(up),
      reach: reach(effect),
    };
  });
}
