import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BookLook } from '../../src/import/book-look.ts';
import { proposeImport } from '../../src/import/import-proposal.ts';
import { GroupMatcher } from '../../src/import/match-names.ts';
import { openBook, readSheet } from '../../src/import/open-book.ts';
import type { SourceCell, SourceSheet } from '../../src/import/source-sheet.ts';
import { describeImportProblem } from '../../src/locale/import-problem-text.ts';
import { memoPlan } from '../support/memo-plan.ts';

/** A file as the browser hands it over. */
export function fileOf(content: string | Uint8Array, name = 'cijfers.csv'): File {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  return new File([part], name);
}

/** A file as somebody sent it, from `files`. */
export function testFile(name: string): File {
  return fileOf(readFileSync(path.join(import.meta.dirname, 'files', name)), name);
}

/** A workbook that LibreOffice 7.4 wrote, from one source: as xlsx and as ods. */
export function libreOfficeFile(kind: 'xlsx' | 'ods'): File {
  const name = `regiocijfers.${kind}`;
  return fileOf(readFileSync(path.join(import.meta.dirname, 'files', name)), name);
}

const matcher = new GroupMatcher(memoPlan.parties);

/** Opens a file as the planner does for the first proposal. */
export function opened(file: File, separator?: string) {
  return openBook(file, { separator, isName: (text) => matcher.has(text) });
}

/** A sheet of a file, from 0. @throws with the Dutch sentence when it cannot be read */
export async function sheetOf(file: File, place = 0): Promise<SourceSheet> {
  const book = await opened(file);
  if (!book.ok) throw new Error(describeImportProblem(book.reason));
  const sheet = await readSheet(book.value, place);
  if (!sheet.ok) throw new Error(describeImportProblem(sheet.reason));
  return sheet.value;
}

/** Why a file, or its first sheet, was refused; "" when it was not. */
export async function refusalOf(file: File): Promise<string> {
  return sheetOf(file).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
}

/** A cell in one short text, to compare with. */
function shortCell(cell: SourceCell | undefined): string {
  switch (cell?.is) {
    case undefined:
      return '';
    case 'text':
      return cell.text;
    case 'number': {
      const shown = cell.shown === undefined ? '' : ` ~${cell.shown.text}`;
      return `#${cell.decimal}${cell.percent ? '%' : ''}${shown}`;
    }
    case 'time':
      return `:${cell.shown}`;
    case 'date':
      return `@${cell.day}`;
    case 'error':
      return `!${cell.text}`;
    case 'boolean':
    case 'broken':
    case 'no-result':
      return `?${cell.is}`;
  }
}

/** The rows of a sheet as short texts. */
export function shortRows({ rows }: SourceSheet): string[][] {
  return rows.map((row) => Array.from(row, shortCell));
}

/** A file that stands beside the tests. */
export function fileAt(name: string): File {
  return fileOf(readFileSync(path.join(import.meta.dirname, 'files', name)), name);
}

/** What the planner sees first in a file: its sheet with figures, and what is proposed for it. */
export async function lookAt(file: File, separator?: string) {
  const first = await new BookLook(file, separator).first(memoPlan);
  if (!first.ok) throw new Error(describeImportProblem(first.reason));
  const { look, place, sheets } = first.value;
  if (!look.ok) throw new Error(describeImportProblem(look.reason));
  return { ...look.value, place, sheets };
}

/** The figures that a file would give without any choice: "B2 elburg 14.8". */
export async function firstFigures(file: File): Promise<string[]> {
  const { table, choices } = await lookAt(file);
  return proposeImport(memoPlan, table, choices, file.name).columns.flatMap(({ figures }) =>
    figures.map(({ cell, party, value }) => `${cell} ${party.id} ${value}`),
  );
}

/** The cells that a file would not give without any choice, and why: "B2 elburg no-figure". */
export async function refusedFigures(file: File): Promise<string[]> {
  const { table, choices } = await lookAt(file);
  return proposeImport(memoPlan, table, choices, file.name).columns.flatMap(({ refused }) =>
    refused.map(({ cell, party, why }) => `${cell} ${party.id} ${why.problem}`),
  );
}
