import { fixedShareOf, splitDialLines } from './dials.ts';
import type { CellAddress, Edit } from './edit.ts';
import { DECIMAL_RULES, type DecimalRule } from './field-rules.ts';
import type { CostLine, Decimal, Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { readCell } from './read-cell.ts';
import { sharedPercent } from './split-percent.ts';

/** What may be changed so that a party pays at most an amount. */
export type GoalInput =
  /** The line's amount, count or hours per week in the year of the goal, by its kind. */
  | { readonly input: 'quantity'; readonly line: string }
  /** What one unit or one fte costs; it holds for all years. */
  | { readonly input: 'price'; readonly line: string }
  /** How two groups divide what they pay together: the percentage of the first, as the dial has it. */
  | { readonly input: 'split'; readonly groups: readonly [string, string] }
  /** The share agreed by hand for the party itself, in percent, as the dial has it. */
  | { readonly input: 'fixed-share'; readonly party: string };

/** The inputs of a plan that can be solved for, in the plan's order; last the party's own share. */
export function goalInputs(plan: Plan, party: string): GoalInput[] {
  const ofLines = plan.costLines.flatMap(({ id, kind }): GoalInput[] => {
    const quantity = { input: 'quantity', line: id } as const;
    return kind === 'amount' ? [quantity] : [quantity, { input: 'price', line: id }];
  });
  const pairs = plan.groups.flatMap(({ id: first }, place) =>
    plan.groups.slice(place + 1).map(({ id: second }) => [first, second] as const),
  );
  const splits = pairs
    .filter((groups) => splitDialLines(plan, groups).length > 0)
    .map((groups): GoalInput => ({ input: 'split', groups }));
  const share: GoalInput = { input: 'fixed-share', party };
  return [...ofLines, ...splits, ...(fixedShareOf(plan, party) === undefined ? [] : [share])];
}

/** The cell that a quantity or a price stands in. */
export function goalCell(
  line: CostLine,
  input: 'quantity' | 'price',
  year: number,
): CellAddress | undefined {
  if (input === 'quantity') return { at: 'line-year', line: line.id, year };
  switch (line.kind) {
    case 'amount':
      return undefined;
    case 'units':
      return { at: 'unit-price', line: line.id };
    case 'hours':
      return { at: 'cost-per-fte', line: line.id };
  }
}

/** What the input may hold. */
export function goalRule(plan: Plan, goal: GoalInput): DecimalRule {
  if (goal.input === 'split') return DECIMAL_RULES.split;
  if (goal.input === 'fixed-share') return DECIMAL_RULES.fixed;
  const kind = byId(plan.costLines, goal.line)?.kind ?? 'amount';
  const rules = {
    amount: { quantity: DECIMAL_RULES.amount, price: DECIMAL_RULES.amount },
    units: { quantity: DECIMAL_RULES.count, price: DECIMAL_RULES.unitPrice },
    hours: { quantity: DECIMAL_RULES.hoursPerWeek, price: DECIMAL_RULES.costPerFte },
  } as const;
  return rules[kind][goal.input];
}

/** What the input holds now; undefined where it is empty, or where lines or keys differ. */
export function goalValue(plan: Plan, goal: GoalInput, year: number): Decimal | undefined {
  if (goal.input === 'fixed-share') {
    const dial = fixedShareOf(plan, goal.party);
    return dial?.shows === 'value' ? dial.value : undefined;
  }
  if (goal.input === 'split') return sharedPercent(splitDialLines(plan, goal.groups), goal.groups);
  const line = byId(plan.costLines, goal.line);
  const cell = line && goalCell(line, goal.input, year);
  return cell && readCell(plan, cell);
}

/** The one edit that gives the input this value; undefined when the plan has no such input. */
export function goalEdit(
  plan: Plan,
  goal: GoalInput,
  year: number,
  value: Decimal,
): Edit | undefined {
  if (goal.input === 'split') {
    return { edit: 'dial-split', groups: goal.groups, percent: value };
  }
  if (goal.input === 'fixed-share') {
    return { edit: 'dial-fixed-share', party: goal.party, percent: value };
  }
  const line = byId(plan.costLines, goal.line);
  const cell = line && goalCell(line, goal.input, year);
  return cell && { edit: 'set-cells', changes: [{ cell, value }] };
}
