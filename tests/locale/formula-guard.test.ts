import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../src/locale/formula-guard.ts';

describe('a text that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31 6', "'+31 6"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['  =1+1', "'  =1+1"],
    ['\u00a0=1+1', "'\u00a0=1+1"],
    ['\u200b@x', "'\u200b@x"],
    ['\t1', "'\t1"],
    ['＝1', "'＝1"],
    [' ＠x', "' ＠x"],
    ["'=1", "''=1"],
    ['-', "'-"],
  ])('%j gets an apostrophe', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
    expect(unguardFormula(guarded)).toBe(text);
  });

  it.each([
    '13,8',
    '-1352,00',
    '−1.352,00',
    '+16.900,00',
    '-5%',
    'Harderwijk',
    "'s-Heerenberg",
    '',
    '1+1',
  ])('%j stays as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });

  it('comes back as it was, whatever it is', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@ 1,%]{0,6}$/));
    fc.assert(
      fc.property(text, (given) => {
        expect(unguardFormula(guardFormula(given))).toBe(given);
      }),
    );
  });
});
