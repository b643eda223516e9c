import { expect } from '@playwright/test';
import { test } from './pages/grid-test.ts';

const FIGURES = 'Aandeel sociale';
const FIXED = 'Vast aandeel';
const SHARE = 'Aandeelberekend';
const PAID = 'Bijdrage 2024';

test('een getal met een komma komt aan, en alles rekent mee', async ({ grid, page }) => {
  await grid.enter({ row: 'Harderwijk', column: FIGURES }, '20,5');
  await grid.expectText({ row: 'Harderwijk', column: FIGURES }, '20,5');
  // 20,5 of 87,7 is 23,4%; of 84.500: 19.751,995… for Harderwijk.
  await grid.expectText({ row: 'Harderwijk', column: SHARE }, '23,4%');
  await grid.expectText({ row: 'Harderwijk', column: PAID }, '19.751,99');
  await expect(grid.bar).toContainText('Nunspeet');
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');
  await grid.expectText({ row: 'Nunspeet', column: FIGURES }, '15');
});

test('Enter op een ongewijzigd getal wijzigt niets', async ({ grid, page, planner }) => {
  await grid.enter({ row: 'Harderwijk', column: FIGURES }, '1,234');
  await grid.expectText({ row: 'Harderwijk', column: FIGURES }, '1,234');
  const before = await (await grid.cell({ row: 'Harderwijk', column: PAID })).textContent();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(grid.editor).toHaveValue('1,234');
  await page.keyboard.press('Enter');
  await grid.expectText({ row: 'Harderwijk', column: FIGURES }, '1,234');
  await grid.expectText({ row: 'Harderwijk', column: PAID }, before ?? '');
  await planner.undo.click();
  await grid.expectText({ row: 'Harderwijk', column: FIGURES }, '32,8');
  await expect(planner.undo).toBeDisabled();
});

test('een getal dat twee dingen kan zijn wordt geweigerd, met beide lezingen', async ({
  grid,
  page,
  planner,
}) => {
  const cell = { row: 'Elburg', column: FIGURES };
  await grid.enter(cell, '1.500');
  await grid.expectText(cell, '1.500');
  await grid.expectText({ row: 'Elburg', column: PAID }, '11.661,00');
  await expect(await grid.cell(cell)).toHaveAttribute('aria-invalid', 'true');
  await expect(grid.bar).toContainText('Niet overgenomen: “1.500”.');
  await expect(grid.note).toContainText('“1.500” kan 1500 of 1,5 zijn.');
  await expect(planner.panel).toContainText('1 cel is niet overgenomen.');
  // With the keyboard alone: Tab goes to the readings.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('1,5');
  await page.keyboard.press('Enter');
  await grid.expectText(cell, '1,5');
  await expect(grid.note).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(grid.bar).toContainText('Ermelo');
});

test('een lezing kiezen met de muis kan ook, en Escape gaat terug', async ({ grid, page }) => {
  const cell = { row: 'Elburg', column: FIGURES };
  await grid.enter(cell, '1.500');
  await page.keyboard.press('Escape');
  await grid.expectText(cell, '13,8');
  await page.keyboard.type('1.500');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await grid.expectText(cell, '13,8');
  await expect(await grid.cell(cell)).toBeFocused();
  await page.keyboard.type('1.500');
  await page.keyboard.press('Enter');
  await grid.note.getByRole('button', { name: '1500' }).click();
  await grid.expectText(cell, '1.500');
  await expect(await grid.cell(cell)).not.toHaveAttribute('aria-invalid', 'true');
});

test('"Naar de cel" kiest de geweigerde cel, en typen kan meteen', async ({
  grid,
  page,
  planner,
}) => {
  await grid.enter({ row: 'Putten', column: FIXED }, '120');
  await grid.click({ row: 'Elburg', column: FIGURES });
  await planner.button('Naar de cel').click();
  await expect(grid.bar).toContainText('Putten');
  await expect(grid.note).toBeVisible();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await grid.expectText({ row: 'Putten', column: SHARE }, '12,0%');
});

test('in een berekende cel kan niemand typen, en Enter legt het getal uit', async ({
  grid,
  page,
  planner,
}) => {
  const cell = { row: 'Elburg', column: PAID };
  await expect(await grid.cell(cell)).toHaveAttribute('aria-readonly', 'true');
  await expect(await grid.cell(cell)).toHaveCSS('background-color', 'rgb(248, 243, 234)');
  await grid.enter(cell, '5');
  await expect(planner.working).toContainText('Elburg betaalt in 2024');
  await grid.expectText(cell, '11.661,00');
  await expect(planner.working).toBeFocused();
  await page.keyboard.type('7');
  await planner.working.getByRole('button', { name: 'Sluiten' }).click();
  await expect(await grid.cell(cell)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(grid.bar).toContainText('Elburg, aandeel in 2024');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(await grid.cell({ row: 'Elburg', column: SHARE })).toBeFocused();
});

test('ongedaan maken en opnieuw doen met het toetsenbord', async ({ grid, page }) => {
  const cell = { row: 'Harderwijk', column: FIGURES };
  await grid.enter(cell, '30');
  await page.keyboard.press('Control+z');
  await grid.expectText(cell, '32,8');
  await page.keyboard.press('Control+y');
  await grid.expectText(cell, '30');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await grid.expectText(cell, '30');
  // Not only what is drawn: typing goes on from there too.
  await grid.click(cell);
  await page.keyboard.press('F2');
  await expect(grid.editor).toHaveValue('30');
});

test('de gekozen cel blijft gekozen, ook als het plan bewaard is', async ({
  grid,
  page,
  planner,
}) => {
  await grid.enter({ row: 'Harderwijk', column: FIGURES }, '30');
  await expect(planner.status(/Bewaard op dit apparaat/)).toBeVisible();
  await expect(grid.bar).toContainText('Nunspeet');
  await expect(await grid.cell({ row: 'Nunspeet', column: FIGURES })).toBeFocused();
  await page.keyboard.press('F2');
  await expect(grid.editor).toHaveValue('14,4');
});

test('Tab verlaat het rekenblad in één keer en Shift+Tab komt terug', async ({ grid, page }) => {
  await grid.click({ row: 'Ermelo', column: FIGURES });
  await page.keyboard.press('Tab');
  await expect(grid.grid.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(await grid.cell({ row: 'Ermelo', column: FIGURES })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(grid.grid.locator(':focus')).toHaveCount(0);
});

test('een naam opent het venster van de partij, met Enter, F2, dubbelklik en potlood', async ({
  grid,
  page,
  planner,
}) => {
  const name = { row: 'Elburg', column: 'Gemeente' };
  const { dialog } = planner;
  await grid.click(name);
  for (const key of ['Enter', 'F2']) {
    await page.keyboard.press(key);
    await expect(dialog.locator('input').first()).toHaveValue('Elburg');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(await grid.cell(name)).toBeFocused();
  }
  await grid.click(name, 2);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await grid.pencil('Elburg').click();
  await expect(dialog).toBeVisible();
});

test('een kolom opent haar venster vanuit de kop', async ({ grid, page, planner }) => {
  await grid.click({ row: 'Bron', column: FIGURES });
  await page.keyboard.press('ArrowUp');
  await expect(grid.bar).toContainText('Kolom');
  await page.keyboard.press('Enter');
  await expect(planner.dialog.locator('input').first()).toHaveValue('Aandeel sociale huurwoningen');
  await page.keyboard.press('Escape');
  await grid.pencil('Aandeel sociale').click();
  await expect(planner.dialog.locator('input').first()).toHaveValue('Aandeel sociale huurwoningen');
});
