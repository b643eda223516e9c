import { partsOf, styleAddresses } from './page-parts.ts';
import { PLANNER, plannerFaults, scriptsBehind } from './planner-budgets.ts';
import type { WeighedSite } from './weighed-site.ts';

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

/** The questions can be searched, and a planner link that a mail program broke is repaired. */
const mayHaveScript = [PLANNER, 'veelgestelde-vragen/index.html', '404.html'];
/** What each page weighs. */
export function weighPages(site: WeighedSite): PageWeight[] {
  return site.pages.map((page) => {
    const parts = partsOf(site.text(page) ?? '', site.base);
    const scripts = [...scriptsBehind(site, parts.scripts)];
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

/** A Dutch sentence for every page that costs more than it may: which, by how much, what to do. */
export function overBudget(site: WeighedSite): string[] {
  return [...weighPages(site).flatMap(pageFaults), ...plannerFaults(site)];
}

function pageFaults({ page, bytes, requests, script }: PageWeight): string[] {
  if (page === PLANNER) return [];
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

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
