import { fillKey } from '../fill-key.ts';
import { cellText, type CellBlock } from './grid-clipboard.ts';
import { widthAction } from './column-resize.ts';
import { fillOf } from './grid-fill.ts';
import type { GridGestures } from './grid-gestures.ts';
import { isRefusedAt, keyAction } from './grid-keys.ts';
import type { GridLink } from './grid-link.ts';
import { selectedBlock, selectedCell, type CellPair } from './grid-selection.ts';
import type { Handsontable } from './handsontable-setup.ts';
import { TabRun } from './tab-run.ts';

/** What the keys work on. */
interface KeyboardPlace {
  readonly hot: Handsontable;
  readonly gestures: GridGestures;
  readonly link: () => GridLink;
  /** Whether the person is in the grid. */
  readonly isInside: () => boolean;
  /** Opens the menu of the chosen cell. */
  readonly menu: () => void;
}

/** What the keys of a spreadsheet do that the grid itself does not, or does otherwise. */
export class GridKeyboard {
  readonly #at: KeyboardPlace;
  readonly #run = new TabRun();

  constructor(at: KeyboardPlace) {
    this.#at = at;
  }

  /** Another cell was chosen. */
  chosen(row: number, column: number): void {
    this.#run.chosen(row, column);
  }

  /** False keeps a key from the grid. Tab leaves the sheet; the grid would move its selection too. */
  key(event: KeyboardEvent): false | undefined {
    const { hot, isInside } = this.#at;
    if (!isInside()) return false;
    const at = selectedCell(hot);
    if (at === undefined || event.isComposing) return undefined;
    const isTyping = hot.getActiveEditor()?.isOpened() === true;
    if (!isTyping && event.key === 'Tab') return false;
    // One Escape is for the typing and for the refused text below it.
    if (isTyping && event.key === 'Escape') keyAction(event, ...at, this.#at.link())?.();
    const action = isTyping ? this.#typingAction(event, at) : this.#action(event, at);
    if (action === undefined) return undefined;
    event.preventDefault();
    // Outside the grid the same keys mean the same, and nothing is undone twice.
    event.stopPropagation();
    action();
    return false;
  }

  /** What a key means while a person types: Tab and Enter take the text over and go on. */
  #typingAction(event: KeyboardEvent, at: CellPair): (() => void) | undefined {
    const { key, shiftKey, altKey } = event;
    const block = selectedBlock(this.#at.hot);
    if (altKey) return undefined;
    if (event.ctrlKey || event.metaKey) {
      const fills = key === 'Enter' && block !== undefined && isMany(block);
      return fills ? () => this.#typeInAll(block) : undefined;
    }
    if (key === 'Tab') return () => this.#goOn(at, (run, sheet) => run.next(sheet, at, shiftKey));
    const ends = key === 'Enter' && !shiftKey && this.#run.isAt(at);
    return ends ? () => this.#goOn(at, (run, sheet) => run.below(sheet, at)) : undefined;
  }

  #action(event: KeyboardEvent, at: CellPair): (() => void) | undefined {
    const { link } = this.#at;
    const action = widthAction(event, at[1], link()) ?? this.#blockAction(event, at);
    return action ?? keyAction(event, ...at, link());
  }

  /** What is done with the whole selection, or from it. */
  #blockAction(event: KeyboardEvent, at: CellPair): (() => void) | undefined {
    const { hot, menu } = this.#at;
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    const block = selectedBlock(hot);
    const key = event.key.toLowerCase();
    if (key === 'contextmenu' || (key === 'f10' && shiftKey)) return menu;
    if (block === undefined || altKey || shiftKey) return undefined;
    if (ctrlKey || metaKey) return this.#fillAction(event, block, at);
    const ends = key === 'enter' && !isMany(block) && this.#run.isAt(at);
    return ends ? () => this.#go(this.#run.below(this.#at.link().sheet, at)) : undefined;
  }

  #fillAction(event: KeyboardEvent, block: CellBlock, at: CellPair): (() => void) | undefined {
    const { gestures } = this.#at;
    const way = fillKey(event);
    if (way !== undefined) return () => gestures.fill(fillOf(block, way), block);
    const fillsAll = event.key === 'Enter' && isMany(block);
    return fillsAll ? () => gestures.fill({ from: single(at), to: block }) : undefined;
  }

  /** Takes over what is typed and goes on; a refused text keeps the person in its cell. */
  #goOn(at: CellPair, to: (run: TabRun, sheet: GridLink['sheet']) => CellPair): void {
    const { hot, link } = this.#at;
    hot.getActiveEditor()?.finishEditing(false);
    this.#go(isRefusedAt(...at, link()) ? at : to(this.#run, link().sheet));
  }

  #go([row, column]: CellPair): void {
    this.#at.hot.selectCell(row, column);
  }

  #typeInAll(block: CellBlock): void {
    const { hot, gestures } = this.#at;
    const editor = hot.getActiveEditor();
    const text = cellText(editor?.getValue());
    editor?.cancelChanges();
    gestures.typeInAll(block, text);
  }
}

function isMany({ startRow, startCol, endRow, endCol }: CellBlock): boolean {
  return endRow > startRow || endCol > startCol;
}

function single([row, column]: CellPair): CellBlock {
  return { startRow: row, startCol: column, endRow: row, endCol: column };
}
