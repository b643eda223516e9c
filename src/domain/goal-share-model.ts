import { fromMicros, micros, WHOLE } from './decimal.ts';
import { keysInUse, linesPaidBy } from './dials.ts';
import { NOTHING, PERCENT_STEP, type GoalModel, type Independence } from './goal-model.ts';
import { fixedShares, ownShares } from './key.ts';
import { Participation } from './participation.ts';
import type { PartyYearOf } from './party-part.ts';
import { isActive, type Key, type Plan } from './plan.ts';
import { entryOf, withEntry } from './string-map.ts';

/**
 * The model of the share agreed by hand for a party, in every key by which its group pays. What
 * others agreed stays; a key that grows from another one keeps that part, so the line need not go
 * through 0.
 */
export function shareModel(of: PartyYearOf): GoalModel | Independence {
  const { plan, party, year } = of;
  if (!isActive(party, year)) return 'absent';
  const used = keysInUse(plan, party.group);
  const keys = plan.keys.filter(({ id }) => used.includes(id));
  const lines = linesPaidBy(plan, party.group).filter(
    ({ keys: named }) => entryOf(named, party.group) !== undefined,
  );
  if (keys.length === 0) return 'unknown';
  const active = of.participation.active(party.group, year);
  const taken = keys.map(({ fixed }) =>
    active.reduce((sum, { id }) => (id === party.id ? sum : sum + micros(entryOf(fixed, id))), 0n),
  );
  const room = WHOLE - taken.reduce((most, sum) => (sum > most ? sum : most), 0n);
  const most = room / PERCENT_STEP;
  const valueAt = (step: bigint) => fromMicros(step * PERCENT_STEP);
  const situationAt = (step: bigint) => {
    const changed = withFixed(plan, used, party.id, valueAt(step));
    return { of: { ...of, plan: changed, participation: new Participation(changed) }, lines };
  };
  if (most <= 0n || !keys.every((key) => canLeaveRest(of, key))) return 'nobody-else';
  return { situationAt, valueAt, most, reference: most, bound: 'most', blur: () => NOTHING };
}

function withFixed(plan: Plan, used: readonly string[], party: string, percent: string): Plan {
  const keys = plan.keys.map((key) =>
    used.includes(key.id) ? { ...key, fixed: withEntry(key.fixed, party, percent) } : key,
  );
  return { ...plan, keys };
}

/** Whether the others can pay all of it; a key without figures divides nothing, which is told apart. */
function canLeaveRest({ plan, participation, party, year }: PartyYearOf, key: Key): boolean {
  const active = participation.active(party.group, year);
  const start = ownShares(plan, { ...key, fixed: {}, floor: {}, cap: {} }, active).own;
  const fixed = { ...key, fixed: withEntry(key.fixed, party.id, '0') };
  return start === undefined || fixedShares(fixed, active, start) !== undefined;
}
