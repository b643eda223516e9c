import type { Handsontable } from './handsontable-setup.ts';

/**
 * Draws the grid once for a whole gesture. By itself it draws three times when a text is entered:
 * for the change, for the new sheet that comes of it, and for the selection that moves on.
 */
export class DrawOnce {
  readonly #hot: Handsontable;
  #isHeld = false;
  /** Whether all that changed are figures, which are drawn already; undefined: nothing yet. */
  #onlyFigures: boolean | undefined;

  constructor(hot: Handsontable) {
    this.#hot = hot;
  }

  /** Does the work, and draws when the planner has shown its outcome to the grid. */
  for<Value>(work: () => Value): Value {
    if (this.#isHeld) return work();
    this.#isHeld = true;
    this.#onlyFigures = undefined;
    this.#hot.suspendRender();
    try {
      return work();
    } finally {
      // Svelte queued its own turn during the work, so this one comes after it.
      queueMicrotask(() => this.draw());
    }
  }

  /** Hears of each new sheet whether its figures alone changed, and are drawn; says so back. */
  shown(onlyFigures: boolean): boolean {
    this.#onlyFigures = onlyFigures && this.#onlyFigures !== false;
    return onlyFigures;
  }

  /** Draws now, for what cannot wait: other rows or columns. */
  draw(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    if (this.#hot.isDestroyed) return;
    // The grid asks for all cells whenever an editor closes; left to do is to mark the chosen one.
    if (this.#onlyFigures === true) this.#hot.forceFullRender = false;
    this.#hot.resumeRender();
  }
}
