import { builtFolder, isServed } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';

/** Where a built site is to be served: the folder and the path below which it lives. */
interface Place {
  readonly base: string;
  readonly folder?: string;
}

const host = 'http://site.example';

/**
 * Every address on the pages that leads to nothing: a missing page or file, a missing anchor, an
 * address outside the base, one that is not https elsewhere, or the full address of the site, which
 * leads away from wherever it is tried out. Each with the page that has it.
 */
export function brokenLinks(
  site: ReadonlyMap<string, PageFacts>,
  { base, folder = builtFolder }: Place,
): string[] {
  return [...site].flatMap(
    ([
      page,
      {
        addresses,
        canonicals: [own = host],
      },
    ]) =>
      [...new Set(addresses)].flatMap((address) => {
        if (address.startsWith(new URL(own).origin)) return [`/${page}: ${address} is in full`];
        const fault = faultOf(address, new URL(base + page, host), site, { base, folder });
        return fault === undefined ? [] : [`/${page}: ${address} ${fault}`];
      }),
  );
}

function faultOf(
  address: string,
  page: URL,
  site: ReadonlyMap<string, PageFacts>,
  { base, folder }: Required<Place>,
): string | undefined {
  if (!URL.canParse(address, page)) return 'is no address';
  const { protocol, origin, pathname, hash } = new URL(address, page);
  if (['mailto:', 'tel:', 'data:'].includes(protocol)) return undefined;
  if (origin !== host) return protocol === 'https:' ? undefined : 'is not https';
  if (!pathname.startsWith(base)) return `is outside ${base}`;
  const target = pathname.slice(base.length);
  if (!isServed(target, folder)) return 'is not there';
  if (hash === '' || target === 'planner/') return undefined;
  const ids = site.get(target)?.ids ?? [];
  return ids.includes(decodeURIComponent(hash.slice(1))) ? undefined : 'has no such anchor';
}
