// How long figures of 500 parties × 12 columns take from a chosen file to the changed plan, and the
// longest stretch in which the page could do nothing else. At full speed and four times slower.
// Run: npm run build && npx node tests/bench/import.bench.ts
import { chromium, type Page } from '@playwright/test';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Plan } from '../../src/domain/plan.ts';
import { findChromium } from '../config/browser.ts';
import { longestTask, watchTasks } from './long-tasks.ts';
import { sequence } from './regional-plan.ts';

const parties = 500;
const columns = 12;
const port = process.env['PORT'] ?? '4399';

const names = Array.from({ length: parties }, (_, at) => `Gemeente ${at}`);
const headers = Array.from({ length: columns }, (_, at) => `Kenmerk ${at} (2025)`);

/** 500 parties with twelve columns, of which the half is filled. */
function largePlan(): Plan {
  const next = sequence(500);
  const ids = names.map((_, at) => `gemeente-${at}`);
  return {
    ...{ format: 'doorstroming-plan', version: 1, title: 'Groot', note: '', firstYear: 2024 },
    ...{ yearCount: 12, rounding: { money: 'cent', hours: 60 } },
    groups: [{ id: 'gemeenten', name: 'Gemeenten' }],
    parties: ids.map((id, at) => ({ id, group: 'gemeenten', name: names[at] ?? id })),
    indicators: headers.map((_, at) => ({
      ...{ id: `kenmerk-${at}`, name: `Kenmerk ${at}`, group: 'gemeenten', unit: 'count' },
      ...{ source: '', measuredOn: '2020' },
      figures: Object.fromEntries(ids.slice(0, parties / 2).map((id) => [id, `${next(90_000)}`])),
    })),
    keys: [{ id: 'k', name: 'K', group: 'gemeenten', weights: { 'kenmerk-0': '100' } }],
    indices: [],
    costLines: [],
  };
}

function rows(): (string | number)[][] {
  const next = sequence(12);
  return [
    ['Gemeente', ...headers],
    ...names.map((name) => [name, ...headers.map(() => next(9_000_000) / 100)]),
  ];
}

function csv(): string {
  return rows()
    .map((row) => row.map((cell) => String(cell).replace('.', ',')).join(';'))
    .join('\r\n');
}

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.locator('summary').filter({ hasText: 'Meer' }).click();
  await page.getByRole('button', { name: 'Importeren', exact: true }).click();
  const buffer = Buffer.from(content);
  await page.getByLabel('Planbestand').setInputFiles({ name, mimeType: '', buffer });
}

/** Milliseconds until the preview, until the change is on the screen, and the longest task. */
async function measure(page: Page, name: string, content: string | Uint8Array): Promise<string> {
  await page.locator('summary').filter({ hasText: 'Meer' }).click();
  await watchTasks(page);
  await page.getByRole('button', { name: 'Importeren', exact: true }).click();
  const buffer = Buffer.from(content);
  const start = performance.now();
  await page.getByLabel('Planbestand').setInputFiles({ name, mimeType: '', buffer });
  await page.getByText('6.000 cijfers uit het bestand').waitFor();
  const seen = performance.now();
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await page.getByRole('button', { name: 'Overnemen' }).waitFor({ state: 'detached' });
  const taken = performance.now();
  const longest = await longestTask(page);
  await page.keyboard.press('Control+z');
  const shown = (ms: number) => `${ms.toFixed(0)} ms`;
  return `${name}: preview ${shown(seen - start)}, taken over ${shown(taken - seen)}, longest task ${shown(longest)}`;
}

const server = spawn(process.execPath, ['tests/config/serve.ts'], {
  env: { ...process.env, PORT: port },
});
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
try {
  await wait(1_500);
  const sheets = [{ name: 'Cijfers', rows: rows() }];
  const files = {
    'cijfers.xlsx': await writeXlsx({ sheets }),
    'cijfers.ods': await writeOds({ sheets }),
    'cijfers.csv': csv(),
  };
  for (const rate of [1, 4]) {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/planner/`);
    await choose(page, 'groot.json', JSON.stringify(largePlan()));
    await page.getByRole('button', { name: 'Bewaren als eigen plan' }).click();
    await page.getByRole('tab', { name: 'Verdeelsleutels' }).click();
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    for (const [name, content] of Object.entries(files)) {
      console.log(`${rate}× slower: ${await measure(page, name, content)}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
