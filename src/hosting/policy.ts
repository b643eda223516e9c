/** The hashes of the few inline scripts and styles that Astro writes, as policy sources. */
export interface InlineHashes {
  readonly script: readonly string[];
  readonly style: readonly string[];
}

/** Everything but scripts and styles, which Astro adds to the meta tag itself. */
export const metaDirectives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/**
 * Every hash that any of the built pages needs. A browser applies the header and the meta tag
 * both, so that one hash missing from the header stops the planner from starting.
 * @param pages the HTML of all pages
 */
export function unionOfHashes(pages: readonly string[]): InlineHashes {
  const policies = pages.flatMap((page) => metaPolicies(page));
  return { script: hashesOf(policies, 'script-src'), style: hashesOf(policies, 'style-src') };
}

/** The header's policy. Only a header can forbid framing: in a meta tag that is ignored. */
export function headerPolicy(hashes: InlineHashes): string {
  return [
    ...metaDirectives,
    ["script-src 'self'", ...hashes.script].join(' '),
    ["style-src 'self'", ...hashes.style].join(' '),
    "frame-ancestors 'none'",
  ].join('; ');
}

function metaPolicies(page: string): string[] {
  const tag = /<meta http-equiv="content-security-policy" content="([^"]*)"/gi;
  return [...page.matchAll(tag)].map((match) => match[1] ?? '');
}

function hashesOf(policies: readonly string[], directive: string): string[] {
  const sources = policies
    .flatMap((policy) => policy.split(';'))
    .map((part) => part.trim().split(/\s+/))
    .filter(([name]) => name === directive)
    .flat();
  return [...new Set(sources.filter((source) => source.startsWith("'sha256-")))].sort();
}
