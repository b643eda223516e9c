import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copyNumber,
  copyText,
  formatClipboardGrid,
  parseClipboardGrid,
} from '../../src/locale/clipboard-grid.ts';

describe('a block of cells on the clipboard', () => {
  it.each([
    ['', []],
    ['13,8', [['13,8']]],
    ['\r\n', [['']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\tb\nc', [['a', 'b'], ['c']]],
    ['a\rb', [['a'], ['b']]],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    ['\t\n', [['', '']]],
    ['"CBS\n(2022)"\t13,8', [['CBS\n(2022)', '13,8']]],
    ['"een ""tab""\there"\r\n', [['een "tab"\there']]],
    ['"niet gesloten\tb', [['"niet gesloten', 'b']]],
    ['"half" open\tb', [['"half" open', 'b']]],
    ['""\t""', [['', '']]],
    ['12"\t3', [['12"', '3']]],
  ])('%j', (text, rows) => expect(parseClipboardGrid(text)).toEqual({ ok: true, value: rows }));

  it('reads back what it writes', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^["\t\n\r a]{0,6}$/));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        expect(parseClipboardGrid(formatClipboardGrid(rows))).toEqual({ ok: true, value: rows });
      }),
    );
  });

  it('takes 5,000 rows and 200 columns, and refuses more', () => {
    expect(parseClipboardGrid('1\n'.repeat(5000))).toMatchObject({ ok: true });
    expect(parseClipboardGrid('1\n'.repeat(5001))).toEqual({
      ok: false,
      reason: { problem: 'too-many-rows', max: 5000 },
    });
    expect(parseClipboardGrid('1\t'.repeat(199))).toMatchObject({ ok: true });
    expect(parseClipboardGrid('1\t'.repeat(200))).toEqual({
      ok: false,
      reason: { problem: 'too-many-columns', max: 200 },
    });
    expect(parseClipboardGrid('x'.repeat(5_000_001))).toEqual({
      ok: false,
      reason: { problem: 'too-much-text', max: 5_000_000 },
    });
  });

  it('is not slowed down by quotes that never close', () => {
    const started = performance.now();
    parseClipboardGrid('"a\t'.repeat(190).concat('\n').repeat(5000));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('gives spreadsheets numbers that they understand, and no formulas', () => {
    expect(copyNumber('€\u00a0−1.352,00')).toBe('-1352,00');
    expect(copyNumber('+16.900,00')).toBe('16900,00');
    expect(copyNumber('32,8%')).toBe('32,8%');
    expect(copyText('=HYPERLINK("x")')).toBe(`'=HYPERLINK("x")`);
    expect(copyText('Harderwijk')).toBe('Harderwijk');
  });
});
