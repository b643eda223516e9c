import { expect, test as base } from '@playwright/test';
import { PlannerPage } from './planner-page.ts';
import { Watch } from './watch.ts';

interface Fixtures {
  /** Fails the test on a request elsewhere, a broken policy, or an error in the page. */
  readonly watch: Watch;
  /** The planner, open in a browser that never saw it before. */
  readonly planner: PlannerPage;
}

/** The test of every page of the site. */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(new URL(baseURL ?? '').origin);
      await watch.follow(context);
      await use(watch);
      expect(watch.complaints).toEqual([]);
    },
    { auto: true },
  ],
  planner: async ({ page }, use) => {
    const planner = new PlannerPage(page);
    await planner.open();
    await use(planner);
  },
});
