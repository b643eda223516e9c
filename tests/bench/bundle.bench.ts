// What the planner's scripts weigh, by part, and the heaviest pages. Build first.
// Run: npm run build && npx node tests/bench/bundle.bench.ts
import path from 'node:path';
import { builtSite } from '../../src/hosting/built-site.ts';
import { weighPages } from '../../src/hosting/page-budgets.ts';
import { weighPlanner } from '../../src/hosting/planner-budgets.ts';

const site = builtSite(path.resolve('dist'), '/');

function line(name: string, bytes: number): string {
  return `${`${bytes}`.padStart(9)}  ${name.replace(/^_astro\//, '').replace(/\.[\w-]{8}\.js$/, '')}`;
}

const { work, files, parts } = weighPlanner(site);
console.log('planner, bytes of script after gzip');
console.log(line('at work: start and grid', work));
for (const { name, bytes } of files) console.log(line(`  ${name}`, bytes));
console.log('parts that wait for a press, each with all that it brings');
for (const { name, bytes } of parts.toSorted((a, b) => b.bytes - a.bytes)) {
  console.log(line(name, bytes));
}
console.log('heaviest pages, bytes without compression');
const pages = weighPages(site).toSorted((a, b) => b.bytes - a.bytes);
for (const { page, bytes } of pages.slice(0, 8)) console.log(line(page, bytes));
