import { expect } from '@playwright/test';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ImportPage } from './pages/import-page.ts';
import { PreviewPage } from './pages/preview-page.ts';
import { test } from './pages/test.ts';

const file = (name: string) => `tests/import/files/${name}`;
const SHARE = 'B: Aandeel sociale huurwoningen';

test('een verborgen blad komt na het zichtbare, en heet zo', async ({ planner }) => {
  const importing = new ImportPage(planner);
  await importing.choose(file('verborgen-blad.xlsx'));
  await expect(importing.row(SHARE, 'Harderwijk')).toContainText('30,8');
  const sheets = importing.dialog.getByLabel('Blad', { exact: true });
  await expect(sheets.locator('option')).toHaveText(['Oud (verborgen)', 'Nieuw']);
  await sheets.selectOption('Oud (verborgen)');
  await expect(importing.row(SHARE, 'Harderwijk')).toContainText('29,8');
  await expect(importing.dialog).toContainText('Dit blad is verborgen in het bestand.');
});

test('bestanden van anderen geven de cijfers die een mens erin ziet', async ({ planner }) => {
  const importing = new ImportPage(planner);
  await importing.choose(file('duur.xlsx'));
  await expect(importing.row('B: Uren per week', 'UWOON')).toContainText('37');
  await expect(importing.row('B: Uren per week', 'Woningstichting Putten')).toContainText('9,5');
  for (const name of ['titel-is-partij', 'caps-strings', 'backslash', 'iso-tijd']) {
    await importing.chooseOther(file(`${name}.xlsx`));
    await expect(importing.dialog).toContainText(`Uit ‘${name}.xlsx’`);
    await expect(importing.row(SHARE, 'Harderwijk')).toContainText('30,8');
  }
  await importing.chooseOther(file('samengevoegd.xlsx'));
  await expect(importing.row('E: Inwoners 55+ 2024', 'Elburg')).toContainText('2.000');
});

test('het scheidingsteken is te kiezen', async ({ planner }) => {
  const importing = new ImportPage(planner);
  await importing.choose(file('langere-rij.csv'));
  await expect(importing.row(SHARE, 'Harderwijk')).toContainText('30,8');
  const separator = importing.dialog.getByLabel('Tussen de cellen staat');
  await expect(separator).toHaveValue(';');
  await separator.focus();
  await separator.selectOption('Komma ( , )');
  await expect(importing.row(SHARE, 'Harderwijk')).toHaveCount(0);
  await expect(separator).toBeFocused();
  await separator.selectOption('Puntkomma ( ; )');
  await expect(importing.row(SHARE, 'Harderwijk')).toContainText('30,8');
});

test('een bestand dat intussen is hersteld, wordt opnieuw gelezen', async ({ planner }) => {
  const importing = new ImportPage(planner);
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-'));
  const plan = path.join(folder, 'plan.json');
  writeFileSync(plan, '{"format":');
  await importing.choose(plan);
  const alert = importing.dialog.getByRole('alert');
  await expect(alert).toContainText('Dit is geen geldige JSON.');
  const sheet = path.join(folder, 'cijfers.xls');
  writeFileSync(sheet, readFileSync(file('html.xls')));
  await importing.chooseOther(sheet);
  await expect(alert).toContainText('Dit is een webpagina, ook als de naam op .xls eindigt.');
  await importing.chooseOther(file('wachtwoord.ods'));
  await expect(alert).toContainText('Er staat een wachtwoord op dit bestand.');
  writeFileSync(sheet, 'Gemeente;Aandeel sociale huurwoningen\nHarderwijk;30,8');
  await importing.chooseOther(sheet);
  await expect(importing.row(SHARE, 'Harderwijk')).toContainText('30,8');
  await expect(alert).toHaveCount(0);
  writeFileSync(plan, readFileSync('src/plans/memo-2023.json'));
  await importing.chooseOther(plan);
  await expect(new PreviewPage(planner).band).toContainText('U bekijkt een plan uit een bestand.');
});
