import { importsOf, partsOf, styleAddresses } from './page-parts.ts';

/** A built site as its budgets see it. */
export interface WeighedSite {
  /** Path under which it is served, with a slash at both ends. */
  readonly base: string;
  /** Files of pages, such as "check/index.html". */
  readonly pages: readonly string[];
  /** The text of a built file; undefined when there is none. */
  readonly text: (path: string) => string | undefined;
  /** Size of a built file in bytes, so as a host sends it that compresses nothing; 0 if it is not there. */
  readonly size: (path: string) => number;
  /** Size of a built file in bytes after gzip; 0 if it is not there. */
  readonly packed: (path: string) => number;
}

/** What one page costs a visitor. */
export interface PageWeight {
  readonly page: string;
  /** Everything that a first visit brings in, in bytes without compression. */
  readonly bytes: number;
  readonly requests: number;
  /** JavaScript in bytes without compression, in files and in the page itself. */
  readonly script: number;
}

/** Bytes without compression and requests of a page that is there to be read, fonts included. */
const READING = { bytes: 100_000, requests: 8 };
/** Bytes after gzip of all scripts of the planner before an export is asked for. */
const PLANNER_SCRIPT = 320_000;

const planner = 'planner/index.html';
/** The questions can be searched, and a planner link that a mail program broke is repaired. */
const mayHaveScript = [planner, 'veelgestelde-vragen/index.html', '404.html'];
/** Chunks that wait for a wish to take a plan out of the planner, which few visits have. */
const exportChunk = /^_astro\/export/i;

/** What each page weighs. */
export function weighPages(site: WeighedSite): PageWeight[] {
  return site.pages.map((page) => {
    const parts = partsOf(site.text(page) ?? '', site.base);
    const scripts = reachable(site, parts.scripts, 'now');
    const files = new Set([...parts.files, ...parts.files.flatMap((file) => behind(site, file))]);
    const asked = [page, ...files, ...scripts];
    return {
      page,
      bytes: total(asked.map(site.size)),
      requests: asked.length,
      script: total(scripts.map(site.size)) + parts.inlineScript,
    };
  });
}

/** The scripts of the planner in bytes after gzip, the grid included and exports not. */
export function plannerScript(site: WeighedSite): number {
  const { scripts } = partsOf(site.text(planner) ?? '', site.base);
  return total(reachable(site, scripts, 'later').map(site.packed));
}

/** A Dutch sentence for every page that costs more than it may: which, by how much, what to do. */
export function overBudget(site: WeighedSite): string[] {
  return [
    ...weighPages(site).flatMap(pageFaults),
    ...over(plannerScript(site), PLANNER_SCRIPT).map(
      (excess) =>
        `${planner}: de scripts zijn ${excess} bytes te zwaar; samen mogen ze ${PLANNER_SCRIPT} ` +
        'bytes zijn (gzip). Laad later wat niet meteen nodig is.',
    ),
  ];
}

function pageFaults({ page, bytes, requests, script }: PageWeight): string[] {
  if (page === planner) return [];
  return [
    ...over(bytes, READING.bytes).map(
      (excess) =>
        `${page}: de pagina is ${excess} bytes te zwaar; een pagina mag ${READING.bytes} bytes ` +
        'zijn. Kort de tekst in of verdeel hem over twee pagina’s.',
    ),
    ...over(requests, READING.requests).map(
      (excess) =>
        `${page}: de pagina vraagt ${excess} bestanden te veel; het mogen er ` +
        `${READING.requests} zijn. Laat een plaatje of een stijlblad weg.`,
    ),
    ...over(mayHaveScript.includes(page) ? 0 : script, 0).map(
      (excess) =>
        `${page}: de pagina heeft ${excess} bytes JavaScript; een pagina om te lezen heeft er geen.`,
    ),
  ];
}

function over(value: number, limit: number): number[] {
  return value > limit ? [value - limit] : [];
}

function behind(site: WeighedSite, file: string): string[] {
  if (!file.endsWith('.css')) return [];
  return styleAddresses(site.text(file) ?? '')
    .filter((address) => address.startsWith(site.base))
    .map((address) => address.slice(site.base.length));
}

/** Every script that follows from the first ones; with 'later' also those asked for afterwards. */
function reachable(site: WeighedSite, first: readonly string[], until: 'now' | 'later'): string[] {
  const found = new Set<string>();
  const open = [...first];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || (until === 'later' && exportChunk.test(path))) continue;
    found.add(path);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const { now, later } = importsOf(site.text(path) ?? '');
    open.push(...[...now, ...(until === 'later' ? later : [])].map((name) => folder + name));
  }
  return [...found];
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
