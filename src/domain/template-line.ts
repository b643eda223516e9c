import { newLine } from './new-items.ts';
import type { CostLine, Executor, Plan } from './plan.ts';

/**
 * A ready cost line as a line of this plan: name, kind, price and source of the template, paid as
 * the plan's first line is. Years stay empty: how many or how much nobody knows beforehand.
 */
export function lineOfTemplate(plan: Plan, template: CostLine): CostLine {
  const { name, source } = template;
  const made = { ...newLine(plan, template.kind, name), source };
  const carried = { ...made, ...executorIn(plan, template.executor) };
  if (carried.kind === 'units' && template.kind === 'units') {
    return { ...carried, unitPrice: template.unitPrice };
  }
  if (carried.kind === 'hours' && template.kind === 'hours') {
    const { hoursPerFte, costPerFte } = template;
    return { ...carried, hoursPerFte, costPerFte };
  }
  return carried;
}

/** The executor of a template, where the plan has its group with one party, which needs no key. */
function executorIn(plan: Plan, executor: Executor | undefined): { executor?: Executor } {
  if (executor === undefined) return {};
  const members = plan.parties.filter(({ group }) => group === executor.group);
  return members.length === 1 ? { executor: { group: executor.group } } : {};
}
