import { linesPaidBy } from '../domain/dials.ts';
import type { CostLine, Key, Plan } from '../domain/plan.ts';
import { entryOf } from '../domain/string-map.ts';
import { Amounts, type Computed } from './amounts.ts';

/** What a key is used for. A share and an amount stand in one row only where the one makes the other. */
export interface KeyUse {
  /** The lines whose part for the group it divides. */
  readonly lines: readonly CostLine[];
  /** All that the group pays is divided by it. */
  readonly isOnly: boolean;
  /** Hours, or another key that grows from this one, go by it. */
  readonly isElsewhere: boolean;
}

/** Looks up by which lines, executors and other keys a key is used. */
export function useOf(plan: Plan, key: Key): KeyUse {
  const paid = linesPaidBy(plan, key.group);
  const lines = paid.filter((line) => entryOf(line.keys, key.group) === key.id);
  return {
    lines,
    isOnly: lines.length === paid.length,
    isElsewhere:
      plan.costLines.some(({ executor }) => executor?.key === key.id) ||
      plan.keys.some(({ phaseIn }) => phaseIn?.from === key.id),
  };
}

/** What the parties of the key's group pay of the lines that it divides. */
export function paidByKey({ plan, outcome }: Computed, key: Key, { lines }: KeyUse): Amounts {
  const amounts = new Amounts(plan);
  const ids = new Set(lines.map(({ id }) => id));
  for (const { years } of outcome.lines.filter(({ id }) => ids.has(id))) {
    for (const { year, groups } of years) {
      const parties = groups.find(({ id }) => id === key.group)?.parties;
      parties?.ids.forEach((id, at) => amounts.add(id, year, parties.values[at] ?? 0));
    }
  }
  return amounts;
}
