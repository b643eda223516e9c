import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import type { PlannerPage } from './pages/planner-page.ts';
import { test } from './pages/test.ts';

// A browser without a screen has no print dialog; the page is asked what it would have printed.
test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-asked', 'print');
  });
});

test('een voorstel voor het college past op één A4', async ({ planner }) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '60');
  await overview.lookAs('Harderwijk');
  await ask(planner, 'Voorstel op één A4');
  const paper = planner.root.locator('.paper');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Kopie van Voorstel 2023');
  await expect(paper).toContainText('Proefberekening, geen besluit');
  await expect(paper).toContainText(
    'De kosten blijven gelijk. De zes gemeenten betalen in vier jaar samen € 60.700,00 meer (20,0%).',
  );
  await expect(paper).toContainText(
    'Harderwijk betaalt in vier jaar € 119.457,60. Dat is € 19.909,60 meer dan in het voorstel (20,0%).',
  );
  await expect(paper).toContainText('voorstel: gemeenten 50%, corporaties 50%');
  const row = paper.getByRole('row').filter({ hasText: 'Harderwijk' });
  await expect(row.getByRole('cell')).toHaveText([
    '32,8%',
    '33.259,20',
    '28.732,80',
    '28.732,80',
    '28.732,80',
    '119.457,60',
    '+19.909,60',
    'meer',
  ]);
  await expect(row.getByRole('rowheader')).toHaveCSS('font-weight', '700');
  await expect(paper.getByRole('row', { name: 'UWOON 37 uur' })).toBeVisible();
  await expect(paper).toContainText(/Kenmerk van dit plan: [\w-]{11}/);
  await expect(planner.root.getByRole('tablist')).toBeHidden();

  expect(await print(planner)).toBe(1);
  await planner.page.emulateMedia({ media: 'screen' });
  await expect(paper).toHaveCount(0);
  await expect(planner.root.getByRole('tablist')).toBeVisible();
});

test('alle bladen onder elkaar', async ({ planner }) => {
  await ask(planner, 'Alle bladen');
  const paper = planner.root.locator('.paper');
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText([
    'Bijdragen',
    'Kosten',
    'Verdeelsleutel Naar rato van sociale huurwoningen, 2024',
    'Verdeelsleutel Naar rato van woningbezit, 2024',
    'Uren',
    'Afrekening',
  ]);
  expect(await print(planner)).toBe(2);
});

/** Chooses what to print, and shows it as paper. */
async function ask(planner: PlannerPage, what: string): Promise<void> {
  await planner.choose('Afdrukken');
  await planner.button(what).click();
  await expect(planner.page.locator('html')).toHaveAttribute('data-asked', 'print');
  await planner.page.emulateMedia({ media: 'print' });
}

/** Prints as the browser does, and gives how many pages of A4 it takes. */
async function print({ page }: PlannerPage): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
