import { expect } from '@playwright/test';
import shared from '../codec/links/gedeeld.json' with { type: 'json' };
import { overhang } from './pages/overhang.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { TABS } from './pages/planner-page.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

test('met het toetsenbord alleen: van openen tot de link', async ({ planner }) => {
  const overview = new OverviewPage(planner);
  const { keyboard } = planner.page;
  await planner.tabTo(overview.viewAs);
  await keyboard.type('Harderwijk');
  await expect(overview.figure('Harderwijk betaalt')).toHaveText('€ 27.716,00');
  await planner.tabTo(overview.hours);
  await keyboard.type('54');
  await keyboard.press('Enter');
  await expect(overview.figure('Totaal')).toHaveText('€ 155.500,00');
  await planner.tabTo(overview.split);
  await keyboard.type('60');
  await planner.tabTo(overview.slider);
  await expect(overview.figure('Harderwijk betaalt')).toHaveText('€ 26.076,00');
  await keyboard.press('ArrowLeft');
  await expect(overview.split).toHaveValue('59');
  await keyboard.press('Control+z');
  await expect(overview.split).toHaveValue('60');
  await planner.tabTo(overview.fixedShare('Harderwijk'));
  await keyboard.type('30');
  await keyboard.press('Enter');
  await expect(overview.figure('Harderwijk betaalt')).toHaveText('€ 23.850,00');
  await planner.tabTo(overview.amount('Harderwijk'));
  await keyboard.press('Enter');
  await expect(planner.working).toBeFocused();
  await keyboard.press('Escape');
  await expect(overview.amount('Harderwijk')).toBeFocused();

  await planner.tabTo(planner.root.getByRole('tab', { name: 'Overzicht' }), 'Shift+Tab');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(planner.root.getByRole('tab', { name: 'Verdeelsleutels' })).toBeFocused();
  await planner.tabTo(planner.root.getByRole('radio', { name: 'Rekenblad' }));
  await keyboard.press('ArrowRight');
  const sheet = new SheetPage(planner);
  const fixed = sheet.field('Harderwijk, vast aandeel in procenten');
  await planner.tabTo(fixed);
  await keyboard.press('Delete');
  await keyboard.press('Enter');
  await expect(sheet.figure('Harderwijk, aandeel in 2024')).toHaveText('32,8%');

  await planner.tabTo(planner.button('Delen'), 'Shift+Tab');
  await keyboard.press('Enter');
  await planner.tabTo(planner.dialog.getByRole('button', { name: 'Link kopiëren' }));
  await keyboard.press('Escape');
  await expect(planner.dialog).toHaveCount(0);
  await expect(planner.button('Delen')).toBeFocused();
});

test('elke dialoog houdt de focus binnen en geeft hem terug', async ({ planner }) => {
  for (const name of ['Mijn plannen', 'Instellen', 'Delen'] as const) {
    const isInMenu = name === 'Instellen';
    const opener = isInMenu ? planner.more : planner.button(name);
    await opener.focus();
    await planner.page.keyboard.press('Enter');
    if (isInMenu) {
      await planner.tabTo(planner.button(name));
      await planner.page.keyboard.press('Enter');
    }
    await expect(planner.dialog).toBeVisible();
    for (let pressed = 0; pressed < 4; pressed += 1) await planner.page.keyboard.press('Shift+Tab');
    const isInside = await planner.page.evaluate(
      () => document.activeElement?.closest('dialog') !== null || !document.hasFocus(),
    );
    expect(isInside, name).toBe(true);
    await planner.page.keyboard.press('Escape');
    await expect(planner.dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test.describe('op 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('schuift geen blad en geen dialoog opzij', async ({ planner }) => {
    const overview = new OverviewPage(planner);
    await overview.lookAs('Harderwijk');
    await planner.fill(overview.split, '60');
    for (const tab of TABS) {
      await planner.goTo(tab);
      expect.soft(await overhang(planner), tab).toBe(0);
    }
    await planner.goTo('Overzicht');
    await overview.amount('Harderwijk').click();
    expect.soft(await overhang(planner), 'Waarom dit getal?').toBe(0);
    for (const open of ['Mijn plannen', 'Instellen', 'Delen']) {
      await planner.choose(open);
      expect.soft(await overhang(planner), open).toBe(0);
      await planner.closeDialog();
    }
    await planner.page.evaluate((hash) => location.assign(hash), shared.link);
    await expect(planner.title).toHaveText('Voorstel 2023, met 66 uur in 2026');
    expect.soft(await overhang(planner), 'gedeeld plan').toBe(0);
  });

  test('doet het hele werk: kijken, wijzigen, lezen waarom', async ({ planner }) => {
    const overview = new OverviewPage(planner);
    await overview.lookAs('Harderwijk');
    await planner.fill(overview.split, '60');
    await expect(planner.root.locator('.sticky-total')).toContainText('€ 33.259,20');
    await planner.goTo('Verdeelsleutels');
    const sheet = new SheetPage(planner);
    await sheet.set('Harderwijk, Aandeel sociale huurwoningen', '40');
    // 101.400 × 40/107,2
    await expect(sheet.figure('Harderwijk, aandeel in 2024')).toHaveText('37,3%');
    await planner.undo.click();
    await sheet.figure('Harderwijk, aandeel in 2024').click();
    await expect(planner.working).toContainText('32,8%');
  });
});

for (const [how, size] of [
  ['de tekst twee keer zo groot', '200%'],
  ['de hele pagina twee keer zo groot', '100%'],
] as const) {
  test(`${how}: alles is te lezen en niets schuift opzij`, async ({ planner }) => {
    const zoomed = size === '100%';
    await planner.page.setViewportSize(
      zoomed ? { width: 640, height: 450 } : { width: 1280, height: 900 },
    );
    await planner.page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    for (const tab of TABS) {
      await planner.goTo(tab);
      await planner.asTable(tab);
      expect.soft(await overhang(planner), tab).toBe(0);
      await expect(planner.panel.getByRole('heading', { level: 2 }).first()).toBeVisible();
    }
  });
}
