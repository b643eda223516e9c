import type { BrowserContext } from '@playwright/test';
import { expect } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';
import type { Watch } from './watch.ts';

const PARTS = '**/_astro/*.js';

/** The server has other files from now on, as after a new publication: the old ones are not there. */
export async function publishAnew(context: BrowserContext, watch: Watch): Promise<void> {
  watch.allowError(/status of 404/);
  await context.route(PARTS, (route) => route.fulfill({ status: 404, body: '' }));
}

/** The files are there again. */
export function bringBack(context: BrowserContext): Promise<void> {
  return context.unroute(PARTS);
}

/** Waits until the parts by which work is taken along have come over the line. */
export async function waysOutFetched({ page }: PlannerPage): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join(),
      ),
    )
    .toMatch(/(?=.*ShareDialog)(?=.*ExportDialog)(?=.*PlansDialog)/);
}

/** From now on the browser has no room for what the planner keeps. */
export function fillUp({ page }: PlannerPage): Promise<void> {
  return page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}
