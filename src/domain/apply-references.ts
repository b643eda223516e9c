import { memberProblem } from './cell-place.ts';
import type { Edit, EditProblem } from './edit.ts';
import type { CostLine, Executor, Key, Plan } from './plan.ts';
import { byId, eachItem, withItem } from './plan-lists.ts';
import { refuse, succeed, type Result } from './result.ts';
import { entryOf, withEntry } from './string-map.ts';

type Applied = Result<Plan, EditProblem>;

/** Edits that name another item: a key, an executor, an index. */
type ReferenceEdit = Extract<
  Edit,
  {
    readonly edit: `set-line-${string}` | 'set-every-line-index' | 'set-executor' | 'set-phase-in';
  }
>;

export function isReference(edit: Edit): edit is ReferenceEdit {
  const others = ['set-every-line-index', 'set-executor', 'set-phase-in'];
  return edit.edit.startsWith('set-line-') || others.includes(edit.edit);
}

/** Carries out an edit that names another item, or names none. */
export function setReference(plan: Plan, edit: ReferenceEdit): Applied {
  switch (edit.edit) {
    case 'set-line-key':
      return setLineKey(plan, edit.line, edit.group, edit.key);
    case 'set-executor':
      return setExecutor(plan, edit.line, edit.executor);
    case 'set-line-index':
      return setLineIndex(plan, edit.line, edit.index);
    case 'set-every-line-index':
      return setEveryLineIndex(plan, edit.index);
    case 'set-phase-in':
      return setPhaseIn(plan, edit.key, edit.from);
  }
}

/** Names the key by which a group divides its part of a line, or none. */
export function setLineKey(plan: Plan, id: string, group: string, key: string | null): Applied {
  if (byId(plan.groups, group) === undefined) return unknown(group);
  const problem = key === null ? undefined : memberProblem(byId(plan.keys, key), group);
  if (problem !== undefined) return refuse({ problem, given: key ?? '' });
  return changeLine(plan, id, (line) => {
    const same = (entryOf(line.keys, group) ?? null) === key;
    return same ? line : { ...line, keys: withEntry(line.keys, group, key) };
  });
}

/** Says who carries a line out and bears its cost, or that nobody does. */
export function setExecutor(plan: Plan, id: string, executor: Executor | null): Applied {
  if (executor === null) {
    return changeLine(plan, id, (line) => {
      const { executor: old, ...rest } = line;
      return old === undefined ? line : rest;
    });
  }
  const { group, key } = executor;
  if (byId(plan.groups, group) === undefined) return unknown(group);
  const problem = key === undefined ? undefined : memberProblem(byId(plan.keys, key), group);
  if (problem !== undefined) return refuse({ problem, given: key ?? '' });
  return changeLine(plan, id, (line) => {
    const same = line.executor?.group === group && line.executor.key === key;
    return same ? line : { ...line, executor: { group, ...(key === undefined ? {} : { key }) } };
  });
}

/** Names the index by which a line's amounts grow, or none. */
export function setLineIndex(plan: Plan, id: string, index: string | null): Applied {
  if (index !== null && byId(plan.indices, index) === undefined) return unknown(index);
  return changeLine(plan, id, (line) => withIndex(line, index));
}

/** Lets every line of the plan grow by one index. */
function setEveryLineIndex(plan: Plan, index: string): Applied {
  if (byId(plan.indices, index) === undefined) return unknown(index);
  const costLines = eachItem(plan.costLines, (line) => withIndex(line, index));
  return succeed(costLines === plan.costLines ? plan : { ...plan, costLines });
}

function withIndex(line: CostLine, index: string | null): CostLine {
  const { index: old, ...rest } = line;
  if ((old ?? null) === index) return line;
  return index === null ? rest : { ...rest, index };
}

/** Names the key from which a key grows, or none. The percentages per year stay when there are any. */
export function setPhaseIn(plan: Plan, id: string, from: string | null): Applied {
  const key = byId(plan.keys, id);
  if (key === undefined) return unknown(id);
  if (from !== null) {
    const problem =
      from === id ? 'unknown-reference' : memberProblem(byId(plan.keys, from), key.group);
    if (problem !== undefined) return refuse({ problem, given: from });
  }
  const keys = withItem(plan.keys, id, (item): Key => {
    const { phaseIn, ...rest } = item;
    if ((phaseIn?.from ?? null) === from) return item;
    return from === null ? rest : { ...rest, phaseIn: { from, percent: phaseIn?.percent ?? {} } };
  });
  return succeed(keys === plan.keys ? plan : { ...plan, keys });
}

function changeLine(plan: Plan, id: string, change: (line: CostLine) => CostLine): Applied {
  if (byId(plan.costLines, id) === undefined) return unknown(id);
  const costLines = withItem(plan.costLines, id, change);
  return succeed(costLines === plan.costLines ? plan : { ...plan, costLines });
}

function unknown(id: string): Applied {
  return refuse({ problem: 'unknown-reference', given: id });
}
