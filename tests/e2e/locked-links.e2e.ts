import { expect } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import locked from '../codec/locked-links/memo-2023.json' with { type: 'json' };
import { expectNoFaults } from './pages/no-faults.ts';
import { overhang } from './pages/overhang.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { keepFromLink, memoPlan } from './pages/plan-link.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { PreviewPage } from './pages/preview-page.ts';
import { LockedBandPage, SharingPage } from './pages/sharing-page.ts';
import { everythingStored } from './pages/stored.ts';
import { test } from './pages/test.ts';

const SAVED = /^Bewaard op dit apparaat om/;
const PASSWORD = 'vier losse wóórden hier';

test.describe('in het donker', () => {
  test.use({ colorScheme: 'dark' });

  test('een link met een wachtwoord: maken, elders openen, één verschil overnemen en weer terug', async ({
    planner,
    browser,
    watch,
    baseURL,
  }) => {
    await planner.fill(new OverviewPage(planner).split, '60');
    const sharing = await new SharingPage(planner).open();
    await sharing.withPassword.check();
    await expect(sharing.link).toHaveCount(0);
    await planner.fill(sharing.password, 'kort');
    await expect(sharing.dialog).toContainText('Dit is te kort. Gebruik minstens 8 tekens.');
    await planner.fill(sharing.password, PASSWORD);
    await expect(sharing.link).toHaveValue(/#plan=2[\w-]+$/);
    await sharing.dialog.getByLabel('Wie deelt dit plan?').fill('Harderwijk');
    await expect(sharing.link).toHaveCount(0);
    await sharing.make.click();
    const link = await sharing.link.inputValue();
    await sharing.unfold('QR-code');
    expect(await sharing.readCode()).toBe(link);
    await expectNoFaults(planner, 'light', 'Plan delen met een wachtwoord');

    const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
    await watch.follow(elsewhere);
    const reader = new PlannerPage(await elsewhere.newPage());
    await reader.open();
    const overview = new OverviewPage(reader);
    await overview.lookAs('Harderwijk');
    await reader.fill(overview.fixedShare('Harderwijk'), '30');
    await expect(reader.status(SAVED)).toBeVisible();
    // The copy beside the plan follows when the page rests.
    await expect.poll(() => everythingStored(reader.page)).toContain('/mirrors: [{');
    const before = await everythingStored(reader.page);
    await reader.page.evaluate((hash) => location.assign(hash), new URL(link).hash);
    const asked = new LockedBandPage(reader);
    await expect(asked.password).toBeFocused();
    await expectNoFaults(reader, 'light', 'wachtwoord gevraagd');
    await reader.fill(asked.password, PASSWORD.toUpperCase());
    await expect(asked.band.getByRole('alert')).toContainText('Dit wachtwoord past niet.');
    await expect(asked.password).toBeFocused();
    await expect(reader.page).toHaveURL(/#plan=2/);
    await reader.fill(asked.password, PASSWORD.normalize('NFD'));
    const preview = new PreviewPage(reader);
    await expect(preview.band).toContainText('Er is nog niets bewaard');
    await expect(reader.root).toContainText(/Gedeeld door Harderwijk op/);
    expect(await everythingStored(reader.page)).toBe(before);

    // 60% of 169.000,00 by 32,8% beside 30% of 84.500,00.
    await expect(preview.row('Harderwijk')).toContainText('25.350,00 +7.909,20 meer +31,2%');
    await preview.pick('vast aandeel van Harderwijk').check();
    await preview.take.click();
    await expect(reader.root).toContainText(
      'Eén verschil overgenomen in ‘Kopie van Voorstel 2023’.',
    );
    // The own plan follows the key now: 32,8% of 84.500,00.
    await expect(preview.row('Harderwijk')).toContainText('27.716,00 +5.543,20 meer +20,0%');
    await expect(preview.pick('vast aandeel van Harderwijk')).toHaveCount(0);
    await expect(reader.button('Ongedaan maken')).toBeFocused();
    await expectNoFaults(reader, 'light', 'een verschil overgenomen');
    await reader.button('Ongedaan maken').click();
    await expect(preview.row('Harderwijk')).toContainText('25.350,00 +7.909,20 meer');

    await reader.root.getByRole('button', { name: 'Alles kiezen' }).click();
    await preview.take.click();
    await expect(reader.root).toContainText('5 verschillen overgenomen');
    await expect(preview.take).toHaveCount(0);
    await expect(preview.row('Harderwijk')).toContainText('33.259,20 0,00 gelijk');
    await preview.close.click();
    await expect(overview.amount('Harderwijk')).toHaveText('33.259,20');
    await reader.undo.click();
    await expect(overview.amount('Harderwijk')).toHaveText('25.350,00');
    await elsewhere.close();
    expect(watch.requests.filter((url) => url.includes('plan='))).toEqual([]);
  });
});

test('vergelijken kan met elk eigen plan dat van hetzelfde plan komt', async ({ planner }) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '70');
  await expect(planner.status(SAVED)).toBeVisible();
  const other = { ...memoPlan(), title: 'Heel ander plan', firstYear: 2030 };
  await keepFromLink(planner, other);
  await keepFromLink(planner, { ...memoPlan(), title: 'Van de memo' });
  await planner.open(locked.link);
  const asked = new LockedBandPage(planner);
  await planner.fill(asked.password, locked.password);
  const preview = new PreviewPage(planner);
  const options = preview.compareWith.getByRole('option');
  await expect(options).toHaveText([
    'Uw plan ‘Van de memo’, nu geopend',
    'Uw plan ‘Kopie van Voorstel 2023’',
    'Alleen het voorstel',
  ]);
  await preview.compareWith.selectOption('Uw plan ‘Kopie van Voorstel 2023’');
  // 70% of 169.000,00 by 32,8% in the own plan.
  await expect(preview.amounts).toContainText('38.802,40');
  await preview.pick('deel van de gemeenten').first().check();
  await preview.take.click();
  await expect(planner.root).toContainText(
    'Eén verschil overgenomen in ‘Kopie van Voorstel 2023’.',
  );
  await expect(options.first()).toHaveText('Uw plan ‘Kopie van Voorstel 2023’, nu geopend');
  await preview.compareWith.selectOption('Alleen het voorstel');
  await expect(preview.take).toHaveCount(0);
});

