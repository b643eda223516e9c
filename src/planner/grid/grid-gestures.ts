import type { Refusal } from '../refusals.ts';
import type { Afterwards } from '../typing.ts';
import type { DrawOnce } from './draw-once.ts';
import type { Drawing } from './draw-cell.ts';
import { givenTexts, pastedAt } from './grid-changes.ts';
import { enterBlock, enterTexts } from './grid-entry.ts';
import { bringInSight } from './grid-focus.ts';
import type { GridLink } from './grid-link.ts';
import { goToRefusal, selectedCell } from './grid-selection.ts';
import { closeEditor, typedText } from './grid-typing.ts';
import type { Handsontable } from './handsontable-setup.ts';

/** What the gestures work on: the grid, and what it shows now. */
export interface GridPlace {
  readonly hot: Handsontable;
  readonly element: HTMLElement;
  readonly drawOnce: DrawOnce;
  readonly link: () => GridLink;
  readonly drawing: () => Drawing;
  /** The same lists that the grid holds. */
  readonly data: () => string[][];
}

/** What a person types, fills, deletes and pastes: it goes to the plan, the grid keeps nothing. */
export class GridGestures {
  readonly #at: GridPlace;

  constructor(at: GridPlace) {
    this.#at = at;
  }

  /** Everything typed, filled or deleted comes here. */
  change(changes: readonly (Handsontable.CellChange | null)[], source: string): false {
    const { drawOnce, link } = this.#at;
    this.#see();
    const [refusal] = drawOnce.for(() => enterTexts(link(), givenTexts(changes)));
    if (source !== 'edit') this.#goTo(refusal);
    return false;
  }

  paste(data: unknown[][]): false {
    const { hot, link } = this.#at;
    const block = pastedAt(hot, data);
    if (block === undefined) return false;
    this.#see();
    this.#goTo(enterBlock(link(), block.rows, block.row, block.column)[0]);
    return false;
  }

  /** Takes over what is being typed, in the sheet that it was typed in. */
  take(afterwards: Afterwards): void {
    const { hot, element, drawOnce, link, drawing, data } = this.#at;
    const typed = typedText(hot, data());
    const { sheet } = drawing();
    if (typed) drawOnce.for(() => enterTexts({ ...link(), sheet }, [typed]));
    closeEditor(hot, element, afterwards);
  }

  #goTo(refusal: Refusal | undefined): void {
    goToRefusal(this.#at.hot, this.#at.drawing().sheet, refusal);
  }

  /** Nothing changes in a cell that is out of sight. */
  #see(): void {
    const { hot } = this.#at;
    const [row, column] = selectedCell(hot) ?? [-1, -1];
    if (row >= 0) bringInSight(hot, row, column);
  }
}
