/** What a built page makes a browser ask for, as paths below the base. The page itself is not in it. */
export interface PageParts {
  /** Styles, fonts, pictures and icons. */
  readonly files: readonly string[];
  /** Scripts that the page names itself. */
  readonly scripts: readonly string[];
  /** Bytes of JavaScript within the page. Data blocks, such as those for search engines, are none. */
  readonly inlineScript: number;
}

/**
 * Reads what a page asks for out of its own HTML. Astro writes attributes in double quotes.
 * @param base path under which the site is served, with a slash at both ends
 */
export function partsOf(html: string, base: string): PageParts {
  const tags = [...html.matchAll(/<(link|script|img|source|image|use|astro-island)\b([^>]*)>/gi)];
  const scripts = new Set<string>();
  const files = new Set<string>();
  for (const [, tag = '', rest = ''] of tags) {
    const isScript = /script|astro-island/i.test(tag) || /rel="modulepreload"/.test(rest);
    for (const address of addressesOf(tag.toLowerCase(), rest)) {
      const path = pathBelow(base, address);
      if (path !== undefined) (isScript ? scripts : files).add(path);
    }
  }
  for (const address of styleAddresses(html)) {
    const path = pathBelow(base, address);
    if (path !== undefined) files.add(path);
  }
  return { files: [...files], scripts: [...scripts], inlineScript: inlineScript(html) };
}

/** The addresses in a stylesheet: fonts, pictures and other stylesheets. */
export function styleAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1] ?? '');
}

/** The modules that a script loads at once, and those and the workers that it asks for later. */
export function importsOf(script: string): { readonly now: string[]; readonly later: string[] } {
  const names = (pattern: RegExp) => [
    ...new Set([...script.matchAll(pattern)].map((match) => match[1] ?? '')),
  ];
  return {
    now: names(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
    later: [
      ...names(/\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
      // A worker stands beside the script, but is named from the root of the site.
      ...names(/\bnew Worker\(\s*new URL\(\s*["'`][^"'`]*?([\w.-]+\.js)["'`]/g),
    ],
  };
}

const loadedLinks = /rel="(?:stylesheet|preload|modulepreload|icon|apple-touch-icon|manifest)"/;

function addressesOf(tag: string, attributes: string): string[] {
  if (tag === 'link' && !loadedLinks.test(attributes)) return [];
  const named = /\s(?:src|href|xlink:href|component-url|renderer-url)="([^"#]+)/g;
  const sets = /\ssrcset="([^"]+)"/.exec(attributes)?.[1]?.split(',') ?? [];
  return [
    ...[...attributes.matchAll(named)].map((match) => match[1] ?? ''),
    ...sets.map((entry) => entry.trim().split(/\s/)[0] ?? ''),
  ];
}

/** Another origin cannot be weighed; the policy refuses it and a test finds it. */
function pathBelow(base: string, address: string): string | undefined {
  const path = address.replace(/[?#].*$/s, '');
  return path.startsWith(base) ? path.slice(base.length) : undefined;
}

function inlineScript(html: string): number {
  return [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gis)]
    .filter(([, attributes = '']) => !/type="(?:application\/(?:ld\+)?json)"/.test(attributes))
    .reduce((sum, [, , text = '']) => sum + Buffer.byteLength(text), 0);
}
