import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { overBudget, weighPages } from './page-budgets.ts';
import { PLANNER, weighPlanner } from './planner-budgets.ts';
import { builtSite } from './built-site.ts';

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
