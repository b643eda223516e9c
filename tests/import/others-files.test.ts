import { expect, test } from 'vitest';
import { fileAt, fileOf, firstFigures, lookAt } from './sheet-files.ts';
import { xlsxParts, zipOf } from './zip-writer.ts';

const NEW = [
  ...['elburg 14.8', 'ermelo 16.2', 'harderwijk 30.8', 'nunspeet 14.4'],
  ...['oldebroek 11.9', 'putten 11.9'],
];
const from = (row: number) => NEW.map((figure, at) => `B${row + at} ${figure}`);

test.each([
  ['verborgen-blad.xlsx', from(2)],
  ['titel-is-partij.xlsx', from(3)],
  ['caps-strings.xlsx', from(2)],
  ['backslash.xlsx', from(2)],
  ['iso-tijd.xlsx', from(2)],
  ['langere-rij.csv', from(2)],
])('%s gives the known column', async (name, figures) => {
  const { choices } = await lookAt(fileAt(name));
  expect(choices.columns.get(1)?.target).toEqual({ to: 'indicator', id: 'sociale-huur' });
  expect(await firstFigures(fileAt(name))).toEqual(figures);
});

test('a hidden sheet is marked, and comes after the ones that are shown', async () => {
  const { sheets, place } = await lookAt(fileAt('verborgen-blad.xlsx'));
  expect(sheets).toEqual([
    { name: 'Oud', isHidden: true },
    { name: 'Nieuw', isHidden: false },
  ]);
  expect(place).toBe(1);
});

test('times in a column of hours are hours', async () => {
  expect(await firstFigures(fileAt('duur.xlsx'))).toEqual([
    ...['B2 deltawonen 6', 'B3 omnia-wonen 20', 'B4 uwoon 37'],
    'B5 woningstichting-putten 9.5',
  ]);
});

const headers = async (file: File) =>
  (await lookAt(file)).table.columns.map(({ header }) => header);
const BANNERS = [
  ...['Sociale huurwoningen 2023', 'Sociale huurwoningen 2024'],
  ...['Inwoners 55+ 2023', 'Inwoners 55+ 2024'],
];

test('banners over several columns belong to each of them', async () => {
  expect(await headers(fileAt('samengevoegd.xlsx'))).toEqual(BANNERS);
  const { table } = await lookAt(fileAt('samengevoegd.xlsx'));
  expect(table.rows.map(({ name }) => name)).toEqual([
    ...['Elburg', 'Ermelo', 'Harderwijk', 'Nunspeet', 'Oldebroek', 'Putten'],
  ]);
});

const cell = (name: string, content: string) =>
  `<c r="${name}" t="inlineStr"><is><t>${content}</t></is></c>`;

test('headers of more rows, in a text file, in an ods, and under a title', async () => {
  const csv =
    'Cijfers van de regio;;;;\nGemeente;Sociale huurwoningen;;Inwoners 55+;\n;2023;2024;2023;2024\nElburg;1;2;3;4\nErmelo;5;6;7;8';
  expect(await headers(fileOf(csv))).toEqual(BANNERS);
  const span = (text: string) =>
    `<table-cell value-type="string" number-columns-spanned="2"><p>${text}</p></table-cell><covered-table-cell/>`;
  const plain = (text: string) => `<table-cell value-type="string"><p>${text}</p></table-cell>`;
  const row = (...cells: string[]) => `<table-row>${cells.join('')}</table-row>`;
  const ods = `<d><body><table name="A">${[
    row(plain('Gemeente'), span('Sociale huurwoningen'), span('Inwoners 55+')),
    row('<table-cell/>', ...['2023', '2024', '2023', '2024'].map(plain)),
    row(plain('Elburg'), ...['1', '2', '3', '4'].map(plain)),
  ].join('')}</table></body></d>`;
  expect(await headers(fileOf(zipOf({ 'content.xml': ods }), 'x.ods'))).toEqual(BANNERS);
  const rows = [
    cell('A1', 'Alle cijfers'),
    cell('A2', 'Gemeente') + cell('B2', 'Woningen') + cell('D2', 'Inwoners'),
    cell('B3', 'sociaal') + cell('C3', 'koop') + cell('D3', '2024'),
    cell('B4', '(aantal)') + cell('C4', '(%)') + cell('D4', '(aantal)'),
    `${cell('A5', 'Putten')}<c r="B5"><v>1</v></c><c r="C5"><v>2</v></c><c r="D5"><v>3</v></c>`,
  ];
  const sheet = `<worksheet><sheetData>${rows.map((each) => `<row>${each}</row>`).join('')}</sheetData><mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="B2:C2"/><mergeCell ref="A2:A4"/></mergeCells></worksheet>`;
  const parts = { ...xlsxParts(''), 'xl/worksheets/sheet1.xml': sheet };
  expect(await headers(fileOf(zipOf(parts), 'x.xlsx'))).toEqual([
    'Woningen sociaal (aantal)',
    'Woningen koop (%)',
    'Inwoners 2024 (aantal)',
  ]);
});

