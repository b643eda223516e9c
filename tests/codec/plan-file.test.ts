import { expect, test } from 'vitest';
import { planFileName, planFileText, readPlanFile } from '../../src/codec/plan-file.ts';
import { goldenCases } from '../support/golden-cases.ts';
import { memoPlan } from '../support/memo-plan.ts';

test('a file is text that a person can read', () => {
  const lines = planFileText(memoPlan).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '{',
    '  "format": "doorstroming-plan",',
    '  "version": 1,',
    '  "title": "Voorstel 2023: vervolg pilot doorstroming",',
  ]);
  expect(lines.at(-1)).toBe('');
});

test.each(goldenCases())('$title: uit het bestand komt hetzelfde plan', ({ plan }) => {
  expect(readPlanFile(planFileText(plan))).toEqual({ ok: true, value: plan });
});

test('a byte order mark and Windows line ends are no problem', () => {
  const text = `\uFEFF${planFileText(memoPlan).replaceAll('\n', '\r\n')}`;
  expect(readPlanFile(text)).toEqual({ ok: true, value: memoPlan });
});

test.each([
  ['Voorstel 2023: vervolg pilot doorstroming', 'voorstel-2023-vervolg-pilot-doorstroming'],
  ['Één coördinator / “extra”', 'een-coordinator-extra'],
  ['../../etc/passwd', 'etc-passwd'],
  ['🏠', 'plan'],
  ['x'.repeat(120), 'x'.repeat(80)],
])('"%s" is kept as %s', (title, name) => {
  expect(planFileName({ ...memoPlan, title })).toBe(`${name}.doorstroming.json`);
});
