import { setCells } from './apply-cells.ts';
import { memberProblem } from './cell-place.ts';
import {
  checkedDialPercent,
  hoursDialLine,
  keysInUse,
  linesPaidBy,
  splitDialLines,
} from './dials.ts';
import type { CellChange, DialEdit, EditProblem } from './edit.ts';
import { yearsOf, type Plan } from './plan.ts';
import { byId, eachItem } from './plan-lists.ts';
import { refuse, succeed, type Result } from './result.ts';
import { dividedSplit } from './split-percent.ts';
import { entryOf, withEntry } from './string-map.ts';

type Applied = Result<Plan, EditProblem>;

/** Turns a dial of the overview. Refused when the plan has nothing that the dial acts on. */
export function applyDial(plan: Plan, edit: DialEdit): Applied {
  switch (edit.edit) {
    case 'dial-hours':
      return dialHours(plan, edit.hoursPerWeek);
    case 'dial-cost-per-fte': {
      const line = hoursDialLine(plan);
      if (line === undefined) return refuse({ problem: 'unknown-reference' });
      const cell = { at: 'cost-per-fte', line: line.id } as const;
      return setCells(plan, [{ cell, value: edit.costPerFte }]);
    }
    case 'dial-split':
      return dialSplit(plan, edit.groups, edit.percent);
    case 'dial-key':
      return dialKey(plan, edit.group, edit.key);
    case 'dial-fixed-share':
      return dialFixedShare(plan, edit.party, edit.percent);
  }
}

/** Turns several dials as one gesture. */
export function applyDials(plan: Plan, dials: readonly DialEdit[]): Applied {
  return dials.reduce<Applied>(
    (turned, dial) => (turned.ok ? applyDial(turned.value, dial) : turned),
    succeed(plan),
  );
}

/** The same hours in every year of the plan. */
function dialHours(plan: Plan, hoursPerWeek: string): Applied {
  const line = hoursDialLine(plan);
  if (line === undefined) return refuse({ problem: 'unknown-reference' });
  const changes = yearsOf(plan).map((year): CellChange => {
    return { cell: { at: 'line-year', line: line.id, year }, value: hoursPerWeek };
  });
  return setCells(plan, changes);
}

function dialSplit(plan: Plan, groups: readonly [string, string], percent: string): Applied {
  const lines = splitDialLines(plan, groups);
  if (lines.length === 0 || groups[0] === groups[1])
    return refuse({ problem: 'unknown-reference' });
  const checked = checkedDialPercent(percent);
  if (!checked.ok) return checked;
  const changes = lines.flatMap((line) => {
    const divided = dividedSplit(line, groups, checked.value);
    return groups.map((group, i): CellChange => {
      return { cell: { at: 'split', line: line.id, group }, value: divided[i] ?? null };
    });
  });
  return setCells(plan, changes);
}

/** Who pays by which key; who executes by which key is another agreement and stays. */
function dialKey(plan: Plan, group: string, key: string): Applied {
  const lines = linesPaidBy(plan, group);
  if (lines.length === 0) return refuse({ problem: 'unknown-reference', given: group });
  const problem = memberProblem(byId(plan.keys, key), group);
  if (problem !== undefined) return refuse({ problem, given: key });
  const costLines = eachItem(plan.costLines, (line) =>
    lines.includes(line) && entryOf(line.keys, group) !== key
      ? { ...line, keys: withEntry(line.keys, group, key) }
      : line,
  );
  return succeed(costLines === plan.costLines ? plan : { ...plan, costLines });
}

function dialFixedShare(plan: Plan, party: string, percent: string | null): Applied {
  const group = byId(plan.parties, party)?.group;
  const keys = group === undefined ? [] : keysInUse(plan, group);
  if (keys.length === 0) return refuse({ problem: 'unknown-reference', given: party });
  const changes = keys.map((key): CellChange => {
    return { cell: { at: 'fixed', key, party }, value: percent };
  });
  return setCells(plan, changes);
}
