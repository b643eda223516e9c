import { readFileSync } from 'node:fs';
import path from 'node:path';
import { encodeLink } from '../../../src/codec/link.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { PlannerPage } from './planner-page.ts';

const memo = path.resolve(import.meta.dirname, '../../../src/plans/memo-2023.json');

/** The proposal, as a plan to change before it is opened. */
export function memoPlan(): Plan {
  return JSON.parse(readFileSync(memo, 'utf8')) as Plan;
}

/** Opens a plan as a person does who was sent its link, and keeps it as an own plan. */
export async function keepFromLink(planner: PlannerPage, plan: Plan): Promise<void> {
  const link = encodeLink(plan);
  if (!link.ok) throw new Error(link.reason);
  await planner.open(link.value);
  await planner.button('Bewaren als eigen plan').click();
  await planner.button('Delen').waitFor();
}

/** The memo's plan with this many gemeenten more. */
export function withGemeenten(count: number): Plan {
  const plan = memoPlan();
  const added = Array.from({ length: count }, (_, place) => ({
    id: `g${place}`,
    group: 'gemeenten',
    name: `Gemeente ${place + 1}`,
  }));
  const figures = Object.fromEntries(added.map(({ id }, place) => [id, String(place + 1)]));
  const [first, ...others] = plan.indicators;
  if (first === undefined) throw new Error('The memo has indicators');
  return {
    ...plan,
    parties: [...plan.parties, ...added],
    indicators: [{ ...first, unit: 'count', figures: { ...first.figures, ...figures } }, ...others],
  };
}
