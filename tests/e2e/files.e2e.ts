import { expect, type Download } from '@playwright/test';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { PreviewPage } from './pages/preview-page.ts';
import { everythingStored } from './pages/stored.ts';
import { test } from './pages/test.ts';

const SAVED = /^Bewaard op dit apparaat om/;

test('een plan gaat als bestand mee naar een ander apparaat', async ({ planner, browser }) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '60');
  await planner.choose('Exporteren');
  const file = await downloaded(planner, 'Planbestand opslaan');
  expect(file.name).toBe('kopie-van-voorstel-2023.doorstroming.json');
  await planner.closeDialog();

  const context = await browser.newContext({ baseURL: new URL('..', planner.page.url()).href });
  const other = new PlannerPage(await context.newPage());
  await other.open();
  await choose(other, file.name, file.text);
  const preview = new PreviewPage(other);
  await expect(preview.band).toContainText('U bekijkt een plan uit een bestand.');
  await expect(preview.row('Harderwijk')).toContainText('33.259,20');
  expect(await everythingStored(other.page)).not.toContain('Kopie van');
  await preview.keep.click();
  await expect(other.status(SAVED)).toBeVisible();
  await other.settledAt(0);
  await other.reload();
  await expect(new OverviewPage(other).amount('Harderwijk')).toHaveText('33.259,20');
  await context.close();
});

test('een verkeerd bestand wordt in woorden geweigerd en verandert niets', async ({ planner }) => {
  const before = await everythingStored(planner.page);
  const refusals = [
    ['leeg.json', '', 'plan: Dit is geen geldige JSON.'],
    ['ander.json', '{"format":"iets-anders"}', 'Verwacht: "doorstroming-plan".'],
    ['groot.json', ' '.repeat(2 * 1024 * 1024 + 1), 'Dit bestand is te groot.'],
    ['beeld.json', Buffer.from([0xff, 0xd8, 0xff]), 'Dit bestand is geen UTF-8-tekst.'],
  ] as const;
  await planner.choose('Importeren');
  for (const [name, content, sentence] of refusals) {
    await planner.dialog.getByLabel('Planbestand').setInputFiles({
      ...{ name, mimeType: 'application/json', buffer: Buffer.from(content) },
    });
    await expect(planner.dialog.getByRole('alert')).toContainText(sentence);
  }
  await planner.closeDialog();
  await expect(planner.title).toHaveText(/^Voorstel 2023/);
  expect(await everythingStored(planner.page)).toBe(before);
});

test('een bestand op de planner slepen opent het', async ({ planner }) => {
  const text = readFileSync('src/plans/memo-2023.json', 'utf8').replace(
    'Voorstel 2023',
    'Gesleept',
  );
  const transfer = await planner.page.evaluateHandle((content) => {
    const carried = new DataTransfer();
    carried.items.add(new File([content], 'plan.json'));
    return carried;
  }, text);
  await planner.page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await planner.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(planner.title).toHaveText(/^Gesleept/);
  await new PreviewPage(planner).close.click();
  await expect(planner.title).toHaveText(/^Voorstel 2023/);
});

test('een blad gaat als csv naar Excel', async ({ planner }) => {
  await planner.choose('Exporteren');
  await planner.dialog.getByLabel('Welk blad?').selectOption('Uren');
  const file = await downloaded(planner, 'Csv-bestand opslaan');
  expect(file.name).toBe('voorstel-2023-vervolg-pilot-doorstroming-uren.csv');
  expect(file.text).toContain('\r\nStatus;"Proefberekening, geen besluit"\r\n');
  expect(file.text).toContain('\r\nUWOON;37;37;37;37\r\n');
  await expect(planner.dialog.getByRole('status')).toContainText('is klaar');
});

test('alle bladen gaan als rekenbestand naar Excel en LibreOffice', async ({ planner }) => {
  await planner.fill(new OverviewPage(planner).split, '60');
  await planner.choose('Exporteren');
  for (const kind of ['xlsx', 'ods'] as const) {
    const name = { xlsx: 'Excel (xlsx)', ods: 'LibreOffice (ods)' }[kind];
    const file = await downloadedBytes(planner, name);
    expect(file.name).toBe(`kopie-van-voorstel-2023.${kind}`);
    const { sheets } = kind === 'xlsx' ? await readXlsx(file.bytes) : await readOds(file.bytes);
    expect(sheets.map((sheet) => sheet.name)).toContain('Verdeelsleutels');
    const paid = sheets.find((sheet) => sheet.name === 'Bijdragen')?.rows ?? [];
    const own = paid.find(([party]) => party === 'Harderwijk');
    expect(own?.slice(0, 8)).toEqual([
      'Harderwijk',
      33259.2,
      28732.8,
      28732.8,
      28732.8,
      119457.6,
      99548,
      19909.6,
    ]);
    const cover = sheets[0]?.rows.flat() ?? [];
    expect(cover).toContain('Proefberekening, geen besluit');
    expect(cover).toContain('De peildatum van ‘Aandeel woningbezit in de regio’ is niet bekend.');
  }
  await expect(planner.dialog.getByRole('status')).toContainText('.ods’ is klaar');
});

async function choose(planner: PlannerPage, name: string, text: string): Promise<void> {
  await planner.choose('Importeren');
  const buffer = Buffer.from(text);
  await planner.dialog
    .getByLabel('Planbestand')
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function downloaded(planner: PlannerPage, button: string) {
  const { name, bytes } = await downloadedBytes(planner, button);
  return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

async function downloadedBytes(planner: PlannerPage, button: string) {
  const waiting: Promise<Download> = planner.page.waitForEvent('download');
  await planner.button(button).click();
  const download = await waiting;
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}
