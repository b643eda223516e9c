import { expect, type Page } from '@playwright/test';
import { GridPage } from './pages/grid-page.ts';
import { test } from './pages/grid-test.ts';
import { keepFromLink, memoPlan } from './pages/plan-link.ts';

const FIGURES = 'Aandeel sociale';
const FIXED = 'Vast aandeel';
const NAMES = ['Elburg', 'Ermelo', 'Harderwijk', 'Nunspeet', 'Oldebroek', 'Putten'];

/** Puts text on the browser's clipboard, as copying elsewhere does, with other flavours beside it. */
async function copied(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain, rich]) => {
      const flavours = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
      const more =
        rich === undefined ? {} : { 'text/html': new Blob([rich], { type: 'text/html' }) };
      await navigator.clipboard.write([new ClipboardItem({ ...flavours, ...more })]);
    },
    [text, html] as const,
  );
}

async function expectColumn(grid: GridPage, column: string, texts: readonly string[]) {
  for (const [place, row] of NAMES.entries()) {
    await grid.expectText({ row, column }, texts[place] ?? '');
  }
}

const PROPOSAL = ['13,8', '15,2', '32,8', '14,4', '11,9', '11,9'];

test('een geplakte kolom landt als één stap; wat geen getal is blijft staan met een reden', async ({
  grid,
  page,
  planner,
}) => {
  await grid.click({ row: 'Elburg', column: FIGURES });
  await copied(page, '10,5\r\n1.234,5\r\n20%\r\n1.500\r\nveel\r\n7,25\r\n');
  await page.keyboard.press('Control+v');
  // The decimal comma of the others says that 1.500 is fifteen hundred.
  await expectColumn(grid, FIGURES, ['10,5', '1.234,5', '20', '1.500', 'veel', '7,25']);
  await expect(await grid.cell({ row: 'Oldebroek', column: FIGURES })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(grid.note).toContainText('“veel” is geen getal.');
  await expect(planner.status('5 cellen ingevuld. 1 cel is niet overgenomen.')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await expectColumn(grid, FIGURES, PROPOSAL);
  await expect(planner.undo).toBeDisabled();
});

test('een blok van twee bij drie landt als één stap', async ({ grid, page, planner }) => {
  await grid.click({ row: 'Elburg', column: FIGURES });
  await copied(page, '10,5\t20%\n11,5\t\n12,5\t30');
  await page.keyboard.press('Control+v');
  await expectColumn(grid, FIGURES, ['10,5', '11,5', '12,5', '14,4', '11,9', '11,9']);
  await expectColumn(grid, FIXED, ['20', '', '30', '', '', '']);
  await planner.undo.click();
  await expectColumn(grid, FIGURES, PROPOSAL);
  await expect(planner.undo).toBeDisabled();
});

test('euro’s met punten en een teken landen als bedrag', async ({ grid, page, planner }) => {
  await planner.goTo('Kosten');
  await grid.waitUntilReady();
  await grid.click({ row: 'Bedrag', column: '2024' });
  await copied(page, '€ 46.000,50\t€ 1.234,00\t2.000,5\t€ 7');
  await page.keyboard.press('Control+v');
  await grid.expectText({ row: 'Bedrag', column: '2024' }, '46.000,50');
  await grid.expectText({ row: 'Bedrag', column: '2025' }, '1.234');
  await grid.expectText({ row: 'Bedrag', column: '2026' }, '2.000,50');
  await grid.expectText({ row: 'Bedrag', column: '2027' }, '7');
});

test('met HTML op het klembord telt de gewone tekst', async ({ grid, page, context }) => {
  const html = '<table><tr><td>####</td></tr></table><img src=x onerror="document.title=1">';
  const elsewhere = await context.newPage();
  // A page without a policy of its own, as another program is.
  await elsewhere.route('**/elders/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elders</title>' }),
  );
  await elsewhere.goto('elders/');
  await copied(elsewhere, '17,5', html);
  await elsewhere.close();
  await grid.click({ row: 'Elburg', column: FIGURES });
  await page.keyboard.press('Control+v');
  await grid.expectText({ row: 'Elburg', column: FIGURES }, '17,5');
  await expect(page).not.toHaveTitle('1');
});

