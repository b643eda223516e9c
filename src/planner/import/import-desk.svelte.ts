import type { Plan } from '../../domain/plan.ts';
import type { Result } from '../../domain/result.ts';
import type { SheetLook } from '../../import/book-look.ts';
import type { FigureTable } from '../../import/figure-table.ts';
import {
  NO_CHOICES,
  withCell,
  withColumn,
  withName,
  type ColumnChoice,
  type ImportChoices,
} from '../../import/import-choices.ts';
import { proposeImport, type ImportProposal } from '../../import/import-proposal.ts';
import { IMPORT_LIMITS } from '../../import/limits.ts';
import { plainText } from '../../import/shown-text.ts';
import type { SheetName } from '../../import/source-sheet.ts';
import { describeImportProblem } from '../../locale/import-problem-text.ts';
import type { ImportProblem } from '../../locale/import-problem.ts';
import { FileReading, type SheetAsking } from '../files/file-reading.ts';

/**
 * A spreadsheet file on its way into the plan: which sheet, which column holds the names, where each
 * column goes, and what that would do. The file is read beside the page. It changes nothing itself.
 */
export class ImportDesk {
  readonly fileName: string;
  /** What is wrong with the file or the sheet, in words. */
  problem = $state<string | undefined>(undefined);
  sheets = $state.raw<readonly SheetName[]>([]);
  place = $state(0);
  table = $state.raw<FigureTable | undefined>(undefined);
  choices = $state.raw<ImportChoices>(NO_CHOICES);
  /** What stands between the cells of a text file; undefined for a workbook. */
  separator = $state<string | undefined>(undefined);
  /** The columns that may hold the names, and the one that does; they stay while a sheet is read again. */
  names = $state.raw<Pick<FigureTable, 'textColumns' | 'nameColumn'> | undefined>(undefined);
  /** What a person said that stands between the cells of a text file. */
  #separator = $state<string | undefined>(undefined);
  readonly #reading: FileReading;
  readonly #plan: () => Plan;
  /** Where the one column of a table without headers goes. */
  readonly #indicator: string | undefined;
  readonly #proposal = $derived.by(() => {
    return this.table && proposeImport(this.#plan(), this.table, this.choices, this.origin);
  });

  /**
   * @param plan the plan as it is now; it may change while the dialog is open
   * @param indicator where the one column of a pasted table without headers goes
   */
  constructor(file: File, plan: () => Plan, indicator?: string) {
    this.fileName = plainText(file.name, 120);
    this.#reading = new FileReading(file);
    this.#plan = plan;
    this.#indicator = indicator;
  }

  get proposal(): ImportProposal | undefined {
    return this.#proposal;
  }

  /** What becomes the source of the figures. */
  get origin(): string {
    const { name } = this.sheets[this.place] ?? { name: '' };
    return this.sheets.length < 2 ? this.fileName : `${this.fileName}, blad ${name}`;
  }

  /** Opens the file and reads its first sheet with figures. */
  async open(): Promise<void> {
    this.#clear();
    const answer = await this.#reading.first(this.#asked());
    if (!answer.ok) this.#ended(answer.reason);
    else if (!answer.value.ok) this.#refuse(answer.value.reason);
    else {
      this.sheets = answer.value.value.sheets;
      this.place = answer.value.value.place;
      this.#take(answer.value.value.look);
    }
  }

  /** Ends the reading: nobody waits for it any more. */
  stop(): void {
    this.#reading.stop();
  }

  /** Whether the sheet has figures beside names. */
  get hasColumns(): boolean {
    return (this.table?.columns.length ?? 0) > 0;
  }

  /** Reads another sheet. */
  async chooseSheet(place: number): Promise<void> {
    this.place = place;
    this.names = undefined;
    this.#clear();
    await this.#look();
  }

  /** Takes the names from another column. */
  async chooseNames(column: number): Promise<void> {
    this.#clear();
    await this.#look(column);
  }

  /** Reads a text file with something else between its cells. */
  async chooseSeparator(separator: string): Promise<void> {
    this.#separator = separator;
    await this.open();
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

  #asked(): SheetAsking {
    return { plan: this.#plan(), separator: this.#separator };
  }

  async #look(names?: number): Promise<void> {
    const answer = await this.#reading.sheet(this.#asked(), this.place, names);
    if (answer.ok) this.#take(answer.value);
    else this.#ended(answer.reason);
  }

  #clear(): void {
    this.table = undefined;
    this.problem = undefined;
  }

  #take(look: Result<SheetLook, ImportProblem>): void {
    if (!look.ok) this.#refuse(look.reason);
    else {
      this.table = look.value.table;
      this.names = look.value.table;
      this.separator = look.value.table.sheet.separator;
      this.choices = look.value.choices;
      const [only, ...others] = look.value.table.columns;
      if (this.#indicator === undefined || only === undefined || others.length > 0) return;
      this.chooseColumn(only.place, { target: { to: 'indicator', id: this.#indicator } });
    }
  }

  /** Who was stopped asked something else, or is gone. */
  #ended(why: 'too-slow' | 'no-reader' | 'stopped'): void {
    if (why === 'stopped') return;
    const seconds = IMPORT_LIMITS.readingMs / 1000;
    this.#refuse(why === 'too-slow' ? { problem: why, seconds } : { problem: why });
  }

  #refuse(problem: ImportProblem): void {
    this.problem = describeImportProblem(problem);
  }
}
