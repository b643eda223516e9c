import { expect } from '@playwright/test';
import type { Plan } from '../../src/domain/plan.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { keepFromLink, memoPlan } from './pages/plan-link.ts';
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
  await ask(planner, 'Dit plan op één A4');
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

/** A plan of this many parties, years and cost lines, with names as long as they come, or short. */
function large(parties: number, years: number, lines: number, isShort = false): Plan {
  const plan = memoPlan();
  const [coaches] = plan.costLines;
  const [huur, bezit] = plan.indicators;
  if (coaches?.kind !== 'hours' || huur === undefined || bezit === undefined) throw new Error();
  const made = Array.from({ length: parties }, (_none, at) => ({
    id: `partij-${at}`,
    group: at === 0 ? 'provincie' : at % 2 === 0 ? 'corporaties' : 'gemeenten',
    name: isShort
      ? `Gemeente ${at}`
      : `Samenwerkende organisatie nummer ${at} voor de regio Noord-Veluwe`,
  }));
  const figuresOf = (group: string) =>
    Object.fromEntries(made.filter((each) => each.group === group).map(({ id }) => [id, '12.5']));
  const perYear = Object.fromEntries(
    Array.from({ length: years }, (_none, at) => [2024 + at, '72']),
  );
  const costLines = Array.from({ length: lines }, (_none, at) => ({
    ...coaches,
    ...{ id: `post-${at}`, name: `Verhuiscoaches en begeleiding van bewoners, deel ${at}` },
    hoursPerWeek: { ...perYear, 2024: `${60 + at}` },
    source: 'Memo 2023, Financiering, met de toelichting van de werkgroep van juni',
  }));
  const indicators = [
    { ...huur, figures: figuresOf('gemeenten') },
    { ...bezit, figures: figuresOf('corporaties') },
  ];
  const title = `Een plan met ${parties} partijen, ${years} jaar en ${lines} posten`;
  return { ...plan, title, yearCount: years, parties: made, costLines, indicators };
}

test('wat niet op één A4 past, staat aangekondigd op een tweede blad; niets is kleiner dan 8,5 punt', async ({
  planner,
}) => {
  const cases = [
    { parties: 10, years: 4, lines: 2, sheets: 1 },
    { parties: 13, years: 4, lines: 5, sheets: 1 },
    { parties: 20, years: 4, lines: 5, sheets: 1, isShort: true },
    { parties: 20, years: 4, lines: 5, sheets: 2 },
    { parties: 60, years: 12, lines: 8, sheets: 6 },
  ];
  for (const { parties, years, lines, sheets, isShort } of cases) {
    await keepFromLink(planner, large(parties, years, lines, isShort));
    await ask(planner, 'Dit plan op één A4');
    const paper = planner.root.locator('.paper');
    await expect
      .poll(() => paper.getByText(/^De partijen.* blad 2\.$/).count(), `${parties} × ${lines}`)
      .toBe(sheets > 1 ? 1 : 0);
    // As wide as a sheet within its margins.
    await planner.page.setViewportSize({ width: 711, height: 1000 });
    expect(await smallest(planner)).toBeGreaterThanOrEqual(8.5);
    const first = paper.locator('.paper-first');
    expect(await first.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    const printed = await print(planner);
    expect([parties, lines, printed]).toEqual([parties, lines, sheets]);
    await planner.page.emulateMedia({ media: 'screen' });
    await planner.page.setViewportSize({ width: 1280, height: 720 });
  }
});

/** The smallest letters on paper, in points. */
async function smallest({ root }: PlannerPage): Promise<number> {
  return root.locator('.paper').evaluate((paper) => {
    const sizes = [...paper.querySelectorAll('*')]
      .filter(({ textContent }) => textContent.trim() !== '')
      .map((each) => Number.parseFloat(getComputedStyle(each).fontSize) * 0.75);
    return Math.round(Math.min(...sizes) * 100) / 100;
  });
}

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
