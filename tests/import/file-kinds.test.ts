import { expect, test } from 'vitest';
import { fileAt, fileOf, refusalOf } from './sheet-files.ts';
import { zipOf } from './zip-writer.ts';

const container = (name: string) =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
const starting = (...bytes: number[]) => Uint8Array.from([...bytes, 1, 2, 0, 3]);
const TO_XLSX = 'Open het in Excel of LibreOffice en kies Opslaan als: .xlsx.';

test.each([
  ['a web page', '\uFEFF  <html><table><tr><td>Elburg</td></tr></table>', 'een webpagina'],
  ['a page with a type', '<!DOCTYPE html><table>', TO_XLSX],
  ['a mail archive', 'MIME-Version: 1.0\r\nContent-Type: multipart/related', 'een webpagina'],
  [
    'Excel 2003 in XML',
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    `Dit is een Excel-bestand van 2003 in XML. ${TO_XLSX}`,
  ],
  [
    'flat ods',
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument">',
    '.fods',
  ],
  ['other XML', '<?xml version="1.0"?><cijfers/>', 'Dit is een XML-bestand'],
  ['SYLK', 'ID;PWXL;N;E\r\nC;Y1;X1;K"Elburg"', '.slk'],
  ['JSON', '[{"gemeente":"Elburg"}]', 'JSON'],
  ['an empty file', '', 'Dit bestand is leeg.'],
  ['a file of white space', '\uFEFF \r\n\r\n', 'Dit bestand is leeg.'],
  [
    'a mail',
    'Received: from mail.example\r\nSubject: cijfers\r\nMIME-Version: 1.0\r\n',
    'Dit is een mail, geen rekenblad. Bewaar het bestand dat erbij zit',
  ],
  ['a mail of Outlook', container('__properties_version1.0'), 'Dit is een mail'],
  [
    'a page that a browser kept',
    'From: <Saved by Blink>\r\nSubject: Cijfers\r\nMIME-Version: 1.0\r\n',
    'een webpagina',
  ],
  ['a PDF with a line before it', '\r\n%PDF-1.7\n', 'Dit is een PDF'],
  ['rich text', '{\\rtf1\\ansi', 'Dit is een opgemaakte tekst (.rtf)'],
  ['a PDF', '%PDF-1.7\n', 'Dit is een PDF'],
  ['a PNG', starting(0x89, 0x50, 0x4e, 0x47), 'Dit is een afbeelding'],
  ['a JPEG', starting(0xff, 0xd8, 0xff), 'Dit is een afbeelding'],
  ['gzip', starting(0x1f, 0x8b), 'Dit is een ingepakt bestand'],
  ['an old xls', container('Workbook'), `Dit is een oud Excel-bestand (.xls). ${TO_XLSX}`],
  ['an older xls', starting(0x09, 0x08, 0x10, 0), 'oud Excel-bestand'],
  ['a locked xlsx', container('EncryptedPackage'), 'Er staat een wachtwoord op dit bestand.'],
  ['an old Word file', container('WordDocument'), 'Dit is een tekst of presentatie'],
  ['a docx', zipOf({ '_rels/.rels': '<a/>', 'word/document.xml': '<a/>' }), 'Dit is een tekst'],
  [
    'an odt',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    'Dit is een tekst',
  ],
  ['a Numbers file', zipOf({ 'Index/Document.iwa': 'x' }), 'Kies in Numbers: Archief'],
  ['a zip around a workbook', zipOf({ 'map/cijfers.xlsx': 'x' }), 'Pak het eerst uit'],
  ['xlsb', zipOf({ '_rels/.rels': '<a/>', 'xl/workbook.bin': 'x' }), '.xlsb'],
])('%s is named, with what to do', async (_, content, sentence) => {
  expect(await refusalOf(fileOf(content, 'cijfers.xls'))).toContain(sentence);
});

test('files of others: a page as .xls, and a locked ods of LibreOffice', async () => {
  expect(await refusalOf(fileAt('html.xls'))).toBe(
    `Dit is een webpagina, ook als de naam op .xls eindigt. ${TO_XLSX}`,
  );
  expect(await refusalOf(fileAt('wachtwoord.ods'))).toBe(
    'Er staat een wachtwoord op dit bestand. Sla het op als .xlsx, .ods of .csv, zonder wachtwoord.',
  );
});
