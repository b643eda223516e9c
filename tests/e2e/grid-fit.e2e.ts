import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { GridPage, type CellWords } from './pages/grid-page.ts';
import { test } from './pages/grid-test.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { keepFromLink, withGemeenten } from './pages/plan-link.ts';
import { test as plain } from './pages/test.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const TABS = ['Kosten', 'Verdeelsleutels', 'Uren', 'Bijdragen', 'Afrekening'] as const;

/**
 * What Handsontable's own markup breaks, and nothing else.
 * - aria-required-children: between the treegrid and its rows stands its scroll holder, a
 *   `div.wtHolder` that it makes focusable itself.
 */
const OF_HANDSONTABLE = ['aria-required-children'];

for (const tab of TABS) {
  test(`${tab} als Rekenblad voldoet aan WCAG 2.2 AA`, async ({ grid, planner, page }) => {
    await planner.goTo(tab);
    await grid.waitUntilReady();
    const own = await new AxeBuilder({ page })
      .withTags(STANDARD)
      .disableRules(OF_HANDSONTABLE)
      .analyze();
    expect(own.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const all = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
    const targets = all.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
    expect(targets.filter((html) => !html.includes('role="treegrid"'))).toEqual([]);
  });
}

test('een geweigerde cel voldoet ook, en staat ook in het donker', async ({ grid, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await grid.enter({ row: 'Elburg', column: 'Aandeel sociale' }, '1.500');
  await expect(grid.note).toBeVisible();
  const found = await new AxeBuilder({ page })
    .withTags(STANDARD)
    .disableRules(OF_HANDSONTABLE)
    .analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('naast een uitleg blijven de gekozen cel en de namen in beeld', async ({
  grid,
  planner,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await planner.goTo('Bijdragen');
  await grid.waitUntilReady();
  const asked = { row: 'Elburg', column: '2027' };
  await grid.click(asked);
  await page.keyboard.press('Enter');
  await expect(planner.working).toBeFocused();
  const isInFrame = async (words: CellWords): Promise<boolean> => {
    const [frame, cell] = [
      await grid.grid.boundingBox(),
      await (await grid.cell(words)).boundingBox(),
    ];
    if (frame === null || cell === null) return false;
    return cell.x >= frame.x - 1 && cell.x + cell.width <= frame.x + frame.width + 1;
  };
  await expect.poll(() => isInFrame(asked)).toBe(true);
  expect(await isInFrame({ row: 'Elburg', column: 'Partij' })).toBe(true);
});

plain('het rekenblad wordt pas geladen als iemand het opent', async ({ planner, page, watch }) => {
  const scripts = () => watch.requests.filter((url) => /SheetGrid.*\.js$/.test(url));
  await planner.panel.waitFor();
  await page.waitForLoadState('networkidle');
  expect(scripts()).toEqual([]);
  await planner.goTo('Kosten');
  await new GridPage(page).open();
  expect(scripts()).toHaveLength(1);
});

/** What the browser holds on to, after it threw away what it could. */
async function held(page: Page): Promise<{ nodes: number; listeners: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, listeners: jsEventListeners };
}

test('twintig keer wisselen van blad laat niets achter', async ({ grid, planner, page }) => {
  const switchTwice = async () => {
    for (const tab of ['Kosten', 'Verdeelsleutels'] as const) {
      await planner.goTo(tab);
      await grid.waitUntilReady();
    }
  };
  for (let round = 0; round < 3; round += 1) await switchTwice();
  const before = await held(page);
  for (let round = 0; round < 10; round += 1) await switchTwice();
  const after = await held(page);
  expect(await grid.count()).toBe(1);
  expect(after.listeners).toBeLessThan(before.listeners + 40);
  expect(after.nodes).toBeLessThan(before.nodes + 500);
});

plain('vijfhonderd partijen blijven vlot', async ({ page }) => {
  const planner = new PlannerPage(page);
  await keepFromLink(planner, withGemeenten(489));
  await planner.goTo('Verdeelsleutels');
  const grid = new GridPage(page);
  await grid.open();
  // 3 frozen rows, 495 gemeenten, the total and the header.
  await expect(grid.grid).toHaveAttribute('aria-rowcount', '500');
  expect(await grid.drawnRows()).toBeLessThan(80);
  await grid.click({ row: 'Elburg', column: 'Aandeel sociale' });
  await page.keyboard.press('Control+End');
  await expect(grid.bar).toContainText('Gemeente 489');
  await page.keyboard.press('Control+Home');
  await grid.click({ row: 'Ermelo', column: 'Aandeel sociale' });
  const times = await typedTimes(page, grid);
  console.log(`500 parties, key to drawn: ${times.map((time) => time.toFixed(0)).join(' ')} ms`);
  expect(Math.min(...times)).toBeLessThan(500);
});

/** In ms: from Enter to the next drawn frame, for a few cells. */
async function typedTimes(page: Page, grid: GridPage): Promise<number[]> {
  const times: number[] = [];
  for (const text of ['11', '12', '13', '14', '15']) {
    await page.keyboard.type(text);
    const start = Date.now();
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    times.push(Date.now() - start);
  }
  await expect(grid.ring).toBeVisible();
  return times;
}

plain.describe('op een telefoon', () => {
  plain.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  plain('staat de tabel er eerst, en het rekenblad werkt met een vinger', async ({ page }) => {
    const planner = new PlannerPage(page);
    await planner.open();
    await planner.root.getByLabel('Blad', { exact: true }).selectOption('Verdeelsleutels');
    await expect(planner.root.getByRole('radio', { name: 'Tabel' })).toBeChecked();
    const grid = new GridPage(page);
    await grid.open();
    const cell = { row: 'Elburg', column: 'Aandeel sociale' };
    await grid.tap(cell);
    await expect(grid.bar).toContainText('Elburg');
    await grid.tap(cell);
    await expect(grid.editor).toHaveAttribute('inputmode', 'decimal');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    // What is typed takes the place of what stood there.
    await expect(await grid.cell(cell)).toHaveText('7');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
