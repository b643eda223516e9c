// The built planner in a Chromium of its own, served with its headers as a host does.
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { findChromium } from '../config/browser.ts';

const root = path.resolve(import.meta.dirname, '../..');
const port = process.env['PORT'] ?? '4398';

export interface BuiltPlanner {
  readonly browser: Browser;
  /** A browser that never saw the planner before. */
  readonly visitor: () => Promise<BrowserContext>;
  readonly stop: () => Promise<void>;
}

/** Serves `dist/` and starts a browser. Throws when there is no built site. */
export async function startBuiltPlanner(): Promise<BuiltPlanner> {
  const server = spawn(process.execPath, ['tests/config/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  if (server.exitCode !== null) throw new Error('The site is not served; see above.');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  const visitor = () =>
    browser.newContext({
      baseURL: `http://localhost:${port}/`,
      locale: 'nl-NL',
      viewport: { width: 1280, height: 900 },
    });
  const stop = async () => {
    await browser.close();
    server.kill();
  };
  return { browser, visitor, stop };
}

/** "median 12 ms, p95 30 ms, p98 41 ms (60 keys)" */
export function shownTimes(taken: readonly number[], what: string): string {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.ceil(sorted.length * part) - 1] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, p98 ${at(0.98)} ms (${taken.length} ${what})`;
}
