import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { PlansDialogPage } from './pages/plans-page.ts';
import { test } from './pages/test.ts';

const COPY = 'Kopie van Voorstel 2023';
const SAVED = /^Bewaard op dit apparaat om/;
const FOLLOWED = 'Dit plan is in een ander tabblad gewijzigd. U ziet de nieuwste versie.';

let second: PlannerPage;
let here: OverviewPage;
let there: OverviewPage;

/** Two tabs with the same own plan, in which 60/40 was chosen. */
test.beforeEach(async ({ planner, context }) => {
  here = new OverviewPage(planner);
  await planner.fill(here.split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  second = new PlannerPage(await context.newPage());
  await second.open();
  there = new OverviewPage(second);
});

test('om de beurt wijzigen: het andere tabblad gaat mee', async ({ planner }) => {
  await expect(second.title).toHaveText(COPY);
  await second.fill(there.hours, '54');
  await expect(here.hours).toHaveValue('54');
  await expect(planner.bars).toContainText(FOLLOWED);
  await planner.fill(here.split, '70');
  await expect(there.split).toHaveValue('70');
  await expect(there.hours).toHaveValue('54');
  await second.fill(there.costPerFte, '80.000');
  await expect(here.costPerFte).toHaveValue('80.000');
  await expect(here.split).toHaveValue('70');
  await new PlansDialogPage(planner).open();
  await expect(planner.dialog).toContainText(COPY);
  await expect(new PlansDialogPage(planner).rows).toHaveCount(2);
});

test('tegelijk wijzigen: wie later was, gaat verder in een zichtbare kopie', async ({
  planner,
}) => {
  // As when both press a key before either has heard of the other.
  await planner.page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await planner.fill(here.split, '70');
  await expect(planner.status(SAVED)).toBeVisible();
  await second.fill(there.hours, '54');
  await expect(second.bars).toContainText('Dit plan is ook ergens anders gewijzigd.');
  await expect(second.title).toHaveText(`${COPY} (kopie na botsing)`);
  await expect(there.hours).toHaveValue('54');
  await expect(there.split).toHaveValue('60');
  await second.fill(there.costPerFte, '80.000');
  await expect(second.status(SAVED)).toBeVisible();
  await second.button('Naar de andere versie').click();
  await expect(second.title).toHaveText(COPY);
  await expect(there.split).toHaveValue('70');
  await expect(there.hours).toHaveValue('72');
  const plans = await new PlansDialogPage(second).open();
  await plans.action(`${COPY} (kopie na botsing)`, 'Openen').click();
  await expect(there.hours).toHaveValue('54');
  await expect(there.costPerFte).toHaveValue('80.000');
});

test('in een wedloop van twee tabbladen gaat niets stil verloren', async ({ planner }) => {
  for (const turn of [1, 2, 3, 4, 5]) {
    await Promise.all([
      planner.fill(here.split, `${60 + turn}`),
      second.fill(there.hours, `${50 + turn}`),
    ]);
  }
  await expect(planner.status(SAVED)).toBeVisible();
  await expect(second.status(SAVED)).toBeVisible();
  const found: string[] = [];
  const plans = new PlansDialogPage(planner);
  await plans.open();
  // The proposal stands there at once; the plans of the device follow when they are read.
  await expect.poll(() => plans.rows.count()).toBeGreaterThan(1);
  const count = await plans.rows.count();
  await planner.closeDialog();
  // By place: both tabs may have made a copy, and then two plans have the same name.
  for (let at = 1; at < count; at++) {
    await plans.open();
    const row = plans.rows.nth(at);
    const title = await row.locator('strong').innerText();
    const open = row.getByRole('button', { name: /^Openen/ });
    if (await open.isVisible()) await open.click();
    else await planner.closeDialog();
    await expect(planner.title).toHaveText(title);
    found.push(await here.split.inputValue(), await here.hours.inputValue());
  }
  expect(found).toContain('65');
  expect(found).toContain('55');
});

test('een oud tabblad na een nieuwe versie bewaart niets meer en zegt dat', async ({
  planner,
  watch,
}) => {
  watch.allowError(/VersionError|DatabaseClosed|outdated/);
  await second.page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('doorstroming-planner', 90);
        request.onsuccess = () => {
          request.result.close();
          resolve(undefined);
        };
      }),
  );
  const fence = 'Er is een nieuwe versie van de planner. Deze pagina bewaart niets meer.';
  await expect(planner.bars).toContainText(fence);
  await planner.fill(here.split, '80');
  await expect(here.amount('Harderwijk')).toHaveText('44.345,60');
  await expect(planner.status('Nog niet bewaard')).toBeVisible();
  const stored = await planner.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('doorstroming-planner');
        request.onsuccess = () => {
          const all = request.result.transaction('plans').objectStore('plans').getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
        };
      }),
  );
  expect(stored).toContain('"gemeenten":"60"');
  expect(stored).not.toContain('"gemeenten":"80"');
  // The change is on this page only: first the ways out, no advice that would cost it.
  await expect(planner.bars.getByRole('button').first()).toHaveText('Bewaar als bestand');
  await expect(planner.button('Pagina vernieuwen')).toHaveCount(0);
});
