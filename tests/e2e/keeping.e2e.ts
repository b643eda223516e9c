import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { PlansDialogPage } from './pages/plans-page.ts';
import { test } from './pages/test.ts';

const COPY = 'Kopie van Voorstel 2023';
const PROPOSAL = 'Voorstel 2023: vervolg pilot doorstroming';
/** "Bewaard op dit apparaat om 10.42 uur" */
const SAVED = /^Bewaard op dit apparaat om \d{1,2}\.\d{2} uur$/;

let overview: OverviewPage;
let plans: PlansDialogPage;

test.beforeEach(({ planner }) => {
  overview = new OverviewPage(planner);
  plans = new PlansDialogPage(planner);
});

test('de eerste wijziging maakt een eigen kopie; het voorstel blijft zoals het is', async ({
  planner,
}) => {
  await expect(planner.status('Voorstel. Nog niets gewijzigd.')).toBeVisible();
  await planner.fill(overview.split, '60');
  await expect(planner.title).toHaveText(COPY);
  await expect(planner.status(SAVED)).toBeVisible();
  await plans.open();
  await expect(plans.row(COPY)).toContainText('Nu geopend');
  await expect(plans.row(PROPOSAL)).toContainText('Voorstel, alleen lezen');
  await plans.action(PROPOSAL, 'Openen').click();
  await expect(planner.title).toHaveText(PROPOSAL);
  await expect(overview.amount('Harderwijk')).toHaveText('27.716,00');
  await planner.reload();
  await expect(planner.title).toHaveText(PROPOSAL);
  await planner.fill(overview.split, '55');
  await expect(planner.title).toHaveText(`${COPY} (2)`);
});

test('na herladen staat de wijziging er nog, met haar stappen terug', async ({ planner }) => {
  await planner.fill(overview.split, '60');
  await planner.fill(overview.hours, '54');
  await expect(planner.status(SAVED)).toBeVisible();
  await planner.reload();
  await expect(planner.title).toHaveText(COPY);
  await expect(overview.hours).toHaveValue('54');
  await planner.undo.click();
  await expect(overview.hours).toHaveValue('72');
  await expect(planner.status('Ongedaan gemaakt: uren per week')).toHaveCount(1);
  await overview.viewAs.focus();
  await planner.page.keyboard.press('Control+z');
  await expect(overview.split).toHaveValue('50');
  await expect(planner.undo).toBeDisabled();
  await expect(planner.status(SAVED)).toBeVisible();
  await planner.reload();
  await planner.redo.click();
  await expect(overview.split).toHaveValue('60');
  await planner.page.keyboard.press('Control+y');
  await expect(overview.hours).toHaveValue('54');
  await expect(planner.redo).toBeDisabled();
});

test('de naam van het plan wijzigen, en een lege naam niet', async ({ planner }) => {
  await planner.button('Naam van het plan wijzigen').click();
  const field = planner.root.getByLabel('Naam van het plan', { exact: true });
  await planner.fill(field, '   ');
  await expect(planner.root.getByRole('alert')).toContainText('De tekst is leeg.');
  await planner.fill(field, 'Variant van de raad');
  await expect(planner.title).toHaveText('Variant van de raad');
  await expect(planner.button('Naam van het plan wijzigen')).toBeFocused();
  await expect(planner.status(SAVED)).toBeVisible();
});

test('Mijn plannen: kopiëren, hernoemen, openen, weggooien en terughalen', async ({ planner }) => {
  await planner.fill(overview.split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await plans.open();
  await plans.action(COPY, 'Kopie maken').click();
  await expect(planner.title).toHaveText(`${COPY} (kopie)`);
  await planner.fill(overview.hours, '54');
  await plans.open();
  await plans.rename(`${COPY} (kopie)`, 'Variant 54 uur');
  await expect(planner.title).toHaveText('Variant 54 uur');
  await plans.rename(COPY, 'Variant 60/40');
  await plans.action('Variant 60/40', 'Openen').click();
  await expect(planner.title).toHaveText('Variant 60/40');
  await expect(overview.hours).toHaveValue('72');

  await plans.open();
  await plans.action('Variant 60/40', 'Weggooien').click();
  await expect(plans.dialog).toContainText('‘Variant 60/40’ is weggegooid.');
  await expect(plans.row('Variant 60/40')).toHaveCount(0);
  await plans.dialog.getByRole('button', { name: 'Terughalen' }).click();
  await plans.action('Variant 60/40', 'Openen').click();
  await expect(overview.amount('Harderwijk')).toHaveText('33.259,20');
});

test('een eerdere versie staat er in twee klikken weer', async ({ planner }) => {
  await planner.fill(overview.split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await planner.reload();
  await planner.fill(overview.split, '75');
  await expect(planner.status(SAVED)).toBeVisible();
  await plans.open();
  await plans.action(COPY, 'Eerdere versies').click();
  await plans.versions(COPY).last().click();
  await expect(plans.dialog).toHaveCount(0);
  await expect(overview.split).toHaveValue('60');
  await planner.undo.click();
  await expect(overview.split).toHaveValue('75');
});

test('weggooien van het open plan brengt terug naar het voorstel', async ({ planner }) => {
  await planner.fill(overview.split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await plans.open();
  await plans.action(COPY, 'Weggooien').click();
  await expect(plans.dialog).toContainText(`‘${COPY}’ is weggegooid.`);
  await planner.closeDialog();
  await expect(planner.title).toHaveText(PROPOSAL);
  await planner.reload();
  await expect(planner.title).toHaveText(PROPOSAL);
});
