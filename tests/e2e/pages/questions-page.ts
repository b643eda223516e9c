import type { Locator, Page } from '@playwright/test';

/** The page with all questions, as a visitor sees it. */
export class QuestionsPage {
  readonly page: Page;
  readonly field: Locator;
  readonly count: Locator;
  readonly results: Locator;
  readonly front: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('searchbox', { name: 'Zoek in de vragen' });
    this.count = page.getByRole('search').getByRole('status');
    this.results = page.getByRole('search').getByRole('listitem').getByRole('link');
    this.front = page.getByRole('region', { name: 'Waar wilt u beginnen?' }).getByRole('group');
  }

  async open(anchor = ''): Promise<void> {
    await this.page.goto(`veelgestelde-vragen/${anchor}`);
  }

  /** The questions of one group, in the list of all questions. */
  group(name: string): Locator {
    return this.page.getByRole('region', { name }).getByRole('listitem').getByRole('link');
  }
}
