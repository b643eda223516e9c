import { assembledStore } from './assembled-store.ts';
import { keptContext } from './kept-context.ts';
import { lossesIn, type Loss } from './losses.ts';
import { memoryContext } from './memory-context.ts';
import { foldNotes } from './fold-notes.ts';
import { listOf, revsOf } from './plan-reads.ts';
import type { PlanList, PlanStore, StoreOptions } from './plan-store.ts';
import { attempt, attemptNow, StorageRefusal, type StoreFailure } from './storage-failure.ts';
import type { StoreContext } from './store-context.ts';

/** A store that keeps plans in this browser, as it was found. */
export interface KeptOpening<Step> {
  readonly mode: 'kept';
  readonly store: PlanStore<Step>;
  readonly list: PlanList;
  /** Plans that were kept here before and are gone or older now. */
  readonly losses: readonly Loss[];
  /** Ids of copies made of what a page wrote while it left and another tab had been first. */
  readonly copies: readonly string[];
}

/** Nothing is kept: everything works, and stays in this page only. `why` is for the bar. */
export interface MemoryOpening<Step> {
  readonly mode: 'memory';
  readonly store: PlanStore<Step>;
  readonly why: StoreFailure;
  /** The browser was asked and may still answer; undefined when it then refuses. */
  readonly late?: Promise<KeptOpening<Step> | undefined>;
}

/** How the store came to be open. */
export type Opening<Step> = KeptOpening<Step> | MemoryOpening<Step>;

/** Waiting times in milliseconds, and who hears that opening waits for an older tab. */
export interface OpenPatience {
  readonly answerMs?: number;
  readonly blockedMs?: number;
  readonly onBlocked?: () => void;
}

// The person is told within five seconds, however it goes on.
const defaultAnswerMs = 4_000;
const defaultBlockedMs = 3_000;

/**
 * Opens the store of plans. Where the browser keeps nothing, does not answer, or holds a database
 * that this code may not touch, it is a store in memory with the reason. Never rejects.
 */
export async function openStore<Step>(
  options: StoreOptions<Step>,
  patience: OpenPatience = {},
): Promise<Opening<Step>> {
  const deadline = startDeadline(patience);
  const found = attemptNow(() => keptContext(options, deadline.onBlocked));
  const kept = found.ok ? report(found.value) : Promise.reject(refusalOf(found.reason));
  const opened = await attempt(() => Promise.race([kept, deadline.passed]));
  deadline.stop();
  if (opened.ok) return opened.value;
  const why = opened.reason;
  const inMemory = { mode: 'memory', store: assembledStore(memoryContext(options)), why } as const;
  if (why.cause === 'no-answer' || why.cause === 'blocked') {
    const late = kept.catch(() => {
      if (found.ok) found.value.close();
      return undefined;
    });
    return { ...inMemory, late };
  }
  if (found.ok) found.value.close();
  return inMemory;
}

function refusalOf({ cause, detail }: StoreFailure): StorageRefusal {
  return new StorageRefusal(cause, detail);
}

function startDeadline({ answerMs, blockedMs, onBlocked }: OpenPatience) {
  let fail: (refusal: StorageRefusal) => void = () => undefined;
  const passed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const failAfter = (ms: number, refusal: StorageRefusal) => setTimeout(() => fail(refusal), ms);
  let timer = failAfter(
    answerMs ?? defaultAnswerMs,
    new StorageRefusal('no-answer', 'the database did not answer'),
  );
  return {
    passed,
    stop: () => clearTimeout(timer),
    onBlocked: () => {
      clearTimeout(timer);
      const refusal = new StorageRefusal('blocked', 'an older tab keeps the database');
      timer = failAfter(blockedMs ?? defaultBlockedMs, refusal);
      onBlocked?.();
    },
  };
}

async function report<Step>(context: StoreContext<Step>): Promise<KeptOpening<Step>> {
  const { marker } = context;
  const tables = await context.tables();
  const known = marker.known();
  const folded = await foldNotes(context, tables);
  const rows = await tables.allPlans();
  const list = listOf(rows);
  const losses = lossesIn(known, revsOf(rows));
  const lost = new Set(losses.map(({ id }) => id));
  for (const entry of list.plans) if (!lost.has(entry.id)) marker.note(entry);
  const copies = folded.flatMap((written) => (written.how === 'copy' ? [written.row.id] : []));
  return { mode: 'kept', store: assembledStore(context), list, losses, copies };
}
