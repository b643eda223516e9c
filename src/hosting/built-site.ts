import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { WeighedSite } from './weighed-site.ts';

/** The site in a folder that the build wrote. @param base path under which it is served */
export function builtSite(folder: string, base: string): WeighedSite {
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    ),
  );
  const read = (name: string) => readFileSync(path.join(folder, name));
  return {
    base,
    pages: [...files].filter((name) => name.endsWith('.html')).sort(),
    text: (name) => (files.has(name) ? read(name).toString('utf8') : undefined),
    size: (name) => (files.has(name) ? statSync(path.join(folder, name)).size : 0),
    packed: (name) => (files.has(name) ? gzipSync(read(name)).length : 0),
  };
}
