import { expect } from '@playwright/test';
import { GridPage } from './pages/grid-page.ts';
import { test } from './pages/grid-test.ts';
import { SheetPage } from './pages/sheet-page.ts';

const HOURS = { row: 'Uren per week', column: '2024' };

test('een weigering elders haalt de cursor niet naar het rekenblad', async ({ page, planner }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await planner.goTo('Kosten');
  const grid = new GridPage(page);
  await grid.open();
  await grid.click(HOURS);
  await grid.expectText(HOURS, '72');
  const table = new SheetPage(planner);
  await table.add('Index', 'Naam van de nieuwe index', 'Loon');
  const field = table.field('Loon, 2025');
  await field.click();
  await page.keyboard.type('1.500');
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  for (const text of ['1.600', '1.700']) {
    await field.selectText();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(text);
  }
  await field.selectText();
  await page.keyboard.type('3,5');
  await page.keyboard.press('Enter');
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  await grid.expectText(HOURS, '72');
});

test('wie elders is gaan staan, typt niet in het rekenblad', async ({ grid, page, planner }) => {
  const cell = { row: 'Elburg', column: 'Aandeel sociale' };
  await grid.enter(cell, '20,5');
  await planner.undo.click();
  await grid.expectText(cell, '13,8');
  // The button puts itself out, which leaves the focus nowhere.
  await expect(planner.undo).toBeDisabled();
  await page.keyboard.type('7');
  await expect(grid.editor).toHaveValue('');
  await page.keyboard.press('Enter');
  await grid.expectText(cell, '13,8');
  await page.keyboard.press('Delete');
  await page.evaluate(() => navigator.clipboard.writeText('99'));
  await page.keyboard.press('Control+v');
  await grid.expectText(cell, '13,8');
  await grid.click(cell);
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await grid.expectText(cell, '8');
});

test('typen in een gekozen cel die uit beeld is, brengt haar in beeld', async ({ grid, page }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  const cell = { row: 'Elburg', column: 'Aandeel sociale' };
  await grid.click(cell);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(await grid.cell(cell)).not.toBeInViewport();
  await page.keyboard.type('21');
  await expect(grid.editor).toBeInViewport();
  await page.keyboard.press('Enter');
  await grid.expectText(cell, '21');
  await page.keyboard.press('ArrowUp');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(await grid.cell(cell)).not.toBeInViewport();
  await page.keyboard.press('Delete');
  await expect(await grid.cell(cell)).toBeInViewport();
});

test('de eerste klik op Tabel telt, ook midden in het typen', async ({ grid, page, planner }) => {
  await grid.click({ row: 'Elburg', column: 'Aandeel sociale huurwoningen' });
  await page.keyboard.type('14');
  // Pressing takes the figure over, and the button must still be under the pointer afterwards.
  const button = await planner.root.getByText('Tabel', { exact: true }).boundingBox();
  await page.mouse.move((button?.x ?? 0) + 5, (button?.y ?? 0) + 5);
  await page.mouse.down();
  await expect(planner.status(/^Bewaard op dit apparaat om/)).toBeVisible();
  await page.mouse.up();
  await expect(planner.root.getByRole('radio', { name: 'Tabel' })).toBeChecked();
  const field = new SheetPage(planner).field('Elburg, Aandeel sociale huurwoningen');
  await expect(field).toHaveValue('14');
});
