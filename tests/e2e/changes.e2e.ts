import { expect } from '@playwright/test';
import { ChangesPage } from './pages/changes-page.ts';
import { PROPOSAL, SIXTY_FORTY } from './pages/memo-amounts.ts';
import { expectNoFaults } from './pages/no-faults.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { overhang } from './pages/overhang.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

const HOURS = 'Uren per week in alle jaren';
const SPLIT = 'Verdeling gemeenten en corporaties';
const SHARE = 'Vast aandeel van Harderwijk';

test('wat er veranderd is, en een ervan terug: de rest blijft', async ({ planner }) => {
  const overview = new OverviewPage(planner);
  const changes = new ChangesPage(planner);
  await overview.lookAs('Harderwijk');
  await planner.fill(overview.hours, '54');
  await planner.fill(overview.split, '60');
  await planner.fill(overview.fixedShare('Harderwijk'), '30');
  await expect(changes.opener).toHaveText('3 wijzigingen op het voorstel');
  await changes.opener.click();
  await expect(changes.rows).toHaveCount(3);
  await expect(changes.row(HOURS)).toContainText(/72 uur\s*→\s*nu\s*54 uur/);
  await expect(changes.row(SPLIT)).toContainText('50% en 50%');
  // Of 2 fte to 1.5: 36,500 a year. Harderwijk pays 30% of 60% of that.
  await expect(changes.row(HOURS)).toContainText(
    'Hierdoor: totaal € 146.000,00 minder, Harderwijk € 26.280,00 minder.',
  );

  await changes.back(HOURS).press('Enter');
  await expect(changes.rows).toHaveCount(2);
  await expect(changes.back(SPLIT)).toBeFocused();
  await expect(planner.status(`Teruggezet: ${HOURS}.`)).toBeVisible();
  await changes.back(SHARE).press('Enter');
  await expect(changes.back(SPLIT)).toBeFocused();
  await planner.page.keyboard.press('Escape');
  await expect(changes.dialog).toBeHidden();
  expect(await overview.contributions()).toEqual(SIXTY_FORTY);
  await expect(changes.opener).toBeFocused();

  // Each of the two was one step.
  await planner.undo.click();
  await expect(changes.opener).toHaveText('2 wijzigingen op het voorstel');
  await planner.undo.click();
  await expect(overview.hours).toHaveValue('54');
});

test('het laatste terug: een zin in plaats van een lege lijst, en ongedaan te maken', async ({
  planner,
}) => {
  const overview = new OverviewPage(planner);
  const changes = new ChangesPage(planner);
  await planner.fill(overview.split, '60');
  await overview.rail.getByRole('button', { name: '1 wijziging' }).click();
  await changes.back(SPLIT).press('Enter');
  const sentence = changes.dialog.getByText('Er is niets veranderd.');
  await expect(sentence).toBeFocused();
  await changes.undo.press('Enter');
  await expect(changes.back(SPLIT)).toBeFocused();
  await changes.back(SPLIT).press('Enter');
  await planner.page.keyboard.press('Escape');
  await expect(planner.root.locator('.planner-status')).toContainText('Gelijk aan het voorstel');
  await expect(planner.panel).toBeFocused();
  expect(await overview.contributions()).toEqual(PROPOSAL);
});

test('alles terug is een stap, ook met een sleutel die mee moet', async ({ planner }) => {
  const overview = new OverviewPage(planner);
  const changes = new ChangesPage(planner);
  const sheet = new SheetPage(planner);
  await sheet.open('Verdeelsleutels');
  await sheet.add('Sleutel', 'Naam van de nieuwe sleutel', 'Naar inwoners');
  await planner.goTo('Overzicht');
  await overview.municipalKey.selectOption('Naar inwoners');
  await changes.opener.click();
  const key = changes.row('Sleutel ‘Naar inwoners’');
  await expect(key).toContainText(
    'Gaat mee terug, want het hoort erbij: ‘Sleutel van de gemeenten’.',
  );
  await changes.dialog.getByRole('button', { name: 'Alles terugzetten' }).click();
  await expect(changes.rows).toHaveCount(0);
  await changes.undo.click();
  await changes.back('Sleutel ‘Naar inwoners’').click();
  await expect(changes.rows).toHaveCount(0);
  await planner.closeDialog();
  expect(await overview.contributions()).toEqual(PROPOSAL);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`op 320 px, ${colorScheme === 'dark' ? 'donker' : 'licht'}`, () => {
    test.use({ viewport: { width: 320, height: 700 }, colorScheme });

    test('de lijst past en is toegankelijk', async ({ planner }) => {
      const overview = new OverviewPage(planner);
      const changes = new ChangesPage(planner);
      await planner.fill(overview.split, '60');
      await planner.fill(overview.hours, '54');
      await changes.opener.click();
      await expect(changes.row(HOURS)).toContainText('Hierdoor');
      await expectNoFaults(planner, colorScheme, 'Wat is er veranderd?');
      expect(await overhang(planner)).toBe(0);
    });
  });
}
