import { expect } from '@playwright/test';
import { GridPage } from './pages/grid-page.ts';
import { test } from './pages/grid-test.ts';
import { ImportPage } from './pages/import-page.ts';
import { keepFromLink, memoPlan } from './pages/plan-link.ts';
import type { PlannerPage } from './pages/planner-page.ts';
import { SheetPage } from './pages/sheet-page.ts';

const FIGURES = 'Aandeel sociale';
const FIELD = 'Aandeel sociale huurwoningen';
const NAMES = ['Elburg', 'Ermelo', 'Harderwijk', 'Nunspeet', 'Oldebroek', 'Putten'];
const PROPOSAL = ['13,8', '15,2', '32,8', '14,4', '11,9', '11,9'];
const COUNTS = '8.912\n10.435\n15.210\n9.134\n7.001\n8.250\n';
const TABLE = 'Putten\t11,5\nGemeente Elburg\t13,5\nErmelo\t15\n';

async function copy({ page }: PlannerPage, text: string): Promise<void> {
  await page.evaluate((plain) => navigator.clipboard.writeText(plain), text);
}

async function expectFigures(page: SheetPage, texts: readonly string[]): Promise<void> {
  for (const [place, name] of NAMES.entries()) {
    await expect(page.field(`${name}, ${FIELD}`)).toHaveValue(texts[place] ?? '');
  }
}

