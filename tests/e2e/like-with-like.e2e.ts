import { expect } from '@playwright/test';
import { encodeLink } from '../../src/codec/link.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { ComparePage } from './pages/compare-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { keepFromLink, memoPlan } from './pages/plan-link.ts';
import { PreviewPage } from './pages/preview-page.ts';
import { test } from './pages/test.ts';

const LEFT_OUT =
  'Vergeleken over 2025–2027; 2028 staat niet in het voorstel, 2024 niet in dit plan.';

/** The proposal a year later and with half the hours: € 73.000 a year, where it has € 146.000. */
function from2025(): Plan {
  const plan = memoPlan();
  const [coaches, provincial] = plan.costLines;
  if (coaches?.kind !== 'hours' || provincial === undefined) throw new Error('no such memo');
  const hoursPerWeek = { 2025: '36', 2026: '36', 2027: '36', 2028: '36' };
  const amount = {};
  const costLines = [
    { ...coaches, hoursPerWeek },
    { ...provincial, kind: 'amount' as const, amount },
  ];
  return { ...plan, title: 'Een jaar later', firstYear: 2025, costLines };
}

/** The same plan of parties that the proposal does not have. */
function elsewhere(title: string): Plan {
  const plan = memoPlan();
  const text = JSON.stringify({ ...plan, title });
  const moved = plan.parties.reduce(
    (all, { id }) => all.replaceAll(`"${id}"`, `"epe-${id}"`),
    text,
  );
  return JSON.parse(moved) as Plan;
}

test('een plan met een ander eerste jaar wordt overal over de gedeelde jaren vergeleken', async ({
  planner,
}) => {
  const link = encodeLink(from2025());
  if (!link.ok) throw new Error(link.reason);
  await planner.open(link.value);
  const preview = new PreviewPage(planner);
  await planner.root.getByRole('radio', { name: 'Alle jaren' }).check();
  // 32,8% of 36.500 a year, four times; three times beside three times 23.944.
  await expect(preview.row('Harderwijk')).toHaveText(
    /47\.888,00\s*71\.832,00\s*−35\.916,00\s*minder\s*−50,0%/,
  );
  await expect(planner.root).toContainText(
    'Vergeleken over 2025–2027; 2028 staat niet in het voorstel, 2024 niet in het gedeelde plan.',
  );
  await preview.keep.click();
  await planner.button('Delen').waitFor();

  const overview = new OverviewPage(planner);
  await overview.lookAs('Harderwijk');
  await overview.chooseYear('Alle jaren');
  await expect(planner.panel).toContainText('Wie betaalt wat in 2025–2028?');
  await expect(overview.figure('Totaal')).toHaveText('€ 292.000,00');
  await expect(planner.panel).toContainText(
    '€ 219.000,00 minder dan in het voorstel over 2025–2027 (50,0%)',
  );
  await expect(planner.panel).toContainText(LEFT_OUT);
  await expect(overview.row('Harderwijk').getByRole('cell')).toContainText([
    ...['32,8%', '47.888,00', '35.916,00', '71.832,00', '−35.916,00'],
  ]);
  await overview.chooseYear('2028');
  await expect(planner.panel).toContainText('Niet vergeleken: 2028 staat niet in het voorstel.');
  await expect(planner.panel).not.toContainText('dan in het voorstel');
  await expect(overview.row('Harderwijk')).toHaveText(/Harderwijk\s*32,8%\s*11\.972,00\s*$/);

  await planner.goTo('Bijdragen');
  await expect(planner.panel).toContainText(
    '€ 109.500,00 minder dan in het voorstel over 2025–2027',
  );
  await expect(planner.panel).toContainText(LEFT_OUT);

  const compare = await new ComparePage(planner).open();
  await expect(planner.panel).toContainText('Het uitgangspunt heeft geen 2028.');
  await planner.panel.getByRole('radio', { name: 'Alle jaren' }).check();
  await expect(planner.panel.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Wie betaalt meer en wie minder in 2025–2027?',
  );
  await expect(compare.row('Harderwijk')).toHaveText(
    /71\.832,00\s*35\.916,00.*−35\.916,00\s*minder.*−50,0%/,
  );
  await expect(compare.plan('Een jaar later')).toContainText('€ 219.000,00');
  await expect(planner.panel).toContainText('Vergeleken over 2025–2027.');
  await expect(planner.panel).toContainText('Wat in 2024 en 2028 is ingevuld, is niet vergeleken.');
  await compare.choice('Verschil met').selectOption('Een jaar later');
  await expect(compare.row('Harderwijk')).toHaveText(
    /35\.916,00\s*71\.832,00.*\+35\.916,00\s*meer.*\+100,0%/,
  );
  await expect(planner.panel).toContainText('Vergeleken over 2025–2027.');

  await planner.page.evaluate(() => (globalThis.print = () => undefined));
  await planner.choose('Afdrukken');
  await planner.button('Dit plan op één A4').click();
  const paper = planner.root.locator('.paper');
  await expect(paper).toContainText(
    'De kosten zijn in 2025–2027 € 219.000,00 lager (50,0%). De zes gemeenten betalen samen € 109.500,00 minder (50,0%).',
  );
  await expect(paper).toContainText(
    'Harderwijk betaalt in 2025–2027 € 35.916,00. Dat is € 35.916,00 minder dan in het voorstel (50,0%).',
  );
  await expect(paper).toContainText(LEFT_OUT);
  await expect(paper).toContainText('Jaren: 2025–2028; in het voorstel 2024–2027.');
});

test('een plan van een andere regio wordt nergens met het voorstel vergeleken, wel met zijn gelijke', async ({
  planner,
}) => {
  await keepFromLink(planner, elsewhere('Oost-Veluwe'));
  const reason = 'Niet vergeleken: dit plan gaat over een andere regio dan het voorstel.';
  await expect(planner.panel).toContainText(reason);
  await planner.button('Presenteren').click();
  const present = planner.root.locator('.present');
  await expect(present).toContainText(reason);
  await expect(present.locator('.present-result')).not.toContainText(/meer|minder|gelijk/i);
  await planner.button('Stoppen met presenteren').click();

  const compare = await new ComparePage(planner).open();
  await expect(compare.plan('Oost-Veluwe')).toContainText(
    'Niet vergeleken: ‘Oost-Veluwe’ gaat over een andere regio dan ‘Voorstel 2023’.',
  );
  await expect(compare.table).toHaveCount(0);
  await expect(compare.inputs).toHaveCount(0);
  await compare.add.click();
  await compare.addFile('oost.json', JSON.stringify(elsewhere('Oost-Veluwe 2')));
  await expect(compare.names.first()).toHaveText('Oost-Veluwe');
  await expect(compare.plan('Voorstel 2023')).toContainText(
    'Niet vergeleken: ‘Voorstel 2023’ gaat',
  );
  await expect(compare.row('Harderwijk')).toHaveText(/27\.716,00\s*27\.716,00.*0,00\s*gelijk/);
});

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('biedt Vergelijken de jaren van alle plannen', async ({ planner }) => {
    const compare = await new ComparePage(planner).open();
    await compare.add.click();
    await compare.addFile('later.json', JSON.stringify(from2025()));
    const year = planner.root.getByLabel('Jaar', { exact: true });
    await expect(year.getByRole('option')).toHaveText([
      ...['2024', '2025', '2026', '2027', '2028', 'Alle jaren'],
    ]);
    await year.selectOption('2025');
    await expect(compare.row('Harderwijk')).toContainText('−11.972,00');
  });
});
