import { expect } from '@playwright/test';
import sixty from '../codec/links/zestig-veertig.json' with { type: 'json' };
import shared from '../codec/links/gedeeld.json' with { type: 'json' };
import locked from '../codec/locked-links/memo-2023.json' with { type: 'json' };
import { PlannerPage } from './pages/planner-page.ts';
import { PlansDialogPage } from './pages/plans-page.ts';
import { LockedBandPage } from './pages/sharing-page.ts';
import { PreviewPage } from './pages/preview-page.ts';
import { test } from './pages/test.ts';

const SHARED = 'Voorstel 2023, met 66 uur in 2026';
const SIXTY = 'zestig-veertig';

const TYPED = [
  `planner/${shared.link}”`,
  `planner/${shared.link}&utm_source=nieuwsbrief`,
  `planner/${shared.link}%29`,
  `planner/${shared.link.replace('#plan=', '#plan=3D')}`,
  `planner/${shared.link.replace('#plan=', '#PLAN=')}`,
  `planner/${shared.link.replace('#plan=', '#%70lan%3D')}`,
  `planner/?fbclid=x${encodeURIComponent(shared.link)}`,
  `planner/${encodeURIComponent(shared.link)}%20Groet`,
  `planner/&#35;${shared.link.slice(1)}`,
];

test('een link die onderweg veranderde, in de adresbalk: het goede plan, en het adres wordt schoon', async ({
  page,
  watch,
}) => {
  // Where the sign # became a code there is no such page, and that page leads on to the planner.
  watch.allowError(/404 \(Not Found\)/);
  const planner = new PlannerPage(page);
  for (const address of TYPED) {
    await test.step(address, async () => {
      await page.goto('about:blank');
      await page.goto(address);
      await planner.ready();
      await expect(planner.title).toHaveText(SHARED);
      await new PreviewPage(planner).close.click();
      await expect(planner.title).toHaveText(/^Voorstel 2023: vervolg/);
      await expect(page).toHaveURL(/planner\/$/);
    });
  }
});

test('een tweede link in een open tabblad, met wat erachter staat', async ({ planner }) => {
  for (const tail of ['%E2%80%9D', '_', '`', '%C2%A0Groet']) {
    await test.step(tail, async () => {
      await planner.page.evaluate((hash) => location.assign(hash), shared.link + tail);
      await expect(planner.title).toHaveText(SHARED);
      await planner.page.evaluate((hash) => location.assign(hash), sixty.link + tail);
      await expect(planner.title).toHaveText(SIXTY);
      await new PreviewPage(planner).close.click();
      await expect(planner.title).toHaveText(/^Voorstel 2023: vervolg/);
    });
  }
});

const address = `https://elders.example/planner/${sixty.link}`;
const MAILED = [
  `Beste allen,\n\nKijk eens naar “${address}”.\n\nGroeten,\nElburg`,
  `> ${address.slice(0, 60)}\n> ${address.slice(60)}\n> Groet`,
  `${address.replace('=', '=3D').slice(0, 60)}=\r\n${address.replace('=', '=3D').slice(60)}`,
  `https://urldefense.com/v3/__${address.replace('#', '*')}__;Iw!!BhdT!a$`,
  `<https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05>`,
  // The root of the site cannot open a plan, this field can.
  `https://elders.example/${sixty.link}`,
];

test('een link met tekst eromheen, in Mijn plannen', async ({ planner }) => {
  for (const text of MAILED) {
    await test.step(text, async () => {
      const { dialog } = await new PlansDialogPage(planner).open();
      await planner.fill(dialog.getByLabel('Een link van iemand anders openen'), text);
      await expect(planner.title).toHaveText(SIXTY);
      await new PreviewPage(planner).close.click();
      await expect(planner.title).toHaveText(/^Voorstel 2023: vervolg/);
    });
  }
});

test('een link met een wachtwoord, door een ander adres heen', async ({ page }) => {
  const planner = new PlannerPage(page);
  await planner.open(`#${encodeURIComponent(`Zie ${locked.link}”`)}`);
  await planner.fill(new LockedBandPage(planner).password, locked.password);
  await expect(new PreviewPage(planner).band).toContainText('Er is nog niets bewaard');
});
