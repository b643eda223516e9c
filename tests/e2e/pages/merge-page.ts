import type { Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

/** The dialog in which two parties become one. */
export class MergePage {
  readonly planner: PlannerPage;
  readonly opener: Locator;
  readonly dialog: Locator;
  readonly one: Locator;
  readonly other: Locator;
  readonly from: Locator;
  readonly name: Locator;
  readonly press: Locator;
  /** What will happen, before the press. */
  readonly preview: Locator;

  constructor(planner: PlannerPage) {
    this.planner = planner;
    this.opener = planner.button('Partijen samenvoegen');
    this.dialog = planner.root.getByRole('dialog', { name: 'Partijen samenvoegen' });
    this.one = this.dialog.getByLabel('Eerste partij');
    this.other = this.dialog.getByLabel('Tweede partij');
    this.from = this.dialog.getByLabel('Samen vanaf');
    this.name = this.dialog.getByLabel('Naam van de nieuwe partij');
    this.press = this.dialog.getByRole('button', { name: 'Samenvoegen', exact: true });
    this.preview = this.dialog.getByRole('region', { name: 'Wat gebeurt er?' });
  }

  /** Opens it from the settings of the plan. */
  async open(): Promise<void> {
    await this.planner.openSettings();
    await this.opener.click();
    await this.dialog.waitFor();
  }

  async choose(one: string, other: string, from: string): Promise<void> {
    await this.one.selectOption({ label: one });
    await this.other.selectOption({ label: other });
    await this.from.selectOption(from);
  }
}
