import { expect } from '@playwright/test';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

const COACHES = 'Verhuiscoaches in dienst van de corporaties';
const PROVINCIAL = 'Provinciale verhuiscoach, 12 uur per week voor inwerken';

let sheet: SheetPage;
test.beforeEach(({ planner }) => {
  sheet = new SheetPage(planner);
});

test('Verdeelsleutels: een cijfer wijzigt alle aandelen en bijdragen', async () => {
  await sheet.open('Verdeelsleutels');
  await sheet.set('Elburg, Aandeel sociale huurwoningen', '38,8');
  // The figures now add up to 125: 38,8/125 and 32,8/125 of 84.500.
  await expect(sheet.figure('Elburg, aandeel in 2024')).toHaveText('31,0%');
  await expect(sheet.figure('Elburg, bijdrage 2024')).toHaveText('26.228,80');
  await expect(sheet.figure('Harderwijk, bijdrage 2024')).toHaveText('22.172,80');
  await expect(sheet.row('Totaal')).toContainText('125,0');
  await expect(sheet.field('Ermelo, Aandeel sociale huurwoningen')).toBeFocused();
  await expect(sheet.field('Elburg, Aandeel sociale huurwoningen')).toHaveAccessibleDescription(
    'Gewijzigd. Voorstel: 13,8.',
  );
});

test('Verdeelsleutels: vast aandeel, ondergrens en bovengrens', async ({ planner }) => {
  await sheet.open('Verdeelsleutels');
  await sheet.set('Harderwijk, vast aandeel in procenten', '30');
  await expect(sheet.figure('Harderwijk, aandeel in 2024')).toHaveText('30,0%');
  await expect(sheet.figure('Oldebroek, bijdrage 2024')).toHaveText('10.474,48');
  await planner.undo.click();
  await planner.button('Ondergrens en bovengrens tonen').click();
  await sheet.set('Harderwijk, bovengrens in procenten', '25');
  await expect(sheet.figure('Harderwijk, bijdrage 2024')).toHaveText('21.125,00');
  await sheet.set('Putten, ondergrens in procenten', '15%');
  await expect(sheet.figure('Putten, bijdrage 2024')).toHaveText('12.675,00');
  await sheet.set('Putten, ondergrens in procenten', '60');
  await sheet.set('Elburg, ondergrens in procenten', '60');
  await expect(planner.attention).toContainText('passen in alle jaren niet samen');
});

test('Verdeelsleutels: bron en peildatum', async ({ planner }) => {
  await sheet.open('Verdeelsleutels');
  await planner.panel.getByRole('radio', { name: 'Corporaties' }).check();
  await expect(planner.attention).toContainText('‘Aandeel woningbezit in de regio’ is niet bekend');
  const date = 'Aandeel woningbezit in de regio, peildatum';
  await sheet.set(date, 'voorjaar');
  await expect(sheet.said).toContainText('“voorjaar” is geen datum. Schrijf bijvoorbeeld 2025');
  await expect(sheet.field(date)).toHaveAttribute('aria-invalid', 'true');
  await sheet.set(date, '1-1-2026');
  await expect(sheet.field(date)).toHaveValue('1 januari 2026');
  await expect(planner.attention).not.toContainText('is niet bekend');
  await sheet.set('Aandeel woningbezit in de regio, bron', 'dVi 2025');
  await expect(sheet.field('Aandeel woningbezit in de regio, bron')).toHaveValue('dVi 2025');
});

test('Kosten: uren per jaar, prijs, bedrag, verdeling, sleutel en bron', async ({ planner }) => {
  await sheet.open('Kosten');
  await sheet.set(`${COACHES}, uren per week 2025`, '54');
  await expect(sheet.figure('Totaal 2025')).toHaveText('109.500,00');
  await sheet.set(`${COACHES}, kosten per fte`, '€ 80.000,-');
  await expect(sheet.figure(`${COACHES}, 2024`)).toHaveText('160.000,00');
  await sheet.set(`${COACHES}, kosten per fte`, '73000');
  await sheet.set(`${PROVINCIAL}, bedrag 2026`, '10.000,50');
  await expect(sheet.figure('Totaal 2026')).toHaveText('156.000,50');
  await sheet.set(`${COACHES}, deel gemeenten in procenten`, '60');
  await expect(planner.attention).toContainText('110%');
  await sheet.set(`${COACHES}, deel corporaties in procenten`, '40');
  await expect(sheet.figure(`${COACHES}, deel gemeenten 2024`)).toHaveText('87.600,00');
  await expect(planner.attention).not.toContainText('110%');
  await sheet.list(`${COACHES}, sleutel gemeenten`).selectOption('geen');
  await expect(planner.attention).toContainText('ontbreekt een sleutel voor gemeenten');
  await expect(sheet.row('Niet verdeeld')).toContainText('87.600,00');
  await sheet.list(`${COACHES}, uitvoerder`).selectOption('Gemeenten');
  await sheet.set(`${COACHES}, bron`, 'Begroting 2026');
  await expect(sheet.field(`${COACHES}, bron`)).toHaveValue('Begroting 2026');
});

