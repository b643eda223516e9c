import type { Result } from '../domain/result.ts';
import type { ImportProblem } from '../locale/import-problem.ts';
import { openCsv } from './csv-book.ts';
import { ImportRefusal, readable } from './import-refusal.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { openOds } from './ods-book.ts';
import { Pace } from './pace.ts';
import type { Book, SourceSheet } from './source-sheet.ts';
import { openXlsx } from './xlsx-book.ts';
import { zipParts } from './zip.ts';

/** How files begin: a zip, and the container of old or locked Office files. */
const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a spreadsheet file (xlsx, ods, csv), or says why not. What kind it is, its bytes say and
 * not its name. Nothing of it is run, fetched or kept.
 * @param signal stops the reading, by an exception, when nobody waits for it any more
 */
export function openBook(file: File, signal?: AbortSignal): Promise<Result<Book, ImportProblem>> {
  return readable(async () => {
    if (file.size > IMPORT_LIMITS.fileBytes) {
      const megabytes = IMPORT_LIMITS.fileBytes / 1024 / 1024;
      throw new ImportRefusal({ problem: 'file-too-large', megabytes });
    }
    const bytes = await bytesOf(file);
    if (startsWith(bytes, OLE2)) throw new ImportRefusal({ problem: 'old-or-locked' });
    if (!startsWith(bytes, ZIP)) return openCsv(bytes, file.name, new Pace(signal));
    const parts = zipParts(bytes);
    if (parts.has('xl/workbook.bin')) throw new ImportRefusal({ problem: 'binary-workbook' });
    if (parts.has('content.xml')) return openOds(parts, new Pace(signal));
    if (parts.has('_rels/.rels')) return openXlsx(parts, new Pace(signal));
    throw new ImportRefusal({ problem: 'no-sheet-file' });
  });
}

/** Reads one sheet of an opened file, or says why not. */
export function readSheet(book: Book, place: number): Promise<Result<SourceSheet, ImportProblem>> {
  return readable(() => book.read(place));
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was moved or changed since it was chosen.
    throw new ImportRefusal({ problem: 'unreadable' });
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
