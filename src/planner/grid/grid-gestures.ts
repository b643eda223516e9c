import { CELL_MENU_TEXT } from '../../locale/cell-menu-text.ts';
import { isPasted } from '../pasted-text.ts';
import { loadSums } from '../typed-sums.ts';
import type { Refusal } from '../refusals.ts';
import type { Afterwards } from '../typing.ts';
import type { DrawOnce } from './draw-once.ts';
import type { Drawing } from './draw-cell.ts';
import { givenTexts, pastedAt } from './grid-changes.ts';
import type { CellBlock } from './grid-clipboard.ts';
import { enterBlock, enterTexts } from './grid-entry.ts';
import { around, boxOf, filledTexts, placesOf, type Fill } from './grid-fill.ts';
import { bringInSight } from './grid-focus.ts';
import type { GridLink } from './grid-link.ts';
import { goToRefusal, selectBlock, selectedCell } from './grid-selection.ts';
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
    loadSums().catch(() => undefined);
  }

  /** Everything typed, filled or deleted comes here. */
  change(changes: readonly (Handsontable.CellChange | null)[], source: string): false {
    // Of the grid's own filling only the place counts: it leaves computed cells out without a word.
    if (source === 'Autofill.fill') return false;
    const { drawOnce, link } = this.#at;
    this.#see();
    const given = givenTexts(changes, source === 'edit' && !this.#isPasted());
    const [refusal] = drawOnce.for(() => enterTexts(link(), given));
    if (source !== 'edit') this.#goTo(refusal);
    return false;
  }

  /** A copied block; it stays chosen, so that the keys go on from there. */
  paste(lines: readonly (readonly string[])[]): false {
    const { hot, link } = this.#at;
    const pasted = pastedAt(hot, lines);
    if (pasted === undefined) return false;
    this.#see();
    const { rows, row, column } = pasted;
    enterBlock(link(), rows, row, column, ([refusal], laid) => {
      this.#afterBlock(refusal, boxOf(laid));
    });
    return false;
  }

  /** Fills cells from others; afterwards the given block is chosen, or all of them. */
  fill(fill: Fill | undefined, chosen?: CellBlock): void {
    const { link, drawOnce, drawing } = this.#at;
    if (fill === undefined) {
      link().onland({ landed: [], refused: [] }, CELL_MENU_TEXT.nothingBefore);
      return;
    }
    this.#see();
    const given = filledTexts(drawing().sheet, fill);
    const [refusal] = drawOnce.for(() => enterTexts(link(), given));
    this.#afterBlock(refusal, chosen ?? around(fill));
  }

  /** Lays one typed text over a whole block. */
  typeInAll(block: CellBlock, text: string): void {
    const { link, drawOnce } = this.#at;
    const isTyped = !this.#isPasted();
    const given = placesOf(block).map(([row, column]) => ({ row, column, text, isTyped }));
    const [refusal] = drawOnce.for(() => enterTexts(link(), given));
    this.#afterBlock(refusal, block);
  }

  /** Takes over what is being typed, in the sheet that it was typed in. */
  take(afterwards: Afterwards): void {
    const { hot, element, drawOnce, link, drawing, data } = this.#at;
    const typed = typedText(hot, data());
    const { sheet } = drawing();
    const isTyped = !this.#isPasted();
    if (typed) drawOnce.for(() => enterTexts({ ...link(), sheet }, [{ ...typed, isTyped }]));
    closeEditor(hot, element, afterwards);
  }

  #afterBlock(refusal: Refusal | undefined, block: CellBlock | undefined): void {
    const { hot, drawing } = this.#at;
    if (refusal !== undefined) this.#goTo(refusal);
    else if (block !== undefined) selectBlock(hot, drawing().sheet, block);
  }

  #isPasted(): boolean {
    return isPasted(this.#at.element.querySelector('textarea.handsontableInput'));
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
