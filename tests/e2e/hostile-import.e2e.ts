import { expect } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { xlsxParts, zipOf } from '../import/zip-writer.ts';
import { ImportPage } from './pages/import-page.ts';
import { busiestTask } from './pages/page-tasks.ts';
import { test } from './pages/test.ts';

const MIB = 1024 * 1024;
/** The longest that the page may be busy at a stretch, in ms. */
const LONGEST = 200;

/** Packs little: what stands in it differs at every place, so that no limit on bombs ends it. */
function entities(bytes: number): string {
  const pieces = Array.from(
    { length: bytes / 50 },
    (_, at) => '&amp;'.repeat(9) + `${at % 100_000}`,
  );
  return `<row><c t="inlineStr"><is><t>${pieces.join('')}</t></is></c></row>`;
}

function wideHeaders(): string {
  const names = Array.from({ length: 199 }, (_, at) => `a${' '.repeat(32_000)}${at}`);
  const cells = names.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('');
  const figures = '<c><v>1</v></c>'.repeat(199);
  const name = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return `<row>${name('Gemeente')}${cells}</row><row>${name('Elburg')}${figures}</row>`;
}

/** As many rows, columns and cells as a sheet may have. */
function fullest(): string {
  const rows = Array.from({ length: 5_000 }, (_, row) => {
    const cells = Array.from({ length: 199 }, (__, at) => `<c><v>${(row * 199 + at) / 8}</v></c>`);
    return `<row><c t="inlineStr"><is><t>Elburg</t></is></c>${cells.join('')}</row>`;
  });
  return rows.join('');
}

const styles = (code: string) => ({
  'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`,
});

const FILES = [
  ['100.000 letters in een rij', () => xlsxParts(`<row ${'a'.repeat(100_000)}></row>`)],
  ['1.000.000 letters in een rij', () => xlsxParts(`<row ${'a'.repeat(1_000_000)}></row>`)],
  ['199 koppen van 32.000 spaties', () => xlsxParts(wideHeaders())],
  [
    '100.000 haken in een opmaak',
    () => xlsxParts('<row><c><v>1</v></c></row>', styles('['.repeat(100_000))),
  ],
  ['30 MiB aan tekstcodes', () => xlsxParts(entities(30 * MIB))],
  ['een vol blad', () => xlsxParts(fullest())],
] as const;

for (const [name, parts] of FILES) {
  test(`${name} houdt de pagina niet bezig`, async ({ planner, browser }) => {
    const importing = new ImportPage(planner);
    // From the disk, as a person's file comes: handing bytes over would keep the page busy itself.
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'file-')), 'groot.xlsx');
    writeFileSync(file, zipOf(parts()));
    // What loads later is loaded first: this is about the file.
    await importing.choose({ name: 'klein.csv', content: 'Naam;Aantal\nElburg;5' });
    await expect(importing.take).toBeVisible();
    const busiest = await busiestTask(browser, planner.page, async () => {
      await importing.chooseOther(file);
      const settled = importing.take.or(importing.dialog.getByRole('alert'));
      await expect(importing.dialog.getByText('Uit ‘groot.xlsx’')).toBeVisible();
      await expect(settled.first()).toBeVisible({ timeout: 25_000 });
    });
    expect(busiest).toBeLessThan(LONGEST);
    await expect(planner.title).toHaveText(/^Voorstel 2023/);
  });
}

test('Annuleren beëindigt het lezen meteen', async ({ planner }) => {
  const importing = new ImportPage(planner);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'file-')), 'groot.xlsx');
  writeFileSync(file, zipOf(xlsxParts(fullest())));
  await importing.choose(file);
  await importing.dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(importing.dialog).toHaveCount(0, { timeout: 1_000 });
  await expect.poll(() => planner.page.workers().length).toBe(0);
});
