import { beforeAll, describe, expect, test } from 'vitest';
import { compute } from '../../../src/domain/compute.ts';
import type { CellAddress, Edit } from '../../../src/domain/edit.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Book, BookCell } from '../../../src/export/book/book.ts';
import { letters } from '../../../src/export/book/draft.ts';
import { planBook } from '../../../src/export/book/plan-book.ts';
import { odsFile } from '../../../src/export/file/ods-file.ts';
import { xlsxFile } from '../../../src/export/file/xlsx-file.ts';
import { edited } from '../../support/edited.ts';
import { goldenCase } from '../../support/golden-cases.ts';
import { findLibreOffice, recalculated, type Recalculated } from '../../support/libreoffice.ts';
import { memoPlan } from '../../support/memo-plan.ts';

const program = findLibreOffice();
const here = program !== undefined || process.env['CI'] === 'true';

function bookOf(plan: Plan): Book {
  const computed = { plan, outcome: compute(plan) };
  return planBook({
    ...{ computed, base: { plan: memoPlan, outcome: compute(memoPlan) }, findings: [] },
    ...{ fingerprint: 'AAAAAAAAAAA', made: '30 november 2026', address: '' },
  });
}

const set = (cell: CellAddress, value: string): Edit => ({
  edit: 'set-cells',
  changes: [{ cell, value }],
});
const line = 'verhuiscoaches';
const hours = (year: number, value: string) => set({ at: 'line-year', line, year }, value);
const figure = (party: string, value: string) =>
  set({ at: 'figure', indicator: 'sociale-huur', party }, value);
const owned = (party: string, value: string) =>
  set({ at: 'figure', indicator: 'woningbezit', party }, value);

/** What a person may change in the file itself, without rows coming or going. */
const CHANGES: Readonly<Record<string, Edit>> = {
  '66 uur': { edit: 'dial-hours', hoursPerWeek: '66' },
  '54 uur in 2025': hours(2025, '54'),
  '71,5 uur in 2024': hours(2024, '71.5'),
  '0,1 uur in 2026': hours(2026, '0.1'),
  '37,75 uur in 2027': hours(2027, '37.75'),
  'geen uren in 2027': hours(2027, '0'),
  'een fte van 75.000': { edit: 'dial-cost-per-fte', costPerFte: '75000' },
  'een fte van 70.123,45': { edit: 'dial-cost-per-fte', costPerFte: '70123.45' },
  'een fte van 32 uur': set({ at: 'hours-per-fte', line }, '32'),
  '60/40': { edit: 'dial-split', groups: ['gemeenten', 'corporaties'], percent: '60' },
  '33,3333%': { edit: 'dial-split', groups: ['gemeenten', 'corporaties'], percent: '33.3333' },
  '99% voor gemeenten': {
    edit: 'dial-split',
    groups: ['gemeenten', 'corporaties'],
    percent: '99',
  },
  'Harderwijk 30,85': figure('harderwijk', '30.85'),
  'Elburg 0': figure('elburg', '0'),
  'Putten als Oldebroek': figure('putten', '11.9'),
  'Nunspeet 14,4004': figure('nunspeet', '14.4004'),
  'UWOON 50': owned('uwoon', '50'),
  'deltaWonen 28': owned('deltawonen', '28'),
  'het bedrag van de provinciale coach': set(
    { at: 'line-year', line: 'provinciale-verhuiscoach', year: 2024 },
    '46000.01',
  ),
  'een bedrag in 2026': set(
    { at: 'line-year', line: 'provinciale-verhuiscoach', year: 2026 },
    '11500.07',
  ),
};

