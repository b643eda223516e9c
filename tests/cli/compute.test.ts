import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { planFileText } from '../../src/codec/plan-file.ts';
import { goldenCase } from '../support/golden-cases.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'doorstroming-'));
const command = path.resolve(import.meta.dirname, '../../src/cli/compute.ts');
const memo = goldenCase('memo-2023');
const half = goldenCase('zestig-veertig');

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

function run(...files: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...files], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('one plan: its outcome as indented JSON', () => {
  const expected = `${JSON.stringify(memo.outcome, null, 2)}\n`;
  expect(run(file('memo.json', planFileText(memo.plan)))).toEqual({
    status: 0,
    stdout: expected,
    stderr: '',
  });
});

test('several plans: one compact outcome a line, in the order given', () => {
  const files = [
    file('60.json', planFileText(half.plan)),
    file('memo.json', planFileText(memo.plan)),
  ];
  const expected = `${JSON.stringify(half.outcome)}\n${JSON.stringify(memo.outcome)}\n`;
  expect(run(...files)).toEqual({ status: 0, stdout: expected, stderr: '' });
});

test('an invalid plan: one line a problem, nothing on standard output, code 2', () => {
  const wrong = file('wrong.json', planFileText({ ...memo.plan, firstYear: 1999, title: '' }));
  const good = file('memo.json', planFileText(memo.plan));
  expect(run(good, wrong)).toEqual({
    status: 2,
    stdout: '',
    stderr: [
      `${wrong}: title: Deze tekst is leeg. Verwacht: minstens één zichtbaar teken.`,
      `${wrong}: firstYear: Hier staat 1999. Verwacht: een geheel getal van 2000 tot en met 2100.`,
      '',
    ].join('\n'),
  });
});

test.each([
  [
    'a plan of a newer version',
    '{"format":"doorstroming-plan","version":7}',
    'version: Dit plan heeft versie 7, van een nieuwere planner. Verwacht: versie 1.',
  ],
  ['no JSON', 'title;note', 'plan: Dit is geen geldige JSON. Verwacht: een plan als JSON-tekst.'],
  [
    'no UTF-8',
    Uint8Array.of(0xff, 0xfe, 0x00),
    'dit bestand is geen UTF-8-tekst. Verwacht: een plan als JSON-tekst.',
  ],
  [
    'more than 2 MiB',
    ' '.repeat(2 * 1024 * 1024 + 1),
    'dit bestand is te groot. Verwacht: hoogstens 2 MiB.',
  ],
])('%s: a clear line and code 2', (_, content, expected) => {
  const place = file('other.json', content);
  expect(run(place)).toEqual({ status: 2, stdout: '', stderr: `${place}: ${expected}\n` });
});

test('a file that is not there, and no file at all: a clear line and code 2', () => {
  const missing = path.join(folder, 'missing.json');
  const expected = 'dit bestand is niet te lezen. Verwacht: een bestaand bestand met een plan.';
  expect(run(missing)).toEqual({ status: 2, stdout: '', stderr: `${missing}: ${expected}\n` });
  expect(run()).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Gebruik: npm run -s compute -- PLAN.json…\n',
  });
});
