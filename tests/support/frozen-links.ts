import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const codec = path.resolve(import.meta.dirname, '../codec');

/** A link as it was once made, with the plan that it carries. */
export interface FrozenLink {
  readonly name: string;
  readonly link: string;
  readonly fingerprint: string;
  readonly canonical: string;
}

/** The same behind a password. */
export interface FrozenLockedLink extends FrozenLink {
  readonly password: string;
}

/** All links of format 1, which must open for ever. */
export function frozenLinks(): readonly FrozenLink[] {
  return namesIn('links').map(frozenLink);
}

/** One of them by its file name without extension. */
export function frozenLink(name: string): FrozenLink {
  return read('links', name) as FrozenLink;
}

/** All links of format 2, which must open for ever with their password. */
export function frozenLockedLinks(): readonly FrozenLockedLink[] {
  return namesIn('locked-links').map(frozenLockedLink);
}

/** One of them by its file name without extension. */
export function frozenLockedLink(name: string): FrozenLockedLink {
  return read('locked-links', name) as FrozenLockedLink;
}

function namesIn(folder: string): string[] {
  return readdirSync(path.join(codec, folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => path.basename(file, '.json'));
}

function read(folder: string, name: string): object {
  const text = readFileSync(path.join(codec, folder, `${name}.json`), 'utf8');
  return { name, ...(JSON.parse(text) as object) };
}
