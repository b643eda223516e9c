import type { Book, BookCell, BookSheet } from '../book/book.ts';
import { odsFormula } from './ods-formula.ts';
import { ODS_STYLE, odsCellStyles } from './ods-styles.ts';
import { columnWidths, rowHeight } from './measures.ts';
import { xmlText } from './xml-text.ts';

/** Of a column that is one character wide. */
const CHARACTER_MM = 1.95;

const NAMES = [
  ['office', 'office:1.0'],
  ['table', 'table:1.0'],
  ['text', 'text:1.0'],
  ['style', 'style:1.0'],
  ['fo', 'xsl-fo-compatible:1.0'],
  ['number', 'datastyle:1.0'],
  ['of', 'of:1.2'],
] as const;

/** The names that the parts of an OpenDocument file are written with. */
export const ODS_NAMES = NAMES.map(
  ([name, space]) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${space}"`,
).join(' ');

/** All sheets with their styles, as texts that follow each other. */
export function odsContent({ sheets }: Book): readonly string[] {
  const widths = [...new Set(sheets.flatMap((sheet) => sheet.widths))];
  const heights = new Set<number>();
  const tables = sheets.flatMap((sheet) => table(sheet, heights));
  return [
    `<office:document-content ${ODS_NAMES} office:version="1.3"><office:automatic-styles>`,
    ...widths.map(columnStyle),
    ...[...heights].map(rowStyle),
    '<style:style style:name="ta1" style:family="table" style:master-page-name="Default"/>',
    odsCellStyles(),
    '</office:automatic-styles><office:body><office:spreadsheet>',
    ...tables,
    '</office:spreadsheet></office:body></office:document-content>',
  ];
}

function columnStyle(width: number): string {
  const properties = `<style:table-column-properties style:column-width="${(width * CHARACTER_MM).toFixed(1)}mm"/>`;
  return `<style:style style:name="co${width}" style:family="table-column">${properties}</style:style>`;
}

function rowStyle(height: number): string {
  const properties = `<style:table-row-properties style:row-height="${height}pt" style:use-optimal-row-height="false"/>`;
  return `<style:style style:name="ro${height}" style:family="table-row">${properties}</style:style>`;
}

/** @param heights hears the height of every row that has one */
function table(sheet: BookSheet, heights: Set<number>): readonly string[] {
  const { name, widths, rows } = sheet;
  const columns = columnWidths(sheet).map(
    (width) => `<table:table-column table:style-name="co${width}"/>`,
  );
  return [
    `<table:table table:name="${xmlText(name)}" table:style-name="ta1">`,
    ...columns,
    ...rows.map((cells) => row(cells, rowHeight(cells, widths), heights)),
    '</table:table>',
  ];
}

function row(cells: readonly BookCell[], height: number | undefined, heights: Set<number>): string {
  if (cells.length === 0) return '<table:table-row><table:table-cell/></table:table-row>';
  if (height !== undefined) heights.add(height);
  const style = height === undefined ? '' : ` table:style-name="ro${height}"`;
  let text = `<table:table-row${style}>`;
  for (const cell of cells) {
    text += cell === undefined ? '<table:table-cell/>' : cellText(cell);
  }
  return `${text}</table:table-row>`;
}

function cellText(cell: NonNullable<BookCell>): string {
  const style = ` table:style-name="${ODS_STYLE[cell.style]}"`;
  if ('text' in cell) {
    if (cell.text === '') return `<table:table-cell${style}/>`;
    const lines = cell.text.split('\n').map((line) => `<text:p>${spaced(xmlText(line))}</text:p>`);
    return `<table:table-cell${style} office:value-type="string">${lines.join('')}</table:table-cell>`;
  }
  const formula =
    cell.formula === undefined ? '' : ` table:formula="${xmlText(odsFormula(cell.formula))}"`;
  return `<table:table-cell${style}${formula} office:value-type="float" office:value="${cell.value}"/>`;
}

/** Spaces that would be taken as one, and tabs. */
function spaced(text: string): string {
  return text.replace(/^ | (?= )| $/g, '<text:s/>').replaceAll('\t', '<text:tab/>');
}
