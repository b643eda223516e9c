import { partsById, type Outcome } from '../domain/outcome.ts';
import type { HoursLine, Plan } from '../domain/plan.ts';

/** The hours of one line, ready to look up. */
export interface AssignedLine {
  readonly line: HoursLine;
  /** Minutes per week, per party and year. */
  readonly parties: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The years in which somebody carries the line out. */
  readonly assigned: ReadonlySet<number>;
}

/** Per hours line who carries out how much, in the plan's order. */
export function assignedHours(plan: Plan, outcome: Outcome): readonly AssignedLine[] {
  const outcomes = new Map(outcome.lines.map((line) => [line.id, line.years]));
  return plan.costLines
    .filter((line) => line.kind === 'hours')
    .map((line) => {
      const parties = new Map<string, Map<number, number>>();
      const assigned = new Set<number>();
      for (const { year, minutes } of outcomes.get(line.id) ?? []) {
        if (minutes === undefined) continue;
        assigned.add(year);
        for (const [id, value] of partsById(minutes)) {
          const years = parties.get(id) ?? new Map<number, number>();
          parties.set(id, years.set(year, value));
        }
      }
      return { line, parties, assigned };
    });
}
