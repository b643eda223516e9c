import { expect } from '@playwright/test';
import { GridPage } from './pages/grid-page.ts';
import { expectNoFaults } from './pages/no-faults.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

let sheet: SheetPage;
test.beforeEach(({ planner }) => {
  sheet = new SheetPage(planner);
});

test('een index: naam, percentage, alle jaren, alle posten, en elk in één stap terug', async ({
  planner,
}) => {
  await sheet.open('Kosten');
  await sheet.add('Index', 'Naam van de nieuwe index', 'Lonen');
  await expect(sheet.field('Lonen, 2025')).toBeFocused();
  await sheet.set('Lonen, 2025', '10');
  await planner.button('Lonen: 10% in alle jaren').click();
  await expect(planner.button('Lonen wijzigen')).toBeFocused();
  await expect(planner.status('Lonen: 10% in alle jaren.')).toHaveCount(1);
  await planner.button('Lonen op alle kostenposten').click();
  await expect(planner.button('Lonen op alle kostenposten')).toHaveCount(0);
  await expect(planner.button('Lonen wijzigen')).toBeFocused();
  // 146.000 × 1,10 and × 1,10 once more.
  await expect(sheet.figure('Totaal 2025')).toHaveText('160.600,00');
  await expect(sheet.figure('Totaal 2026')).toHaveText('176.660,00');
  await expectNoFaults(planner, 'light', 'Indexen');

  await sheet.add('Index', 'Naam van de nieuwe index', 'Prijzen');
  await planner.button('Prijzen op alle kostenposten, ook waar nu een andere index staat').click();
  await expect(sheet.figure('Totaal 2026')).toHaveText('146.000,00');
  await planner.undo.click();
  await expect(sheet.figure('Totaal 2026')).toHaveText('176.660,00');
  await expect(planner.status('Ongedaan gemaakt: index op alle kostenposten, Prijzen')).toHaveCount(
    1,
  );
});

test('met het toetsenbord, onder het Rekenblad', async ({ planner }) => {
  const { keyboard } = planner.page;
  await planner.goTo('Kosten');
  const grid = new GridPage(planner.page);
  await grid.open();
  await planner.button('Index toevoegen').focus();
  await keyboard.press('Enter');
  await keyboard.type('Lonen');
  await keyboard.press('Enter');
  await expect(sheet.field('Lonen, 2025')).toBeFocused();
  await keyboard.type('10');
  await keyboard.press('Enter');
  await planner.tabTo(planner.button('Lonen op alle kostenposten'));
  await keyboard.press('Enter');
  await expect(planner.button('Lonen wijzigen')).toBeFocused();
  await expect(await grid.cell({ row: 'Totaal', column: '2025' })).toContainText('160.600,00');
});
