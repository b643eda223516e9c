import { expect, type Page } from '@playwright/test';
import { GridPage } from './pages/grid-page.ts';
import { test } from './pages/grid-test.ts';

const FIGURES = 'Aandeel sociale';
const cell = (row: string) => ({ row, column: FIGURES });

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

test('alles leegmaken in Kosten is één stap, met de keuzes erbij', async ({
  grid,
  page,
  planner,
}) => {
  await planner.goTo('Kosten');
  const costs = new GridPage(page);
  await costs.waitUntilReady();
  const key = { row: 'Deel gemeenten', column: 'Verdeelsleutel' };
  const hours = { row: 'Uren per week', column: '2024' };
  const executor = { row: 'Uitvoerder', column: 'Waarde' };
  await costs.click(hours);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await costs.expectText(key, 'geen');
  await costs.expectText(executor, 'geen');
  await expect(planner.panel.locator('.status-line')).toContainText(/^\d+ cellen leeggemaakt\./);
  await page.keyboard.press('Control+z');
  await costs.expectText(key, 'Naar rato van sociale huurwoningen');
  await costs.expectText(executor, 'Corporaties');
  await costs.expectText(hours, '72');
  await expect(planner.undo).toBeDisabled();
  await expect(planner.panel).not.toContainText('leeggemaakt');
  await expect(grid.grid).toBeVisible();
});

test('een weigering is de nieuwste stap, en verder komt er niets mee terug', async ({
  grid,
  page,
  planner,
}) => {
  await grid.click(cell('Elburg'));
  await paste(page, '10,5\n11,5\n12,5\n13,5\n14,5\n15,5');
  await grid.expectText(cell('Putten'), '15,5');
  await grid.enter(cell('Ermelo'), '8.912');
  await grid.expectText(cell('Ermelo'), '8.912');
  await page.keyboard.press('Control+z');
  await grid.expectText(cell('Ermelo'), '11,5');
  await grid.expectText(cell('Putten'), '15,5');
  await expect(planner.status('1 tekst die niet was overgenomen, is weggehaald.')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await grid.expectText(cell('Ermelo'), '15,2');
  await grid.expectText(cell('Putten'), '11,9');
  await expect(planner.undo).toBeDisabled();
  await page.keyboard.press('Control+y');
  await grid.expectText(cell('Ermelo'), '11,5');
});

test('een geplakt blok gaat in één keer terug, met wat geweigerd werd', async ({
  grid,
  page,
  planner,
}) => {
  await grid.click(cell('Elburg'));
  await paste(page, '10,5\nabc\n12,5\ndef\n14,5\n15,5');
  await grid.expectText(cell('Ermelo'), 'abc');
  await planner.undo.click();
  await grid.expectText(cell('Elburg'), '13,8');
  await grid.expectText(cell('Ermelo'), '15,2');
  await grid.expectText(cell('Nunspeet'), '14,4');
  await expect(planner.undo).toBeDisabled();
});

test('geweigerde teksten gaan met hun blad mee', async ({ grid, page, planner }) => {
  await grid.enter(cell('Elburg'), 'abc');
  await planner.goTo('Kosten');
  await expect(planner.status('1 tekst die niet was overgenomen, is weggehaald.')).toHaveCount(1);
  await expect(planner.undo).toBeDisabled();
  await planner.goTo('Verdeelsleutels');
  await grid.waitUntilReady();
  await grid.expectText(cell('Elburg'), '13,8');
  await grid.enter(cell('Elburg'), 'abc');
  // One Escape, also while it is being typed in again.
  await page.keyboard.press('F2');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await grid.expectText(cell('Elburg'), '13,8');
});

test('een cel die niet leeg mag zegt dat, en wat buiten viel blijft niet staan', async ({
  grid,
  page,
  planner,
}) => {
  await grid.click(cell('Putten'));
  await paste(page, '1\n2\n3\n4\n5');
  const said = planner.panel.locator('.status-line');
  await expect(said).toContainText('cellen vielen buiten het blad.');
  await page.keyboard.press('Control+z');
  await expect(said).toHaveText('');
  await planner.goTo('Kosten');
  await grid.waitUntilReady();
  const fte = { row: 'Uren per fte', column: 'Waarde' };
  await grid.click(fte);
  const before = await (await grid.cell(fte)).textContent();
  await page.keyboard.press('Delete');
  await expect(grid.note).toContainText('Het veld is leeg. Vul iets in.');
  await expect(grid.bar).not.toContainText('“”');
  await grid.expectText(fte, before ?? '');
  await page.keyboard.press('Escape');
  await expect(grid.note).toHaveCount(0);
});