test('kopiëren geeft komma’s, en plakken geeft dezelfde getallen terug', async ({ grid, page }) => {
  await grid.enter({ row: 'Harderwijk', column: FIGURES }, '1,234');
  await grid.click({ row: 'Elburg', column: FIGURES });
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.replaceAll('\r', '').trimEnd()).toBe('13,8\n15,2\n1,234');
  await grid.click({ row: 'Nunspeet', column: FIGURES });
  await page.keyboard.press('Control+v');
  await expectColumn(grid, FIGURES, ['13,8', '15,2', '1,234', '13,8', '15,2', '1,234']);
});

test('knippen en Delete maken leeg, als één stap', async ({ grid, page, planner }) => {
  await grid.enter({ row: 'Harderwijk', column: FIXED }, '30');
  await grid.enter({ row: 'Putten', column: FIXED }, '10');
  await grid.click({ row: 'Elburg', column: FIXED });
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await expectColumn(grid, FIXED, ['', '', '', '', '', '']);
  await planner.undo.click();
  await expectColumn(grid, FIXED, ['', '', '30', '', '', '10']);
});

test('doortrekken met de greep en vullen met Ctrl+Enter lezen net als typen', async ({
  grid,
  page,
  planner,
}) => {
  await grid.enter({ row: 'Elburg', column: FIGURES }, '1,234');
  await page.keyboard.press('ArrowUp');
  // Looking for the end may scroll the page.
  const end = await grid.pointIn({ row: 'Nunspeet', column: FIGURES });
  const handle = await grid.handle.boundingBox();
  await page.mouse.move((handle?.x ?? 0) + 3, (handle?.y ?? 0) + 3);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
  await expectColumn(grid, FIGURES, ['1,234', '1,234', '1,234', '1,234', '11,9', '11,9']);
  await planner.undo.click();
  await expectColumn(grid, FIGURES, ['1,234', '15,2', '32,8', '14,4', '11,9', '11,9']);
  await grid.click({ row: 'Elburg', column: FIXED });
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.type('7,5');
  await page.keyboard.press('Control+Enter');
  await expectColumn(grid, FIXED, ['7,5', '7,5', '', '', '', '']);
});

test('een waarde vult een hele selectie', async ({ grid, page }) => {
  await grid.click({ row: 'Elburg', column: FIXED });
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await copied(page, '12,5');
  await page.keyboard.press('Control+v');
  await expectColumn(grid, FIXED, ['12,5', '12,5', '12,5', '12,5', '12,5', '12,5']);
});

test.describe('vijandige namen', () => {
  const EVIL = '<img src=x onerror="window.gehackt=1">';

  test('staan er als tekst en doen niets', async ({ planner, page }) => {
    const plan = memoPlan();
    await keepFromLink(planner, {
      ...plan,
      parties: plan.parties.map((party) => ({ ...party, name: `${EVIL} ${party.name}` })),
      keys: plan.keys.map((key) => ({ ...key, name: `${EVIL} ${key.name}` })),
      indicators: plan.indicators.map((each) => ({ ...each, name: `${EVIL} ${each.id}` })),
      costLines: plan.costLines.map((line) => ({
        ...line,
        name: `${EVIL} ${line.id}`,
        source: EVIL,
      })),
    });
    const grid = new GridPage(page);
    await planner.goTo('Verdeelsleutels');
    await grid.open();
    await expect(grid.grid).toContainText(`${EVIL} Elburg`);
    await grid.click({ row: `${EVIL} Elburg`, column: `${EVIL} sociale-huur` });
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    await planner.goTo('Kosten');
    await grid.waitUntilReady();
    await grid.click({ row: 'Deel gemeenten', column: 'Verdeelsleutel' });
    await page.keyboard.press('Enter');
    await expect(grid.editor.locator('option').last()).toHaveText(/^<img src=x/);
    expect(await page.evaluate(() => 'gehackt' in window)).toBe(false);
    await expect(page.locator('astro-island img[src="x"]')).toHaveCount(0);
  });
});
