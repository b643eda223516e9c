import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { headersFor, readHeaderRules } from '../../config/header-rules.ts';
import { factsOf } from './built-site.ts';
import { brokenLinks } from './links.ts';

const base = '/proef/';
const astro = path.resolve('node_modules/astro/bin/astro.mjs');

test('a site below a path works from a server that only hands out files', async ({
  browser,
  page,
}, info) => {
  test.setTimeout(240_000);
  const folder = info.outputPath('site');
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', folder], {
    env: { ...process.env, BASE: base, ASTRO_TELEMETRY_DISABLED: '1' },
  });

  const pages = await factsOf(browser, folder);
  expect(pages.size).toBeGreaterThan(150);
  expect(brokenLinks(pages, { base, folder })).toEqual([]);
  const rules = readHeaderRules(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const policy = headersFor(rules, `${base}planner/`).get('content-security-policy') ?? '';
  expect(policy).toContain("frame-ancestors 'none'");

  // No headers but the kind of file, no redirect, no page in another's place.
  const strays: string[] = [];
  await page.route('**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const below = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    const file = path.join(folder, below.replace(/(^|\/)$/, '$1index.html'));
    const found = pathname.startsWith(base) && existsSync(file);
    if (!found) strays.push(pathname);
    await (found ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
  });
  await page.goto(`https://site.example${base}`);
  await page.getByRole('main').getByRole('link', { name: 'Open de planner' }).click();
  await expect(page.locator('astro-island').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Bijdragen' })).toBeVisible();
  expect(strays).toEqual([]);
});
