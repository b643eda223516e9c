import { expect, test } from 'vitest';
import { readPlan, readPlanText } from '../../src/codec/validate.ts';
import { memoWith } from '../support/memo-with.ts';

function problemsOf(found: unknown): readonly string[] {
  const plan = readPlan(found);
  return plan.ok ? [] : plan.reason.problems.map(({ path, message }) => `${path}: ${message}`);
}

test('a party that takes part until before it begins is refused', () => {
  const plan = memoWith(['parties', 0], {
    id: 'gelderland',
    group: 'provincie',
    name: 'G',
    from: 2026,
    until: 2025,
  });
  expect(problemsOf(plan)).toEqual([
    'parties[0].until: Hier staat 2025, maar "from" is 2026. Verwacht: 2026 of later.',
  ]);
});

test('a quarter is named once for a party', () => {
  const quarter = {
    period: '2024-Q1',
    party: 'uwoon',
    hoursPerWeek: '36',
    conversations: 1,
    moves: 0,
  };
  expect(problemsOf(memoWith(['results'], [quarter]))).toEqual([]);
  expect(problemsOf(memoWith(['results'], [quarter, quarter]))).toEqual([
    'results[1]: Dit kwartaal staat er al voor deze partij. Verwacht: één keer per kwartaal en partij.',
  ]);
});

test('a wrong field does not hide a wrong reference, nor the other way round', () => {
  const plan = memoWith(['costLines', 0, 'split'], { gemeenten: 'de helft', rijk: '50' });
  expect(problemsOf(plan).map((problem) => problem.split(':')[0])).toEqual([
    'costLines[0].split.gemeenten',
    'costLines[0].split.rijk',
  ]);
});

test('all problems are named at once, up to twenty', () => {
  const parties = Array.from({ length: 30 }, () => ({ id: '', group: 'gemeenten', name: '' }));
  expect(problemsOf(memoWith(['parties'], parties))).toHaveLength(20);
});

test('amounts that are too large to add up exactly are refused', () => {
  const amount = { '2024': '999999999999.99' };
  expect(problemsOf(memoWith(['costLines', 1, 'amount'], amount))).toEqual([]);
  const units = { kind: 'units', count: { '2025': '999999' }, unitPrice: '999999999999.99' };
  const line = { id: 'u', name: 'U', ...units, split: {}, keys: {}, source: '' };
  expect(problemsOf(memoWith(['costLines', 2], line))).toEqual([
    'costLines: De kosten van 2025 zijn samen te groot om mee te rekenen. Verwacht: hoogstens € 90 biljoen.',
  ]);
});

test('a newer version is refused as such, with nothing else said about it', () => {
  const plan = readPlan({ format: 'doorstroming-plan', version: 2, strange: true });
  const message = 'Dit plan heeft versie 2, van een nieuwere planner. Verwacht: versie 1.';
  expect(plan).toEqual({
    ok: false,
    reason: { kind: 'newer-version', problems: [{ path: 'version', message }] },
  });
});

test.each([
  ['plan: Dit is geen geldige JSON. Verwacht: een plan als JSON-tekst.', '{'],
  ['plan: Dit is geen geldige JSON. Verwacht: een plan als JSON-tekst.', ''],
  ['plan: Hier staat null. Verwacht: een blok met velden.', 'null'],
  ['plan: Hier staat een lijst. Verwacht: een blok met velden.', '[]'],
  ['format: Dit veld ontbreekt. Verwacht: "doorstroming-plan".', '{"title":""}'],
  [
    'format: Hier staat "doorstroming-outcome". Verwacht: "doorstroming-plan".',
    '{"format":"doorstroming-outcome"}',
  ],
])('%s', (expected, text) => {
  const plan = readPlanText(text);
  expect(plan.ok ? undefined : plan.reason.kind).toBe('not-a-plan');
  expect(
    plan.ok ? [] : plan.reason.problems.map(({ path, message }) => `${path}: ${message}`),
  ).toEqual([expected]);
});
