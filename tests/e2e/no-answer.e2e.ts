import { expect, type BrowserContext, type Page } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { PlansDialogPage } from './pages/plans-page.ts';
import { holdTables } from './pages/tampering.ts';
import { test } from './pages/test.ts';

const SAVED = /^Bewaard op dit apparaat om/;
const COPY = 'Kopie van Voorstel 2023';
/** Said within five seconds; the rest is for the drawing of it on a busy machine. */
const SOON = { timeout: 5_500 };

async function hangingTab(context: BrowserContext): Promise<Page> {
  const other = await context.newPage();
  await other.goto('./');
  await holdTables(other);
  return other;
}

test('een bewaring zonder antwoord: binnen vijf seconden gezegd, met de uitwegen, en later toch bewaard', async ({
  planner,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { split, hours } = new OverviewPage(planner);
  await planner.fill(split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  const other = await hangingTab(context);
  await planner.fill(split, '70');
  await expect(planner.bars).toContainText('De browser geeft geen antwoord.', SOON);
  await expect(planner.status('Nog niet bewaard')).toBeVisible();
  await planner.fill(hours, '54');
  await expect(planner.bars.getByRole('button').first()).toHaveText('Bewaar als bestand');
  await planner.button('Kopieer de link').click();
  await expect(planner.bars).toContainText('De link is gekopieerd.');
  // A dialog lies over the bar, and says it as well.
  await planner.choose('Mijn plannen');
  await expect(planner.dialog).toContainText('De browser geeft geen antwoord.');
  await planner.closeDialog();
  await other.close();
  await expect(planner.bars).toHaveCount(0);
  await expect(planner.status(SAVED)).toBeVisible();
  await planner.reload();
  await expect(split).toHaveValue('70');
  await expect(hours).toHaveValue('54');
  const plans = await new PlansDialogPage(planner).open();
  await expect(plans.rows).toHaveCount(2);
});

test('weg terwijl de browser niet antwoordt: de wijziging is er bij het volgende bezoek', async ({
  planner,
  context,
}) => {
  const { split } = new OverviewPage(planner);
  await planner.fill(split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  const other = await hangingTab(context);
  await planner.fill(split, '70');
  await planner.page.goto('./');
  await other.close();
  await planner.open();
  await expect(split).toHaveValue('70');
});

test('openen zonder antwoord: het werk gaat door, en komt daarna bij de andere plannen', async ({
  planner,
  context,
}) => {
  await planner.fill(new OverviewPage(planner).split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  const other = await hangingTab(context);
  const late = new PlannerPage(await context.newPage());
  const idle = new PlannerPage(await context.newPage());
  await late.page.goto('planner/');
  await idle.page.goto('planner/');
  for (const { bars } of [late, idle]) {
    await expect(bars).toContainText('De browser gaf geen antwoord.', { timeout: 30_000 });
  }
  const overview = new OverviewPage(late);
  const { split } = overview;
  await late.fill(split, '75');
  await late.fill(split, '65');
  await expect(late.status('Nog niet bewaard')).toBeVisible();
  await expect(late.bars.getByRole('button').first()).toHaveText('Bewaar als bestand');
  await other.close();
  await expect(late.bars).toHaveCount(0);
  await expect(late.status(SAVED)).toBeVisible();
  await expect(split).toHaveValue('65');
  // Who had changed nothing sees what was open last, as at any visit.
  await expect(idle.bars).toHaveCount(0);
  await expect(idle.title).toHaveText(COPY);
  await late.reload();
  await expect(split).toHaveValue('65');
  await expect(overview.amount('Harderwijk')).toHaveText('36.030,80');
  await late.undo.click();
  await expect(split).toHaveValue('75');
  const plans = await new PlansDialogPage(late).open();
  await expect(plans.rows).toHaveCount(3);
});
