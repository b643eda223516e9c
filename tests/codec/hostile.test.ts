import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/codec/canonical.ts';
import { decodeLink } from '../../src/codec/link.ts';
import { readPlanFile } from '../../src/codec/plan-file.ts';
import { readPlan, readPlanText } from '../../src/codec/validate.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { measured } from '../support/cpu-time.ts';

const memo = canonicalJson(memoPlan);
const START = '{"format":"doorstroming-plan","version":1';

function many(count: number, write: (place: number) => string): string {
  return Array.from({ length: count }, (_, place) => write(place)).join(',');
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['deep nesting of lists', `${START},"parties":${'['.repeat(500_000)}${']'.repeat(500_000)}}`],
  [
    'deep nesting of blocks',
    `${START},"groups":${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}}`,
  ],
  ['a million unknown fields', `${START},${many(1_000_000, (place) => `"${place}":1`)}}`],
  [
    'as many unknown fields as 2 MiB holds',
    `${START},${many(190_000, (place) => `"${place}":1`)}}`,
  ],
  ['a million items', `${START},"parties":[${many(1_000_000, () => '0')}]}`],
  ['a million keys in small blocks', `${START},"groups":[${many(290_000, () => '{"":0}')}]}`],
  [
    'a map with very many years',
    memo.replace(
      '"2024":"46000"',
      many(190_000, (place) => `"${place}":"1"`),
    ),
  ],
  ['numbers that are no numbers', memo.replace('"13.8"', '"NaN"')],
  ['infinite numbers', memo.replace('"13.8"', '"Infinity"')],
  ['numbers with an exponent', memo.replace('"13.8"', '"1e9"')],
  ['negative numbers', memo.replace('"13.8"', '"-1"')],
  ['a very long number', memo.replace('"13.8"', `"${'9'.repeat(2_000_000)}"`)],
  ['a huge JSON number', memo.replace('"yearCount":4', `"yearCount":${'9'.repeat(1_000_000)}`)],
  ['Arabic digits', memo.replace('"13.8"', '"١٣"')],
  ['text that turns around', memo.replace('Harderwijk', 'Harder\u202Ekjiw')],
  ['text with nothing to see', memo.replace('"name":"Elburg"', '"name":"\u3164"')],
  ['a lone surrogate', memo.replace('"name":"Elburg"', '"name":"\\ud83d"')],
  ['a nul character', memo.replace('"name":"Elburg"', '"name":"El\\u0000burg"')],
  ['a very long text', memo.replace('"name":"Elburg"', `"name":"${'a\u0301'.repeat(600_000)}"`)],
  ['__proto__ as a field', memo.replace('"note":', '"__proto__":{"polluted":"yes"},"note":')],
  [
    'constructor as a field',
    memo.replace('"note":', '"constructor":{"prototype":{"polluted":"yes"}},"note":'),
  ],
  ['__proto__ as an id', memo.replaceAll('"elburg"', '"__proto__"')],
  ['constructor as an id', memo.replaceAll('"elburg"', '"constructor"')],
  ['hasOwnProperty as a year', memo.replace('"2024":"46000"', '"hasOwnProperty":"1"')],
  ['a reference to __proto__', memo.replace('"key":"naar-woningbezit"', '"key":"__proto__"')],
  ['a reference to constructor', memo.replace('"key":"naar-woningbezit"', '"key":"constructor"')],
  [
    'a reference in a circle of groups',
    memo.replaceAll('"group":"gemeenten"', '"group":"corporaties"'),
  ],
  ['markup as an id', memo.replaceAll('"elburg"', '"<img src=x onerror=alert(1)>"')],
  ['more than 2 MiB', `${memo}${' '.repeat(2 * 1024 * 1024)}`],
  ['more than 2 MiB of UTF-8 in fewer characters', `"${'漢'.repeat(1_000_000)}"`],
];

test.each(HOSTILE)('%s: refused in under a second, with nothing thrown', (_, text) => {
  const { value: plan, milliseconds } = measured(() => readPlanFile(text));
  expect(milliseconds).toBeLessThan(1000);
  expect(plan.ok).toBe(false);
  const problems = plan.ok ? [] : plan.reason.problems;
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(20);
  for (const { path, message } of problems) {
    // Whatever came in, what goes out fits on a screen and hides nothing.
    expect(path.length + message.length).toBeLessThan(400);
    expect(`${path} ${message}`).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u);
  }
});

test('a value with a million fields is refused in under a second too', () => {
  const found = Object.fromEntries(
    Array.from({ length: 1_000_000 }, (_, place) => [`${place}`, 1]),
  );
  const inside = measured(() => readPlan({ ...memoPlan, indices: found }));
  Object.assign(found, { format: 'doorstroming-plan' });
  const itself = measured(() => readPlan(found));
  expect([inside.value.ok, itself.value.ok]).toEqual([false, false]);
  expect(inside.milliseconds).toBeLessThan(1000);
  expect(itself.milliseconds).toBeLessThan(1000);
});

test('the largest plans that are allowed are read in under a second', () => {
  const parties = Array.from({ length: 500 }, (_, place) => `p${place}`);
  const figures = many(500, (place) => `"p${place}":"${place}.123456"`);
  const indicator = (place: number) =>
    `{"id":"i${place}","name":"I","group":"g","unit":"count","source":"","measuredOn":"","figures":{${figures}}}`;
  const text = `${START},"title":"Groot","note":"","firstYear":2024,"yearCount":12,"rounding":{"money":"cent","hours":60},"groups":[{"id":"g","name":"G"}],"parties":[${parties.map((id) => `{"id":"${id}","group":"g","name":"P"}`).join(',')}],"indicators":[${many(50, indicator)}],"keys":[],"indices":[],"costLines":[]}`;
  const { value, milliseconds } = measured(() => readPlanText(text));
  expect(value.ok).toBe(true);
  expect(milliseconds).toBeLessThan(1000);
});

test('only known fields are copied, into fresh values', () => {
  const own = JSON.parse(memo) as { rounding: object; groups: object[] };
  const plan = readPlan(own);
  expect(plan.ok && plan.value).toEqual(memoPlan);
  expect(plan.ok && plan.value.rounding).not.toBe(own.rounding);
  expect(plan.ok && plan.value.groups[0]).not.toBe(own.groups[0]);
});

test('nothing that comes in reaches the prototypes, whatever it is', () => {
  const before = prototypeKeys();
  const names = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'groups',
    'id',
    'keys',
    'toString',
  );
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('x', 1, null, 'NaN', '__proto__'),
      tie('block'),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
    block: fc.dictionary(fc.oneof(names, fc.string({ maxLength: 5 })), tie('value'), {
      maxKeys: 6,
    }),
  }));
  const places = fc.nat(memo.length);
  fc.assert(
    fc.property(json.value, places, places, (value, from, length) => {
      // A plan with a hostile part in it, and one with a piece torn out of its text.
      const part = JSON.stringify(value);
      const seeded = memo.replace(
        /"(note|groups|keys|split)":/,
        (field) => `"__proto__":${part},${field}${part},"":`,
      );
      const torn = memo.slice(0, from) + part + memo.slice(from + length);
      for (const text of [part, seeded, torn, `#plan=1${part}`]) {
        expect(typeof readPlanText(text).ok).toBe('boolean');
        expect(typeof decodeLink(text).ok).toBe('boolean');
      }
    }),
    { numRuns: 1000 },
  );
  expect(prototypeKeys()).toEqual(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

function prototypeKeys(): readonly (readonly PropertyKey[])[] {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype].map(
    (prototype) => Reflect.ownKeys(prototype),
  );
}