test('Kosten: een index verhoogt de jaren na het eerste', async () => {
  await sheet.open('Kosten');
  await sheet.add('Index', 'Naam van de nieuwe index', 'Cao-lonen');
  await sheet.set('Cao-lonen, 2025', '3');
  await sheet.list(`${COACHES}, index`).selectOption('Cao-lonen');
  await expect(sheet.figure(`${COACHES}, 2024`)).toHaveText('146.000,00');
  await expect(sheet.figure(`${COACHES}, 2025`)).toHaveText('150.380,00');
});

test('hele euro’s: Oldebroek 1.369, Putten 1.368, en het alfabet wordt genoemd', async ({
  planner,
}) => {
  const settings = await planner.openSettings();
  await settings.getByLabel('Bedragen afronden op').selectOption('hele euro’s');
  await planner.closeDialog();
  await sheet.open('Bijdragen');
  await sheet.list('Kostenpost').selectOption(PROVINCIAL);
  await expect(sheet.row('Oldebroek')).toContainText('1.369,00');
  await expect(sheet.row('Putten')).toContainText('1.368,00');
  await expect(planner.attention).toContainText('De laatste euro in 2024 is op alfabet verdeeld.');
});

test('jaren erbij en eraf', async ({ planner }) => {
  const settings = await planner.openSettings();
  await settings.getByLabel('Aantal jaren').selectOption('2');
  await planner.closeDialog();
  await sheet.open('Bijdragen');
  await expect(sheet.row('Totaal')).toContainText('338.000,00');
  await planner.undo.click();
  await expect(sheet.row('Totaal')).toContainText('630.000,00');
  await planner.openSettings();
  await settings.getByLabel('Eerste jaar').fill('abc');
  await settings.getByLabel('Eerste jaar').press('Enter');
  await expect(settings.getByRole('alert')).toContainText('“abc” is geen geldig jaar.');
  await settings.getByLabel('Aantal jaren').selectOption('5');
  await planner.closeDialog();
  await expect(planner.panel.getByRole('columnheader', { name: '2028' })).toBeVisible();
});

test('een geplakt blok is één stap; de cel in twijfel wacht op een keuze', async ({ planner }) => {
  await sheet.open('Verdeelsleutels');
  await sheet.add('Kolom', 'Naam van de nieuwe kolom', 'Huurwoningen');
  await sheet.paste('Elburg, Huurwoningen', '1000\r\n1000\r\n1.500\r\n1000\r\n1000\r\n1000\r\n');
  await expect(sheet.said).toHaveText('5 cellen ingevuld. 1 cel is niet overgenomen.');
  await expect(sheet.field('Putten, Huurwoningen')).toHaveValue('1.000');
  await sheet.set('Huurwoningen, gewicht in procenten', '100');
  // Half by the old figures, half by the new ones, where Harderwijk has none yet.
  await expect(sheet.figure('Harderwijk, aandeel in 2024')).toHaveText('16,4%');
  await expect(sheet.figure('Elburg, aandeel in 2024')).toHaveText('16,9%');
  await planner.button('Naar de cel').click();
  await planner.button('1500 invullen: Harderwijk, Huurwoningen').click();
  await expect(sheet.field('Harderwijk, Huurwoningen')).toHaveValue(/1\.?500/);
  // (32,8% + 1500/6500) / 2
  await expect(sheet.figure('Harderwijk, aandeel in 2024')).toHaveText('27,9%');
  for (let step = 0; step < 3; step += 1) await planner.undo.click();
  await expect(sheet.field('Putten, Huurwoningen')).toHaveValue('');
  await expect(sheet.field('Elburg, Huurwoningen')).toHaveValue('');
});

test('Tabel: Ctrl+D neemt over wat erboven staat, Ctrl+R wat links staat', async ({ planner }) => {
  const { keyboard } = planner.page;
  await sheet.open('Kosten');
  await sheet.set(`${COACHES}, uren per week 2024`, '60');
  const next = sheet.field(`${COACHES}, uren per week 2025`);
  await next.focus();
  await keyboard.press('Control+r');
  await expect(next).toHaveValue('60');
  await sheet.open('Verdeelsleutels');
  const below = sheet.field('Ermelo, Aandeel sociale huurwoningen');
  await below.focus();
  // What is being typed gives way, as in a cell of the Rekenblad.
  await keyboard.type('3');
  await keyboard.press('Control+d');
  await expect(below).toHaveValue('13,8');
  await planner.undo.click();
  await expect(below).toHaveValue('15,2');
  await planner.undo.click();
  await sheet.open('Kosten');
  await expect(next).toHaveValue('72');
});
