import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const astro = path.resolve('node_modules/.bin/astro');

/**
 * Builds the whole site as on a day, into a folder of its own.
 * @returns what reads a built page by its address, "voorrang/"
 */
export async function builtAsOn(date: string, folder: string) {
  // The test runner's own NODE_ENV would build the planner for development, past its budget.
  const site = { NODE_ENV: 'production', SCHEME_DATE: date, ASTRO_TELEMETRY_DISABLED: '1' };
  const env = { ...process.env, ...site };
  await promisify(execFile)(astro, ['build', '--outDir', folder], { env });
  return (address: string) => readFile(path.join(folder, address, 'index.html'), 'utf8');
}

/** The status that a built page shows at a rule. */
export function shownStatus(page: string, ruleId: string): string | undefined {
  return shownStatuses(page.slice(page.indexOf(`id="${ruleId}"`)))[0];
}

/** The statuses that a part of a page shows, in order. */
export function shownStatuses(part: string): string[] {
  return [...part.matchAll(/class="status status-([a-z-]+)"/g)].map(([, status = '']) => status);
}