test('no two columns are called the same, and a known name under a banner is known', async () => {
  expect(await headers(fileOf('Naam;Woningen;Woningen\nElburg;1;2'))).toEqual([
    'Woningen',
    'Woningen (2)',
  ]);
  const csv =
    ';Cijfers 2024;;\nGemeente;Aandeel sociale huurwoningen;Woningen\nElburg;14,8;5\nErmelo;16,2;6';
  const { choices } = await lookAt(fileOf(csv));
  expect(choices.columns.get(1)?.target).toEqual({ to: 'indicator', id: 'sociale-huur' });
});

test('hidden rows, filtered rows and hidden columns are counted and named', async () => {
  const rows =
    `<row>${cell('A1', 'Gemeente')}${cell('B1', 'Aandeel sociale huurwoningen')}${cell('C1', 'Aandeel sociale huurwoningen')}</row>` +
    `<row hidden="1">${cell('A2', 'Elburg')}<c r="B2"><v>1</v></c><c r="C2"><v>3</v></c></row>` +
    `<row>${cell('A3', 'Ermelo')}<c r="B3"><v>2</v></c><c r="C3"><v>4</v></c></row>`;
  const sheet = `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>${rows}</sheetData></worksheet>`;
  const parts = { ...xlsxParts(''), 'xl/worksheets/sheet1.xml': sheet };
  const { table, choices } = await lookAt(fileOf(zipOf(parts), 'x.xlsx'));
  expect([table.hiddenNames, table.partyRows]).toEqual([['Elburg'], 2]);
  expect(table.columns.map(({ isHidden }) => isHidden)).toEqual([true, undefined]);
  expect(choices.columns.get(1)?.target).toEqual({ to: 'nothing' });
});

test('an ods says which tables, rows and columns are hidden', async () => {
  const table = (name: string, style: string, figure: string) =>
    `<table name="${name}" style-name="${style}"><table-column/><table-column visibility="collapse"/>` +
    '<table-row><table-cell><p>Gemeente</p></table-cell><table-cell><p>Woningen</p></table-cell></table-row>' +
    `<table-row visibility="filter"><table-cell><p>Elburg</p></table-cell><table-cell value-type="float" value="${figure}"/></table-row></table>`;
  const content =
    '<d><automatic-styles><style name="t1"><table-properties display="false"/></style><style name="t2"><table-properties display="true"/></style></automatic-styles>' +
    `<body>${table('Oud', 't1', '1')}${table('Nieuw', 't2', '2')}</body></d>`;
  const look = await lookAt(fileOf(zipOf({ 'content.xml': content }), 'x.ods'));
  expect([look.place, look.sheets[0]?.isHidden, look.sheets[1]?.isHidden]).toEqual([
    1,
    true,
    false,
  ]);
  expect(look.table.hiddenNames).toEqual(['Elburg']);
  expect(look.table.columns[0]?.isHidden).toBe(true);
});

test('a cell that cannot be is refused when it is used, and no other one', async () => {
  const rows =
    `<row>${cell('A1', 'Gemeente')}${cell('B1', 'Aandeel sociale huurwoningen')}</row>` +
    `<row>${cell('A2', 'Elburg')}<c r="B2" t="s"><v>99</v></c></row>` +
    `<row>${cell('A3', 'Ermelo')}<c r="B3"><v>niets</v></c></row>` +
    `<row>${cell('A4', 'Putten')}<c r="B4"><v>11.9</v></c></row>`;
  expect(await firstFigures(fileOf(zipOf(xlsxParts(rows)), 'x.xlsx'))).toEqual(['B4 putten 11.9']);
});
