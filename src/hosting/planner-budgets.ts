import { importsOf, partsOf } from './page-parts.ts';
import type { WeighedSite } from './weighed-site.ts';

/** Bytes after gzip of what the planner's work needs: all that it starts with, and the grid. */
const WORK = 320_000;
/** Bytes after gzip of a part that waits until somebody asks for it. */
const PART = 40_000;
/** The same for parts that read and write files of spreadsheet programs, which few visits do. */
const FILES_PART = 130_000;

export const PLANNER = 'planner/index.html';
const gridPart = /^_astro\/SheetGrid\b/;
const filesPart = /^_astro\/(?:export|import)/i;

/** The scripts of the planner in bytes after gzip. */
export interface PlannerWeight {
  /** What it starts with, the grid included. */
  readonly work: number;
  /** Its files, the heaviest first. */
  readonly files: readonly Weight[];
  /** What each part adds when somebody asks for it, by the name of its file. */
  readonly parts: readonly Weight[];
}

interface Weight {
  readonly name: string;
  readonly bytes: number;
}

export function weighPlanner(site: WeighedSite): PlannerWeight {
  const { scripts } = partsOf(site.text(PLANNER) ?? '', site.base);
  const start = scriptsBehind(site, scripts);
  const asked = partsAskedFor(site, start);
  const work = scriptsBehind(site, [...start, ...asked.filter((name) => gridPart.test(name))]);
  const bytes = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + site.packed(name), 0);
  const parts = asked
    .filter((name) => !work.has(name))
    .map((name) => ({ name, bytes: bytes(scriptsBehind(site, [name]).difference(work)) }));
  const files = [...work].map((name) => ({ name, bytes: site.packed(name) }));
  return { work: bytes(work), files: files.sort((a, b) => b.bytes - a.bytes), parts };
}

/** A Dutch sentence for what is heavier than it may be: which, by how much, what to do. */
export function plannerFaults(site: WeighedSite): string[] {
  const { work, parts } = weighPlanner(site);
  const limits = [
    { what: 'de scripts', bytes: work, limit: WORK },
    ...parts.map(({ name, bytes }) => ({
      what: name,
      bytes,
      limit: filesPart.test(name) ? FILES_PART : PART,
    })),
  ];
  return limits
    .filter(({ bytes, limit }) => bytes > limit)
    .map(
      ({ what, bytes, limit }) =>
        `${PLANNER}: ${what} ${bytes - limit} bytes te zwaar: het mogen er ${limit} zijn (gzip). ` +
        'Laad later wat niet meteen nodig is.',
    );
}

/** The given scripts and all that load at once with them. */
export function scriptsBehind(site: WeighedSite, first: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const open = [...first];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...importsOf(site.text(name) ?? '').now.map((each) => beside(name, each)));
  }
  return found;
}

/** Every script that the given ones ask for later, also those asked for by what comes later. */
function partsAskedFor(site: WeighedSite, start: ReadonlySet<string>): string[] {
  const parts = new Set<string>();
  const open = [...start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const later of importsOf(site.text(name) ?? '').later) {
      const part = beside(name, later);
      if (parts.has(part)) continue;
      parts.add(part);
      open.push(...scriptsBehind(site, [part]));
    }
  }
  return [...parts];
}

function beside(file: string, name: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + name;
}
