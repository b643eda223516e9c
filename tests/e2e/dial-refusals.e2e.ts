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
    await input.press('Escape');
    await expect(overview.refusal).toHaveCount(0);
    await expect(input).toHaveValue(kept);
    await expect(planner.undo).toBeDisabled();
  });
}

test('wat geweigerd staat is de nieuwste stap, en de wijziging ervoor de volgende', async ({
  planner,
}) => {
  const { hours, costPerFte, refusal } = overview;
  await planner.fill(hours, '66');
  await planner.fill(costPerFte, 'abc');
  await planner.undo.click();
  await expect(refusal).toHaveCount(0);
  await expect(costPerFte).toHaveValue('73.000');
  await expect(hours).toHaveValue('66');
  await planner.fill(costPerFte, 'abc');
  // In the field itself, as long as nothing was typed after it.
  await costPerFte.press('Control+z');
  await expect(refusal).toHaveCount(0);
  await expect(costPerFte).toHaveValue(/^73\.?000$/);
  await costPerFte.press('Control+z');
  await expect(hours).toHaveValue('72');
  await expect(planner.undo).toBeDisabled();
});

test('“1.500” bij uren: beide lezingen staan als knop klaar', async ({ planner }) => {
  await planner.fill(overview.hours, '1.500');
  await expect(overview.refusal).toContainText('“1.500” kan');
  await overview.refusal.getByRole('button', { name: '1,5', exact: true }).click();
  await expect(overview.hours).toHaveValue('1,5');
  // 1,5 / 36 × 73.000 = 3.041,67
  await expect(overview.figure('Totaal')).toHaveText('€ 49.041,67');
  await expect(overview.refusal).toHaveCount(0);
});
