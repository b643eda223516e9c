import { memoPlan } from './memo-plan.ts';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The memo plan with one place in it changed; `undefined` takes the field away. */
export function memoWith(place: readonly (string | number)[], value: Json | undefined): unknown {
  const plan = structuredClone(memoPlan) as unknown as Json;
  let owner = plan as Record<string | number, Json>;
  for (const step of place.slice(0, -1)) owner = owner[step] as Record<string, Json>;
  const last = place.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
  return plan;
}