async function withCounts(planner: PlannerPage): Promise<void> {
  const plan = memoPlan();
  await keepFromLink(planner, {
    ...plan,
    indicators: plan.indicators.map((each) =>
      each.id === 'sociale-huur' ? { ...each, unit: 'count' as const } : each,
    ),
  });
  await planner.goTo('Verdeelsleutels');
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('een kolom met duizendtallen: één vraag, één stap, in Rekenblad en Tabel', async ({
  page,
  planner,
}) => {
  await withCounts(planner);
  const grid = new GridPage(page);
  await grid.open();
  await grid.click({ row: 'Elburg', column: FIGURES });
  await copy(planner, COUNTS);
  await page.keyboard.press('Control+v');
  const asked = planner.root.getByRole('dialog', { name: 'Plakken' });
  await expect(asked).toContainText('“8.912”, “10.435” en “15.210” kunnen twee dingen zijn.');
  await expect(asked.getByRole('button', { name: '8,912; 10,435; 15,21; …' })).toBeVisible();
  await grid.expectText({ row: 'Elburg', column: FIGURES }, '13,8');
  await asked.getByRole('button', { name: '8912; 10435; 15210; …' }).click();
  for (const [place, row] of NAMES.entries()) {
    await grid.expectText({ row, column: FIGURES }, COUNTS.split('\n')[place] ?? '');
  }
  await page.keyboard.press('Control+z');
  await grid.expectText({ row: 'Elburg', column: FIGURES }, '13,8');
  await grid.expectText({ row: 'Putten', column: FIGURES }, '11,9');

  await planner.asTable();
  const sheet = new SheetPage(planner);
  await sheet.paste(`Elburg, ${FIELD}`, COUNTS);
  await expect(asked).toContainText('Lees ze allemaal zo:');
  await asked.getByRole('button', { name: '8912; 10435; 15210; …' }).press('Enter');
  await expect(sheet.said).toHaveText('6 cellen ingevuld.');
  // The field that has the focus shows what one starts typing from.
  await expectFigures(sheet, ['8912', ...COUNTS.split('\n').slice(1)]);
  // What a cell shows may be typed again.
  await sheet.set(`Elburg, ${FIELD}`, '8.912');
  await expect(planner.root.locator('.refusal')).toHaveCount(0);
  await planner.undo.click();
  await expectFigures(sheet, PROPOSAL);
});

test('een blok met namen komt bij die namen, waar het ook geplakt wordt', async ({
  grid,
  page,
  planner,
}) => {
  await grid.click({ row: 'Oldebroek', column: FIGURES });
  await copy(planner, `Gemeente\t${FIELD} (2025)\n${TABLE}Totaal\t40\n`);
  await page.keyboard.press('Control+v');
  await grid.expectText({ row: 'Elburg', column: FIGURES }, '13,5');
  await grid.expectText({ row: 'Ermelo', column: FIGURES }, '15');
  await grid.expectText({ row: 'Putten', column: FIGURES }, '11,5');
  await grid.expectText({ row: 'Oldebroek', column: FIGURES }, '11,9');
  await grid.expectText({ row: 'Elburg', column: 'Vast aandeel' }, '');
  await planner.undo.click();
  await grid.expectText({ row: 'Putten', column: FIGURES }, '11,9');
  await expect(planner.undo).toBeDisabled();

  // A name that nobody knows: the import's preview, in which the column is chosen already.
  await planner.asTable();
  const sheet = new SheetPage(planner);
  await sheet.paste(`Nunspeet, ${FIELD}`, `${TABLE}Zeewolde\t7\n`);
  const importing = new ImportPage(planner);
  await expect(importing.row('B', 'Putten')).toContainText('11,5');
  await expect(importing.dialog.getByLabel('Zeewolde (A4)')).toHaveValue('');
  await importing.take.click();
  await expectFigures(sheet, ['13,5', '15', '32,8', '14,4', '11,9', '11,5']);
  await planner.undo.click();
  await expectFigures(sheet, PROPOSAL);

  // Words above figures do not move them a row down.
  await sheet.paste(`Elburg, ${FIELD}`, 'Sociale huur\n13,5\n15,5\n');
  await expect(sheet.said).toHaveText('2 cellen ingevuld. De kopregel is weggelaten.');
  await expectFigures(sheet, ['13,5', '15,5', '32,8', '14,4', '11,9', '11,9']);
});

test('Engelse komma’s uit een bestand en uit geplakte tekst worden gevraagd, nooit 1,48', async ({
  page,
  planner,
}) => {
  const importing = new ImportPage(planner);
  const column = 'B: Sociale huurwoningen (aantal)';
  await importing.choose('tests/import/files/engels-komma.csv');
  await expect(importing.column(column)).toContainText('4 cellen doen niet mee');
  await expect(importing.column(column)).toContainText('komma’s tussen de cellen');
  await expect(importing.column(column)).not.toContainText('1,480 is');
  await importing.dialog.getByRole('button', { name: '1480; 1620; 3080; …' }).click();
  await expect(importing.row(column, 'Elburg')).toContainText('1.480');
  await expect(importing.row(column, 'Oldebroek')).toContainText('987');
  await planner.closeDialog();

  await planner.choose('Importeren');
  await copy(planner, 'Gemeente,Woningen\nElburg,"1,480"\nErmelo,987\nPutten,954.5\n');
  await importing.dialog.getByLabel('Of plak hier een tabel').focus();
  await page.keyboard.press('Control+v');
  // A decimal dot in the column settles it.
  await expect(importing.row('B: Woningen', 'Elburg')).toContainText('1.480');
  await importing.take.click();
  await expect(planner.status('3 cijfers overgenomen uit ‘Geplakte tabel’.')).toHaveCount(1);
});

test('tekst met onzichtbare tekens en een regeleinde wordt schoongemaakt', async ({ planner }) => {
  const sheet = new SheetPage(planner);
  await sheet.open('Verdeelsleutels');
  await sheet.paste(`${FIELD}, bron`, '"Door\u00ADstroming\u200B\nCBS"');
  await expect(sheet.field(`${FIELD}, bron`)).toHaveValue('Doorstroming CBS');
  await sheet.set('Harderwijk, vast aandeel in procenten', '€ 5.000');
  await expect(planner.panel).toContainText('“€ 5.000” is een bedrag. Hier hoort een percentage.');
});
