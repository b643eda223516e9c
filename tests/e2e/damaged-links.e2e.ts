import { expect } from '@playwright/test';
import { encodeLink } from '../../src/codec/link.ts';
import type { Plan } from '../../src/domain/plan.ts';
import sixty from '../codec/links/zestig-veertig.json' with { type: 'json' };
import { memoPlan } from '../support/memo-plan.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { PreviewPage } from './pages/preview-page.ts';
import { test } from './pages/test.ts';

const { link } = sixty;

function linkOf(plan: Plan): string {
  const encoded = encodeLink(plan);
  return encoded.ok ? encoded.value : '';
}

const DAMAGED = [
  ['afgekapt', link.slice(0, -7), 'Deze link is niet compleet.'],
  [
    'een teken veranderd',
    link.replace('Zaa', 'Zab').replace('HBZa', 'HBZb'),
    'Deze link is onderweg veranderd.',
  ],
  [
    'van een nieuwere planner',
    link.replace('#plan=1', '#plan=3'),
    'Deze link komt van een nieuwere planner.',
  ],
  ['geen plan', '#plannen', 'Dit is geen link naar een plan.'],
  ['te groot', `#plan=1${'A'.repeat(40_000)}`, 'Deze link is te groot.'],
] as const;

for (const [what, damaged, words] of DAMAGED) {
  test(`een link die niet goed is, ${what}: de reden staat er en niets gaat verloren`, async ({
    planner,
  }) => {
    const overview = new OverviewPage(planner);
    await planner.fill(overview.split, '70');
    await planner.page.evaluate((hash) => location.assign(hash), damaged);
    await expect(planner.bars).toContainText(words);
    await expect(overview.split).toHaveValue('70');
    await planner.bars.getByRole('button', { name: 'Sluiten' }).click();
    await expect(planner.bars).toHaveCount(0);
    await expect(planner.page).toHaveURL(/planner\/$/);
    await planner.reload();
    await expect(overview.split).toHaveValue('70');
    await expect(planner.bars).toHaveCount(0);
  });
}

test('een heel plan dat niet klopt: elk gebrek staat er met de plek', async ({ planner }) => {
  const broken = linkOf({
    ...memoPlan,
    parties: memoPlan.parties.map((party) =>
      party.id === 'putten' ? { ...party, group: 'bestaat-niet', name: 'Put\u202Eten' } : party,
    ),
  });
  await planner.page.evaluate((hash) => location.assign(hash), broken);
  await expect(planner.bars).toContainText('Dit plan kan de planner niet lezen.');
  await expect(planner.bars.getByRole('listitem').first()).toContainText('parties');
});

const EVIL = '<img src=x onerror=alert(1)>';

test('vijandige teksten in een link staan er als tekst en doen niets', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const planner = new PlannerPage(page);
  await planner.open(
    linkOf({
      ...memoPlan,
      title: `${EVIL}<script>alert(2)</script>`,
      note: `javascript:alert(3) "><svg onload=alert(4)> {{7*7}}`,
      basedOn: { title: EVIL, fingerprint: 'AAAAAAAAAAA' },
      shared: { by: `'"><iframe src=//elders.example>`, on: '2026-11-23', viewAs: 'harderwijk' },
      groups: memoPlan.groups.map((group) => ({ ...group, name: `${group.name} <b>dik</b>` })),
      parties: memoPlan.parties.map((party) =>
        party.id === 'elburg'
          ? { ...party, name: 'אלבורג =cmd|calc' }
          : { ...party, name: `${party.name}${EVIL}` },
      ),
    }),
  );
  await expect(planner.title).toHaveText(`${EVIL}<script>alert(2)</script>`);
  await expect(planner.root).toContainText('javascript:alert(3) "><svg onload=alert(4)> {{7*7}}');
  await expect(planner.root).toContainText(`Gedeeld door '"><iframe src=//elders.example>`);
  const preview = new PreviewPage(planner);
  const name = preview.amounts.getByRole('rowheader', { name: 'אלבורג =cmd|calc' });
  await expect(name).toHaveAttribute('dir', 'auto');
  await preview.keep.click();
  const overview = new OverviewPage(planner);
  await overview.lookAs(`Harderwijk${EVIL}`);
  await overview.amount(`Harderwijk${EVIL}`).click();
  await expect(planner.working).toContainText(EVIL);
  for (const tab of ['Kosten', 'Verdeelsleutels', 'Uren', 'Bijdragen', 'Afrekening'] as const) {
    await planner.goTo(tab);
    await planner.asTable();
    await expect(planner.panel.getByRole('table').first()).toBeVisible();
  }
  expect(await planner.root.locator('img, iframe, script, b, [onerror], [onload]').count()).toBe(0);
  expect(dialogs).toEqual([]);
});
