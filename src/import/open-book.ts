import type { Result } from '../domain/result.ts';
import type { FileKind, ImportProblem } from '../locale/import-problem.ts';
import { openCsv, type CsvHints } from './csv-book.ts';
import { kindOfBytes, kindOfText, kindOfZip } from './file-kind.ts';
import { ImportRefusal, readable } from './import-refusal.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { openOds } from './ods-book.ts';
import type { Book, SourceSheet } from './source-sheet.ts';
import { unpackText } from './unpack.ts';
import { openXlsx } from './xlsx-book.ts';
import { zipParts, type ZipPart } from './zip.ts';

const ZIP = [0x50, 0x4b] as const;
const MANIFEST = 'meta-inf/manifest.xml';

/**
 * Opens a spreadsheet file (xlsx, ods, csv), or says why not. What kind it is, its bytes say and
 * not its name. Nothing of it is run, fetched or kept. It belongs in a worker: a hostile file may
 * take long.
 */
export function openBook(file: File, hints: CsvHints): Promise<Result<Book, ImportProblem>> {
  return readable(async () => {
    if (file.size > IMPORT_LIMITS.fileBytes) {
      const megabytes = IMPORT_LIMITS.fileBytes / 1024 / 1024;
      throw new ImportRefusal({ problem: 'file-too-large', megabytes });
    }
    const bytes = await bytesOf(file);
    if (ZIP.every((byte, at) => bytes[at] === byte)) return openZip(zipParts(bytes));
    refuseKind(kindOfBytes(bytes));
    return openCsv(bytes, file.name, hints, (text) => refuseKind(kindOfText(text)));
  });
}

/** Reads one sheet of an opened file, or says why not. */
export function readSheet(book: Book, place: number): Promise<Result<SourceSheet, ImportProblem>> {
  return readable(() => book.read(place));
}

async function openZip(parts: ReadonlyMap<string, ZipPart>): Promise<Book> {
  refuseKind(kindOfZip(parts));
  const manifest = await textOf(parts, MANIFEST);
  if (manifest.includes('encryption-data')) refuseKind('locked');
  const type = await textOf(parts, 'mimetype');
  if (type.includes('opendocument') && !type.includes('spreadsheet')) refuseKind('document');
  if (parts.has('content.xml')) return openOds(parts);
  if (parts.has('_rels/.rels') || parts.has('xl/workbook.xml')) return openXlsx(parts);
  throw new ImportRefusal({ problem: 'no-sheet-file' });
}

async function textOf(parts: ReadonlyMap<string, ZipPart>, name: string): Promise<string> {
  const part = parts.get(name);
  return part === undefined ? '' : unpackText(part);
}

function refuseKind(kind: FileKind | undefined): void {
  if (kind !== undefined) throw new ImportRefusal({ problem: kind });
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was moved or changed since it was chosen.
    throw new ImportRefusal({ problem: 'unreadable' });
  }
}
