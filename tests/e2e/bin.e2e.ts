import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { PlansDialogPage } from './pages/plans-page.ts';
import { everythingStored } from './pages/stored.ts';
import { test } from './pages/test.ts';

const SAVED = /^Bewaard op dit apparaat om/;
const COPY = 'Kopie van Voorstel 2023';

test('een weggegooid plan staat 30 dagen in de prullenbak, met zijn stappen terug', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-12-01T10:00:00+01:00') });
  const planner = new PlannerPage(page);
  await planner.open();
  const overview = new OverviewPage(planner);
  const plans = new PlansDialogPage(planner);
  await planner.fill(overview.split, '60');
  await planner.fill(overview.hours, '54');
  await expect(planner.status(SAVED)).toBeVisible();
  await plans.open();
  await plans.action(COPY, 'Weggooien').click();
  await expect(plans.dialog).toContainText('Het blijft 30 dagen in de prullenbak');
  await planner.closeDialog();

  // 29 days on it is there; a day later it is not, and a clock of 2045 takes nothing away.
  await page.clock.setFixedTime(new Date('2045-01-01T10:00:00+01:00'));
  await planner.reload();
  await page.clock.setFixedTime(new Date('2026-12-01T11:00:00+01:00'));
  await planner.reload();
  await page.clock.setFixedTime(new Date('2026-12-30T10:00:00+01:00'));
  await planner.reload();
  await plans.open();
  await plans.openBin(1);
  await expect(plans.bin).toContainText('Weggegooid op 1 december 2026');
  await expect(plans.bin).toContainText('Blijft tot 31 december 2026');
  await plans.bin.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(plans.bin).toHaveCount(0);
  await plans.action(COPY, 'Openen').click();
  await expect(overview.hours).toHaveValue('54');
  await planner.undo.click();
  await expect(overview.hours).toHaveValue('72');
  await planner.undo.click();
  await expect(overview.split).toHaveValue('50');
});

test('na 30 dagen is de prullenbak leeg; nu echt weggooien vraagt het eerst', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-01T10:00:00+01:00') });
  const planner = new PlannerPage(page);
  await planner.open();
  const overview = new OverviewPage(planner);
  const plans = new PlansDialogPage(planner);
  await planner.fill(overview.split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await plans.open();
  await plans.action(COPY, 'Kopie maken').click();
  await plans.open();
  for (const title of [COPY, `${COPY} (kopie)`]) await plans.action(title, 'Weggooien').click();
  await plans.openBin(2);
  const discard = plans.bin.first().getByRole('button', { name: /^Nu echt weggooien/ });
  await discard.click();
  await expect(plans.bin.getByRole('alert')).toContainText('is dan voorgoed weg');
  await plans.bin.getByRole('button', { name: 'Toch bewaren' }).click();
  await expect(plans.bin).toHaveCount(2);
  await discard.click();
  await plans.bin.getByRole('button', { name: 'Ja, voorgoed weggooien' }).click();
  await expect(plans.bin).toHaveCount(1);

  await page.clock.setFixedTime(new Date('2027-01-02T10:00:00+01:00'));
  await planner.reload();
  await plans.open();
  await expect(plans.dialog).not.toContainText('Prullenbak');
  await page.clock.setFixedTime(new Date('2027-01-04T10:00:00+01:00'));
  await planner.reload();
  await expect.poll(() => everythingStored(page)).not.toContain(COPY);
});

test('een ander tabblad ziet de prullenbak ook, en wie verder typt houdt zijn werk', async ({
  planner,
  context,
}) => {
  const { split } = new OverviewPage(planner);
  await planner.fill(split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  const other = new PlannerPage(await context.newPage());
  await other.open();
  await expect(other.title).toHaveText(COPY);
  const plans = new PlansDialogPage(planner);
  await plans.open();
  await plans.action(COPY, 'Weggooien').click();
  await other.fill(new OverviewPage(other).split, '70');
  await expect(other.title).toHaveText(`${COPY} (kopie na botsing)`);
  const seen = await new PlansDialogPage(other).open();
  await seen.openBin(1);
  await expect(seen.bin).toContainText(COPY);
});

test('de knoppen teruggezet: de rest van het plan blijft, in één stap terug', async ({
  planner,
}) => {
  const overview = new OverviewPage(planner);
  const settings = await planner.openSettings();
  await settings.getByLabel('Aantal jaren').selectOption('3');
  await planner.closeDialog();
  await overview.lookAs('Harderwijk');
  await planner.fill(overview.split, '60');
  await planner.fill(overview.hours, '54');
  await planner.fill(overview.fixedShare('Harderwijk'), '30');
  await expect(overview.resetDials).toHaveText('3 knoppen terugzetten');
  await overview.resetDials.click();
  await expect(planner.status('3 knoppen staan weer op het voorstel.')).toHaveCount(1);
  await expect(overview.resetDials).toHaveCount(0);
  await expect(overview.amount('Harderwijk')).toHaveText('27.716,00');
  await expect(planner.panel.getByRole('radio', { name: '2027', exact: true })).toHaveCount(0);
  await planner.undo.click();
  await expect(overview.split).toHaveValue('60');
  await expect(overview.hours).toHaveValue('54');
  await expect(overview.fixedShare('Harderwijk')).toHaveValue('30');
});
