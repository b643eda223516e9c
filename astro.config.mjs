import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { pageBudgets } from './src/hosting/budgets.ts';
import { hostingHeaders } from './src/hosting/headers.ts';
import { metaDirectives } from './src/hosting/policy.ts';

const { BASE, SITE, SCHEME_DATE, PUBLIC_GRID, PUBLIC_HANDSONTABLE_KEY } = process.env;

/** The day in the scheme's own time zone; the Swedish write it as we store it. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format();

/** One self-hosted weight of a font; the package's latin subset holds €, × and the minus sign. */
const font = (name, cssVariable, weight, src, fallbacks) => ({
  name,
  cssVariable,
  fallbacks,
  provider: fontProviders.local(),
  options: { variants: [{ src: [src], weight, style: 'normal' }] },
});

/**
 * The grid carries its stylesheet once more as text in its script, to inject where no file is
 * loaded, and its theme's colours and icons to make such text from. We load the files, so that
 * these would be 17 and 5 kB (gzip) for nothing.
 */
const gridStylesOnce = {
  name: 'grid-styles-once',
  load: {
    filter: {
      id: /handsontable\/(styles\/handsontableStyles|themes\/static\/variables\/(icons|tokens|colors)\/main)\.mjs$/,
    },
    handler: () => "export default '';",
  },
};

export default defineConfig({
  site: SITE ?? 'https://doorstroming.example',
  base: BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  // Styles come as files from the own origin; the policy then needs hashes for a few lines only.
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [svelte(), hostingHeaders(), pageBudgets()],
  security: { csp: { algorithm: 'SHA-256', directives: metaDirectives } },
  fonts: [
    font(
      'Source Sans 3',
      '--font-source-sans',
      '200 900',
      '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
      ['system-ui', 'sans-serif'],
    ),
    font(
      'Literata',
      '--font-literata',
      '600',
      '@fontsource/literata/files/literata-latin-600-normal.woff2',
      ['Georgia', 'serif'],
    ),
  ],
  vite: {
    plugins: [gridStylesOnce],
    // Dexie's build for browsers of this decade: without help for those that nobody can use here.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: {
      rolldownOptions: {
        output: {
          // What the planner starts with in one file: packed apart, many small ones weigh more.
          codeSplitting: {
            groups: [
              // The page that is not there repairs links with this, and needs nothing else.
              { name: 'link-text', test: /\/codec\/link-text\./, priority: 1 },
              { name: 'start', test: /\/src\/planner\//, tags: ['$initial'] },
            ],
          },
        },
      },
      cssTarget: ['safari15.4', 'chrome99', 'firefox97'],
      // Scripts come as files as well: a page's own script then needs no hash in the policy.
      assetsInlineLimit: (file) => (/\.m?js$/.test(file) ? false : undefined),
    },
    // Written into the code at build time: with PUBLIC_GRID=off the grid's import is dead code.
    define: {
      'import.meta.env.SCHEME_DATE': JSON.stringify(SCHEME_DATE ?? today),
      'import.meta.env.PUBLIC_GRID': JSON.stringify(PUBLIC_GRID ?? 'on'),
      'import.meta.env.PUBLIC_HANDSONTABLE_KEY': JSON.stringify(
        PUBLIC_HANDSONTABLE_KEY ?? 'non-commercial-and-evaluation',
      ),
    },
  },
});
