import type { Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const astro = path.resolve('node_modules/astro/bin/astro.mjs');

/** Builds the site into `folder` as someone would who sets these variables. */
export async function buildSite(folder: string, settings: Record<string, string>): Promise<void> {
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', folder], {
    env: { ...process.env, ...settings, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

/**
 * Hands out the files of `folder` at `base`: no headers but the kind of file, no redirect, no
 * page in another's place. Gives the list of addresses that were asked for and are not there.
 */
export async function handOut(page: Page, folder: string, base: string): Promise<string[]> {
  const strays: string[] = [];
  await page.route('**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const below = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    const file = path.join(folder, below.replace(/(^|\/)$/, '$1index.html'));
    const found = pathname.startsWith(base) && existsSync(file);
    if (!found) strays.push(pathname);
    await (found ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
  });
  return strays;
}
