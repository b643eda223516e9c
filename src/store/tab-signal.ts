import { attemptNow } from './storage-failure.ts';

const channelName = 'doorstroming-planner';

/** What tabs tell each other: this plan now has this `rev`. */
export interface PlanSignal {
  readonly id: string;
  readonly rev: number;
}

/** Tells other tabs of this browser about a save, and hears of theirs. Silent where there is no channel. */
export class TabSignal {
  readonly #channel: BroadcastChannel | undefined;

  constructor(onSignal: (signal: PlanSignal) => void) {
    this.#channel =
      typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const signal = readSignal(data);
      if (signal !== undefined) onSignal(signal);
    });
  }

  /** Call it after the transaction is done, or the others read the old state. */
  send(signal: PlanSignal): void {
    // A closed channel throws, and what was saved is saved all the same.
    attemptNow(() => this.#channel?.postMessage(signal));
  }

  close(): void {
    this.#channel?.close();
  }
}

function readSignal(data: unknown): PlanSignal | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { id, rev }: { id?: unknown; rev?: unknown } = data;
  return typeof id === 'string' && typeof rev === 'number' ? { id, rev } : undefined;
}
