import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

test('waarom betaalt Oldebroek 12.569,38: tot en met wie de laatste cent kreeg', async ({
  planner,
}) => {
  const overview = new OverviewPage(planner);
  await overview.lookAs('Harderwijk');
  await planner.fill(overview.fixedShare('Harderwijk'), '30');
  await planner.fill(overview.split, '60');
  const sheet = new SheetPage(planner);
  await sheet.open('Verdeelsleutels');
  const amount = sheet.figure('Oldebroek, bijdrage 2024');
  await amount.click();
  const { working } = planner;
  await expect(working).toBeFocused();
  await expect(working).toContainText('Oldebroek');
  await expect(working).toContainText('€ 12.569,38');
  await expect(working).toContainText('€ 10.858,75');
  await expect(working).toContainText('€ 1.710,63');
  await expect(working).toContainText('alfabet');
  await expect(working.getByRole('heading', { level: 3 })).not.toHaveCount(0);
  await planner.page.keyboard.press('Escape');
  await expect(working).toHaveCount(0);
  await expect(amount).toBeFocused();
});

for (const { tab, figure, words } of [
  {
    tab: 'Verdeelsleutels',
    figure: 'Harderwijk, aandeel in 2024',
    words: ['32,8%', 'Aandeel sociale huurwoningen'],
  },
  { tab: 'Uren', figure: 'UWOON, 2024', words: ['37', '52', '72'] },
  { tab: 'Uren', figure: 'Totaal, 2024', words: ['72'] },
  {
    tab: 'Kosten',
    figure: 'Totaal 2024',
    words: ['€ 192.000,00', 'Provincie Gelderland', '€ 23.000,00'],
  },
  {
    tab: 'Afrekening',
    figure: 'UWOON, draagt kosten',
    words: ['€ 75.027,78'],
  },
  {
    tab: 'Afrekening',
    figure: 'UWOON, saldo',
    words: ['€ 43.940,00', '€ 75.027,78', '31.087,78'],
  },
  { tab: 'Bijdragen', figure: 'Gemeenten, 2024', words: ['€ 84.500,00', '€ 27.716,00'] },
] as const) {
  test(`waarom dit getal: ${figure}`, async ({ planner }) => {
    const sheet = new SheetPage(planner);
    await sheet.open(tab);
    await sheet.figure(figure).click();
    for (const text of words) await expect(planner.working).toContainText(text);
    await planner.working.getByRole('button', { name: 'Sluiten' }).click();
    await expect(sheet.figure(figure)).toBeFocused();
  });
}

test('van het totaal naar een partij, en de uitleg gaat mee met de wijziging', async ({
  planner,
}) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '60');
  await overview.amount('Totaal').click();
  await expect(planner.working).toContainText('€ 192.000,00');
  await planner.working
    .getByRole('button', { name: /Waarom dit getal/ })
    .first()
    .click();
  await expect(planner.working).toBeFocused();
  await overview.amount('Harderwijk').click();
  await expect(planner.working).toContainText('€ 33.259,20');
  // The working stands in the place of the dials; the head stays.
  await expect(overview.split).toBeHidden();
  await planner.undo.click();
  await expect(planner.working).toContainText('€ 27.716,00');
  await planner.goTo('Kosten');
  await expect(planner.working).toHaveCount(0);
});
