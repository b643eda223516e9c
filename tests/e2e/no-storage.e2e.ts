import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { PlansDialogPage } from './pages/plans-page.ts';
import { everythingStored } from './pages/stored.ts';
import { damagePlans, holdTables } from './pages/tampering.ts';
import { test } from './pages/test.ts';

const SAVED = /^Bewaard op dit apparaat om/;

const BROKEN: Readonly<Record<string, () => void>> = {
  'zonder indexedDB': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
  'als openen wordt geweigerd': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('shut', 'SecurityError');
    };
  },
};

for (const [how, breakStorage] of Object.entries(BROKEN)) {
  test(`${how}: een duidelijke balk, en alles werkt`, async ({ context, page }) => {
    await context.addInitScript(breakStorage);
    const planner = new PlannerPage(page);
    await planner.open();
    const overview = new OverviewPage(planner);
    await expect(planner.bars).toContainText('Dit apparaat bewaart nu niets.');
    await expect(planner.bars).toContainText('Maak een link met Delen.');
    await planner.fill(overview.split, '60');
    await expect(planner.title).toHaveText('Kopie van Voorstel 2023');
    await expect(overview.amount('Harderwijk')).toHaveText('33.259,20');
    await expect(planner.status('Nog niet bewaard')).toBeVisible();
    await expect(planner.status(SAVED)).toHaveCount(0);
    await planner.undo.click();
    await planner.redo.click();
    await expect(overview.amount('Harderwijk')).toHaveText('33.259,20');

    const plans = await new PlansDialogPage(planner).open();
    await plans.action('Kopie van Voorstel 2023', 'Kopie maken').click();
    await expect(planner.title).toHaveText('Kopie van Voorstel 2023 (kopie)');
    await planner.fill(overview.hours, '54');
    await plans.open();
    await plans.action('Kopie van Voorstel 2023', 'Openen').click();
    await expect(overview.hours).toHaveValue('72');
    const sharing = await planner.openSharing();
    await expect(sharing.getByLabel('De link')).toHaveValue(/planner\/#plan=1/);
  });
}

test('een bewaring die mislukt: de balk zegt het, de wijziging blijft en wordt later bewaard', async ({
  planner,
}) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await expect.poll(() => everythingStored(planner.page)).toContain('/mirrors: [{');
  await planner.page.evaluate(() => {
    const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
    const mend = () => Object.defineProperty(IDBObjectStore.prototype, 'put', real);
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(globalThis, { mend });
  });
  await planner.fill(overview.split, '70');
  await expect(planner.bars).toContainText('Bewaren lukte niet.');
  await expect(planner.bars).toContainText('Dit apparaat heeft geen ruimte meer.');
  await expect(planner.status('Nog niet bewaard')).toBeVisible();
  await expect(planner.status(SAVED)).toHaveCount(0);
  await planner.fill(overview.hours, '54');
  await expect(overview.split).toHaveValue('70');
  await planner.page.evaluate('mend()');
  await planner.button('Opnieuw proberen').click();
  await expect(planner.status(SAVED)).toBeVisible();
  await expect(planner.bars).toHaveCount(0);
  await planner.reload();
  await expect(overview.split).toHaveValue('70');
  await expect(overview.hours).toHaveValue('54');
});

test('“Bewaard” staat er pas als de browser het heeft vastgelegd', async ({ planner, context }) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  // Another page writes in the same tables and does not stop: a save has to wait for it.
  const other = await context.newPage();
  await other.goto('./');
  await holdTables(other);
  await planner.fill(overview.split, '70');
  await expect(planner.status('Bezig met bewaren')).toBeVisible();
  await expect(overview.amount('Harderwijk')).toHaveText('38.802,40');
  await expect(planner.status(SAVED)).toHaveCount(0);
  await other.close();
  await expect(planner.status(SAVED)).toBeVisible();
});

test('plannen die van het apparaat verdwenen zijn, worden gemeld', async ({ planner }) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await expect.poll(() => everythingStored(planner.page)).toContain('/mirrors: [{');
  await planner.page.goto('./');
  await planner.page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('doorstroming-planner');
        request.onsuccess = resolve;
      }),
  );
  await planner.open();
  await expect(planner.bars).toContainText(
    'Het plan ‘Kopie van Voorstel 2023’ is van dit apparaat verdwenen.',
  );
  await planner.button('Eerdere versie terughalen').click();
  await expect(planner.title).toHaveText(/^Kopie van Voorstel 2023/);
  await expect(overview.split).toHaveValue('60');
  await expect(planner.bars).toHaveCount(0);
});

test('een plan dat niet meer te lezen is, wordt gemeld en blijft staan', async ({ planner }) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await damagePlans(planner.page);
  await planner.reload();
  await expect(planner.bars).toContainText('Uw laatste plan is nu niet te lezen.');
  await expect(planner.title).toHaveText(/^Voorstel 2023/);
  await planner.button('Sluiten').click();
  await expect(planner.bars).toHaveCount(0);
  await new PlansDialogPage(planner).open();
  await expect(planner.page.getByRole('dialog')).toContainText('is niet te lezen');
});

test('eerdere versies die niet bewaard kunnen worden: de balk zegt het', async ({
  context,
  page,
}) => {
  await context.addInitScript(() => {
    Reflect.set(Reflect.get(navigator, 'storageBuckets') as object, 'open', () =>
      Promise.reject(new Error('no bucket')),
    );
  });
  const planner = new PlannerPage(page);
  await planner.open();
  await planner.fill(new OverviewPage(planner).split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await expect(planner.bars).toContainText('Eerdere versies worden nu niet bewaard.');
});
