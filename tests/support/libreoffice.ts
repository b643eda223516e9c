import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readXlsx } from 'hucre/xlsx';

/** The program, where it is installed. */
const PLACES = [
  ...(process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'soffice')),
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

export function findLibreOffice(): string | undefined {
  return PLACES.find((place) => existsSync(place));
}

/** Makes it work out every formula when it opens a file: by itself it trusts the stored results. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** What stands in a recalculated file: by sheet, row and column from 0. */
export type Recalculated = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/**
 * Lets LibreOffice open spreadsheet files, work out all formulas and write them as xlsx, which is
 * then read by a reader that knows nothing of our writers. One start for all files.
 * @param files bytes by name, such as "memo.ods"; names before the dot differ
 */
export async function recalculated(
  program: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Recalculated>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const [given, made, user] = ['given', 'made', 'profile/user'].map((name) => {
      const place = path.join(folder, name);
      mkdirSync(place, { recursive: true });
      return place;
    }) as [string, string, string];
    writeFileSync(path.join(user, 'registrymodifications.xcu'), RECALCULATE);
    for (const [name, bytes] of files) writeFileSync(path.join(given, name), bytes);
    execFileSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(path.dirname(user)).href}`,
        ...['--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', made],
        ...[...files.keys()].map((name) => path.join(given, name)),
      ],
      { stdio: 'pipe', timeout: 240_000 },
    );
    const read = [...files.keys()].map(async (name) => {
      const bytes = readFileSync(path.join(made, `${path.parse(name).name}.xlsx`));
      const { sheets } = await readXlsx(new Uint8Array(bytes));
      return [name, new Map(sheets.map((sheet) => [sheet.name, sheet.rows]))] as const;
    });
    return new Map(await Promise.all(read));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
