import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDecimal, formatCents, formatDecimal } from '../../src/locale/number-nl.ts';
import { parseDecimal } from '../../src/locale/parse-number-nl.ts';

const whole = fc.bigInt({ min: 0n, max: 999_999_999_999n }).map(String);
const decimals = (places: number) =>
  fc.stringMatching(new RegExp(`^\\d{1,${places}}$`)).map((digits) => `.${digits}`);
const decimalWith = (places: number) =>
  fc.tuple(whole, fc.option(decimals(places), { nil: '' })).map((parts) => parts.join(''));

describe('what the cell accepts', () => {
  it('leaves out a reading above the cell’s largest value', () => {
    expect(parseDecimal('1.500', { places: 4, max: '100' })).toEqual({
      ok: false,
      reason: {
        problem: 'doubtful',
        given: '1.500',
        readings: [{ value: '1.5', text: '1,5' }],
        max: '100',
      },
    });
  });

  it('takes a thousands dot in hours for a doubt, and in euros for what it is', () => {
    expect(parseDecimal('1.500', { places: 2, unit: 'hours' })).toEqual({
      ok: false,
      reason: {
        problem: 'doubtful',
        given: '1.500',
        readings: [
          { value: '1500', text: '1500' },
          { value: '1.5', text: '1,5' },
        ],
      },
    });
    expect(parseDecimal('1.500', { places: 2, unit: 'euro' })).toEqual({ ok: true, value: '1500' });
  });

  it('doubts a comma before three digits in a count, where it may be English', () => {
    const readings = [
      { value: '1480', text: '1480' },
      { value: '1.48', text: '1,48' },
    ];
    for (const given of ['1,480', '1.480']) {
      expect(parseDecimal(given, { places: 6, unit: 'count' })).toEqual({
        ok: false,
        reason: { problem: 'doubtful', given, readings },
      });
    }
    expect(parseDecimal('1,480', { places: 6, unit: 'figure' })).toEqual({
      ok: true,
      value: '1.480',
    });
  });

  it('asks about round euros with a dot: a nought may be missing', () => {
    expect(parseDecimal('73.00', { places: 2, unit: 'euro' })).toEqual({
      ok: false,
      reason: {
        problem: 'doubtful',
        given: '73.00',
        readings: [{ value: '73.00', text: '73,00' }],
      },
    });
    expect(parseDecimal('73.50', { places: 2, unit: 'euro' })).toEqual({
      ok: true,
      value: '73.50',
    });
  });

  it('offers the hours of a time where hours are asked, and they come out', () => {
    const hours = { places: 2, unit: 'hours' } as const;
    expect(parseDecimal('37:30', hours)).toMatchObject({
      reason: { problem: 'doubtful', readings: [{ value: '37.5', text: '37,5' }] },
    });
    expect(parseDecimal('6:00', hours)).toMatchObject({ reason: { readings: [{ value: '6' }] } });
    expect(parseDecimal('6:20', hours)).toMatchObject({ reason: { problem: 'other-kind' } });
    expect(parseDecimal('6:00', { places: 2, unit: 'euro' })).toMatchObject({
      reason: { problem: 'other-kind', what: 'time' },
    });
  });

  it('refuses what is above the largest value, also by a decimal', () => {
    expect(parseDecimal('100,00', { places: 4, max: '100' })).toEqual({
      ok: true,
      value: '100.00',
    });
    expect(parseDecimal('100,01', { places: 4, max: '100' })).toEqual({
      ok: false,
      reason: { problem: 'too-large', given: '100,01', max: '100' },
    });
  });

  it('refuses a sign of another unit', () => {
    const reason = (sign: string, given: string, unit: string) => ({
      ok: false,
      reason: { problem: 'wrong-unit', given, sign, unit },
    });
    expect(parseDecimal('12%', { places: 2, unit: 'euro' })).toEqual(reason('%', '12%', 'euro'));
    expect(parseDecimal('€ 12', { places: 4, unit: 'percent' })).toEqual(
      reason('€', '€ 12', 'percent'),
    );
    expect(parseDecimal('12 uur', { places: 2, unit: 'count' })).toEqual(
      reason('uur', '12 uur', 'count'),
    );
    expect(parseDecimal('12%', { places: 6, unit: 'figure' })).toEqual({ ok: true, value: '12' });
  });
});

describe('format and parse are a pair', () => {
  it('reads every edit text back as the same decimal', () => {
    fc.assert(
      fc.property(decimalWith(6), (decimal) => {
        expect(parseDecimal(editDecimal(decimal), { places: 6 })).toEqual({
          ok: true,
          value: decimal,
        });
      }),
    );
  });

  it('reads every shown text back in a cell with at most two decimals', () => {
    fc.assert(
      fc.property(decimalWith(2), (decimal) => {
        expect(parseDecimal(formatDecimal(decimal), { places: 2 })).toEqual({
          ok: true,
          value: decimal,
        });
      }),
    );
  });

  it('reads shown amounts back to the cent', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (cents) => {
        const digits = String(cents).padStart(3, '0');
        const value = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(parseDecimal(formatCents(cents), { places: 2, unit: 'euro' })).toEqual({
          ok: true,
          value,
        });
      }),
    );
  });

  it('with more decimals a shown text is read back, or doubted with the right reading first', () => {
    fc.assert(
      fc.property(decimalWith(6), (decimal) => {
        const parsed = parseDecimal(formatDecimal(decimal), { places: 6 });
        if (parsed.ok) expect(parsed.value).toBe(decimal);
        else expect(parsed.reason).toMatchObject({ readings: [{ value: decimal }, {}] });
      }),
    );
  });

  it('never throws, and takes only decimals that a plan can hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[-€ (]?[\d.,' ]{0,20}[%)-]?$/),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 6 }), (given, places) => {
        const parsed = parseDecimal(given, { places });
        if (parsed.ok) expect(parsed.value).toMatch(/^\d{1,12}(\.\d{1,6})?$/);
      }),
      { numRuns: 2000 },
    );
  });
});