const PLANS = new Map<string, Plan>([
  ['memo', memoPlan],
  ['euro', goldenCase('hele-euros-met-gelijke-rest').plan],
  ['kwartier', goldenCase('kwartieren').plan],
  ['index', goldenCase('loonindex').plan],
  ['stapt-uit', goldenCase('putten-stapt-uit-na-2025').plan],
  ['ingroei', growing()],
  ['vast', goldenCase('harderwijk-vast-op-30').plan],
  ['gemengd', goldenCase('gemengde-sleutel').plan],
]);
/** The memo with a key that grows in quarters from equal parts. */
function growing(): Plan {
  const [key, ...others] = memoPlan.keys;
  if (key === undefined) throw new Error('no key');
  const figures = Object.fromEntries(
    memoPlan.parties.filter(({ group }) => group === key.group).map(({ id }) => [id, '1']),
  );
  const equal = {
    ...{ id: 'gelijk', name: 'Gelijk', group: key.group, unit: 'count' as const },
    ...{ source: '', measuredOn: '', figures },
  };
  const percent = { '2024': '0', '2025': '25', '2026': '50', '2027': '75' };
  return {
    ...memoPlan,
    indicators: [...memoPlan.indicators, equal],
    keys: [
      { ...key, phaseIn: { from: 'oud', percent } },
      ...others,
      { id: 'oud', name: 'Gelijke delen', group: key.group, weights: { gelijk: '100' } },
    ],
  };
}
const CHANGED_ELSEWHERE = ['66 uur', '71,5 uur in 2024', '33,3333%', 'een fte van 70.123,45'];

const isInput = (cell: BookCell): cell is BookCell & { value: number } =>
  cell !== undefined &&
  'value' in cell &&
  cell.formula === undefined &&
  cell.style.startsWith('input');

/** The workbook of a plan in which somebody typed the inputs of another one: the results are stale. */
function typedOver(book: Book, other: Book): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet, at) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column) => {
          const typed = other.sheets[at]?.rows[row]?.[column];
          return isInput(cell) && isInput(typed) ? { ...cell, value: typed.value } : cell;
        }),
      ),
    })),
  };
}

/** The cells that the program works out otherwise than the planner does. */
function differences(wanted: Book, found: Recalculated): string[] {
  return wanted.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell === undefined || !('value' in cell)) return [];
        const value = found.get(name)?.[row]?.[column] ?? '';
        const isSame =
          typeof value === 'number' &&
          Math.abs(value - cell.value) <= 1e-7 + 1e-12 * Math.abs(cell.value);
        const place = `${name}!${letters(column)}${row + 1}`;
        return isSame ? [] : [`${place}: ${JSON.stringify(value)}, not ${cell.value}`];
      }),
    ),
  );
}

const cases = [...PLANS].flatMap(([name, plan]) =>
  Object.entries(CHANGES)
    .filter(([what]) => name === 'memo' || CHANGED_ELSEWHERE.includes(what))
    .map(([what, edit], at) => ({ name: `${name}, ${what}`, id: `${name}-${at}`, plan, edit })),
);

describe.runIf(here)('who changes an input in the file sees what the planner says', () => {
  let found: ReadonlyMap<string, Recalculated>;
  const wanted = new Map<string, Book>();

  beforeAll(async () => {
    if (program === undefined) throw new Error('LibreOffice is missing: .ci/run installs it.');
    const files = new Map<string, Uint8Array>();
    for (const { id, plan, edit } of cases) {
      const after = bookOf(edited(plan, edit));
      const typed = typedOver(bookOf(plan), after);
      wanted.set(id, after);
      files.set(`${id}-excel.xlsx`, await xlsxFile(typed));
      if (id.startsWith('memo')) files.set(`${id}-open.ods`, await odsFile(typed));
    }
    found = await recalculated(program, files);
  }, 300_000);

  test.each(cases)('$name', ({ id }) => {
    const book = wanted.get(id);
    if (book === undefined) throw new Error(`no ${id}`);
    for (const [file, sheets] of found) {
      if (file.startsWith(`${id}-`)) expect([file, differences(book, sheets)]).toEqual([file, []]);
    }
  });
});

test('nothing that is divided in the memo stands as a number', () => {
  const styles = bookOf(memoPlan).sheets.flatMap(({ rows }) =>
    rows.flat().flatMap((cell) => (cell?.style === 'divided' ? [cell] : [])),
  );
  expect(styles).toEqual([]);
});

test('where whole numbers would be too large, the amounts stand as numbers and say so', () => {
  // A mix of percentages and inhabitants that grows by 33,3333%: more than fifteen digits.
  const book = bookOf(goldenCase('ingroei-in-drie-stappen').plan);
  const divided = book.sheets
    .flatMap(({ rows }) => rows.flat())
    .filter((cell) => cell?.style === 'divided');
  expect(divided.length).toBeGreaterThan(0);
  const texts = book.sheets[0]?.rows
    .flat()
    .map((cell) => (cell && 'text' in cell ? cell.text : ''));
  expect(texts?.some((text) => text.startsWith('Zandkleur: '))).toBe(true);
});
