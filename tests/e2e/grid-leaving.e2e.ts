import { expect, type Page } from '@playwright/test';
import { GridPage } from './pages/grid-page.ts';
import { test } from './pages/grid-test.ts';
import { encodeLink } from '../../src/codec/link.ts';
import { memoPlan } from './pages/plan-link.ts';
import { PlannerPage } from './pages/planner-page.ts';

/** How often each way is tried; `LEAVE_TIMES=20` makes 120 of it. */
const TIMES = Number(process.env['LEAVE_TIMES'] ?? 3);

const ELSEWHERE = 'https://elders.example';
const CELL = { row: 'Elburg', column: 'Aandeel sociale' };

type Leave = (page: Page) => Promise<unknown>;

/** The browser hides the page, and ends it without another word, as a phone does. */
async function hideAndEnd(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const ended = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => undefined);
  await ended;
  await page.close();
}

const WAYS: Readonly<Record<string, Leave>> = {
  'door opnieuw te laden': (page) => page.reload(),
  'door het tabblad te sluiten': (page) => page.close(),
  'met een link op de site': async (page) => {
    const left = page.waitForURL((url) => !url.pathname.endsWith('/planner/'));
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('header a[href]')?.click());
    await left;
  },
  'met Terug van de browser': (page) => page.goBack(),
  'naar een andere site': (page) => page.goto(ELSEWHERE),
  'terwijl het tabblad verborgen is': hideAndEnd,
};

test.beforeEach(async ({ context, watch }) => {
  watch.allowOrigin(ELSEWHERE);
  await context.route(`${ELSEWHERE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Elders' }),
  );
});

async function openGrid(page: Page): Promise<GridPage> {
  const planner = new PlannerPage(page);
  // Two pages, so that there is a page to go back to.
  await page.goto('./');
  await planner.open();
  await planner.goTo('Verdeelsleutels');
  const grid = new GridPage(page);
  await grid.waitUntilReady();
  return grid;
}

for (const [way, leave] of Object.entries(WAYS)) {
  test(`weg ${way}: wat in de cel getypt werd is er nog`, async ({ context, page: first }) => {
    test.setTimeout(60_000 + TIMES * 10_000);
    let page = first;
    let kept = 0;
    let before = '13,8';
    for (let turn = 0; turn < TIMES; turn += 1) {
      const grid = await openGrid(page);
      await grid.expectText(CELL, before);
      await grid.click(CELL);
      const text = `${20 + turn},5`;
      await page.keyboard.type(text);
      // From 0 to 50 ms after the last key.
      await page.waitForTimeout((turn % 6) * 10);
      await leave(page);
      if (page.isClosed()) page = await context.newPage();
      const again = await openGrid(page);
      await again.expectText(CELL, text);
      kept += 1;
      before = text;
    }
    console.log(`${way}: ${kept} van ${TIMES} bewaard`);
    expect(kept).toBe(TIMES);
  });
}

test('een getypte som is bij het weggaan uitgerekend', async ({ page }) => {
  const grid = await openGrid(page);
  await grid.click(CELL);
  await page.keyboard.type('=7+7,5');
  await page.reload();
  await grid.waitUntilReady();
  await grid.expectText(CELL, '14,5');
});

test('wat bij het weggaan geweigerd werd, staat er de volgende keer bij', async ({ page }) => {
  const grid = await openGrid(page);
  await grid.click(CELL);
  await page.keyboard.type('1.500');
  await page.reload();
  const planner = new PlannerPage(page);
  await planner.ready();
  await expect(planner.bars).toContainText(
    'Toen u deze pagina verliet, was dit nog niet overgenomen: Elburg, Aandeel sociale huurwoningen: “1.500”.',
  );
  await planner.reload();
  await expect(planner.bars).toHaveCount(0);
});

test('een blad dat weggaat terwijl u typt neemt de tekst eerst over', async ({
  grid,
  page,
  planner,
}) => {
  await grid.click(CELL);
  await page.keyboard.type('21,5');
  await page.keyboard.press('Control+k');
  await expect(planner.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await grid.expectText(CELL, '21,5');
  await expect(await grid.cell(CELL)).toBeFocused();

  await grid.click(CELL);
  await page.keyboard.type('22,5');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(planner.root.getByRole('textbox', { name: /^Elburg, Aandeel/ })).toHaveValue('22,5');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await grid.waitUntilReady();
  await grid.expectText(CELL, '22,5');

  await grid.click(CELL);
  await page.keyboard.type('23,5');
  await planner.root.getByRole('radio', { name: 'Tabel' }).press('Space');
  await expect(planner.root.getByRole('textbox', { name: /^Elburg, Aandeel/ })).toHaveValue('23,5');
  await grid.open();

  const link = encodeLink(memoPlan());
  await grid.click(CELL);
  await page.keyboard.type('24,5');
  await page.evaluate((hash) => (location.hash = hash), link.ok ? link.value : '');
  await page.getByRole('button', { name: 'Bewaren als eigen plan' }).waitFor();
  await page
    .getByRole('button', { name: /sluiten|Terug/i })
    .first()
    .click();
  await grid.waitUntilReady();
  await grid.expectText(CELL, '24,5');
});
