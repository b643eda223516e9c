import type { Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

/** The list of what is other than in the proposal. */
export class ChangesPage {
  readonly dialog: Locator;
  readonly rows: Locator;
  readonly undo: Locator;
  /** The count in the head, which opens the list. */
  readonly opener: Locator;

  constructor({ root }: PlannerPage) {
    this.opener = root.locator('.planner-status').getByRole('button');
    this.dialog = root.getByRole('dialog', { name: 'Wat is er veranderd?' });
    this.rows = this.dialog.getByRole('listitem');
    this.undo = this.dialog.getByRole('button', { name: 'Ongedaan maken' });
  }

  row(what: string): Locator {
    return this.rows.filter({ hasText: what });
  }

  back(what: string): Locator {
    return this.dialog.getByRole('button', { name: new RegExp(`^Terugzetten ?: ${what}$`) });
  }
}
