import { expect, type Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import shared from '../codec/links/gedeeld.json' with { type: 'json' };
import { bringBack, fillUp, publishAnew, waysOutFetched } from './pages/cut-off.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { PreviewPage } from './pages/preview-page.ts';
import { test } from './pages/test.ts';

const SAVED = /^Bewaard op dit apparaat om/;
const GONE = 'Dit onderdeel is niet geladen.';
const OFFLINE = 'Dit onderdeel is niet geladen: er is geen verbinding.';
const KEPT = 'Uw plan is bewaard op dit apparaat.';
const HERE_ONLY = 'Uw wijzigingen staan alleen op deze pagina. Bewaar ze eerst, vernieuw niet.';

type Ask = (planner: PlannerPage) => Promise<unknown>;

/** Everything that loads when it is asked for, the ways out excepted. */
const DIALOGS: Readonly<Record<string, Ask>> = {
  Importeren: (planner) => planner.choose('Importeren'),
  Instellen: (planner) => planner.choose('Instellen'),
  Afdrukken: (planner) => planner.choose('Afdrukken'),
  Zoeken: (planner) => planner.choose('Zoeken'),
  'Kleuren en toetsen': ({ page }) => page.keyboard.press('?'),
  Terugrekenen: (planner) => planner.button('Terugrekenen').first().click(),
  Gevoeligheid: (planner) => planner.button('Gevoeligheid').first().click(),
};
const PLACES: Readonly<Record<string, Ask>> = {
  'Waarom dit getal': (planner) => new OverviewPage(planner).amount('Harderwijk').click(),
  Vergelijken: ({ root }) => root.getByRole('tab', { name: 'Vergelijken' }).click(),
  Afrekening: ({ root }) => root.getByRole('tab', { name: 'Afrekening' }).click(),
  Presenteren: (planner) => planner.choose('Presenteren'),
};

/** What the planner says of a part that is not there, with or without the work kept. */
async function expectSaid(message: Locator, reason: string, kept: string): Promise<void> {
  await expect(message).toContainText(reason);
  await expect(message).toContainText(kept);
  const first = kept === HERE_ONLY ? 'Bewaar als bestand' : 'Opnieuw proberen';
  await expect(message.getByRole('button').first()).toHaveText(first);
  const reloads = message.getByRole('button', { name: 'Pagina vernieuwen' });
  await expect(reloads).toHaveCount(kept === HERE_ONLY || reason === OFFLINE ? 0 : 1);
}

async function expectAllSaid(planner: PlannerPage, reason: string, kept: string): Promise<void> {
  for (const ask of Object.values(DIALOGS)) {
    await ask(planner);
    await expectSaid(planner.dialog.getByRole('alert'), reason, kept);
    await planner.page.keyboard.press('Escape');
    await expect(planner.dialog).toHaveCount(0);
  }
  for (const ask of Object.values(PLACES)) {
    await planner.goTo('Overzicht');
    await ask(planner);
    await expectSaid(planner.bars.filter({ hasText: reason }).last(), reason, kept);
    await expect(planner.title).toBeVisible();
    await planner.page.keyboard.press('Escape');
  }
  for (const way of ['Delen', 'Exporteren', 'Mijn plannen']) {
    await planner.choose(way);
    await expect(planner.dialog).not.toContainText(GONE);
    await planner.closeDialog();
  }
}

test('na een nieuwe publicatie: elk onderdeel zegt dat het werk bewaard is', async ({
  planner,
  context,
  watch,
}) => {
  await planner.fill(new OverviewPage(planner).split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await waysOutFetched(planner);
  await publishAnew(context, watch);
  await expectAllSaid(planner, GONE, KEPT);
});

test('zonder verbinding: elk onderdeel zegt het, zonder vernieuwen aan te raden', async ({
  planner,
  context,
  watch,
}) => {
  watch.allowError(/ERR_INTERNET_DISCONNECTED/);
  await planner.fill(new OverviewPage(planner).split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await waysOutFetched(planner);
  await context.setOffline(true);
  await expectAllSaid(planner, OFFLINE, KEPT);
  // The connection is back: what was asked for comes by itself.
  await planner.goTo('Overzicht');
  await PLACES['Vergelijken']?.(planner);
  await expect(planner.bars).toContainText(OFFLINE);
  await context.setOffline(false);
  await expect(planner.bars).toHaveCount(0);
  await expect(planner.panel.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('bewaart de browser niets, dan gaat eerst het werk mee als bestand of link', async ({
  context,
  page,
  watch,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  const planner = new PlannerPage(page);
  await planner.open();
  await waysOutFetched(planner);
  await publishAnew(context, watch);
  await planner.fill(new OverviewPage(planner).split, '60');
  await expectAllSaid(planner, GONE, HERE_ONLY);

  await planner.choose('Afdrukken');
  const downloading = page.waitForEvent('download');
  await planner.dialog.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('kopie-van-voorstel-2023.doorstroming.json');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('"title": "Kopie van Voorstel 2023"');
  await planner.dialog.getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(planner.dialog).toContainText('De link is gekopieerd.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await planner.page.keyboard.press('Escape');

  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => location.reload());
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(new OverviewPage(planner).split).toHaveValue('60');

  await bringBack(context);
  const reader = new PlannerPage(await context.newPage());
  await reader.page.goto(link);
  await reader.ready();
  await expect(new PreviewPage(reader).row('Harderwijk')).toContainText('33.259,20');
});

test('lukt bewaren niet, dan zegt elk onderdeel wat alleen op het scherm staat', async ({
  planner,
  context,
  watch,
}) => {
  await waysOutFetched(planner);
  await publishAnew(context, watch);
  await fillUp(planner);
  await planner.fill(new OverviewPage(planner).split, '60');
  await expect(planner.bars).toContainText('Bewaren lukte niet.');
  await expect(planner.bars.getByRole('button').first()).toHaveText('Bewaar als bestand');
  await expectAllSaid(planner, GONE, HERE_ONLY);
});

test('wat ontbreekt, komt na Opnieuw proberen, zonder vernieuwen', async ({
  planner,
  context,
  watch,
}) => {
  await waysOutFetched(planner);
  await publishAnew(context, watch);
  const again = planner.button('Opnieuw proberen');
  await planner.choose('Presenteren');
  await expect(planner.bars).toContainText('Presenteren kan nu niet.');
  await expect(planner.root.getByRole('tab', { name: 'Kosten' })).toBeVisible();
  await planner.page.keyboard.press('Escape');
  await expect(planner.bars).toHaveCount(0);

  await planner.goTo('Kosten');
  await expect(planner.bars).toContainText('U ziet de tabel.');
  await expect(planner.root.getByRole('table').first()).toBeVisible();
  await bringBack(context);
  await again.click();
  await expect(planner.root.locator('.grid')).toBeVisible();
  await planner.choose('Presenteren');
  await expect(planner.button(/^Stoppen/)).toBeVisible();
  await planner.page.keyboard.press('Escape');

  await publishAnew(context, watch);
  // The way back that Presenteren stood on may still be going.
  await expect(async () => {
    await planner.page.evaluate((hash) => location.assign(hash), shared.link);
    const notYet = 'Het gedeelde plan is nog niet te zien.';
    await expect(planner.bars).toContainText(notYet, { timeout: 2_000 });
  }).toPass();
  await expect(planner.title).toHaveText('Voorstel 2023: vervolg pilot doorstroming');
  await bringBack(context);
  await again.click();
  await expect(planner.title).toHaveText('Voorstel 2023, met 66 uur in 2026');
});
