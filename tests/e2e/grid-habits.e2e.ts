import { expect, type Page } from '@playwright/test';
import { test } from './pages/grid-test.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { SheetPage } from './pages/sheet-page.ts';

const FIGURES = 'Aandeel sociale';
const FIXED = 'Vast aandeel';
const SHARE = 'Aandeelberekend';
const HOURS = 'Uren per week';

/** The decimal key of the numeric pad, under a layout that gives a dot. */
async function pressPadDecimal(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const key = { code: 'NumpadDecimal', key: '.', windowsVirtualKeyCode: 110, location: 3 };
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '.', ...key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await client.detach();
}

test('Tab gaat tijdens het typen naar rechts, Enter onder de eerste; buiten typen het blad uit', async ({
  grid,
  page,
  planner,
}) => {
  const { keyboard } = page;
  await planner.goTo('Kosten');
  await grid.waitUntilReady();
  await grid.click({ row: HOURS, column: '2024' });
  await keyboard.type('60');
  await keyboard.press('Tab');
  await expect(grid.bar).toContainText('2025');
  await keyboard.type('40');
  await keyboard.press('Tab');
  await keyboard.type('30');
  await keyboard.press('Shift+Tab');
  await expect(grid.bar).toContainText('2025');
  await keyboard.press('Enter');
  await grid.expectText({ row: HOURS, column: '2024' }, '60');
  await grid.expectText({ row: HOURS, column: '2025' }, '40');
  await grid.expectText({ row: HOURS, column: '2026' }, '30');
  await expect(grid.bar).toContainText('2024');
  await expect(grid.bar).not.toContainText('Uren per week');
  await expect(grid.grid.locator(':focus')).toHaveCount(1);
  await keyboard.press('Control+z');
  await grid.expectText({ row: HOURS, column: '2026' }, '72');
  // What is refused keeps the person in its cell, with the reason.
  await grid.click({ row: HOURS, column: '2024' });
  await keyboard.type('abc');
  await keyboard.press('Tab');
  await expect(grid.note).toContainText('“abc” is geen getal.');
  await expect(grid.bar).toContainText('2024');
  await keyboard.press('Escape');
  await keyboard.press('Tab');
  await expect(grid.grid.locator(':focus')).toHaveCount(0);
});

test('een getypte som wordt uitgerekend; een datum en een geplakte som niet', async ({
  grid,
  page,
  planner,
}) => {
  await planner.goTo('Kosten');
  await grid.waitUntilReady();
  await grid.enter({ row: HOURS, column: '2024' }, '=72*1,02');
  await grid.expectText({ row: HOURS, column: '2024' }, '73,44');
  await grid.enter({ row: HOURS, column: '2024' }, '36+36');
  await grid.expectText({ row: HOURS, column: '2024' }, '72');
  await grid.enter({ row: HOURS, column: '2025' }, '=13/3');
  await grid.expectText({ row: HOURS, column: '2025' }, '4,33');
  await expect(planner.panel).toContainText('De som is 4,333333…, afgerond op 4,33.');
  await grid.enter({ row: HOURS, column: '2026' }, '1-1-2025');
  await expect(grid.note).toContainText('“1-1-2025” is geen getal. Is het een som?');
  await page.keyboard.press('Escape');
  await grid.expectText({ row: HOURS, column: '2026' }, '72');
  await page.evaluate(() => navigator.clipboard.writeText('=36+36'));
  await page.keyboard.press('Control+v');
  await expect(grid.note).toContainText('“=36+36” is geen getal.');
  await page.keyboard.press('Escape');
  await grid.click({ row: HOURS, column: '2027' });
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Enter');
  await expect(grid.note).toContainText('“=36+36” is geen getal.');
});

