import { test as base, type BrowserContext, type Page } from '@playwright/test';
import type { OpeningReport } from '../../store/harness.ts';
import { startLab, type LabOrigins } from './lab-server.ts';

/** One tab with the store in it; see `tests/store/harness.ts` for what `lab` can do. */
export class StoreTab {
  readonly page: Page;
  readonly #site: string;

  constructor(page: Page, site: string) {
    this.page = page;
    this.#site = site;
  }

  /** Loads the page; nothing of the store is open yet. */
  async visit(): Promise<void> {
    await this.page.goto(`${this.#site}/proef/`);
    await this.page.waitForFunction(() => 'lab' in globalThis);
  }

  openStore(): Promise<OpeningReport> {
    return this.page.evaluate(() => lab.openStore());
  }

  /** Opens the store and the plan, made if it is not there; gives its id. */
  openPlan(title = 'Plan'): Promise<string> {
    return this.page.evaluate(async (wanted) => {
      await lab.openStore();
      return lab.openPlan(wanted);
    }, title);
  }

  /** One edit, and wait for what comes of it: the last state that the keeper told. */
  type(word: string): Promise<string> {
    return this.page.evaluate((text) => {
      lab.type(text);
      return lab.settle();
    }, word);
  }

  /** The words of every plan, sorted by the plans' first words. */
  async words(): Promise<readonly (readonly string[])[]> {
    return Object.values(await this.page.evaluate(() => lab.words())).sort();
  }

  /** The words of all plans together, sorted. */
  async allWords(): Promise<readonly string[]> {
    return (await this.words()).flat().sort();
  }

  titles(): Promise<readonly string[]> {
    return this.page.evaluate(() => lab.titles());
  }
}

/** Opens a tab, in the context of the test unless another is given. */
export type OpenTab = (context?: BrowserContext) => Promise<StoreTab>;

/** Tests with the lab running, a way to open tabs in it, and one tab open. */
export const test = base.extend<{ openTab: OpenTab; tab: StoreTab }, { origins: LabOrigins }>({
  origins: [serveLab, { scope: 'worker' }],
  openTab: async ({ context, origins }, use) => {
    await use(async (given = context) => {
      const tab = new StoreTab(await given.newPage(), origins.site);
      await tab.visit();
      return tab;
    });
  },
  tab: async ({ openTab }, use) => {
    await use(await openTab());
  },
});

async function serveLab(
  { browserName }: { browserName: string },
  use: (origins: LabOrigins) => Promise<void>,
): Promise<void> {
  if (browserName !== 'chromium') throw new Error('these tests ask Chromium for what they know');
  const { origins, stop } = await startLab();
  await use(origins);
  stop();
}
