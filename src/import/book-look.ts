import type { Plan } from '../domain/plan.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import type { ImportProblem } from '../locale/import-problem.ts';
import { figureTable, type FigureTable } from './figure-table.ts';
import { firstChoices, type ImportChoices } from './import-choices.ts';
import { GroupMatcher } from './match-names.ts';
import { openBook, readSheet } from './open-book.ts';
import type { Book, SheetName, SourceSheet } from './source-sheet.ts';
import { withinReach } from './within-reach.ts';

/** One sheet as figures per party, and what is proposed for it. Plain data: it crosses to the page. */
export interface SheetLook {
  readonly table: FigureTable;
  readonly choices: ImportChoices;
}

/** What a file holds, and the first sheet of it that has figures. */
export interface FirstLook {
  readonly sheets: readonly SheetName[];
  readonly place: number;
  readonly look: Result<SheetLook, ImportProblem>;
}

/** In how many sheets figures are looked for by itself. */
const LOOKED_AT = 20;

/** One spreadsheet file as it is read, sheet by sheet. It belongs in a worker. */
export class BookLook {
  readonly #file: File;
  readonly #separator: string | undefined;
  #book: Result<Book, ImportProblem> | undefined;
  #last: { readonly place: number; readonly sheet: SourceSheet } | undefined;

  /** @param separator what a person says that stands between the cells of a text file */
  constructor(file: File, separator?: string) {
    this.#file = file;
    this.#separator = separator;
  }

  /**
   * Opens the file and looks for the first sheet with figures; a cover or an explanation is passed,
   * and a hidden sheet comes after all that are shown.
   */
  async first(plan: Plan): Promise<Result<FirstLook, ImportProblem>> {
    const book = await this.#open(plan);
    if (!book.ok) return book;
    const { sheets } = book.value;
    const places = [...sheets.keys()];
    const isHidden = (place: number) => sheets[place]?.isHidden === true;
    const order = [...places.filter((place) => !isHidden(place)), ...places.filter(isHidden)];
    for (const place of order.slice(0, LOOKED_AT)) {
      const look = await this.at(place, plan);
      if (look.ok && look.value.table.columns.length > 0) return succeed({ sheets, place, look });
    }
    const place = order[0] ?? 0;
    return succeed({ sheets, place, look: await this.at(place, plan) });
  }

  /** Looks at one sheet. @param names the column with the names that a person chose */
  async at(place: number, plan: Plan, names?: number): Promise<Result<SheetLook, ImportProblem>> {
    const book = await this.#open(plan);
    if (!book.ok) return book;
    const sheet =
      this.#last?.place === place ? succeed(this.#last.sheet) : await readSheet(book.value, place);
    if (!sheet.ok) return refuse(sheet.reason);
    this.#last = { place, sheet: sheet.value };
    const table = figureTable(sheet.value, plan.parties, names);
    return succeed(withinReach(table, firstChoices(plan, table), plan.parties));
  }

  async #open(plan: Plan): Promise<Result<Book, ImportProblem>> {
    const matcher = new GroupMatcher(plan.parties);
    this.#book ??= await openBook(this.#file, {
      separator: this.#separator,
      isName: (text) => matcher.has(text),
    });
    return this.#book;
  }
}
