import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColumn } from '../../src/locale/column-notation.ts';
import type { DecimalInput } from '../../src/locale/number-readings.ts';

const COUNT: DecimalInput = { places: 6, unit: 'count' };
const PERCENT: DecimalInput = { places: 6, unit: 'percent' };

interface Notation {
  readonly thousands: string;
  readonly decimal: ',' | '.';
}
const NOTATIONS: readonly Notation[] = [
  { thousands: '.', decimal: ',' },
  { thousands: '', decimal: ',' },
  { thousands: ',', decimal: '.' },
  { thousands: '', decimal: '.' },
  { thousands: ' ', decimal: ',' },
  { thousands: '\u00a0', decimal: ',' },
  { thousands: '\u202f', decimal: ',' },
  { thousands: "'", decimal: '.' },
];

function written({ thousands, decimal }: Notation, value: string): string {
  const [whole = '', decimals] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return decimals === undefined ? grouped : grouped + decimal + decimals;
}

const whole = fc.bigInt({ min: 0n, max: 999_999_999n }).map(String);
const value = fc.oneof(
  whole,
  fc
    .tuple(whole, fc.stringMatching(/^\d{0,5}[1-9]$/))
    .map(([digits, decimals]) => `${digits}.${decimals}`),
);

describe('a number written in some notation', () => {
  it('reads back exactly, or is asked about with the number among the readings', () => {
    const column = fc.tuple(
      fc.constantFrom(...NOTATIONS),
      fc.array(value, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(COUNT, PERCENT),
    );
    fc.assert(
      fc.property(column, ([notation, values, input]) => {
        const { cells, ways } = readColumn(
          values.map((each) => written(notation, each)),
          input,
        );
        for (const [at, cell] of cells.entries()) {
          if (cell.ok) expect(cell.value).toBe(values[at]);
          else expect(cell.reason).toMatchObject({ problem: 'doubtful' });
        }
        const mark = notation.decimal === ',' ? 'comma' : 'dot';
        if (ways.length > 0) expect(ways.map((way) => way.mark)).toContain(mark);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back exactly where one cell proves the notation, or the answer is given', () => {
    const column = fc.tuple(
      fc.constantFrom(...NOTATIONS),
      fc.array(value, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(column, ([notation, values, isProven]) => {
        const all = isProven ? [...values, '14.8'] : values;
        const mark = notation.decimal === ',' ? 'comma' : 'dot';
        const texts = all.map((each) => written(notation, each));
        const { cells } = readColumn(texts, COUNT, isProven ? {} : { mark });
        expect(cells).toEqual(all.map((each) => ({ ok: true, value: each })));
      }),
      { numRuns: 1000 },
    );
  });
});
