import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecimalInput } from '../../src/locale/parse-number-nl.ts';
import { readSum } from '../../src/locale/typed-sum.ts';

const HOURS: DecimalInput = { places: 2, unit: 'hours' };
const EURO: DecimalInput = { places: 2, unit: 'euro' };
const PERCENT: DecimalInput = { places: 4, unit: 'percent', max: '100' };
const FIGURE: DecimalInput = { places: 6, unit: 'figure' };

function outcome(text: string, input: DecimalInput) {
  const read = readSum(text, input);
  if (read === undefined) return 'geen som';
  if (read.ok) return read.value.value;
  const { detail, readings } = read.reason;
  return readings.length > 0 ? `kies ${readings.map((each) => each.text).join(' of ')}` : detail;
}

const EXAMPLE = 'Schrijf bijvoorbeeld =72*1,02 of =(36+36)/2.';
const noSum = (text: string) =>
  `“${text}” is geen som die de planner uitrekent. Gebruik alleen getallen, + − × ÷, haakjes en %. ${EXAMPLE}`;
const date = (text: string) =>
  `“${text}” is geen getal. Is het een som? Begin dan met =. ${EXAMPLE}`;

describe('a sum that a person typed', () => {
  it.each([
    ['=72*1,02', HOURS, '73.44'],
    ['72*1,02', HOURS, '73.44'],
    ['36+36', HOURS, '72'],
    ['1/3*12', HOURS, '4'],
    ['= 36 + 36 ', HOURS, '72'],
    ['=13/3', HOURS, '4.33'],
    ['=1/8', HOURS, '0.13'],
    ['=1/8', FIGURE, '0.125'],
    ['=(36+36)/2', HOURS, '36'],
    ['(100-40)/2', HOURS, '30'],
    ['=2*(3+4*(5-1))', HOURS, '38'],
    ['=72*-1+80', HOURS, '8'],
    ['-5+10', HOURS, '5'],
    ['=-(5-10)', HOURS, '5'],
    ['=36×2', HOURS, '72'],
    ['72÷2', HOURS, '36'],
    ['=72−36', HOURS, '36'],
    ['=72–36', HOURS, '36'],
    ['=0,1+0,2', FIGURE, '0.3'],
    ['=72*1,025', HOURS, '73.8'],
    ['=72*1.02', HOURS, '73.44'],
    ['=1.234,50+1', EURO, '1235.5'],
    ['73.000+1.000', EURO, '74000'],
    ['73.000*1,02', EURO, 'kies 74460 of 74,46'],
    ['=1.500+1', HOURS, 'kies 1501 of 2,5'],
    ['=1.500+2.500', HOURS, 'Een getal in de som kan 1500 of 1,5 zijn. Schrijf het zonder punt.'],
    ['=72*10%', HOURS, '7.2'],
    ['=72+72*10%', HOURS, '79.2'],
    ['=72*(1+10%)', HOURS, '79.2'],
    ['=72*(100%-10%)', HOURS, '64.8'],
    ['=50%/25%', HOURS, '2'],
    ['10%+5%', PERCENT, '15'],
    ['=100%/3', PERCENT, '33.3333'],
    ['=50%*10%', PERCENT, '5'],
    ['=30%*1,1', PERCENT, 'kies 33 of 0,33'],
    ['=50+50*10%', PERCENT, '55'],
    ['36-12', HOURS, 'kies 24'],
    ['1/3', HOURS, 'kies 0,33'],
    ['100/4', HOURS, 'kies 25'],
    ['=1/3', HOURS, '0.33'],
    ['2023-2024', HOURS, date('2023-2024')],
    ['1-2', HOURS, date('1-2')],
    ['1-1-2025', HOURS, date('1-1-2025')],
    ['01/02/2024', HOURS, date('01/02/2024')],
    ['2024-01-31', HOURS, date('2024-01-31')],
    ['06-12345678', HOURS, date('06-12345678')],
    ['(0570) 12-34', HOURS, date('(0570) 12-34')],
    ['1-1-2025+1', HOURS, date('1-1-2025+1')],
    ['=A1*2', HOURS, noSum('=A1*2')],
    ['=SOM(1;2)', HOURS, noSum('=SOM(1;2)')],
    ['=2^8', HOURS, noSum('=2^8')],
    ['=', HOURS, noSum('=')],
    ['=36+', HOURS, noSum('=36+')],
    ['=(36+36', HOURS, noSum('=(36+36')],
    ['=7 2*2', HOURS, noSum('=7 2*2')],
    ['=2(3)', HOURS, noSum('=2(3)')],
    ['=10%%*2', HOURS, noSum('=10%%*2')],
    ['=1,234.50+1', EURO, '1235.5'],
    ['=1,23.50+1', EURO, noSum('=1,23.50+1')],
    ['=1/0', HOURS, '“=1/0” deelt door nul. Deel door een ander getal.'],
    ['=1/(3-3)', HOURS, '“=1/(3-3)” deelt door nul. Deel door een ander getal.'],
    ['=60*2', PERCENT, '“=60*2” is te groot. Vul hoogstens 100 in.'],
  ] as const)('%s', (text, input, expected) => expect(outcome(text, input)).toBe(expected));

  it.each(['5', '-5', '(5)', '+5', '1.500,-', '13,8%', '€ 5', 'abc', '', '6:30', '+31 6 12345678'])(
    '%j is no sum, and is read as a number',
    (text) => expect(readSum(text, HOURS)).toBeUndefined(),
  );

  it('refuses what comes to less than nothing, or is only a percentage', () => {
    expect(outcome('=5-8', HOURS)).toMatch(/^“=5-8” is minder dan nul\./);
    expect(outcome('=10%+5%', EURO)).toMatch(/^“=10%\+5%” is een percentage\./);
    expect(outcome('=72+10%', HOURS)).toBe(
      'In “=72+10%” staat een percentage bij een gewoon getal. Vermenigvuldig: =72*1,10 of =72+72*10%.',
    );
    expect(outcome(`=${'9'.repeat(13)}`, HOURS)).toMatch(/is te groot\./);
  });

  it('says what was rounded, and only then', () => {
    expect(readSum('=13/3', HOURS)).toEqual({
      ok: true,
      value: { value: '4.33', rounded: 'De som is 4,333333…, afgerond op 4,33.' },
    });
    expect(readSum('=1/8', HOURS)).toEqual({
      ok: true,
      value: { value: '0.13', rounded: 'De som is 0,125, afgerond op 0,13.' },
    });
    expect(readSum('=36+36', HOURS)).toEqual({ ok: true, value: { value: '72' } });
  });

  it('is done at once with what is hostile', () => {
    const started = process.cpuUsage();
    expect(outcome(`=${'('.repeat(200_000)}`, HOURS)).toMatch(/te lang/);
    expect(readSum(`${'1 '.repeat(200_000)}+`, HOURS)).toBeUndefined();
    expect(outcome(`=${'('.repeat(119)}`, HOURS)).toMatch(/geen som/);
    expect(outcome(`=${'-'.repeat(110)}1`, HOURS)).toMatch(/geen som/);
    expect(outcome(`=1${'/999999999999'.repeat(9)}`, HOURS)).toBe('0');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(200);
  });
});

