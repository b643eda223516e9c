import type { Handsontable } from './handsontable-setup.ts';

/**
 * Draws the grid once for a whole gesture. By itself it draws three times when a text is entered:
 * for the change, for the new sheet that comes of it, and for the selection that moves on.
 */
export class DrawOnce {
  readonly #hot: Handsontable;
  #isHeld = false;

  constructor(hot: Handsontable) {
    this.#hot = hot;
  }

  /** Does the work, and draws when the planner has shown its outcome to the grid. */
  for<Value>(work: () => Value): Value {
    if (this.#isHeld) return work();
    this.#isHeld = true;
    this.#hot.suspendRender();
    try {
      return work();
    } finally {
      // Svelte queued its own turn during the work, so this one comes after it.
      queueMicrotask(() => this.draw());
    }
  }

  /** Draws now, for what cannot wait: other rows or columns. */
  draw(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    if (!this.#hot.isDestroyed) this.#hot.resumeRender();
  }
}
