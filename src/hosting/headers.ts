import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hostFiles } from './host-files.ts';
import { unionOfHashes } from './policy.ts';

/**
 * Writes the header files of the common hosts beside the built pages: testers of public sites
 * look at headers only, and framing cannot be forbidden from within a page.
 */
export function hostingHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const hashes = unionOfHashes(await builtPages(dir));
        const addresses = pages.map((page) => page.pathname);
        const files = hostFiles({
          base,
          pages: addresses.filter((name) => name !== '404/'),
          hashes,
        });
        await Promise.all(files.map(({ name, text }) => writeFile(new URL(name, dir), text)));
        logger.info(`${files.map(({ name }) => name).join(', ')} written`);
      },
    },
  };
}

async function builtPages(dir: URL): Promise<string[]> {
  const names = await readdir(dir, { recursive: true });
  const html = names.filter((name) => name.endsWith('.html'));
  return Promise.all(html.map((name) => readFile(new URL(name, dir), 'utf8')));
}
