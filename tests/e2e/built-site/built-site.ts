import type { Browser } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFacts, type PageFacts } from './page-facts.ts';

/** A page as it lies in the built folder. */
export interface BuiltPage {
  /** Its address below the base: "" or "over/". */
  readonly address: string;
  readonly html: string;
}

/** The folder that is served during the browser tests. */
export const builtFolder = path.resolve(process.env['DIST'] ?? 'dist');

/** The addresses of all built pages, in order; "404.html" is one of them. */
function builtAddresses(folder = builtFolder): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** All built pages, in the order of their addresses. */
export function builtPages(folder = builtFolder): BuiltPage[] {
  return builtAddresses(folder).map((address) => ({
    address,
    html: readFileSync(fileOf(address, folder), 'utf8'),
  }));
}

/** Whether a host finds a file for an address below the base. */
export function isServed(address: string, folder = builtFolder): boolean {
  return existsSync(fileOf(decodeURIComponent(address), folder));
}

/** What each page holds, read by a real browser that runs none of it; by address. */
export async function factsOf(
  browser: Browser,
  folder = builtFolder,
): Promise<ReadonlyMap<string, PageFacts>> {
  const page = await browser.newPage();
  const facts = new Map<string, PageFacts>();
  for (const { address, html } of builtPages(folder)) {
    facts.set(address, await page.evaluate(readFacts, html));
  }
  await page.close();
  return facts;
}

function fileOf(address: string, folder: string): string {
  return path.join(
    folder,
    address === '' || address.endsWith('/') ? `${address}index.html` : address,
  );
}
