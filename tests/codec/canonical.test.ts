import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, fingerprint, withoutShared } from '../../src/codec/canonical.ts';
import { readPlan, readPlanText } from '../../src/codec/validate.ts';
import { goldenCases } from '../support/golden-cases.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { outlyingPlans, planArbitrary } from '../support/plan-arbitrary.ts';

/** Every field that the format knows, in the order in which the page of the format lists them. */
const EVERYTHING = [
  '{"format":"doorstroming-plan","version":1,"title":"Alles","note":"","firstYear":2024,',
  '"yearCount":2,"rounding":{"money":"euro","hours":15},"groups":[{"id":"g","name":"Groep"}],',
  '"parties":[{"id":"b","group":"g","name":"B","from":2024,"until":2025},',
  '{"id":"10","group":"g","name":"Tien"},{"id":"9","group":"g","name":"Negen"}],',
  '"indicators":[{"id":"i","name":"I","group":"g","unit":"count","source":"","measuredOn":"2024-05",',
  '"figures":{"10":"1","9":"2","b":"3"}}],',
  '"keys":[{"id":"k","name":"K","group":"g","weights":{"i":"1"},"fixed":{"10":"1","9":"2"},',
  '"floor":{"9":"0"},"cap":{"b":"99.5"},"phaseIn":{"from":"k","percent":{"2024":"0","2025":"50"}},',
  '"note":"N"}],"indices":[{"id":"x","name":"X","percent":{"2025":"2.5"}}],',
  '"costLines":[{"id":"a","name":"A","kind":"amount","amount":{"2024":"1","2025":"2"},"index":"x",',
  '"split":{"g":"100"},"keys":{"g":"k"},"executor":{"group":"g","key":"k"},"source":"S"},',
  '{"id":"u","name":"U","kind":"units","count":{"2024":"3"},"unitPrice":"0.50","split":{},"keys":{},',
  '"source":""},{"id":"h","name":"H","kind":"hours","hoursPerWeek":{"2025":"7.25"},',
  '"hoursPerFte":"36","costPerFte":"73000","split":{},"keys":{},"source":""}],',
  '"results":[{"period":"2024-Q4","party":"b","hoursPerWeek":"1","conversations":2,"moves":0}],',
  '"demand":{"waiting":1,"newPerMonth":"2","hoursPerConversation":"3","workWeeks":"44"},',
  '"allowance":{"amount":"2000","cap":5,"granted":4,"asOf":"2024","perMonth":"1","until":""},',
  '"priority":{"labelCap":"75","homes":{"10":{"suitable":1,"labelled":0}}},',
  '"basedOn":{"title":"T","fingerprint":"AAAAAAAAAAA"},',
  '"shared":{"by":"","on":"2024-02-29","viewAs":"b"}}',
].join('');

test('every field is written in the order of the format, maps by code point, without white space', () => {
  const plan = readPlanText(EVERYTHING);
  if (!plan.ok) throw new Error(JSON.stringify(plan.reason));
  expect(canonicalJson(plan.value)).toBe(EVERYTHING);
});

test('the order in which fields and maps were typed makes no difference', () => {
  const plan = readPlan(reversed(JSON.parse(EVERYTHING)));
  expect(plan.ok && canonicalJson(plan.value)).toBe(EVERYTHING);
});

test('quotes and backslashes are escaped as JSON does, other characters stay as they are', () => {
  const canonical = canonicalJson({ ...memoPlan, title: 'Zó "vast" \\ 50% – 🏠' });
  expect(canonical).toContain(',"title":"Zó \\"vast\\" \\\\ 50% – 🏠","note":"De bedragen');
});

// printf %s "$canonical" | openssl dgst -sha256 -binary | head -c 8 | basenc --base64url
test('the fingerprint of the memo plan is the one that any SHA-256 gives', () => {
  expect(canonicalJson(memoPlan)).toHaveLength(2685);
  expect(fingerprint(memoPlan)).toBe('pILf33HYeyw');
});

test('who shared a plan does not change its fingerprint; what it holds does', () => {
  const shared = { ...memoPlan, shared: { by: 'Gemeente Elburg', on: '2026-11-23' } };
  expect(fingerprint(shared)).toBe(fingerprint(memoPlan));
  expect(withoutShared(shared)).toEqual(memoPlan);
  expect(fingerprint({ ...memoPlan, note: '' })).not.toBe(fingerprint(memoPlan));
});

test.each(goldenCases())('$title: leest en schrijft hetzelfde plan', ({ plan }) => {
  expect(readPlan(plan)).toEqual({ ok: true, value: plan });
  expect(readPlanText(canonicalJson(plan))).toEqual({ ok: true, value: plan });
});

test('every valid plan is read as it is, and read back from its canonical text', () => {
  const plans = fc.oneof(
    { weight: 9, arbitrary: planArbitrary() },
    { weight: 1, arbitrary: outlyingPlans },
  );
  fc.assert(
    fc.property(plans, (plan) => {
      const text = canonicalJson(plan);
      expect(readPlanText(text)).toEqual({ ok: true, value: plan });
      expect(JSON.parse(text)).toEqual(plan);
    }),
    { numRuns: 500 },
  );
});

/** The same JSON with the fields of every block the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, reversed(each)] as const);
  return Object.fromEntries(entries.reverse());
}
