/** What a page holds that the tests of the built site judge. */
export interface PageFacts {
  readonly lang: string;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly canonicals: readonly string[];
  readonly headings: readonly string[];
  readonly ids: readonly string[];
  /** Addresses that the page leads to or loads, as they are written. */
  readonly addresses: readonly string[];
  /** Scripts in files and in the page; data blocks are none. */
  readonly scripts: readonly string[];
  /** The running text of the page's own part, block by block. */
  readonly blocks: readonly string[];
}

/** Reads a page. It runs in the browser and so can call nothing from outside itself. */
export function readFacts(html: string): PageFacts {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const attributes = (selector: string, name: string) =>
    all(selector).map((element) => element.getAttribute(name) ?? '');
  const addresses = [
    'href',
    'src',
    'component-url',
    'renderer-url',
    'action',
    'data-index',
  ].flatMap((name) => attributes(`[${name}]`, name));
  const canonicals = attributes('link[rel=canonical]', 'href');
  const scripts = all('script:not([type$=json])').map(
    (script) => script.getAttribute('src') ?? script.textContent,
  );
  const blockNames = 'p, li, dt, dd, h1, h2, h3, h4, summary, caption, figcaption, label, legend';
  // Menus, and the titles of sources, which others wrote.
  const apart = 'nav, .site-header, .site-footer, .source-list, .source-link, .visually-hidden';
  const blocks = all('main')
    .flatMap((main) => [...main.querySelectorAll(blockNames)])
    .filter((block) => block.closest(apart) === null)
    .map((block) => {
      const copy = block.cloneNode(true) as Element;
      for (const inner of copy.querySelectorAll(`${blockNames}, ul, ol, table, ${apart}`)) {
        inner.remove();
      }
      return copy.textContent.replace(/\s+/g, ' ').trim();
    })
    .filter((text) => text !== '');
  return {
    lang: page.documentElement.lang,
    titles: all('head > title').map((title) => title.textContent),
    descriptions: attributes('meta[name=description]', 'content'),
    canonicals,
    headings: all('h1').map((heading) => heading.textContent.trim()),
    ids: attributes('[id]', 'id'),
    addresses: addresses.filter((address) => !canonicals.includes(address)),
    scripts,
    blocks,
  };
}
