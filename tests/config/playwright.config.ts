import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { findChromium } from './browser.ts';

const root = path.resolve(import.meta.dirname, '../..');
const port = process.env['PORT'] ?? '4399';
const base = process.env['BASE'] ?? '/';
const results = process.env['RESULTS_DIR'];

// The workers read this file again and need not search again.
const executablePath = findChromium();
if (executablePath !== undefined) process.env['CHROMIUM_PATH'] = executablePath;

const KEEPS_WORK = [
  '**/store/*.e2e.ts',
  '**/*leaving.e2e.ts',
  '**/keeping.e2e.ts',
  '**/tabs.e2e.ts',
];

export default defineConfig({
  testDir: path.join(root, 'tests/e2e'),
  testMatch: '**/*.e2e.ts',
  outputDir: path.join(root, 'test-results'),
  fullyParallel: true,
  forbidOnly: true,
  // Whole flows by keyboard take half a minute on a busy machine.
  timeout: 90_000,
  workers: 2,
  // The run that counts may be on a busy machine: once more there, and reported as flaky. What could
  // cost a person work has to hold the first time.
  projects: [
    { name: 'werk', testMatch: [...KEEPS_WORK], retries: 0 },
    { name: 'rest', testIgnore: [...KEEPS_WORK], retries: results === undefined ? 0 : 1 },
  ],
  reporter:
    results === undefined ? 'list' : [['list'], ['json', { outputFile: `${results}/e2e.json` }]],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Chromium reports a page transition that comes too late, on a busy machine, as an error.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Only what the site itself asks for may go over the line; root cannot use the sandbox.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  webServer: {
    command: 'node tests/config/serve.ts',
    cwd: root,
    env: { PORT: port, BASE: base },
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  },
});
