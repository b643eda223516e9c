import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { overBudget, weighPages } from './page-budgets.ts';
import { PLANNER, weighPlanner } from './planner-budgets.ts';
import type { WeighedSite } from './weighed-site.ts';

/** Weighs every built page. One that is too heavy stops the build, so that it never goes out. */
export function pageBudgets(): AstroIntegration {
  let base = '/';
  return {
    name: 'page-budgets',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = builtSite(fileURLToPath(dir), base);
        const faults = overBudget(site);
        if (faults.length > 0) throw new Error(faults.join('\n'));
        const heaviest = weighPages(site)
          .filter(({ page }) => page !== PLANNER)
          .reduce((most, weight) => (weight.bytes > most.bytes ? weight : most));
        logger.info(
          `heaviest page ${heaviest.page}: ${heaviest.bytes} bytes, ${heaviest.requests} requests; ` +
            `scripts of the planner ${weighPlanner(site).work} bytes after gzip`,
        );
      },
    },
  };
}

function builtSite(folder: string, base: string): WeighedSite {
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
