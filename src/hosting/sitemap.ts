/** A built page as a search engine finds it. */
export interface FoundPage {
  /** Below the base: "" or "planner/". */
  readonly path: string;
  readonly html: string;
}

/**
 * The map of the site for search engines: every built page that does not ask to be left out. It
 * is made from what was built, so that no list of pages can fall behind.
 * @param root full address of the home page, with a slash at its end
 */
export function sitemap(root: string, pages: readonly FoundPage[]): string {
  const addresses = pages
    .filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html))
    .map(({ path }) => `  <url><loc>${escaped(root + path)}</loc></url>`)
    .sort();
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses,
    '</urlset>',
  ].join('\n')}\n`;
}

/** What robots may read, and where the map is. */
export function robots(root: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
