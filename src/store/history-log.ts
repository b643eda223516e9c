import type { History, HistoryEntry } from '../domain/history.ts';
import type { StepLog } from './step-log.ts';

/** The history of a plan as it is stored: one row of steps, of which the first `done` are past. */
export function logOfHistory({ past, future }: History): StepLog<HistoryEntry> {
  return { steps: [...past, ...future.toReversed()], done: past.length };
}

/** The stored steps as the history of a plan; the steps stay the same objects. */
export function historyOfLog({ steps, done }: StepLog<HistoryEntry>): History {
  return { past: steps.slice(0, done), future: steps.slice(done).toReversed() };
}

/** Reads a stored step; undefined where its shape is not one that can be turned back or forth. */
export function readHistoryEntry(value: unknown): HistoryEntry | undefined {
  return isEntry(value) ? value : undefined;
}

function isEntry(value: unknown): value is HistoryEntry {
  if (!isBlock(value) || !isBlock(value['label'])) return false;
  return typeof value['label']['edit'] === 'string' && isPatch(value['patch']);
}

// A patch says itself what the plan must hold, and does nothing otherwise; only its shape matters.
function isPatch(value: unknown): boolean {
  if (!isBlock(value)) return false;
  switch (value['kind']) {
    case 'value':
      return true;
    case 'fields':
      return arePatches(value['fields']);
    case 'items':
      return (
        arePatches(value['items']) && (value['order'] === undefined || isSplice(value['order']))
      );
    case 'rows':
      return isSplice(value['rows']);
    default:
      return false;
  }
}

function arePatches(value: unknown): boolean {
  return isBlock(value) && Object.values(value).every(isPatch);
}

function isSplice(value: unknown): boolean {
  if (!isBlock(value) || !Number.isSafeInteger(value['at'])) return false;
  return Array.isArray(value['from']) && Array.isArray(value['to']);
}

function isBlock(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
