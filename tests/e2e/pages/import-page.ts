import type { Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

/** A file on the disk, or one that is made up. */
type ChosenFile = string | { readonly name: string; readonly content: string | Uint8Array };

/** The dialog in which figures of a file are looked at and taken over. */
export class ImportPage {
  readonly planner: PlannerPage;
  readonly dialog: Locator;
  readonly take: Locator;

  constructor(planner: PlannerPage) {
    this.planner = planner;
    this.dialog = planner.root.getByRole('dialog', { name: 'Importeren' });
    this.take = this.dialog.getByRole('button', { name: 'Overnemen' });
  }

  /** Opens the dialog and chooses a file on the disk, or one that is made up. */
  async choose(file: ChosenFile): Promise<void> {
    await this.planner.choose('Importeren');
    await this.chooseOther(file);
  }

  /** Chooses a file in the dialog that is open. */
  async chooseOther(file: ChosenFile): Promise<void> {
    await this.dialog
      .getByLabel('Planbestand')
      .setInputFiles(
        typeof file === 'string'
          ? file
          : { name: file.name, mimeType: '', buffer: Buffer.from(file.content) },
      );
  }

  /** What is shown of a column: "B: Aandeel". */
  column(name: string): Locator {
    return this.dialog.getByRole('region', { name: `Kolom ${name}`, exact: true });
  }

  /** Says where a column goes. */
  async send(name: string, target: string): Promise<void> {
    await this.column(name).getByLabel('Gaat naar').selectOption({ label: target });
  }

  /** What becomes of a party: its row in the list of a column. */
  row(column: string, party: string): Locator {
    const name = this.dialog.page().getByRole('rowheader', { name: party, exact: true });
    return this.column(column).getByRole('row').filter({ has: name });
  }
}
