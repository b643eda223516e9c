import type { Locator } from '@playwright/test';
import type { PlannerPage, TabName } from './planner-page.ts';

/** A sheet shown as a plain table, and the dialogs that change its rows and columns. */
export class SheetPage {
  readonly planner: PlannerPage;
  /** What the table says after typing or pasting. */
  readonly said: Locator;

  constructor(planner: PlannerPage) {
    this.planner = planner;
    this.said = planner.panel.locator('.sheet-table > [role=status]').first();
  }

  async open(tab: TabName): Promise<void> {
    await this.planner.goTo(tab);
    await this.planner.asTable();
  }

  /** The field of a cell, by the words that say where it is. */
  field(label: string): Locator {
    return this.planner.root.getByRole('textbox', { name: label, exact: true });
  }

  list(label: string): Locator {
    return this.planner.root.getByRole('combobox', { name: label, exact: true });
  }

  /** A number that can be asked about, by the words that say where it is. */
  figure(label: string): Locator {
    return this.planner.panel.getByRole('button', { name: `${label}:` });
  }

  async set(label: string, text: string): Promise<void> {
    await this.planner.fill(this.field(label), text);
  }

  row(name: string): Locator {
    const header = this.planner.page.getByRole('rowheader', { name: new RegExp(`^${name}`) });
    return this.planner.panel.getByRole('row').filter({ has: header }).first();
  }

  /** Adds something by its button and its name. */
  async add(button: string, label: string, name: string): Promise<void> {
    await this.planner.button(`${button} toevoegen`).click();
    await this.planner.root.getByLabel(label, { exact: true }).fill(name);
    await this.planner.button('Toevoegen').click();
  }

  /** Opens the dialog of a row or column. */
  async change(name: string): Promise<Locator> {
    await this.planner.button(`${name} wijzigen`).click();
    return this.planner.root.getByRole('dialog', { name: `${name} wijzigen` });
  }

  /** Pastes a copied block, as a spreadsheet leaves it on the clipboard. */
  async paste(label: string, text: string): Promise<void> {
    await this.field(label).focus();
    await this.field(label).evaluate((field, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      const options = { clipboardData, bubbles: true, cancelable: true };
      field.dispatchEvent(new ClipboardEvent('paste', options));
    }, text);
  }
}
