import { ownerOf } from './cell-key.ts';
import type { CellAddress, Edit, NamedList } from './edit.ts';
import { isEmptying } from './emptying.ts';
import { diff, type Patch } from './patch.ts';
import type { Plan } from './plan.ts';
import { nameOf } from './plan-lists.ts';
import { redo, revert } from './turn-patch.ts';

/** What a gesture was, in data: enough to say "Ongedaan gemaakt: uren per week". */
export interface GestureLabel {
  readonly edit: Edit['edit'];
  /** The first cell, and how many there were. */
  readonly cell?: CellAddress;
  readonly cells?: number;
  /** All of it was taken away. */
  readonly emptied?: true;
  /** The list and the name, at that moment, of the item that it was about. */
  readonly list?: NamedList;
  readonly name?: string;
}

/** One step of undo. */
export interface HistoryEntry {
  readonly label: GestureLabel;
  readonly patch: Patch;
}

/** What can be undone, the latest last, and what can be redone, the next one last. Plain JSON. */
export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

/** A step back or forth: the plan and the history after it, and the gesture that it was. */
export interface HistoryStep {
  readonly plan: Plan;
  readonly history: History;
  readonly label: GestureLabel;
}

/** How many gestures are remembered. */
const HISTORY_LIMIT = 200;

export const EMPTY_HISTORY: History = { past: [], future: [] };

/**
 * Remembers a gesture that turned `before` into `after`. What was undone before it is forgotten. A
 * gesture that changed nothing is not remembered.
 */
export function remember(history: History, before: Plan, after: Plan, edit: Edit): History {
  const patch = diff(before, after);
  if (patch === undefined) return history;
  const past = [...history.past, { label: labelOf(before, edit), patch }];
  return { past: past.slice(-HISTORY_LIMIT), future: [] };
}

/** One gesture back. Undefined when there is none, or when the plan is not where the history ends. */
export function stepBack(history: History, plan: Plan): HistoryStep | undefined {
  const entry = history.past.at(-1);
  const before = entry === undefined ? undefined : revert(plan, entry.patch);
  if (entry === undefined || before === undefined) return undefined;
  const { past, future } = history;
  const moved = { past: past.slice(0, -1), future: [...future, entry] };
  return { plan: before, history: moved, label: entry.label };
}

/** One gesture forth again. Undefined when there is none, or when the plan is not where it began. */
export function stepForth(history: History, plan: Plan): HistoryStep | undefined {
  const entry = history.future.at(-1);
  const after = entry === undefined ? undefined : redo(plan, entry.patch);
  if (entry === undefined || after === undefined) return undefined;
  const { past, future } = history;
  const moved = { past: [...past, entry], future: future.slice(0, -1) };
  return { plan: after, history: moved, label: entry.label };
}

/** Says what a gesture is about, with the names that the plan has before it. */
function labelOf(plan: Plan, edit: Edit): GestureLabel {
  const label = { edit: edit.edit };
  if ('item' in edit) return { ...label, name: edit.item.name };
  if (edit.edit === 'several') return severalLabel(plan, edit);
  if (edit.edit !== 'set-cells') return { ...label, ...named(plan, subjectOf(edit)) };
  const cell = edit.changes[0]?.cell;
  if (cell === undefined) return label;
  const cells = edit.changes.length;
  return { ...label, cell, cells, ...emptied(edit), ...named(plan, ownerOf(cell)) };
}

/** Several edits are told as so many cells; a single one as itself. */
function severalLabel(plan: Plan, edit: Extract<Edit, { edit: 'several' }>): GestureLabel {
  const [only, ...others] = edit.edits;
  if (only !== undefined && others.length === 0) return labelOf(plan, only);
  const cells = edit.edits.reduce((sum, each) => sum + cellsOf(each), 0);
  return { edit: 'several', cells, ...emptied(edit) };
}

function emptied(edit: Edit): Pick<GestureLabel, 'emptied'> {
  return isEmptying(edit) ? { emptied: true } : {};
}

function cellsOf(edit: Edit): number {
  return edit.edit === 'set-cells' ? edit.changes.length : 1;
}

type Subject = readonly [list: NamedList, id: string];

function named(plan: Plan, subject: Subject | undefined): Pick<GestureLabel, 'list' | 'name'> {
  if (subject === undefined) return {};
  const [list, id] = subject;
  const name = nameOf(plan, list, id);
  return name === undefined ? { list } : { list, name };
}

function subjectOf(
  edit: Exclude<Edit, { readonly edit: 'set-cells' | 'several' | `add-${string}` }>,
): Subject | undefined {
  if ('list' in edit) return [edit.list, edit.id];
  if ('line' in edit) return ['costLines', edit.line];
  if ('party' in edit) return ['parties', edit.party];
  if ('index' in edit) return ['indices', edit.index];
  if ('key' in edit) return ['keys', edit.key];
  return undefined;
}
