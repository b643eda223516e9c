import type { Moment } from './plan-row.ts';

/** `kept`: the browser will not wipe by itself · `refused`: it may · `unavailable`: it cannot say. */
export type PersistenceAnswer = 'kept' | 'refused' | 'unavailable';

/** Where it is remembered that was asked. */
export interface AskedAt {
  read(): Promise<string | undefined>;
  write(at: Moment): Promise<void>;
}

const askAgainAfterMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Asks the browser not to wipe what is kept, at most once in 30 days: some browsers show a question
 * each time. Never throws; saving does not wait for the answer.
 */
export async function askPersistence(asked: AskedAt, now: Moment): Promise<PersistenceAnswer> {
  const storage = managerIn(navigator);
  if (storage?.persist === undefined || storage.persisted === undefined) return 'unavailable';
  try {
    if (await storage.persisted()) return 'kept';
    const before = Date.parse((await asked.read()) ?? '');
    if (Math.abs(Date.parse(now) - before) < askAgainAfterMs) return 'refused';
    const isKept = await storage.persist();
    await asked.write(now);
    return isKept ? 'kept' : 'refused';
  } catch {
    return 'unavailable';
  }
}

// Not in every browser, and nowhere without https.
function managerIn({ storage }: { readonly storage?: Partial<StorageManager> }) {
  return storage;
}
