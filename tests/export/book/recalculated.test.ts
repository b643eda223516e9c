import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compute } from '../../../src/domain/compute.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Book } from '../../../src/export/book/book.ts';
import { letters } from '../../../src/export/book/draft.ts';
import { planBook } from '../../../src/export/book/plan-book.ts';
import { odsFile } from '../../../src/export/file/ods-file.ts';
import { xlsxFile } from '../../../src/export/file/xlsx-file.ts';
import { goldenCase } from '../../support/golden-cases.ts';
import { findLibreOffice, recalculated, type Recalculated } from '../../support/libreoffice.ts';
import { memoPlan } from '../../support/memo-plan.ts';
import { planArbitrary } from '../../support/plan-arbitrary.ts';

/** The memo, worked cases with every kind of key and rounding, and ten plans of chance. */
const CASES = [
  'plafond-en-bodem',
  'ingroei-in-drie-stappen',
  'hele-euros-met-gelijke-rest',
  'kwartieren',
  'putten-stapt-uit-na-2025',
] as const;
const plans = new Map<string, Plan>([
  ['memo', memoPlan],
  ['kwaad', hostilePlan()],
  ...CASES.map((name) => [name, goldenCase(name).plan] as const),
  ...fc
    .sample(planArbitrary(), { seed: 2023, numRuns: 10 })
    .map((plan, at) => [`willekeurig-${at}`, plan] as const),
]);

/** The same but for floating point, which is far below a cent and the decimals that shares show. */
const isNear = (value: unknown, stored: number) =>
  typeof value === 'number' && Math.abs(value - stored) <= 1e-7 + 1e-12 * Math.abs(stored);

const program = findLibreOffice();
const here = program !== undefined || process.env['CI'] === 'true';
if (!here) {
  console.log(
    'NIET GEDAAN: LibreOffice is er niet, dus niemand rekende de werkmappen na. ' +
      'NOT DONE: there is no LibreOffice, so nobody recalculated the workbooks ' +
      '(Debian: apt-get install libreoffice-calc).',
  );
}

function bookOf(plan: Plan): Book {
  const computedOf = (each: Plan) => ({ plan: each, outcome: compute(each) });
  return planBook({
    ...{ computed: computedOf(plan), base: computedOf(memoPlan), findings: [] },
    ...{ fingerprint: 'AAAAAAAAAAA', made: '25 november 2026', address: '' },
  });
}

/** Every cell that the program does not read as we wrote it, or works out differently. */
function differences(book: Book, found: Recalculated): string[] {
  return book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell === undefined) return [];
        const value = found.get(name)?.[row]?.[column] ?? '';
        const isSame = 'text' in cell ? value === cell.text : isNear(value, cell.value);
        const written = 'text' in cell ? cell.text : `${cell.formula ?? ''} ${cell.value}`;
        const place = `${name}!${letters(column)}${row + 1}`;
        return isSame ? [] : [`${place} ${written}: ${JSON.stringify(value)}`];
      }),
    ),
  );
}

/** The memo with texts that want to be formulas, in every place where a person can write. */
function hostilePlan(): Plan {
  const plan = memoPlan;
  const evil = ['=1+1', '+31', '-5', '@SUM(A1)', '=HYPERLINK("http://x.example","klik")', '#REF!'];
  const text = (at: number) => evil[at % evil.length] ?? '';
  return {
    ...plan,
    ...{ title: '=cmd|x', note: "'=1+1" },
    groups: plan.groups.map((group, at) => ({ ...group, name: text(at) })),
    parties: plan.parties.map((party, at) => ({ ...party, name: text(at) })),
    indicators: plan.indicators.map((each, at) => ({ ...each, name: text(at), source: text(at) })),
    keys: plan.keys.map((key, at) => ({ ...key, name: text(at + 3), note: '_x003D_1+1' })),
    costLines: plan.costLines.map((line, at) => ({ ...line, name: text(at + 3), source: '1.500' })),
  };
}

/** The memo with one stored result that is wrong by a cent. */
function wrongBook(): Book {
  const book = bookOf(memoPlan);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column) =>
          sheet.name === 'Bijdragen' && row === 5 && column === 1 && cell && 'value' in cell
            ? { ...cell, value: cell.value + 0.01 }
            : cell,
        ),
      ),
    })),
  };
}

describe.runIf(here)('LibreOffice works out the same', () => {
  const books = new Map([...plans].map(([name, plan]) => [name, bookOf(plan)]));
  const files = new Map<string, Uint8Array>();
  let found: ReadonlyMap<string, Recalculated>;

  beforeAll(async () => {
    if (program === undefined) throw new Error('LibreOffice is missing: .ci/run installs it.');
    books.set('fout', wrongBook());
    for (const [name, book] of books) {
      files.set(`${name}-excel.xlsx`, await xlsxFile(book));
      files.set(`${name}-open.ods`, await odsFile(book));
    }
    found = await recalculated(program, files);
  }, 300_000);

  test.each([...plans.keys()].flatMap((name) => [`${name}-excel.xlsx`, `${name}-open.ods`]))(
    '%s',
    (file) => {
      const book = books.get(file.replace(/-(excel|open)\..*$/, ''));
      const sheets = found.get(file);
      if (book === undefined || sheets === undefined) throw new Error(`no ${file}`);
      expect([...sheets.keys()]).toEqual(book.sheets.map(({ name }) => name));
      expect(differences(book, sheets)).toEqual([]);
    },
  );

  test.each(['fout-excel.xlsx', 'fout-open.ods'])('a wrong result is found in %s', (file) => {
    const book = books.get('fout');
    const sheets = found.get(file);
    if (book === undefined || sheets === undefined) throw new Error(`no ${file}`);
    // Elburg in 2024: 10.074,00 for the coaches and 1.587,00 for the provincial one.
    expect(differences(book, sheets)).toEqual([
      'Bijdragen!B6 Verdeling!D7+Verdeling!D26 11661.01: 11661',
    ]);
  });
});
