import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClipboardGrid, parseClipboardGrid } from '../../src/locale/clipboard-grid.ts';

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
    // Time of the processor: that of the clock counts what else the machine does.
    const started = process.cpuUsage();
    parseClipboardGrid('"a\t'.repeat(190).concat('\n').repeat(5000));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });

  it('holds no formula, and gives the text back unchanged', () => {
    const rows = [['=1+1', "'=1+1", ' @SUM(A1)', '-1352,00', 'Harderwijk']];
    const text = "'=1+1\t''=1+1\t' @SUM(A1)\t-1352,00\tHarderwijk\n";
    expect(formatClipboardGrid(rows)).toBe(text);
    expect(parseClipboardGrid(text)).toEqual({ ok: true, value: rows });
  });
});
