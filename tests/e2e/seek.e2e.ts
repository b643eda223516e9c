import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { SeekPage } from './pages/seek-page.ts';
import { test } from './pages/test.ts';

test('wie hoogstens € 25.000 wil betalen, leest hoeveel uur dat is en neemt het over', async ({
  planner,
}) => {
  const seek = new SeekPage(planner);
  await seek.lookAs('Harderwijk');
  await planner.button('Terugrekenen').click();
  await expect(seek.goal.getByLabel('Partij')).toHaveValue('harderwijk');
  // 72 hours cost it 27,716.00 to the cent, and an hour more costs more.
  await expect(seek.answer).toHaveText('72 uur per week');
  await expect(seek.goal.getByText('Zo staat het al in het plan.')).toBeVisible();

  await seek.atMost('25000');
  await expect(seek.answer).toHaveText('63 uur per week');
  await expect(seek.goal).toContainText('Harderwijk betaalt dan in 2024 € 24.723,00.');
  await expect(seek.goal).toContainText('bij 64 uur per week wordt het € 25.055,55.');

  await seek.goal.getByRole('button', { name: 'Overnemen' }).click();
  await expect(seek.goal.getByText('Overgenomen in het plan.')).toBeVisible();
  await expect(planner.panel.getByText('€ 24.723,00').filter({ visible: true })).toBeVisible();
  await seek.goal.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(seek.goal).toContainText(
    'Nu is het 72 uur per week en betaalt Harderwijk € 27.716,00.',
  );
  await expect(planner.undo).toBeDisabled();
});

test('wat niet kan of er niet van afhangt, staat er met de reden', async ({ planner }) => {
  const seek = new SeekPage(planner);
  await seek.lookAs('Harderwijk');
  await planner.button('Terugrekenen').click();
  await seek.atMost('3000');
  await expect(seek.answer).toHaveText('Dat kan niet');
  await expect(seek.goal).toContainText('betaalt Harderwijk in 2024 € 3.772,00.');
  await expect(seek.goal).toContainText('Dat is € 772,00 meer dan uw grens.');

  await seek.change('Wat gemeenten en corporaties samen betalen');
  // 3,000 ÷ 32.8% = 9,146.34 is 5.41204% of 169,000. At 5.4121% the provincial line, of which the two
  // pay half, would be written 2.7061%, and Harderwijk would pay 3,000.04.
  await expect(seek.answer).toHaveText('5,412% gemeenten en 94,588% corporaties');
  await seek.goal.getByLabel('Partij').selectOption('Provincie Gelderland');
  await expect(seek.answer).toHaveText('Dit hangt er niet van af');
  await expect(seek.goal).toContainText('De groep provincie zit niet in deze verdeling.');

  await seek.atMost('veel');
  await seek.goal.getByLabel('Hoogstens in dit jaar').press('Enter');
  await expect(seek.goal.getByRole('alert')).toContainText('“veel”');
  await planner.page.keyboard.press('Escape');
  await planner.page.keyboard.press('Escape');
  await expect(seek.goal).toBeHidden();
});

test('van een bedrag naar wat het zwaarst telt, met het toetsenbord', async ({ planner, page }) => {
  const seek = new SeekPage(planner);
  await planner.panel
    .getByRole('button', { name: /27\.716,00/ })
    .first()
    .press('Enter');
  await planner.working.getByRole('button', { name: 'Gevoeligheid' }).press('Enter');
  await expect(seek.sensitivity.getByLabel('Partij')).toHaveValue('harderwijk');
  await expect(seek.sensitivity).toContainText('12 getallen doorgerekend.');
  const table = seek.sensitivity.getByRole('table');
  await expect(table.getByRole('row', { name: /^Kosten per fte/ })).toContainText('+2.394,40 meer');
  // A tenth of 23,944.00 and a quarter of it.
  await planner.fill(seek.sensitivity.getByLabel('Percentage'), '25');
  await expect(table.getByRole('row', { name: /^Kosten per fte/ })).toContainText('+5.986,00 meer');
  await planner.fill(seek.sensitivity.getByLabel('Percentage'), '200');
  await expect(seek.sensitivity.getByRole('alert')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  // Escape closes the dialog and leaves the working open behind it.
  await seek.sensitivity.getByRole('button', { name: 'Sluiten' }).press('Enter');
  await expect(seek.sensitivity).toBeHidden();
  await expect(planner.working).toBeVisible();
});

test('op een telefoon van 320 breed past het terugrekenen', async ({ planner, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const seek = new SeekPage(planner);
  for (const [name, dialog] of [
    ['Terugrekenen', seek.goal],
    ['Gevoeligheid', seek.sensitivity],
  ] as const) {
    await planner.button(name).click();
    await expect(dialog.getByLabel('Partij')).toBeVisible();
    const over = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(over, name).toBe(0);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations, name).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('Afrekening zegt wie wie betaalt, en wat hele uren doen', async ({ planner, page }) => {
  await planner.goTo('Afrekening');
  await planner.root.getByRole('combobox', { name: 'Jaar' }).selectOption('2025');
  const pot = planner.root.getByRole('region', { name: 'De regionale pot' });
  await expect(pot).toContainText('De gemeenten betalen in 2025 samen € 73.000,00 in de pot.');
  await expect(pot).toContainText('Omnia Wonen € 20.115,55, UWOON € 37.067,78');
  await expect(pot).toContainText('De pot komt uit op € 0,00.');
  const perYear = pot.getByRole('table', { name: 'Wie betaalt en wie ontvangt, per jaar' });
  await expect(perYear.getByRole('row', { name: /^Totaal/ })).toHaveText(
    /^\s*Totaal(\s*0,00){5}\s*$/,
  );
  const shift = planner.root.getByRole('region', { name: 'Wat afgeronde uren doen in 2025' });
  await expect(shift).toContainText('en UWOON € 892,22 minder.');
  await perYear.getByRole('button', { name: /^UWOON, saldo 2025/ }).click();
  await expect(planner.working).toContainText('37.067,78');
  const { violations } = await new AxeBuilder({ page }).include('.pot').analyze();
  expect(violations).toEqual([]);
});
