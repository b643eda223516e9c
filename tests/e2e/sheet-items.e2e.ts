import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

let sheet: SheetPage;
test.beforeEach(({ planner }) => {
  sheet = new SheetPage(planner);
});

test('een kostenpost erbij, met een naam, een plaats en weer weg', async ({ planner }) => {
  await sheet.open('Kosten');
  await sheet.add(
    'Post met aantallen',
    'Naam van de post met een prijs per stuk',
    'Verhuisvergoeding',
  );
  await sheet.set('Verhuisvergoeding, aantal 2024', '10');
  await sheet.set('Verhuisvergoeding, prijs per stuk', '2.500');
  await expect(sheet.figure('Verhuisvergoeding, 2024')).toHaveText('25.000,00');
  await expect(sheet.figure('Totaal 2024')).toHaveText('217.000,00');
  const dialog = await sheet.change('Verhuisvergoeding');
  await planner.fill(dialog.getByLabel('Verhuisvergoeding, naam'), 'Vergoeding bij verhuizing');
  const renamed = planner.root.getByRole('dialog', { name: 'Vergoeding bij verhuizing wijzigen' });
  await renamed.getByRole('button', { name: 'Eerder zetten' }).click();
  await expect(renamed.getByRole('button', { name: 'Eerder zetten' })).toBeVisible();
  await planner.closeDialog();
  const names = planner.panel.getByRole('rowheader', { name: / wijzigen$/ });
  await expect(names.nth(1)).toContainText('Vergoeding bij verhuizing');
  await sheet.change('Vergoeding bij verhuizing');
  await renamed.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(renamed).toHaveCount(0);
  await expect(sheet.figure('Totaal 2024')).toHaveText('192.000,00');
  await planner.undo.click();
  await expect(sheet.figure('Totaal 2024')).toHaveText('217.000,00');
});

test('een post met uren neemt over wat een fte kost; een post met bedragen is leeg', async ({
  planner,
}) => {
  await sheet.open('Kosten');
  await sheet.add('Post met uren', 'Naam van de post met uren per week', 'Extra coach');
  await expect(sheet.field('Extra coach, uren per week 2024')).toBeFocused();
  await sheet.set('Extra coach, uren per week 2024', '18');
  await expect(sheet.figure('Extra coach, 2024')).toHaveText('36.500,00');
  await sheet.add('Post met bedragen', 'Naam van de post met een vast bedrag', 'Folders');
  await sheet.set('Folders, bedrag 2024', '1.000');
  await expect(sheet.figure('Totaal 2024')).toHaveText('229.500,00');
  await planner.button('Post met bedragen toevoegen').click();
  await planner.button('Toevoegen').click();
  await expect(planner.panel.getByRole('alert')).toContainText('De tekst is leeg.');
  await planner.button('Annuleren').click();
  await expect(planner.button('Post met bedragen toevoegen')).toBeFocused();
});

test('een partij erbij, een ander eruit, en een partij die eerder stopt', async ({ planner }) => {
  const settings = await planner.openSettings();
  await sheet.add('Partij bij gemeenten', 'Naam van de nieuwe partij', 'Zeewolde');
  await expect(settings.getByRole('rowheader', { name: /^Zeewolde/ })).toBeVisible();
  await sheet.set('Putten, tot en met', '2025');
  await planner.closeDialog();
  await sheet.open('Bijdragen');
  await expect(sheet.row('Zeewolde')).toContainText('0,00');
  await expect(sheet.figure('Harderwijk, 2025')).toHaveText('23.944,00');
  // 73.000 × 32,8/88,1: Putten no longer takes part.
  await expect(sheet.figure('Harderwijk, 2026')).toHaveText('27.178,21');
  await expect(sheet.figure('Totaal, 2026')).toHaveText('146.000,00');
  await planner.openSettings();
  const dialog = await sheet.change('Zeewolde');
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await planner.closeDialog();
  await expect(sheet.row('Zeewolde')).toHaveCount(0);
  await planner.openSettings();
  await sheet.set('Putten, vanaf', '2026');
  await expect(settings.getByRole('status').first()).toContainText('2025');
});

