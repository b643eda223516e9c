// Adds up what the runners themselves wrote down, for `.ci/run`: `node count.ts FOLDER`.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface UnitResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: unknown[];
  }[];
}

interface BrowserResults {
  readonly stats: {
    readonly expected: number;
    readonly flaky: number;
    readonly unexpected: number;
  };
  readonly errors: readonly unknown[];
}

const folder = process.argv[2] ?? '';
const unit = read('unit.json') as UnitResults | undefined;
const browser = read('e2e.json') as BrowserResults | undefined;

// A file that could not be loaded has no tests to fail and counts as one failure itself.
const unloaded =
  unit?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length ?? 0;
const failed =
  (unit?.numFailedTests ?? 0) +
  unloaded +
  (browser?.stats.unexpected ?? 0) +
  (browser?.errors.length ?? 0);
const passed =
  (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0) + (browser?.stats.flaky ?? 0);

const flaky = browser?.stats.flaky ?? 0;
if (flaky > 0) console.log(`${flaky} passed only the second time`);

if (unit !== undefined && browser !== undefined) {
  console.log(`${passed} passed, ${failed} failed`);
} else {
  const missing = unit === undefined ? 'the unit tests' : 'the browser tests';
  console.log(
    `The run stopped before ${missing}; until there: passed ${passed}, failed ${failed}.`,
  );
  process.exitCode = 1;
}
if (failed > 0) process.exitCode = 1;

function read(name: string): unknown {
  const file = path.join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
