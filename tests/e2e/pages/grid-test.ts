import { test as base } from './test.ts';
import { GridPage } from './grid-page.ts';

interface Fixtures {
  /** The Rekenblad of the keys of the gemeenten, open on the proposal. */
  readonly grid: GridPage;
}

/** The test of the Rekenblad; the clipboard is the browser's own. */
export const test = base.extend<Fixtures>({
  grid: async ({ planner, page, context }, use) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await planner.goTo('Verdeelsleutels');
    const grid = new GridPage(page);
    await grid.open();
    await use(grid);
  },
});
