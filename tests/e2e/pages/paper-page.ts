import { expect, type Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

/** The plan as it is printed. A browser without a screen has no print dialog. */
export class PaperPage {
  readonly planner: PlannerPage;
  readonly paper: Locator;

  constructor(planner: PlannerPage) {
    this.planner = planner;
    this.paper = planner.root.locator('.paper');
  }

  /** Asks for one A4, and shows it as paper. */
  async ask(): Promise<void> {
    const { page } = this.planner;
    await page.evaluate(() => {
      globalThis.print = () => document.documentElement.setAttribute('data-asked', 'print');
    });
    await this.planner.choose('Afdrukken');
    await this.planner.button('Dit plan op één A4').click();
    await expect(page.locator('html')).toHaveAttribute('data-asked', 'print');
    await page.emulateMedia({ media: 'print' });
  }

  /** How many sheets of A4 it takes. */
  async sheets(): Promise<number> {
    const pdf = await this.planner.page.pdf({ format: 'A4', preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }

  row(name: string): Locator {
    return this.paper.getByRole('row').filter({ hasText: name });
  }
}
