import { expect } from '@playwright/test';
import shared from '../codec/links/gedeeld.json' with { type: 'json' };
import { expectNoFaults } from './pages/no-faults.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { TABS } from './pages/planner-page.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

for (const width of [1280, 390]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const how = `${width} px, ${colorScheme === 'dark' ? 'donker' : 'licht'}`;

    test.describe(how, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });

      test('elk blad als tabel, met een eigen plan en een geweigerde tekst', async ({
        planner,
      }) => {
        const overview = new OverviewPage(planner);
        await overview.lookAs('Harderwijk');
        await planner.fill(overview.split, '60');
        await planner.fill(overview.hours, 'abc');
        for (const tab of TABS) {
          await planner.goTo(tab);
          await planner.asTable(tab);
          await expectNoFaults(planner, colorScheme, tab);
        }
      });

      test('dialogen, de uitleg en een gedeeld plan', async ({ planner }) => {
        const overview = new OverviewPage(planner);
        await planner.fill(overview.split, '60');
        await overview.amount('Harderwijk').click();
        await expectNoFaults(planner, colorScheme, 'Waarom dit getal?');
        await planner.openPlans();
        await expectNoFaults(planner, colorScheme, 'Mijn plannen');
        await planner.closeDialog();
        await planner.openSettings();
        await expectNoFaults(planner, colorScheme, 'Plan instellen');
        await new SheetPage(planner).change('Harderwijk');
        await expectNoFaults(planner, colorScheme, 'Harderwijk wijzigen');
        await planner.closeDialog();
        await planner.closeDialog();
        await planner.openSharing();
        await expectNoFaults(planner, colorScheme, 'Plan delen');
        await planner.closeDialog();
        for (const name of ['Exporteren', 'Importeren', 'Afdrukken']) {
          await planner.choose(name);
          await expectNoFaults(planner, colorScheme, name);
          await planner.closeDialog();
        }
        await planner.page.evaluate((hash) => location.assign(hash), shared.link);
        await expect(planner.title).toHaveText('Voorstel 2023, met 66 uur in 2026');
        await expectNoFaults(planner, colorScheme, 'gedeeld plan');
      });
    });
  }
}

test('koppen staan in volgorde, op elk blad', async ({ planner }) => {
  for (const tab of TABS) {
    await planner.goTo(tab);
    await planner.asTable(tab);
    const levels = await planner.page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.charAt(1))));
    expect(
      levels.filter((level) => level === 1),
      tab,
    ).toHaveLength(1);
    expect(levels[0], tab).toBe(1);
    const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? level) + 1);
    expect(jumps, tab).toEqual([]);
  }
});

test('wat er gebeurt, wordt ook gezegd', async ({ planner }) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '60');
  await expect(planner.status(/^Bewaard op dit apparaat om/)).toBeVisible();
  await planner.undo.click();
  await expect(planner.status('Ongedaan gemaakt: verdeling over de groepen')).toHaveCount(1);
  await planner.redo.click();
  await expect(planner.status('Opnieuw gedaan: verdeling over de groepen')).toHaveCount(1);
  await planner.fill(overview.hours, 'abc');
  await expect(planner.root.getByRole('alert')).toContainText('Niet overgenomen.');
  await expect(overview.hours).toHaveAccessibleDescription(/“abc” is geen getal/);
  await expect(overview.figure('Totaal')).toBeVisible();
});
