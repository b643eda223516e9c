import type { Book, BookSheet } from '../book/book.ts';
import { ODS_NAMES, odsContent } from './ods-content.ts';
import { XML_HEAD, xmlText } from './xml-text.ts';
import { zipFile } from './zip-file.ts';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const SPACE = 'urn:oasis:names:tc:opendocument:xmlns';
/** A split that does not move. */
const FROZEN = 2;

/**
 * A workbook as the bytes of an ods file (OpenDocument 1.3). Written here because the packages that
 * write ods leave out widths and frozen headers.
 */
export async function odsFile(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const parts: readonly (readonly [string, ...string[]])[] = [
    ['META-INF/manifest.xml', manifest],
    ['content.xml', ...odsContent(book)],
    ['styles.xml', pageStyles],
    ['settings.xml', settings(book)],
    ['meta.xml', meta(book)],
  ];
  return zipFile([
    { name: 'mimetype', texts: [MIME], stored: true },
    ...parts.map(([name, ...texts]) => ({ name, texts: [XML_HEAD, ...texts] })),
  ]);
}

const manifest = [
  `<manifest:manifest xmlns:manifest="${SPACE}:manifest:1.0" manifest:version="1.3">`,
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIME}"/>`,
  ...['content.xml', 'styles.xml', 'settings.xml', 'meta.xml'].map(
    (name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`,
  ),
  '</manifest:manifest>',
].join('');

/** A4 on its side, all columns on one page. */
const pageStyles = [
  `<office:document-styles ${ODS_NAMES} office:version="1.3"><office:automatic-styles>`,
  '<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="297mm"',
  ' fo:page-height="210mm" style:print-orientation="landscape" fo:margin="12mm"',
  ' style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles>',
  '<office:master-styles><style:master-page style:name="Default"',
  ' style:page-layout-name="pm1"/></office:master-styles></office:document-styles>',
].join('');

function meta({ title }: Book): string {
  return [
    `<office:document-meta ${ODS_NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">`,
    `<office:meta><dc:title>${xmlText(title)}</dc:title><dc:language>nl</dc:language></office:meta>`,
    '</office:document-meta>',
  ].join('');
}

function settings({ sheets }: Book): string {
  const tables = sheets.map(
    (sheet) =>
      `<config:config-item-map-entry config:name="${xmlText(sheet.name)}">${view(sheet)}</config:config-item-map-entry>`,
  );
  return [
    `<office:document-settings ${ODS_NAMES} xmlns:config="${SPACE}:config:1.0" office:version="1.3">`,
    '<office:settings><config:config-item-set config:name="ooo:view-settings">',
    '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>',
    `<config:config-item-map-named config:name="Tables">${tables.join('')}</config:config-item-map-named>`,
    item('ActiveTable', 'string', sheets[0]?.name ?? ''),
    item('ShowGrid', 'boolean', 'false'),
    '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>',
    '</office:settings></office:document-settings>',
  ].join('');
}

function view({ frozen: { rows, columns } }: BookSheet): string {
  return [
    item('HorizontalSplitMode', 'short', columns === 0 ? 0 : FROZEN),
    item('VerticalSplitMode', 'short', rows === 0 ? 0 : FROZEN),
    item('HorizontalSplitPosition', 'int', columns),
    item('VerticalSplitPosition', 'int', rows),
    item('ActiveSplitRange', 'short', rows === 0 ? 2 : 3),
    item('PositionRight', 'int', columns),
    item('PositionBottom', 'int', rows),
    item('ShowGrid', 'boolean', 'false'),
  ].join('');
}

function item(name: string, type: string, value: string | number): string {
  return `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
}
