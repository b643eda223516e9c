import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hostFiles } from './host-files.ts';
import { unionOfHashes } from './policy.ts';
import { robots, sitemap, type FoundPage } from './sitemap.ts';

/**
 * Writes beside the built pages what only the whole build knows. The header files of the common
 * hosts: testers of public sites look at headers only, and framing cannot be forbidden from within
 * a page. And the map of the site for search engines.
 */
export function hostingHeaders(): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'hosting-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
        root = new URL(base, config.site).href;
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const built = await builtPages(dir);
        const hashes = unionOfHashes(built.map(({ html }) => html));
        const addresses = pages.map((page) => page.pathname).filter((name) => name !== '404/');
        const files = [
          ...hostFiles({ base, pages: addresses, hashes }),
          { name: 'sitemap.xml', text: sitemap(root, built) },
          { name: 'robots.txt', text: robots(root) },
        ];
        await Promise.all(files.map(({ name, text }) => writeFile(new URL(name, dir), text)));
        logger.info(`${files.map(({ name }) => name).join(', ')} written`);
      },
    },
  };
}

async function builtPages(dir: URL): Promise<FoundPage[]> {
  const names = await readdir(dir, { recursive: true });
  const html = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'));
  return Promise.all(
    html.map(async (name) => ({
      path: name.replace(/index\.html$/, ''),
      html: await readFile(new URL(name, dir), 'utf8'),
    })),
  );
}
