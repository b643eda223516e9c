import type { Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

/** The dialog "Mijn plannen". */
export class PlansDialogPage {
  readonly planner: PlannerPage;
  readonly dialog: Locator;
  readonly rows: Locator;

  constructor(planner: PlannerPage) {
    this.planner = planner;
    this.dialog = planner.root.getByRole('dialog', { name: 'Mijn plannen' });
    this.rows = this.dialog.locator('.plan-row');
  }

  async open(): Promise<this> {
    await this.planner.openPlans();
    return this;
  }

  row(title: string): Locator {
    const name = this.planner.page.locator('strong').getByText(title, { exact: true });
    return this.rows.filter({ has: name });
  }

  /** A button of one plan: "Openen", "Kopie maken", "Weggooien". */
  action(title: string, words: string): Locator {
    return this.row(title).getByRole('button', { name: new RegExp(`^${words}`) });
  }

  /** The plans that were thrown away, once the bin is unfolded. */
  get bin(): Locator {
    return this.dialog.locator('.bin-row');
  }

  async openBin(count: number): Promise<void> {
    await this.dialog.getByText(`Prullenbak (${count})`).click();
  }

  async rename(title: string, name: string): Promise<void> {
    await this.action(title, 'Andere naam geven').click();
    const field = this.row(title).getByLabel('Nieuwe naam');
    await field.fill(name);
    await this.row(title).getByRole('button', { name: 'Bewaren', exact: true }).click();
  }

  /** The buttons that put back an earlier version, newest first. */
  versions(title: string): Locator {
    return this.row(title).getByRole('button', { name: /^Deze versie terugzetten/ });
  }
}
