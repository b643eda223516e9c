import { expect } from '@playwright/test';
import { encodeLink } from '../../src/codec/link.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { brokenAmounts } from './pages/broken-amounts.ts';
import { ComfortPage } from './pages/comfort-page.ts';
import { ComparePage } from './pages/compare-page.ts';
import { GridPage } from './pages/grid-page.ts';
import { overhang } from './pages/overhang.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { memoPlan } from './pages/plan-link.ts';
import { SHEET_TABS, type PlannerPage } from './pages/planner-page.ts';
import { PreviewPage } from './pages/preview-page.ts';
import { test } from './pages/test.ts';

/** In euros for each of 55 gemeenten: 54.999.999.999,45 together. */
const TOGETHER = '54999999999.45';

/** The memo's plan with 49 gemeenten more: 60 parties, of which 55 pay € 999.999.999,99 a year. */
function largePlan(title: string, amount = TOGETHER): Plan {
  const plan = memoPlan();
  const added = Array.from({ length: 49 }, (_, place) => ({
    ...{ id: `g${place}`, group: 'gemeenten', name: `Gemeente ${place + 1}` },
  }));
  const parties = [...plan.parties, ...added];
  const figures = Object.fromEntries(
    parties.filter(({ group }) => group === 'gemeenten').map(({ id }) => [id, '1']),
  );
  const [indicator] = plan.indicators;
  const [key] = plan.keys;
  const line = plan.costLines[1];
  if (indicator === undefined || key === undefined || line?.kind !== 'amount') {
    throw new Error('The memo has indicators, keys and an amount');
  }
  const years = ['2024', '2025', '2026', '2027'];
  return {
    ...plan,
    ...{ title, parties },
    indicators: [...plan.indicators, { ...indicator, id: 'een', unit: 'count', figures }],
    keys: [...plan.keys, { ...key, id: 'gelijk', name: 'Gelijk', weights: { een: '100' } }],
    costLines: [
      ...plan.costLines,
      {
        ...{ ...line, id: 'groot', name: 'Groot bedrag' },
        amount: Object.fromEntries(years.map((year) => [year, amount])),
        ...{ split: { gemeenten: '100' }, keys: { gemeenten: 'gelijk' } },
      },
    ],
  };
}

function linkTo(plan: Plan): string {
  const link = encodeLink(plan);
  if (!link.ok) throw new Error(link.reason);
  return link.value;
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

/** All that is wrong is told at once. */
const softly = expect.configure({ soft: true });

/** At each size: every amount can be read in one go, and the page does not scroll sideways. */
async function expectWhole(planner: PlannerPage, where: string): Promise<void> {
  for (const size of SIZES) {
    await planner.page.setViewportSize(size);
    await expectWholeAt(planner, `${where}, ${size.width} px`);
  }
  await planner.page.setViewportSize(SIZES[0]);
}

async function expectWholeAt(planner: PlannerPage, what: string): Promise<void> {
  await softly.poll(() => brokenAmounts(planner), { message: what, timeout: 3_000 }).toEqual([]);
  softly(await overhang(planner), what).toBe(0);
}

test('€ 999.999.999,99 met 60 partijen: in voorbeeld, overzicht en uitleg', async ({ planner }) => {
  await planner.page.setViewportSize(SIZES[0]);
  await planner.open(linkTo(largePlan('Groot')));
  const preview = new PreviewPage(planner);
  await expect(preview.row('Gemeente 49')).toContainText('999.999.999,99');
  await expectWhole(planner, 'voorbeeld');
  await preview.keep.click();
  await planner.button('Delen').waitFor();

  const overview = new OverviewPage(planner);
  await overview.lookAs('Gemeente 49');
  await expect(overview.figure('Gemeente 49 betaalt')).toHaveText('€ 999.999.999,99');
  // With the 192.000 of the memo.
  await expect(overview.figure('Totaal')).toHaveText('€ 55.000.191.999,45');
  await expectWhole(planner, 'Overzicht');
  await overview.amount('Gemeente 49').click();
  await planner.working.waitFor();
  await expectWhole(planner, 'Waarom dit getal?');
});

for (const mode of ['Rekenblad', 'Tabel'] as const) {
  test(`grote bedragen op de bladen, als ${mode}`, async ({ planner }) => {
    await planner.page.setViewportSize(SIZES[0]);
    await planner.open(linkTo(largePlan('Groot')));
    await new PreviewPage(planner).keep.click();
    await planner.button('Delen').waitFor();
    await planner.goTo('Kosten');
    await planner.root.getByRole('radio', { name: mode }).check();
    for (const tab of SHEET_TABS) {
      await planner.goTo(tab);
      if (mode === 'Rekenblad') await new GridPage(planner.page).waitUntilReady();
      await expectWhole(planner, tab);
    }
  });
}

test('grote bedragen in een vergadering, en vier plannen naast elkaar', async ({ planner }) => {
  await planner.page.setViewportSize(SIZES[0]);
  await planner.open(linkTo(largePlan('Groot')));
  await new PreviewPage(planner).keep.click();
  await new OverviewPage(planner).lookAs('Gemeente 49');
  const { presentation } = new ComfortPage(planner);
  // A window that fills the screen cannot be made smaller.
  for (const size of [{ width: 1920, height: 1080 }, ...SIZES]) {
    await planner.page.setViewportSize(size);
    await planner.choose('Presenteren');
    await expect(presentation).toContainText('€ 999.999.999,99');
    await expectWholeAt(planner, `Presenteren, ${size.width} px`);
    await planner.button('Stoppen met presenteren').click();
    await expect(presentation).toHaveCount(0);
  }
  await planner.page.setViewportSize(SIZES[0]);

  const compare = await new ComparePage(planner).open();
  for (const [name, amount] of [
    ['Minder', '14999999999.45'],
    ['Nog minder', '4999999999.45'],
  ] as const) {
    await compare.add.click();
    await compare.addLink(linkTo(largePlan(name, amount)));
    await expect(compare.plan(name)).toBeVisible();
  }
  await expect(compare.names).toHaveCount(4);
  await expectWhole(planner, 'Vergelijken');
  // The fourth plan is on the screen, or a line says that not all of them fit.
  const last = compare.table.getByRole('columnheader', { name: 'Nog minder' });
  const hint = planner.panel.getByText('passen niet alle vier plannen naast elkaar');
  for (const size of SIZES) {
    await planner.page.setViewportSize(size);
    await expect(last.or(hint).filter({ visible: true }).first()).toBeVisible();
    // On a phone fourteen figures beside each other scroll.
    if (size.width < 1024) continue;
    await expect.poll(() => compare.overhang(), `${size.width} px`).toEqual([0, 0, 0]);
  }
});
