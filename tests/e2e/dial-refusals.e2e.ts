import { expect } from '@playwright/test';
import { PROPOSAL } from './pages/memo-amounts.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { test } from './pages/test.ts';

let overview: OverviewPage;
test.beforeEach(({ planner }) => {
  overview = new OverviewPage(planner);
});

for (const { field, text, words, kept } of [
  { field: 'hours', text: 'abc', words: '“abc” is geen getal. Schrijf bijvoorbeeld', kept: '72' },
  { field: 'hours', text: '-5', words: 'is minder dan nul. Vul 0 of meer in.', kept: '72' },
  { field: 'hours', text: '36,1256', words: 'hoogstens twee cijfers', kept: '72' },
  { field: 'split', text: '120', words: 'meer dan 100%', kept: '50' },
  { field: 'costPerFte', text: '73.00', words: 'Niet overgenomen.', kept: '73.000' },
] as const) {
  test(`${field}: ${text} wordt niet overgenomen`, async ({ planner }) => {
    const input = overview[field];
    await planner.fill(input, text);
    await expect(overview.refusal).toContainText('Niet overgenomen.');
    await expect(overview.refusal).toContainText(words);
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(await overview.contributions()).toEqual(PROPOSAL);
    await expect(planner.undo).toBeDisabled();
    await input.press('Escape');
    await expect(overview.refusal).toHaveCount(0);
    await expect(input).toHaveValue(kept);
  });
}

test('“1.500” bij uren: beide lezingen staan als knop klaar', async ({ planner }) => {
  await planner.fill(overview.hours, '1.500');
  await expect(overview.refusal).toContainText('“1.500” kan');
  await overview.refusal.getByRole('button', { name: '1,5', exact: true }).click();
  await expect(overview.hours).toHaveValue('1,5');
  // 1,5 / 36 × 73.000 = 3.041,67
  await expect(overview.figure('Totaal')).toHaveText('€ 49.041,67');
  await expect(overview.refusal).toHaveCount(0);
});
