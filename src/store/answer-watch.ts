/** After this the person is told that the browser does not answer; it may be slow, or another tab holds the tables. */
const sayAfterMs = 4_000;

/**
 * Notices what the browser does not answer. Nothing is broken off: what was asked goes on, and when
 * the last of it is answered after all that is told as well.
 */
export class AnswerWatch {
  readonly #tell: (waits: boolean) => void;
  #late = 0;

  constructor(tell: (waits: boolean) => void) {
    this.#tell = tell;
  }

  /** Gives what the work gives, and tells when that takes too long. */
  async over<Value>(work: Promise<Value>): Promise<Value> {
    const counted = { step: 0 };
    const timer = setTimeout(() => {
      counted.step = -1;
      this.#count(1);
    }, sayAfterMs);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      this.#count(counted.step);
    }
  }

  #count(step: number): void {
    const hasWaited = this.#late > 0;
    this.#late += step;
    const waits = this.#late > 0;
    if (waits !== hasWaited) this.#tell(waits);
  }
}
