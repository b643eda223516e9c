import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headersFor, readHeaderRules } from '../../config/header-rules.ts';
import { factsOf } from './built-site.ts';
import { brokenLinks } from './links.ts';
import { buildSite, handOut } from './other-build.ts';

const base = '/proef/';

test('a site below a path works from a server that only hands out files', async ({
  browser,
  page,
}, info) => {
  test.setTimeout(240_000);
  const folder = info.outputPath('site');
  await buildSite(folder, { BASE: base });

  const pages = await factsOf(browser, folder);
  expect(pages.size).toBeGreaterThan(150);
  expect(brokenLinks(pages, { base, folder })).toEqual([]);
  const rules = readHeaderRules(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const policy = headersFor(rules, `${base}planner/`).get('content-security-policy') ?? '';
  expect(policy).toContain("frame-ancestors 'none'");

  const strays = await handOut(page, folder, base);
  await page.goto(`https://site.example${base}`);
  await page.getByRole('main').getByRole('link', { name: 'Open de planner' }).click();
  await expect(page.locator('astro-island').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Bijdragen' })).toBeVisible();
  expect(strays).toEqual([]);
});
