import { assembledStore } from './assembled-store.ts';
import { keptContext } from './kept-context.ts';
import { lossesIn, type Loss } from './losses.ts';
import { memoryContext } from './memory-context.ts';
import { foldNotes } from './fold-notes.ts';
import { listOf, revsOf } from './plan-reads.ts';
import type { PlanList, PlanStore, StoreOptions } from './plan-store.ts';
import { attempt, StorageRefusal, type StoreFailure } from './storage-failure.ts';
import type { StoreContext } from './store-context.ts';

/** How the store came to be open. */
export type Opening<Step> =
  | {
      readonly mode: 'kept';
      readonly store: PlanStore<Step>;
      readonly list: PlanList;
      /** Plans that were kept here before and are gone or older now. */
      readonly losses: readonly Loss[];
      /** Ids of copies made of what a page wrote while it left and another tab had been first. */
      readonly copies: readonly string[];
    }
  /** Nothing is kept: everything works, and stays in this page only. `why` is for the bar. */
  | { readonly mode: 'memory'; readonly store: PlanStore<Step>; readonly why: StoreFailure };

/** Waiting times in milliseconds, and who hears that opening waits for an older tab. */
export interface OpenPatience {
  readonly answerMs?: number;
  readonly blockedMs?: number;
  readonly onBlocked?: () => void;
}

const defaultAnswerMs = 10_000;
const defaultBlockedMs = 5_000;

/**
 * Opens the store of plans. Where the browser keeps nothing, or holds a database that this code may
 * not touch, it is a store in memory with the reason. Never rejects.
 */
export async function openStore<Step>(
  options: StoreOptions<Step>,
  patience: OpenPatience = {},
): Promise<Opening<Step>> {
  const opened = await attempt(() => openKept(options, patience));
  return opened.ok
    ? opened.value
    : { mode: 'memory', store: assembledStore(memoryContext(options)), why: opened.reason };
}

async function openKept<Step>(
  options: StoreOptions<Step>,
  patience: OpenPatience,
): Promise<Opening<Step>> {
  const deadline = startDeadline(patience);
  const context = keptContext(options, deadline.onBlocked);
  try {
    return await Promise.race([report(context), deadline.passed]);
  } catch (error) {
    // It may open after all, too late: nothing may be written through it then.
    context.close();
    throw error;
  } finally {
    deadline.stop();
  }
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

async function report<Step>(context: StoreContext<Step>): Promise<Opening<Step>> {
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
