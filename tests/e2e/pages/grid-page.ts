import { expect, type Locator, type Page } from '@playwright/test';

/** Where a cell is: its row's and its column's own words. */
export interface CellWords {
  readonly row: string;
  readonly column: string;
}

/** Clicks on one cell within this many milliseconds are one double click. */
const DOUBLE_CLICK = 600;

/** The Rekenblad as a person uses it. Only this file knows how the grid builds its cells. */
export class GridPage {
  readonly page: Page;
  readonly #root: Locator;
  #clicked = { row: '', column: '', at: 0 };

  constructor(page: Page) {
    this.page = page;
    this.#root = page.locator('astro-island .grid').first();
  }

  /** The treegrid itself. */
  get grid(): Locator {
    return this.#root.getByRole('treegrid');
  }

  /** What stands above the grid about the chosen cell. */
  get bar(): Locator {
    return this.page.locator('astro-island .cell-bar').first();
  }

  get note(): Locator {
    return this.page.locator('astro-island .cell-note .refusal');
  }

  get ring(): Locator {
    return this.page.locator('astro-island .cell-ring');
  }

  /** Shows the sheet as a Rekenblad. */
  async open(): Promise<void> {
    await this.page.locator('astro-island').getByRole('radio', { name: 'Rekenblad' }).check();
    await this.waitUntilReady();
  }

  async waitUntilReady(): Promise<void> {
    await expect(this.grid).toBeVisible();
    await expect(this.#root.locator('tbody tr').first()).toBeVisible();
  }

  /** A cell by its place; row 1 is the header, as a screen reader counts. */
  at(row: number, column: number): Locator {
    return this.#root
      .locator(`tr[aria-rowindex="${row}"] > [aria-colindex="${column}"]`)
      .filter({ visible: true })
      .last();
  }

  async cell({ row, column }: CellWords): Promise<Locator> {
    const { rowIndex, columnIndex } = await this.#find(row, column);
    return this.at(rowIndex, columnIndex);
  }

  /** Chooses a cell with the mouse, on top of whatever part of the grid shows it. */
  async click(words: CellWords, count = 1): Promise<void> {
    const { x, y } = await this.pointIn(words);
    // Two clicks on one cell, close together, would be a double click.
    const isSame = this.#clicked.row === words.row && this.#clicked.column === words.column;
    if (isSame)
      await this.page.waitForTimeout(Math.max(0, this.#clicked.at + DOUBLE_CLICK - Date.now()));
    await this.page.mouse.click(x, y, { clickCount: count });
    this.#clicked = { ...words, at: Date.now() };
  }

  async tap(words: CellWords): Promise<void> {
    const { x, y } = await this.pointIn(words);
    await this.page.touchscreen.tap(x, y);
  }

  /** A point in a cell, left of a pencil that may stand in it. */
  async pointIn(words: CellWords): Promise<{ x: number; y: number }> {
    const cell = await this.cell(words);
    await cell.scrollIntoViewIfNeeded();
    const box = await cell.boundingBox();
    if (box === null) throw new Error(`${words.row}, ${words.column} is out of sight`);
    return { x: box.x + 14, y: box.y + box.height / 2 };
  }

  /** Types in a cell and goes on with Enter. */
  async enter(words: CellWords, text: string): Promise<void> {
    await this.click(words);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async expectText(words: CellWords, text: string): Promise<void> {
    await expect(await this.cell(words)).toHaveText(text);
  }

  /** The small square with which a value is dragged on. */
  get handle(): Locator {
    return this.#root.locator('.wtBorder.corner').filter({ visible: true }).last();
  }

  get editor(): Locator {
    return this.#root
      .locator('textarea.handsontableInput, .htSelectEditor select')
      .filter({ visible: true });
  }

  /** The pencil in a row's or column's own words. */
  pencil(name: string): Locator {
    return this.#root
      .locator('td, th')
      .filter({ hasText: name })
      .filter({ visible: true })
      .last()
      .locator('.cell-pencil');
  }

  /** Drags the end of a column's header, as the mouse does. */
  async dragGrip(column: string, by: number): Promise<void> {
    const head = this.#root
      .locator('thead th')
      .filter({ hasText: column })
      .filter({ visible: true });
    const box = await head.last().locator('.column-grip').boundingBox();
    if (box === null) throw new Error(`${column} has no grip`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by, y, { steps: 3 });
    await this.page.mouse.up();
  }

  /** How many grids are in the document. */
  count(): Promise<number> {
    return this.page.locator('.ht-root-wrapper').count();
  }

  /** How many rows are drawn, whatever the number of rows there are. */
  drawnRows(): Promise<number> {
    return this.#root.locator('.ht_master tbody tr').count();
  }

  /** Puts the last rows in sight, as the wheel does. */
  async scrollDown(pixels: number): Promise<void> {
    await this.grid.hover();
    await this.page.mouse.wheel(0, pixels);
  }

  async #find(row: string, column: string): Promise<{ rowIndex: number; columnIndex: number }> {
    const found = await this.#root.evaluate(
      (root, names) => {
        const indexOf = (cells: Iterable<Element>, words: string, name: string) => {
          const cell = [...cells].find((each) => each.textContent.startsWith(words));
          return Number(cell?.closest(`[${name}]`)?.getAttribute(name) ?? 0);
        };
        const heads = root.querySelectorAll('thead [aria-colindex]');
        const names1 = root.querySelectorAll('tbody [aria-colindex="1"]');
        return {
          rowIndex: indexOf(names1, names.row, 'aria-rowindex'),
          columnIndex: indexOf(heads, names.column, 'aria-colindex'),
        };
      },
      { row, column },
    );
    expect(found.rowIndex, `row ${row}`).toBeGreaterThan(0);
    expect(found.columnIndex, `column ${column}`).toBeGreaterThan(0);
    return found;
  }
}
