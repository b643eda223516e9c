import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { ComparePage, fewerHours } from './pages/compare-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import type { PlannerPage } from './pages/planner-page.ts';
import { test } from './pages/test.ts';

const COPY = 'Kopie van Voorstel 2023';
const ON_30 = '66 uur, Harderwijk op 30%';
const ON_31 = '66 uur, Harderwijk op 31%';

async function addPlans(compare: ComparePage): Promise<void> {
  const plans = [fewerHours('66 uur'), fewerHours(ON_30, '30'), fewerHours(ON_31, '31')];
  for (const plan of plans) {
    await compare.add.click();
    await compare.addFile('plan.doorstroming.json', JSON.stringify(plan));
    await expect(compare.dialog).toHaveCount(0);
  }
}

async function expectNoFaults({ page }: PlannerPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('#blad').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

test('alleen wat verschilt of onderling verschilt, met het aantal dat is weggelaten', async ({
  planner,
}) => {
  const compare = await new ComparePage(planner).open();
  await addPlans(compare);
  const rows = compare.table.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(14);

  // The province pays 23.000,00 in all four.
  await compare.choice('Toon').selectOption('Wat verschilt');
  await expect(rows).toHaveCount(13);
  await expect(compare.row('Provincie Gelderland')).toHaveCount(0);
  const oneLess = 'Weggelaten: één rij met in alle vier plannen hetzelfde bedrag.';
  await expect(planner.panel).toContainText(oneLess);

  // All three ask 66 hours; what is not of the municipalities is the same in them.
  await compare.choice('Toon').selectOption('Wat onderling verschilt');
  await expect(rows).toHaveCount(8);
  await expect(rows.first()).toContainText('Gemeenten');
  await expect(rows.last()).toContainText('Totaal');
  await expect(planner.panel).toContainText(
    'Weggelaten: zes rijen met hetzelfde bedrag in alle plannen naast ‘Voorstel 2023’.',
  );
  await expect(compare.inputs.locator('tbody').getByRole('row')).toHaveText([
    /vast aandeel van Harderwijk\s*geen\s*geen\s*30%\s*gewijzigd\s*31%\s*gewijzigd/,
  ]);
  await expect(planner.panel).toContainText(
    'Weggelaten: één verschil met ‘Voorstel 2023’ dat in de andere plannen gelijk is.',
  );
  await expectNoFaults(planner);

  await planner.tabTo(planner.button(/^Alles tonen ?: Bijdrage$/));
  await planner.page.keyboard.press('Enter');
  await expect(rows).toHaveCount(14);
  await expect(compare.choice('Toon')).toHaveValue('all');
  await expect(planner.root.getByRole('region', { name: 'Bijdragen, vergeleken' })).toBeFocused();

  // With 66 hours and no fixed share as the base, the corporations pay more in the proposal alone.
  await compare.choice('Verschil met').selectOption('66 uur');
  await expect(compare.names).toHaveText(['66 uur', 'Voorstel 2023', ON_30, ON_31]);
  await expect(compare.row('UWOON')).toContainText('+3.163,33');
  await compare.choice('Toon').selectOption('Wat onderling verschilt');
  await expect(rows).toHaveCount(13);
});

test('vier plannen passen op een breed scherm; waar dat niet zo is, staat dat erbij', async ({
  planner,
}) => {
  const { page } = planner;
  await page.setViewportSize({ width: 1280, height: 800 });
  const compare = await new ComparePage(planner).open();
  await addPlans(compare);
  await planner.panel.getByRole('radio', { name: 'Alle jaren' }).check();
  const last = compare.table.getByRole('columnheader', { name: ON_31, exact: true });
  for (const width of [1440, 1280, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(last).toBeVisible();
    await expect.poll(() => compare.overhang()).toEqual([0, 0, 0]);
  }
  const hint = planner.panel.getByText('Op dit scherm passen niet alle vier plannen naast elkaar.');
  await expect(hint).toBeHidden();

  await page.setViewportSize({ width: 800, height: 800 });
  await expect(hint).toBeVisible();
  await planner.root.getByLabel('Welk plan naast ‘Voorstel 2023’?').selectOption(ON_30);
  await expect(last).toBeHidden();
  await expect.poll(() => compare.overhang()).toEqual([0, 0, 0]);
  await compare.choice('Toon').selectOption('Wat verschilt');
  await expect(planner.panel).toContainText(
    'Weggelaten: één rij met in beide plannen hetzelfde bedrag.',
  );
  await planner.root.getByLabel('Welk plan naast ‘Voorstel 2023’?').selectOption('66 uur');
  await expect(planner.panel).toContainText(
    'Weggelaten: één verschil met een plan dat nu niet naast ‘Voorstel 2023’ staat.',
  );
  await expectNoFaults(planner);
});

test('op papier staan alle plannen, ook die op het scherm niet passen', async ({ planner }) => {
  const { page } = planner;
  await page.setViewportSize({ width: 800, height: 800 });
  const compare = await new ComparePage(planner).open();
  await addPlans(compare);
  await compare.choice('Toon').selectOption('Wat verschilt');
  const first = compare.table.getByRole('columnheader', { name: '66 uur', exact: true });
  await expect(first).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(first).toBeVisible();
  await expect(compare.row('Harderwijk')).toHaveText(/27\.716,00.*25\.720,67.*23\.525,00/);
  await expect(planner.panel).toContainText('één rij met in alle vier plannen hetzelfde bedrag');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(first).toBeHidden();
});

test('wat er wordt vergeleken en hoe, staat er na herladen weer', async ({ planner }) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '60');
  await expect(planner.status(/^Bewaard op dit apparaat om/)).toBeVisible();
  const compare = await new ComparePage(planner).open();
  await compare.add.click();
  await compare.addFile('plan.doorstroming.json', JSON.stringify(fewerHours(ON_30, '30')));
  await compare.choice('Verschil met').selectOption(COPY);
  await compare.choice('Toon').selectOption('Wat onderling verschilt');
  await compare.choice('Volgorde').selectOption('Grootste verschil eerst');
  await planner.goTo('Kosten');
  await compare.open();
  await expect(compare.names.first()).toHaveText(COPY);

  await planner.reload();
  await expect(compare.names).toHaveText([COPY, 'Voorstel 2023']);
  await expect(planner.panel).toContainText(
    'Eén plan uit een link of bestand staat er niet meer bij. Zo’n plan wordt niet bewaard.',
  );
  await expect(compare.choice('Verschil met').locator('option:checked')).toHaveText(COPY);
  await expect(compare.choice('Volgorde')).toHaveValue('effect');
  // With one plan beside the base there is nothing to differ from each other.
  await expect(compare.choice('Toon')).toHaveValue('differing');

  // An earlier version is found again; with three plans the choice that was made counts again.
  await planner.goTo('Overzicht');
  await planner.fill(overview.split, '75');
  await expect(planner.status(/^Bewaard op dit apparaat om/)).toBeVisible();
  await compare.open();
  await compare.add.click();
  await compare.dialog.getByText('Eerdere versies').click();
  await compare.dialog
    .getByRole('button', { name: /^Toevoegen ?: Versie van/ })
    .last()
    .click();
  await expect(compare.names).toHaveText([COPY, 'Voorstel 2023', `${COPY} (versie)`]);
  await planner.reload();
  await expect(compare.names).toHaveText([COPY, 'Voorstel 2023', `${COPY} (versie)`]);
  await expect(compare.choice('Toon')).toHaveValue('mutual');
  await expect(planner.panel).not.toContainText('niet meer bij');
});
