/** How long the page may be kept busy at a stretch, in ms: under two frames. */
const STRETCH = 30;

/** Lets the page breathe during a long read, and stops the read when nobody waits for it any more. */
export class Pace {
  #since = performance.now();
  readonly #signal: AbortSignal | undefined;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Whether it is time for `rest`. */
  get isDue(): boolean {
    return performance.now() - this.#since > STRETCH;
  }

  /** Gives the page a turn. @throws the reason of the signal when the read was given up */
  async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.#signal?.throwIfAborted();
    this.#since = performance.now();
  }
}
