import { expect } from '@playwright/test';
import { GridPage } from './pages/grid-page.ts';
import { test } from './pages/grid-test.ts';
import { keepFromLink, memoPlan } from './pages/plan-link.ts';

const FIGURES = 'Aandeel sociale';
const SHARE = 'Aandeelberekend';

test('het menu van een cel: met de muis, met het toetsenbord, en wat eerder is geweigerd', async ({
  grid,
  page,
  planner,
}) => {
  const { keyboard } = page;
  const menu = planner.root.getByRole('menu');
  const item = (name: string) => menu.getByRole('menuitem', { name });
  await grid.enter({ row: 'Elburg', column: FIGURES }, 'abc');
  await keyboard.press('Escape');
  const { x, y } = await grid.pointIn({ row: 'Elburg', column: FIGURES });
  await page.mouse.click(x, y, { button: 'right' });
  await expect(item('Kopiëren')).toBeFocused();
  await expect(menu).toContainText('Geweigerd: “abc”. “abc” is geen getal.');
  await keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(grid.bar).toContainText('Elburg');
  await expect(grid.grid.locator(':focus')).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+F10');
  await expect(item('Kopiëren')).toBeFocused();
  for (let step = 0; step < 4; step += 1) await keyboard.press('ArrowDown');
  await expect(item('Vul omlaag')).toBeFocused();
  await keyboard.press('Enter');
  await grid.expectText({ row: 'Ermelo', column: FIGURES }, '13,8');
  await keyboard.press('Shift+F10');
  await item('Kopiëren').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^13,8\s*$/);
  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+F10');
  await item('Plakken').click();
  await grid.expectText({ row: 'Harderwijk', column: FIGURES }, '13,8');
  await keyboard.press('Shift+F10');
  await item('Leegmaken').click();
  await grid.expectText({ row: 'Harderwijk', column: FIGURES }, '');
  const share = await grid.pointIn({ row: 'Elburg', column: SHARE });
  await page.mouse.click(share.x, share.y, { button: 'right' });
  await expect(menu.getByRole('menuitem')).toHaveText([/^Kopiëren/, 'Waarom dit getal?']);
  await item('Waarom dit getal?').click();
  await expect(planner.working).toBeVisible();
});

test('wat een rekenprogramma zou uitvoeren gaat onschadelijk op het klembord, en komt gelijk terug', async ({
  page,
  planner,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const plan = memoPlan();
  const [first, ...others] = plan.costLines;
  if (first === undefined) throw new Error('the memo has cost lines');
  await keepFromLink(planner, { ...plan, costLines: [{ ...first, source: '=1+1' }, ...others] });
  const grid = new GridPage(page);
  await planner.goTo('Kosten');
  await grid.open();
  const cell = page.locator('astro-island .grid td').filter({ hasText: /^=1\+1$/ });
  await cell.last().click();
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^'=1\+1\s*$/);
  await page.keyboard.press('Delete');
  await expect(cell).toHaveCount(0);
  await page.keyboard.press('Control+v');
  await expect(cell.last()).toBeVisible();
});

test.describe('op een scherm zonder muis', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('lang drukken opent het menu van de cel', async ({ grid, page, planner }) => {
    const { x, y } = await grid.pointIn({ row: 'Elburg', column: FIGURES });
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [{ x, y }]);
    const menu = planner.root.getByRole('menu');
    await expect(menu).toBeVisible();
    await touch('touchEnd', []);
    await menu.getByRole('menuitem', { name: 'Leegmaken' }).tap();
    await grid.expectText({ row: 'Elburg', column: FIGURES }, '');
  });
});
