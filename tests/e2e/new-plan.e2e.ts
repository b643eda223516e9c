import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

test('een nieuwe regio: groepen en partijen plakken, een post uit de memo, cijfers', async ({
  planner,
  browser,
  watch,
  baseURL,
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
  for (const name of ['Verhuisvergoeding', 'Meeneemhuur']) {
    await planner.button('Post uit de memo').click();
    await planner.button(`${name} toevoegen`).click();
    // The dialog makes room for the new line, which is gone on with at once.
    await expect(sheet.field(`${name}, aantal 2028`)).toBeFocused();
  }
  await expect(planner.attention).toContainText('De prijs van ‘Meeneemhuur’ is nog niet bekend.');
  await expect(planner.attention).not.toContainText('Verhuisvergoeding’ is nog niet bekend');
  await sheet.set('Verhuisvergoeding, aantal 2028', '10');

  await planner.goTo('Overzicht');
  const overview = new OverviewPage(planner);
  // Ten times € 2.000, by 3.000 and 1.000 homes.
  await expect(overview.amount('Epe')).toHaveText('15.000,00');
  await expect(overview.amount('Voorst')).toHaveText('5.000,00');
  // Compared with nothing, and it says why.
  const why = 'Niet vergeleken: dit plan gaat over een andere regio dan het voorstel.';
  await expect(planner.panel).toContainText(why);
  await expect(planner.panel).not.toContainText(/in het voorstel|niet in dit plan/i);
  await planner.goTo('Bijdragen');
  await expect(planner.panel).not.toContainText(/in het voorstel/i);

  // On paper and for who opens its link it is no variant of the memo either.
  await planner.page.evaluate(() => (globalThis.print = () => undefined));
  await planner.choose('Afdrukken');
  await planner.button('Dit plan op één A4').click();
  const paper = planner.root.locator('.paper');
  await expect(paper).toContainText('De kosten zijn in vier jaar € 20.000,00.');
  await expect(paper).not.toContainText(/in het voorstel|memo van zomer|Vergeleken over/);
  await planner.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const sharing = await planner.openSharing();
  const link = await sharing.getByLabel('De link', { exact: true }).inputValue();
  const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  await watch.follow(elsewhere);
  const reader = new PlannerPage(await elsewhere.newPage());
  await reader.page.goto(link);
  await reader.ready();
  await expect(
    reader.root.getByRole('heading', { name: 'Wie betaalt wat in 2028?' }),
  ).toBeVisible();
  await expect(reader.root.getByRole('row', { name: /^Epe/ })).toContainText('15.000,00');
  await expect(reader.root).not.toContainText(/in het voorstel|anders ingevuld/i);
  await elsewhere.close();
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
