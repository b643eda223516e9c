import type { Plan } from '../../domain/plan.ts';
import { refuse, succeed, type Result } from '../../domain/result.ts';
import type { FirstLook, SheetLook } from '../../import/book-look.ts';
import { IMPORT_LIMITS } from '../../import/limits.ts';
import type { ImportProblem } from '../../locale/import-problem.ts';
import type { ReadingOrder } from './reading-worker.ts';

/** Why the reading of a file ended before there was an answer. */
type Ended = 'too-slow' | 'no-reader' | 'stopped';

/** What is asked of a spreadsheet: by which plan it is looked at, and how a text file is divided. */
export interface SheetAsking {
  readonly plan: Plan;
  readonly separator: string | undefined;
}

type Without<Order, Key extends string> = Order extends unknown ? Omit<Order, Key> : never;

/**
 * Reads one file beside the page, in a worker that can be ended at any moment: whatever the file
 * holds, the page goes on, and after a deadline the worker is gone with all that it took.
 */
export class FileReading {
  readonly #file: File;
  #worker: Worker | undefined;
  #end: ((why: Ended) => void) | undefined;

  constructor(file: File) {
    this.#file = file;
  }

  /** The plan in the file, or what is wrong with it. */
  plan(): Promise<Result<Result<Plan, readonly string[]>, Ended>> {
    return this.#ask({ ask: 'plan' });
  }

  /** The sheets of the file, and the first one with figures. */
  first(asking: SheetAsking): Promise<Result<Result<FirstLook, ImportProblem>, Ended>> {
    return this.#ask({ ask: 'first', ...asking });
  }

  /** One sheet. @param names the column with the names that a person chose */
  sheet(
    asking: SheetAsking,
    place: number,
    names: number | undefined,
  ): Promise<Result<Result<SheetLook, ImportProblem>, Ended>> {
    return this.#ask({ ask: 'sheet', ...asking, place, names });
  }

  /** Ends the reading; whoever waits hears "stopped". */
  stop(): void {
    this.#end?.('stopped');
    this.#forget();
  }

  /** Asks one thing at a time; a new question ends the one before it. */
  async #ask<Answer>(order: Without<ReadingOrder, 'file'>): Promise<Result<Answer, Ended>> {
    if (this.#end !== undefined) this.stop();
    const listening = new AbortController();
    const { signal } = listening;
    let deadline: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise((resolve) => {
        const end = (why: Ended) => {
          this.#forget();
          resolve(refuse(why));
        };
        this.#end = end;
        deadline = setTimeout(() => end('too-slow'), IMPORT_LIMITS.readingMs);
        const worker = (this.#worker ??= startWorker());
        const hear = ({ data }: MessageEvent<Answer>) => {
          this.#end = undefined;
          resolve(succeed(data));
        };
        worker.addEventListener('message', hear, { signal });
        worker.addEventListener('messageerror', () => end('no-reader'), { signal });
        worker.addEventListener('error', () => end('no-reader'), { signal });
        worker.postMessage({ ...order, file: this.#file });
      });
    } finally {
      clearTimeout(deadline);
      listening.abort();
    }
  }

  #forget(): void {
    this.#end = undefined;
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
}
