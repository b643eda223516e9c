import type { Book } from '../book/book.ts';
import { xlsxSheet } from './xlsx-sheet.ts';
import { xlsxStyles } from './xlsx-styles.ts';
import { XML_HEAD, xmlText } from './xml-text.ts';
import { zipFile } from './zip-file.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook as the bytes of an xlsx file (ECMA-376, transitional). */
export async function xlsxFile(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const parts: readonly (readonly [string, ...string[]])[] = [
    ['[Content_Types].xml', contentTypes(book)],
    ['_rels/.rels', rootRelations],
    ['docProps/core.xml', properties(book)],
    ['xl/workbook.xml', workbook(book)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(book)],
    ['xl/styles.xml', xlsxStyles()],
    ...book.sheets.map(
      (sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, ...xlsxSheet(sheet)] as const,
    ),
  ];
  return zipFile(parts.map(([name, ...texts]) => ({ name, texts: [XML_HEAD, ...texts] })));
}

function contentTypes({ sheets }: Book): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('xl/workbook.xml', `${SHEET_ML}.sheet.main+xml`),
    part('xl/styles.xml', `${SHEET_ML}.styles+xml`),
    ...sheets.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`, `${SHEET_ML}.worksheet+xml`)),
    '</Types>',
  ].join('');
}

const rootRelations = relations([
  [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

function workbookRelations({ sheets }: Book): string {
  return relations([
    ...sheets.map((_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
    [`${OFFICE}/styles`, 'styles.xml'],
  ]);
}

function relations(all: readonly (readonly [string, string])[]): string {
  const items = all.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbook({ sheets }: Book): string {
  const names = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const views = '<bookViews><workbookView/></bookViews>';
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${views}<sheets>${names.join('')}</sheets></workbook>`;
}

function properties({ title }: Book): string {
  const spaces = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return `<cp:coreProperties ${spaces}><dc:title>${xmlText(title)}</dc:title><dc:language>nl</dc:language></cp:coreProperties>`;
}