test('een lange link: eerst het bestand, met wie het deelt; geen QR-code, wel waarom', async ({
  planner,
}) => {
  const memo = memoPlan();
  const more = Array.from({ length: 120 }, (_, place) => ({
    id: `p-${place}`,
    group: 'gemeenten',
    name: createHash('sha512').update(`${place}`).digest('base64'),
  }));
  await keepFromLink(planner, { ...memo, parties: [...memo.parties, ...more] });
  const sharing = await new SharingPage(planner).open();
  await sharing.dialog.getByLabel('Wie deelt dit plan?').fill('Regio');
  await expect(sharing.dialog).toContainText('Dat is lang.');
  await expect(sharing.dialog).toContainText('Stuur liever dit bestand');
  const download = planner.page.waitForEvent('download');
  await sharing.saveFile.click();
  const saved = await download;
  const file = JSON.parse(readFileSync(await saved.path(), 'utf8')) as { shared: unknown };
  expect(saved.suggestedFilename()).toMatch(/\.doorstroming\.json$/);
  expect(file.shared).toMatchObject({ by: 'Regio' });
  await sharing.unfold('QR-code');
  await expect(sharing.dialog).toContainText('Deze link is te lang voor een QR-code');
  await sharing.withPassword.check();
  await expect(sharing.dialog).not.toContainText('Stuur liever dit bestand');
  await planner.fill(sharing.password, PASSWORD);
  await expect(sharing.dialog).toContainText('het bestand heeft geen wachtwoord');
});

test.describe('op 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('delen en een wachtwoord vragen passen op het scherm', async ({ planner }) => {
    const sharing = await new SharingPage(planner).open();
    await sharing.withPassword.check();
    await planner.fill(sharing.password, PASSWORD);
    await sharing.unfold('QR-code');
    await sharing.unfold('Hoe lang mag een link zijn?');
    expect(await overhang(planner)).toBe(0);
    await expect(sharing.code).toBeVisible();
    await planner.closeDialog();
    await planner.page.evaluate((hash) => location.assign(hash), locked.link);
    await expect(new LockedBandPage(planner).password).toBeVisible();
    expect(await overhang(planner)).toBe(0);
    await planner.fill(new LockedBandPage(planner).password, locked.password);
    await expect(new PreviewPage(planner).band).toBeVisible();
    expect(await overhang(planner)).toBe(0);
  });
});

test('zonder https is er geen wachtwoord, en dat staat er', async ({ page }) => {
  // What a browser does on such an address.
  await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
  const planner = new PlannerPage(page);
  await planner.open();
  const sharing = await new SharingPage(planner).open();
  await expect(sharing.dialog).toContainText('Een wachtwoord kan alleen');
  await expect(sharing.withPassword).toHaveCount(0);
  await expect(sharing.link).toHaveValue(/#plan=1/);
  await planner.closeDialog();
  await page.evaluate((hash) => location.assign(hash), locked.link);
  const { band, password } = new LockedBandPage(planner);
  await expect(band.getByRole('alert')).toContainText('zonder https');
  await expect(password).toHaveCount(0);
});
