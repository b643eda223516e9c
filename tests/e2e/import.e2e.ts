import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { xlsxParts, zipOf } from '../import/zip-writer.ts';
import { ImportPage } from './pages/import-page.ts';
import type { PlannerPage } from './pages/planner-page.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { everythingStored } from './pages/stored.ts';
import { test } from './pages/test.ts';

const WORKBOOK = 'tests/import/files/regiocijfers.xlsx';
const SHARE = 'B: Aandeel sociale huurwoningen (2025)';
const HOMES = 'C: Huurwoningen 1-1-2025';

async function expectNoFaults({ page }: PlannerPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('cijfers uit een rekenblad: eerst zien, dan overnemen, in één keer terug', async ({
  planner,
}) => {
  const importing = new ImportPage(planner);
  const before = await everythingStored(planner.page);
  await importing.choose(WORKBOOK);
  await expect(importing.dialog.getByLabel('Blad', { exact: true })).toHaveValue('1');
  await expect(importing.row(SHARE, 'Harderwijk')).toHaveText(/B6\s*32,8\s*32,7/);
  await expect(importing.row(SHARE, 'Oldebroek')).toContainText('gelijk');
  await expect(importing.column(SHARE)).toContainText('houdt het oude cijfer: Putten.');
  await importing.dialog.getByRole('button', { name: 'Dat is Putten' }).click();
  await expect(importing.dialog.getByLabel('Puten (A9)')).toBeFocused();
  await expect(importing.row(SHARE, 'Putten')).toContainText('gelijk');
  await expect(importing.dialog.getByLabel('Zeewolde (A10)')).toHaveValue('');

  await importing.send(HOMES, 'Nieuwe kolom bij Gemeenten, aantal');
  await expect(importing.column(HOMES).getByLabel('Peildatum')).toHaveValue('1 januari 2025');
  await expect(importing.column(HOMES)).toContainText(
    'Blad ‘Cijfers’, cel C5 (Ermelo): “1.500” kan 1500 of 1,5 zijn.',
  );
  await expectNoFaults(planner);
  await importing.dialog.getByRole('button', { name: 'Ermelo: 1500' }).press('Enter');
  await expect(importing.row(HOMES, 'Ermelo')).toContainText('1.500');
  await expect(importing.dialog).toContainText('12 cijfers uit het bestand, waarvan 10 anders');
  expect(await everythingStored(planner.page)).toBe(before);

  await importing.take.click();
  await expect(planner.status('12 cijfers overgenomen uit ‘regiocijfers.xlsx’.')).toHaveCount(1);
  await planner.asTable();
  const sheet = new SheetPage(planner);
  await expect(sheet.field('Harderwijk, Aandeel sociale huurwoningen')).toHaveValue('32,7');
  await expect(sheet.field('Ermelo, Huurwoningen')).toHaveValue('1.500');
  // 27,631,50 is 32,7% of the 84.500 that the municipalities pay in 2024.
  await expect(planner.panel).toContainText('27.631,50');
  await planner.undo.click();
  await expect(sheet.field('Harderwijk, Aandeel sociale huurwoningen')).toHaveValue('32,8');
  await expect(planner.panel).not.toContainText('Huurwoningen');
  await expect(planner.undo).toBeDisabled();
});

test('een csv op de planner slepen, op een smal scherm', async ({ planner }) => {
  await planner.page.setViewportSize({ width: 320, height: 640 });
  const csv =
    'Corporatie;Woningen 2024\nStichting deltaWonen;8.000\nOmnia Wonen;=1+1\nUWOON;52000,5';
  const transfer = await planner.page.evaluateHandle((content) => {
    const carried = new DataTransfer();
    carried.items.add(new File([content], 'woningen.csv'));
    return carried;
  }, csv);
  await planner.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  const importing = new ImportPage(planner);
  const column = 'B: Woningen 2024';
  await expect(importing.column(column)).toContainText('“=1+1” is geen getal.');
  // The decimal comma of UWOON says what the dot of deltaWonen is.
  await expect(importing.row(column, 'deltaWonen')).toContainText('8.000');
  await expect(importing.row(column, 'UWOON')).toContainText('52.000,5');
  const overhang = await planner.page.evaluate(() => {
    const dialog = document.querySelector('dialog');
    return dialog === null ? -1 : dialog.scrollWidth - dialog.clientWidth;
  });
  expect(overhang).toBe(0);
  await importing.take.click();
  await expect(planner.root.getByLabel('Blad', { exact: true })).toHaveValue('verdeelsleutels');
});

test('een bestand dat niet te lezen is, zegt waarom en verandert niets', async ({ planner }) => {
  const importing = new ImportPage(planner);
  const refusals = [
    [zipOf(xlsxParts(' '.repeat(60 * 1024 * 1024))), 'pakt uit tot veel meer dan het is'],
    [zipOf(xlsxParts('<row><c r="A5001"><v>3</v></c></row>')), 'Blad ‘Cijfers’, cel A5001:'],
    ['Naam;Woorden\nElburg;veel', 'geen kolommen met getallen'],
  ] as const;
  for (const [content, sentence] of refusals) {
    await importing.choose({ name: 'cijfers.xlsx', content });
    await expect(importing.dialog.getByRole('alert')).toContainText(sentence);
    await planner.closeDialog();
  }
  await expect(planner.title).toHaveText(/^Voorstel 2023/);
});