test('een partij hernoemen en verplaatsen gaat door op elk blad', async ({ planner }) => {
  await sheet.open('Verdeelsleutels');
  const dialog = await sheet.change('Harderwijk');
  await planner.fill(dialog.getByLabel('Harderwijk, naam'), 'Gemeente Harderwijk');
  const renamed = planner.root.getByRole('dialog', { name: 'Gemeente Harderwijk wijzigen' });
  await renamed.getByRole('button', { name: 'Eerder zetten' }).click();
  await renamed.getByRole('button', { name: 'Eerder zetten' }).click();
  await expect(renamed.getByRole('button', { name: 'Eerder zetten' })).toHaveCount(0);
  await planner.closeDialog();
  await planner.goTo('Overzicht');
  const overview = new OverviewPage(planner);
  await expect(overview.table.getByRole('rowheader').nth(2)).toHaveText('Gemeente Harderwijk');
  await expect(overview.amount('Gemeente Harderwijk')).toHaveText('27.716,00');
});

test('sleutel, kolom, index en groep: erbij, hernoemen en weg', async ({ planner }) => {
  await sheet.open('Verdeelsleutels');
  await sheet.add('Sleutel', 'Naam van de nieuwe sleutel', 'Gelijk');
  await planner.button('Sleutel wijzigen').click();
  const key = planner.dialog;
  await key
    .getByLabel('Groeit vanaf een andere sleutel')
    .selectOption('Naar rato van sociale huurwoningen');
  await sheet.set('Gelijk, ingroei in 2024, in procenten', '50');
  await key.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(sheet.list('Verdeelsleutel').getByRole('option')).toHaveCount(1);

  await sheet.add('Kolom', 'Naam van de nieuwe kolom', 'Inwoners');
  const column = await sheet.change('Inwoners');
  await column.getByLabel('Inwoners, eenheid').selectOption('in procenten');
  await planner.fill(column.getByLabel('Inwoners, naam'), 'Huishoudens');
  await planner.closeDialog();
  await expect(sheet.field('Elburg, Huishoudens')).toBeVisible();
  const again = await sheet.change('Huishoudens');
  await again.getByRole('button', { name: 'Eerder zetten' }).click();
  await again.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(sheet.field('Elburg, Huishoudens')).toHaveCount(0);

  await sheet.open('Kosten');
  await sheet.add('Index', 'Naam van de nieuwe index', 'Lonen');
  await expect(sheet.field('Lonen, 2025')).toBeFocused();
  await sheet.set('Lonen, 2025', '3,5');
  await planner.button('Lonen: 3,5% in alle jaren').click();
  await expect(sheet.field('Lonen, 2027')).toHaveValue('3,5%');
  await planner.undo.click();
  await expect(sheet.field('Lonen, 2027')).toHaveValue('');
  const index = await sheet.change('Lonen');
  await index.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(sheet.field('Lonen, 2025')).toHaveCount(0);

  const settings = await planner.openSettings();
  await sheet.add('Groep', 'Naam van de nieuwe groep', 'Zorg');
  await sheet.add('Partij bij zorg', 'Naam van de nieuwe partij', 'Icare');
  await expect(settings.getByRole('rowheader', { name: /^Icare/ })).toBeVisible();
  const group = await sheet.change('Zorg');
  await group.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(settings.getByRole('rowheader', { name: /^Icare/ })).toHaveCount(0);
});

test('de notitie bij het plan, en terug met Ongedaan maken', async ({ planner }) => {
  const settings = await planner.openSettings();
  const note = settings.getByLabel('Notitie bij het plan');
  await note.fill('Voor de raad van december.');
  await planner.closeDialog();
  await expect(planner.title).toHaveText('Kopie van Voorstel 2023');
  await planner.undo.click();
  await planner.openSettings();
  await expect(note).toHaveValue(/^De bedragen en uren uit de memo/);
});
