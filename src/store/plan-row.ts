import { readPlan, type PlanRefusal } from '../codec/validate.ts';
import type { Plan } from '../domain/plan.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import type { StepLog } from './step-log.ts';

/**
 * A moment as ISO text (`new Date().toISOString()`), handed in by the caller. It is shown and sorted
 * by, and never decides which of two states of a plan is the newer: that is `rev`.
 */
export type Moment = string;

/** Where a stored plan came from; `of` is the id of the stored plan that it was made from. */
export type Origin =
  | { readonly from: 'own' | 'link' | 'file' | 'proposal' }
  | { readonly from: 'copy' | 'conflict' | 'restored'; readonly of: string };

/** A row of the table of plans as this code writes it. */
export interface PlanRow {
  readonly id: string;
  readonly schema: 1;
  readonly plan: Plan;
  /** Counts every write of this row, from 1. Two tabs agree on it or one of them makes a copy. */
  readonly rev: number;
  /** The line of saves that wrote it: one opened plan in one tab. */
  readonly writer: string;
  /** How many changes of that line of saves are in it. */
  readonly turn: number;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
  readonly origin: Origin;
  /** How many of the stored steps of undo are in the plan. */
  readonly done: number;
  readonly removedAt?: Moment;
}

/** One step of undo, as a row. */
export interface StepRow {
  readonly planId: string;
  readonly seq: number;
  readonly step: unknown;
}

/** The last unsaved state of a tab, written while its page was leaving. Folded in at the next read. */
export interface LeaveNote {
  readonly schema: 1;
  readonly planId: string;
  readonly writer: string;
  /** The `rev` on which the tab worked. */
  readonly base: number;
  readonly turn: number;
  readonly plan: Plan;
  readonly log: StepLog<unknown>;
  readonly origin: Origin;
  readonly createdAt: Moment;
  readonly at: Moment;
}

export interface SettingRow {
  readonly name: string;
  readonly value: string;
}

/** What decides whether a row may be replaced. Read without judging the plan in it. */
export interface RowFrame {
  readonly rev: number;
  readonly writer: string;
  readonly turn: number;
  readonly updatedAt: Moment;
  readonly removed: boolean;
  readonly plan: unknown;
}

/** Why a stored row cannot be used. The row stays as it is. */
export type RowProblem =
  | { readonly kind: 'newer-row' }
  | { readonly kind: 'damaged-row' }
  | { readonly kind: 'damaged-plan'; readonly refusal: PlanRefusal };

type FieldName = keyof PlanRow | keyof LeaveNote | keyof StepLog<unknown> | 'from' | 'of';
type Fields = Partial<Record<FieldName, unknown>>;

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null ? value : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The frame of a stored row; `damaged-row` where it has none, so that it is never taken for ours. */
export function frameOf(value: unknown): RowFrame | 'damaged-row' {
  const row = fieldsOf(value);
  if (row?.schema !== 1 || !isCount(row.rev) || !isText(row.writer)) return 'damaged-row';
  return {
    rev: row.rev,
    writer: row.writer,
    turn: isCount(row.turn) ? row.turn : 0,
    updatedAt: isText(row.updatedAt) ? row.updatedAt : '',
    removed: isText(row.removedAt),
    plan: row.plan,
  };
}

function readOrigin(value: unknown): Origin {
  const { from, of } = fieldsOf(value) ?? {};
  if (from === 'copy' || from === 'conflict' || from === 'restored') {
    return isText(of) ? { from, of } : { from: 'own' };
  }
  return from === 'link' || from === 'file' || from === 'proposal' ? { from } : { from: 'own' };
}

/** Reads a row of the table of plans: known fields only, the plan checked as one from outside. */
export function readPlanRow(value: unknown): Result<PlanRow, RowProblem> {
  const row = fieldsOf(value);
  if (isCount(row?.schema) && row.schema > 1) return refuse({ kind: 'newer-row' });
  const frame = frameOf(value);
  if (row === undefined || frame === 'damaged-row' || !isText(row.id) || !isCount(row.done)) {
    return refuse({ kind: 'damaged-row' });
  }
  const plan = readPlan(row.plan);
  if (!plan.ok) return refuse({ kind: 'damaged-plan', refusal: plan.reason });
  return succeed({
    id: row.id,
    schema: 1,
    plan: plan.value,
    rev: frame.rev,
    writer: frame.writer,
    turn: frame.turn,
    createdAt: isText(row.createdAt) ? row.createdAt : '',
    updatedAt: frame.updatedAt,
    origin: readOrigin(row.origin),
    done: row.done,
    ...(isText(row.removedAt) ? { removedAt: row.removedAt } : {}),
  });
}

/** Reads a leave note; nothing where it cannot be used, and then it stays where it is. */
export function readLeaveNote(value: unknown): LeaveNote | undefined {
  const note = fieldsOf(value);
  if (note?.schema !== 1 || !isText(note.planId) || !isText(note.writer)) return undefined;
  const plan = readPlan(note.plan);
  if (!plan.ok || !isCount(note.base)) return undefined;
  const { steps, done } = fieldsOf(note.log) ?? {};
  const isLog = Array.isArray(steps) && isCount(done) && done <= steps.length;
  return {
    schema: 1,
    planId: note.planId,
    writer: note.writer,
    base: note.base,
    turn: isCount(note.turn) ? note.turn : 0,
    plan: plan.value,
    log: isLog ? { steps: Array.from<unknown>(steps), done } : { steps: [], done: 0 },
    origin: readOrigin(note.origin),
    createdAt: isText(note.createdAt) ? note.createdAt : '',
    at: isText(note.at) ? note.at : '',
  };
}
