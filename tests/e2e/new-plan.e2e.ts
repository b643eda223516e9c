import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

test('een nieuwe regio: groepen en partijen plakken, een post uit de memo, cijfers', async ({
  planner,
}) => {
  await planner.openPlans();
  await planner.button('Lege regio').click();
  const dialog = planner.root.getByRole('dialog', { name: 'Nieuwe regio' });
  await dialog.getByRole('button', { name: 'Plan maken' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Er staat nog geen partij in.');
  await dialog.getByLabel('Naam van het plan').fill('Veluwe-Oost');
  await dialog.getByLabel('Eerste jaar').fill('2028');
  await dialog
    .getByLabel('Partijen van Gemeenten')
    .fill('Epe\nVoorst\nGelderland\tProvincie\nZorggroep\tZorg');
  const { violations } = await new AxeBuilder({ page: planner.page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Plan maken' }).press('Enter');
  await expect(planner.title).toHaveText('Veluwe-Oost');
  await expect(planner.status(/^Bewaard op dit apparaat om/)).toBeVisible();

  await planner.asTable();
  const sheet = new SheetPage(planner);
  await sheet.set('Epe, Sociale huurwoningen', '3000');
  await sheet.set('Voorst, Sociale huurwoningen', '1000');
  await planner.goTo('Kosten');
  await planner.button('Post uit de memo').click();
  await planner.button('Verhuisvergoeding toevoegen').click();
  await planner.button('Meeneemhuur toevoegen').click();
  await expect(planner.dialog.getByRole('status')).toHaveText(
    '‘Meeneemhuur’ staat nu in het plan.',
  );
  await planner.closeDialog();
  await expect(planner.attention).toContainText('De prijs van ‘Meeneemhuur’ is nog niet bekend.');
  await expect(planner.attention).not.toContainText('Verhuisvergoeding’ is nog niet bekend');
  await sheet.set('Verhuisvergoeding, aantal 2028', '10');

  await planner.goTo('Overzicht');
  const overview = new OverviewPage(planner);
  // Ten times € 2.000, by 3.000 and 1.000 homes.
  await expect(overview.amount('Epe')).toHaveText('15.000,00');
  await expect(overview.amount('Voorst')).toHaveText('5.000,00');
  await expect(planner.panel).not.toContainText(/voorstel|niet in dit plan/i);
});

test('een kopie van het voorstel is een eigen plan', async ({ planner }) => {
  await planner.openPlans();
  await planner.button('Kopie van het voorstel').click();
  await expect(planner.title).toHaveText('Kopie van Voorstel 2023');
  await planner.openPlans();
  await planner.button('Kopie van het voorstel').click();
  await expect(planner.title).toHaveText('Kopie van Voorstel 2023 (2)');
  await expect(planner.undo).toBeDisabled();
});