test('de komma van het cijferblok werkt in het rekenblad, in de tabel en op Overzicht', async ({
  grid,
  page,
  planner,
}) => {
  const { keyboard } = page;
  await grid.click({ row: 'Elburg', column: FIGURES });
  await keyboard.type('14');
  await pressPadDecimal(page);
  await keyboard.type('8');
  await keyboard.press('Enter');
  await grid.expectText({ row: 'Elburg', column: FIGURES }, '14,8');
  // Also as the key that opens the cell.
  await pressPadDecimal(page);
  await keyboard.type('5');
  await expect(grid.editor).toHaveValue(',5');
  await keyboard.press('Escape');
  const sheet = new SheetPage(planner);
  await sheet.open('Verdeelsleutels');
  const field = sheet.field('Elburg, Aandeel sociale huurwoningen');
  await field.focus();
  await keyboard.type('15');
  await pressPadDecimal(page);
  await keyboard.type('25');
  await keyboard.press('Enter');
  await expect(field).toHaveValue('15,25');
  await field.focus();
  await keyboard.type('=10/4');
  await keyboard.press('Enter');
  await expect(field).toHaveValue('2,5');
  await planner.goTo('Overzicht');
  const { hours } = new OverviewPage(planner);
  await hours.focus();
  await keyboard.type('71');
  await pressPadDecimal(page);
  await keyboard.type('5');
  await keyboard.press('Enter');
  await expect(hours).toHaveValue('71,5');
  await planner.fill(hours, '=72*1,02');
  await expect(hours).toHaveValue('73,44');
});

test('vullen naar rechts en omlaag is één stap, en slaat berekende cellen over', async ({
  grid,
  page,
  planner,
}) => {
  const { keyboard } = page;
  await grid.enter({ row: 'Elburg', column: FIXED }, '7,5');
  await grid.click({ row: 'Elburg', column: FIXED });
  for (let step = 0; step < 2; step += 1) await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Control+d');
  await grid.expectText({ row: 'Harderwijk', column: FIXED }, '7,5');
  await expect(grid.bar).toContainText('Som 22,5% · Gemiddelde 7,5% · Aantal 3');
  await keyboard.press('Control+z');
  await grid.expectText({ row: 'Ermelo', column: FIXED }, '');
  await grid.expectText({ row: 'Elburg', column: FIXED }, '7,5');
  // From the figure over the fixed share and what is computed.
  await grid.click({ row: 'Putten', column: FIGURES });
  for (let step = 0; step < 2; step += 1) await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Control+r');
  await grid.expectText({ row: 'Putten', column: FIXED }, '11,9');
  await expect(planner.panel).toContainText('1 cel ingevuld. 1 berekende cel is overgeslagen.');
  await planner.goTo('Kosten');
  await grid.waitUntilReady();
  await grid.enter({ row: HOURS, column: '2024' }, '60');
  await keyboard.press('ArrowUp');
  const handle = await grid.handle.boundingBox();
  const end = await grid.pointIn({ row: HOURS, column: '2026' });
  await page.mouse.move((handle?.x ?? 0) + 3, (handle?.y ?? 0) + 3);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
  await grid.expectText({ row: HOURS, column: '2026' }, '60');
  await expect(grid.bar).toContainText('Som 180 uur · Gemiddelde 60 uur · Aantal 3');
  await keyboard.press('Control+z');
  await grid.expectText({ row: HOURS, column: '2025' }, '72');
});

test('een geplakt blok blijft gekozen, en zijn som staat in de balk', async ({ grid, page }) => {
  await grid.click({ row: 'Elburg', column: FIGURES });
  await page.evaluate(() => navigator.clipboard.writeText('13,8\n15,2\n32,8\n14,4\n11,9\n12\n'));
  await page.keyboard.press('Control+v');
  await expect(grid.bar).toContainText('Som 100,1 · Gemiddelde 16,7 · Aantal 6');
  await page.keyboard.press('Delete');
  await grid.expectText({ row: 'Putten', column: FIGURES }, '');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await grid.click({ row: 'Elburg', column: SHARE });
  await page.keyboard.press('Shift+ArrowDown');
  // 13,8 and 15,2 of 100: the shares themselves, not what is shown of them.
  await expect(grid.bar).toContainText('Som 29,0% · Gemiddelde 14,5% · Aantal 2');
});
