import { expect } from '@playwright/test';
import { GridPage } from './pages/grid-page.ts';
import { MergePage } from './pages/merge-page.ts';
import { expectNoFaults } from './pages/no-faults.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

let merge: MergePage;
let sheet: SheetPage;
test.beforeEach(({ planner }) => {
  merge = new MergePage(planner);
  sheet = new SheetPage(planner);
});

test('een herindeling: eerst zien wat er gebeurt, dan in één stap samen en terug', async ({
  planner,
}) => {
  await merge.open();
  await expect(merge.preview).toContainText('Kies eerst twee partijen.');
  await merge.choose('Nunspeet', 'Putten', '2026');
  await expect(merge.preview).toContainText(
    'Nunspeet en Putten eindigen in 2025. De nieuwe partij begint in 2026.',
  );
  await merge.name.fill('Nieuw-Putten');
  await expect(merge.preview).toContainText('Nieuw-Putten begint in 2026.');
  // 73.000 × (14,4% + 11,9%).
  await expect(merge.preview).toContainText(
    'In 2026 betaalt Nieuw-Putten €\u00a019.199,00. Dat is evenveel als Nunspeet en Putten nu samen.',
  );
  await expect(merge.preview.getByRole('listitem')).toHaveText([
    'Aandeel sociale huurwoningen: 14,4% + 11,9% = 26,3%',
  ]);
  await merge.press.click();
  await expect(merge.dialog).toHaveCount(0);
  await expect(merge.opener).toBeFocused();
  await expect(planner.status('Nunspeet en Putten zijn samengevoegd')).toBeInViewport();
  await expect(sheet.field('Putten, tot en met')).toHaveValue('2025');
  await expect(sheet.field('Nieuw-Putten, vanaf')).toHaveValue('2026');
  await planner.closeDialog();

  await sheet.open('Bijdragen');
  // 73.000 × 14,4% + 11.500 × 14,4%.
  await expect(sheet.figure('Nunspeet, 2024')).toHaveText('12.168,00');
  await expect(sheet.figure('Nunspeet, 2025')).toHaveText('10.512,00');
  await expect(sheet.figure('Nunspeet, 2026')).toHaveText('0,00');
  await expect(sheet.figure('Nieuw-Putten, 2026')).toHaveText('19.199,00');
  await expect(sheet.figure('Elburg, 2027')).toHaveText('10.074,00');
  await expect(sheet.figure('Totaal, 2026')).toHaveText('146.000,00');
  await planner.undo.click();
  await expect(sheet.row('Nieuw-Putten')).toHaveCount(0);
  await expect(sheet.figure('Nunspeet, 2026')).toHaveText('10.512,00');
  await expect(planner.status('Ongedaan gemaakt: partijen samengevoegd, Nieuw-Putten')).toHaveCount(
    1,
  );
});

test('met alleen het toetsenbord, van het eerste jaar af, en gezien in het Rekenblad', async ({
  planner,
}) => {
  const { keyboard } = planner.page;
  await planner.goTo('Bijdragen');
  await planner.openSettings();
  await merge.opener.focus();
  await keyboard.press('Enter');
  await planner.tabTo(merge.one);
  await keyboard.type('Elb');
  await keyboard.press('Tab');
  await keyboard.type('Old');
  await keyboard.press('Tab');
  await keyboard.type('2024');
  await keyboard.press('Tab');
  await keyboard.type('Oldebroek');
  await expect(merge.preview).toContainText(
    'Elburg en Oldebroek gaan uit het plan. Oldebroek doet in alle jaren mee.',
  );
  await keyboard.press('Enter');
  await expect(merge.dialog).toHaveCount(0);
  await expect(merge.opener).toBeFocused();
  await keyboard.press('Escape');
  const grid = new GridPage(planner.page);
  await grid.open();
  // 84.500 × (13,8% + 11,9%).
  await expect(await grid.cell({ row: 'Oldebroek', column: '2024' })).toContainText('21.716,50');
  await expect(grid.grid).toContainText('Elburg (niet in dit plan)');
});

test('wat niet kan, wordt gezegd voor en na het drukken', async ({ planner }) => {
  await planner.openSettings();
  await sheet.set('Putten, tot en met', '2025');
  await merge.opener.click();
  await merge.press.click();
  await expect(merge.dialog.getByRole('alert')).toContainText('Kies eerst twee partijen.');
  await merge.choose('Nunspeet', 'Putten', '2026');
  await expect(merge.other.getByRole('option', { name: 'Nunspeet' })).toHaveCount(0);
  await expect(merge.preview.getByRole('alert')).toHaveText(
    '“Putten” doet mee tot en met 2025. Kies 2025 of een eerder jaar.',
  );
  await merge.from.selectOption('2025');
  await expect(merge.preview).toContainText('Laatste jaar: Putten stopt na 2025, de ander niet.');
  await merge.name.fill('elburg');
  await merge.press.click();
  await expect(merge.name).toHaveAccessibleDescription(
    'Naam van de nieuwe partij: niet overgenomen. Er is al een partij met de naam “elburg”. Kies een andere naam.',
  );
  await planner.closeDialog();
  await expect(merge.opener).toBeFocused();
  await expect(planner.root.getByRole('button', { name: 'elburg wijzigen' })).toHaveCount(1);
});

for (const [width, scheme] of [
  [1280, 'light'],
  [320, 'light'],
  [390, 'dark'],
] as const) {
  test.describe(`${width} px, ${scheme === 'dark' ? 'donker' : 'licht'}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: scheme });

    test('het venster voldoet, en er valt niets buiten beeld', async ({ planner }) => {
      await merge.open();
      await merge.choose('Nunspeet', 'Putten', '2026');
      await merge.press.click();
      await expect(merge.dialog.getByRole('alert')).toContainText('De tekst is leeg.');
      await expectNoFaults(planner, scheme, 'Partijen samenvoegen');
      const overhang = await merge.dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(overhang).toBe(0);
    });
  });
}
