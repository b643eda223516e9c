import type { Browser } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readFacts, type PageFacts } from './page-facts.ts';
import { readMarks, type PageMarks } from './page-marks.ts';

/** A page as it lies in the built folder. */
export interface BuiltPage {
  /** Its address below the base: "" or "over/". */
  readonly address: string;
  readonly html: string;
}

/** The folder that is served during the browser tests. */
export const builtFolder = path.resolve(process.env['DIST'] ?? 'dist');

/** The addresses of all built pages, in order; "404.html" is one of them. */
export function builtAddresses(folder = builtFolder): string[] {
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

/** The same run of elements again: another row of a list or a table. */
const REPEATED = /((?:\S+ ){1,40}?)\1+/g;

/**
 * The first page of every shape, which is the order of its elements with their classes, more of
 * the same counted once. Pages of one shape differ in their words and the length of their lists
 * alone, so that what depends on neither need be tried on one.
 */
export function pagesByShape(folder = builtFolder): string[] {
  const shapes = new Map<string, string>();
  for (const { address, html } of builtPages(folder)) {
    const [, body = ''] = html.split('<body');
    const tags = [...body.matchAll(/<(\/?[a-z][a-z0-9-]*)(?:[^>]*?class="([^"]*)")?/g)];
    const names = tags.map(
      ([, name = '', classes = '']) => `${name}.${classes.replaceAll(' ', '.')} `,
    );
    // Twice: rows that differ only in what they repeat themselves are the same after the first.
    const shape = names.join('').replace(REPEATED, '$1').replace(REPEATED, '$1');
    if (!shapes.has(shape)) shapes.set(shape, address);
  }
  return [...shapes.values()];
}

/** Whether a host finds a file for an address below the base. */
export function isServed(address: string, folder = builtFolder): boolean {
  return (
    statSync(fileOf(decodeURIComponent(address), folder), { throwIfNoEntry: false })?.isFile() ===
    true
  );
}

/** What each page holds, read by a real browser that runs none of it; by address. */
export async function factsOf(
  browser: Browser,
  folder = builtFolder,
): Promise<ReadonlyMap<string, PageFacts & PageMarks>> {
  const page = await browser.newPage();
  const facts = new Map<string, PageFacts & PageMarks>();
  for (const { address, html } of builtPages(folder)) {
    const marks = await page.evaluate(readMarks, html);
    facts.set(address, { ...(await page.evaluate(readFacts, html)), ...marks });
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
