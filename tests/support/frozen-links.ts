import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../codec/links');

/** A link as it was once made, with the plan that it carries. */
export interface FrozenLink {
  readonly name: string;
  readonly link: string;
  readonly fingerprint: string;
  readonly canonical: string;
}

/** All links of released formats, which must open for ever. */
export function frozenLinks(): readonly FrozenLink[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => frozenLink(path.basename(file, '.json')));
}

/** One of them by its file name without extension. */
export function frozenLink(name: string): FrozenLink {
  const text = readFileSync(path.join(folder, `${name}.json`), 'utf8');
  return { name, ...(JSON.parse(text) as Omit<FrozenLink, 'name'>) };
}
