import { dialsOf, fixedShareOf, type Dials, type DialValue } from './dials.ts';
import type { DialEdit } from './edit.ts';
import type { Plan } from './plan.ts';

/**
 * What puts the dials back where another plan has them, an edit for each dial that stands elsewhere: those of
 * the overview, and that of one party's share where a party is looked at as. A dial that the other plan does not
 * have, or that stands for different values there, stays.
 */
export function dialsBack(plan: Plan, base: Plan, party?: string): readonly DialEdit[] {
  const [now, before] = [dialsOf(plan), dialsOf(base)];
  return [
    ...hoursBack(now.hours, before.hours),
    ...splitBack(now.split, before.split),
    ...keysBack(plan, now.keys, before.keys),
    ...(party === undefined ? [] : shareBack(plan, base, party)),
  ];
}

function hoursBack(now: Dials['hours'], before: Dials['hours']): readonly DialEdit[] {
  if (now === undefined || before === undefined) return [];
  const hoursPerWeek = valueOf(before.hoursPerWeek);
  const { costPerFte } = before;
  const isElsewhere = hoursPerWeek !== undefined && hoursPerWeek !== valueOf(now.hoursPerWeek);
  return [
    ...(isElsewhere ? [{ edit: 'dial-hours', hoursPerWeek } as const] : []),
    ...(costPerFte === now.costPerFte ? [] : [{ edit: 'dial-cost-per-fte', costPerFte } as const]),
  ];
}

function splitBack(now: Dials['split'], before: Dials['split']): readonly DialEdit[] {
  const percent = valueOf(before?.percent);
  if (now === undefined || before === undefined || percent === undefined) return [];
  const isSame = now.groups.every((group, place) => group === before.groups[place]);
  if (!isSame || percent === valueOf(now.percent)) return [];
  return [{ edit: 'dial-split', groups: now.groups, percent }];
}

function keysBack(plan: Plan, now: Dials['keys'], before: Dials['keys']): readonly DialEdit[] {
  return now.flatMap(({ group, key: chosen }) => {
    const key = valueOf(before.find((other) => other.group === group)?.key);
    const isThere = plan.keys.some((each) => each.id === key && each.group === group);
    if (key === undefined || !isThere || key === valueOf(chosen)) return [];
    return [{ edit: 'dial-key', group, key } as const];
  });
}

function shareBack(plan: Plan, base: Plan, party: string): readonly DialEdit[] {
  const [now, before] = [fixedShareOf(plan, party), fixedShareOf(base, party)];
  if (now === undefined || before === undefined) return [];
  const percent = valueOf(before) ?? null;
  const isSame = now.shows !== 'mixed' && percent === (valueOf(now) ?? null);
  return isSame ? [] : [{ edit: 'dial-fixed-share', party, percent }];
}

function valueOf(dial: DialValue | undefined): string | undefined {
  return dial?.shows === 'value' ? dial.value : undefined;
}
