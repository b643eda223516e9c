import type { Plan } from '../../domain/plan.ts';
import { figureTable, type FigureTable } from '../../import/figure-table.ts';
import {
  firstChoices,
  NO_CHOICES,
  withCell,
  withColumn,
  withName,
  type ColumnChoice,
  type ImportChoices,
} from '../../import/import-choices.ts';
import { proposeImport, type ImportProposal } from '../../import/import-proposal.ts';
import { openBook, readSheet } from '../../import/open-book.ts';
import { plainText } from '../../import/shown-text.ts';
import type { Book, SourceSheet } from '../../import/source-sheet.ts';
import { describeImportProblem } from '../../locale/import-problem-text.ts';

/** In how many sheets figures are looked for by itself. */
const LOOKED_AT = 20;

/**
 * A spreadsheet file on its way into the plan: which sheet, which column holds the names, where each
 * column goes, and what that would do. It changes nothing itself.
 */
export class ImportDesk {
  readonly fileName: string;
  /** What is wrong with the file or the sheet, in words. */
  problem = $state<string | undefined>(undefined);
  book = $state.raw<Book | undefined>(undefined);
  place = $state(0);
  table = $state.raw<FigureTable | undefined>(undefined);
  choices = $state.raw<ImportChoices>(NO_CHOICES);
  readonly #plan: () => Plan;
  readonly #proposal = $derived.by(() => {
    return this.table && proposeImport(this.#plan(), this.table, this.choices, this.origin);
  });

  /** @param plan the plan as it is now; it may change while the dialog is open */
  constructor(fileName: string, plan: () => Plan) {
    this.fileName = plainText(fileName, 120);
    this.#plan = plan;
  }

  get proposal(): ImportProposal | undefined {
    return this.#proposal;
  }

  /** What becomes the source of the figures. */
  get origin(): string {
    const sheets = this.book?.sheets ?? [];
    return sheets.length < 2 ? this.fileName : `${this.fileName}, blad ${sheets[this.place] ?? ''}`;
  }

  /** Opens the file and reads its first sheet with figures; a cover or an explanation is passed. */
  async open(file: File, signal: AbortSignal): Promise<void> {
    const book = await openBook(file, signal);
    if (!book.ok) {
      this.problem = describeImportProblem(book.reason);
      return;
    }
    this.book = book.value;
    for (let place = 0; place < Math.min(book.value.sheets.length, LOOKED_AT); place += 1) {
      await this.chooseSheet(place);
      if (this.hasColumns || signal.aborted) return;
    }
    if (book.value.sheets.length > 1) await this.chooseSheet(0);
  }

  /** Whether the sheet has figures beside names. */
  get hasColumns(): boolean {
    return (this.table?.columns.length ?? 0) > 0;
  }

  async chooseSheet(place: number): Promise<void> {
    if (this.book === undefined) return;
    this.place = place;
    this.table = undefined;
    this.problem = undefined;
    const sheet = await readSheet(this.book, place);
    if (this.place !== place) return;
    if (sheet.ok) this.#lookAt(sheet.value);
    else this.problem = describeImportProblem(sheet.reason);
  }

  /** Takes the names from another column. */
  chooseNames(column: number): void {
    if (this.table !== undefined) this.#lookAt(this.table.sheet, column);
  }

  /** Changes what happens with a column. */
  chooseColumn(place: number, change: Partial<ColumnChoice>): void {
    this.choices = withColumn(this.choices, place, change);
  }

  /** Reads a doubtful cell as this value. */
  chooseCell(cell: string, value: string): void {
    this.choices = withCell(this.choices, cell, value);
  }

  /** Says which party an unknown name is, by its folded name; "" is none. */
  chooseName(name: string, party: string): void {
    this.choices = withName(this.choices, name, party);
  }

  #lookAt(sheet: SourceSheet, column?: number): void {
    this.table = figureTable(sheet, this.#plan().parties, column);
    this.choices = firstChoices(this.#plan(), this.table);
  }
}