/** A sum as a tree, with its own text and its own exact value in plain fractions. */
interface Tree {
  readonly text: string;
  readonly num: bigint;
  readonly den: bigint;
}

const leaf = fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, cents]): Tree => ({
  text: cents === 0 ? String(whole) : `${whole},${String(cents).padStart(2, '0')}`,
  num: BigInt(whole * 100 + cents),
  den: 100n,
}));

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree')).map(combined),
  ),
}));

function combined([a, sign, b]: [Tree, string, Tree]): Tree {
  const text = `(${a.text}${sign}${b.text})`;
  if (sign === '*') return { text, num: a.num * b.num, den: a.den * b.den };
  if (sign === '/') return { text, num: a.num * b.den, den: a.den * b.num };
  const other = sign === '+' ? b.num : -b.num;
  return { text, num: a.num * b.den + other * a.den, den: a.den * b.den };
}

it('comes to what a plain evaluator with fractions comes to', () => {
  fc.assert(
    fc.property(tree, ({ text, num, den }) => {
      fc.pre(text.length < 119 && den !== 0n);
      const [top, bottom] = den < 0n ? [-num, -den] : [num, den];
      const read = readSum(`=${text}`, FIGURE);
      // A divisor of nought somewhere inside leaves nothing to compare.
      fc.pre(read !== undefined && (read.ok || !read.reason.detail.includes('deelt door nul')));
      if (top < 0n) {
        expect(read).toMatchObject({ ok: false });
        return;
      }
      const micros = (2n * top * 1_000_000n + bottom) / (2n * bottom);
      if (micros > 999_999_999_999_000_000n) {
        expect(read).toMatchObject({ ok: false });
        return;
      }
      const [whole = '', part = ''] = read.ok ? read.value.value.split('.') : [];
      expect(BigInt(whole + part.padEnd(6, '0'))).toBe(micros);
    }),
  );
});
