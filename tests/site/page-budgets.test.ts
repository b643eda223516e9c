import { describe, expect, test } from 'vitest';
import { overBudget, weighPages } from '../../src/hosting/page-budgets.ts';
import { importsOf, partsOf } from '../../src/hosting/page-parts.ts';
import { weighPlanner } from '../../src/hosting/planner-budgets.ts';

interface SmallFile {
  readonly text: string;
  readonly size: number;
}

function siteOf(files: Readonly<Record<string, SmallFile>>, base = '/') {
  return {
    base,
    pages: Object.keys(files).filter((name) => name.endsWith('.html')),
    text: (name: string) => files[name]?.text,
    size: (name: string) => files[name]?.size ?? 0,
    packed: (name: string) => (files[name]?.size ?? 0) / 10,
  };
}

const light = {
  'index.html': {
    text:
      '<link rel="canonical" href="https://site.example/"><link rel="icon" href="/icon.svg">' +
      '<style>@font-face{src:url("/_astro/fonts/a.woff2") format("woff2")}</style>' +
      '<link rel="preload" href="/_astro/fonts/a.woff2" as="font">' +
      '<link rel="stylesheet" href="/_astro/site.css"><svg><use href="/signs.svg#huis"></use></svg>' +
      '<script type="application/ld+json">{"a":1}</script>',
    size: 9_000,
  },
  'icon.svg': { text: '<svg/>', size: 100 },
  'signs.svg': { text: '<svg/>', size: 50 },
  '_astro/site.css': { text: 'a{background:url(/sky.png)}b{c:url(data:x)}', size: 7_000 },
  '_astro/fonts/a.woff2': { text: '', size: 29_000 },
  'sky.png': { text: '', size: 3_000 },
};

describe('what a page weighs', () => {
  test('is the page, its icon, its pictures, its styles and what those ask for, each once', () => {
    expect(weighPages(siteOf(light))).toEqual([
      { page: 'index.html', bytes: 48_150, requests: 6, script: 0 },
    ]);
    expect(overBudget(siteOf(light))).toEqual([]);
  });

  test('is counted below a base as well', () => {
    const html = '<link rel="stylesheet" href="/proef/_astro/site.css"><img src="/elders.png">';
    expect(partsOf(html, '/proef/')).toEqual({
      files: ['_astro/site.css'],
      scripts: [],
      inlineScript: 0,
    });
  });

  test('knows what a script loads at once and what later', () => {
    const script =
      'import{a as b}from"./one.js";import"./two.js";export*from"./one.js";const x=()=>import(`./three.js`);' +
      'const y=()=>new Worker(new URL(`/proef/_astro/four-B1.js`,``+import.meta.url));';
    const later = ['three.js', 'four-B1.js'];
    expect(importsOf(script)).toEqual({ now: ['one.js', 'two.js'], later });
  });
});

describe('a page over its budget is named, with how much it is over', () => {
  test('in bytes', () => {
    const heavy = { ...light, 'sky.png': { text: '', size: 54_851 } };
    expect(overBudget(siteOf(heavy))).toEqual([
      'index.html: de pagina is 1 bytes te zwaar; een pagina mag 100000 bytes zijn. Kort de tekst in of verdeel hem over twee pagina’s.',
    ]);
  });

  test('in requests', () => {
    const pictures = Array.from({ length: 10 }, (_, index) => `<img src="/${index}.png">`);
    const many = { 'over/index.html': { text: pictures.join(''), size: 100 } };
    expect(overBudget(siteOf(many))).toEqual([
      'over/index.html: de pagina vraagt 3 bestanden te veel; het mogen er 8 zijn. Laat een plaatje of een stijlblad weg.',
    ]);
  });

  test('in scripts, as a file and in the page, but not where a script has a task', () => {
    const text = '<script type="module" src="/a.js"></script><script>alert(1)</script>';
    const files = {
      'over/index.html': { text, size: 100 },
      'veelgestelde-vragen/index.html': { text, size: 100 },
      '404.html': { text, size: 100 },
      'a.js': { text: 'import"./b.js"', size: 300 },
      'b.js': { text: '', size: 20 },
    };
    expect(overBudget(siteOf(files))).toEqual([
      'over/index.html: de pagina heeft 328 bytes JavaScript; een pagina om te lezen heeft er geen.',
    ]);
  });

  test('in the scripts of the planner, with the grid, and in each part that waits', () => {
    const files = {
      'planner/index.html': {
        text: '<astro-island component-url="/_astro/Planner.js" renderer-url="/_astro/client.js">',
        size: 50_000,
      },
      '_astro/Planner.js': {
        text: 'import"./client.js";import("./SheetGrid.js");import("./ExportDialog.js");import("./Compare.js")',
        size: 1_200_000,
      },
      '_astro/client.js': { text: '', size: 200_000 },
      '_astro/SheetGrid.js': { text: 'import"./Planner.js"', size: 1_800_070 },
      '_astro/Compare.js': { text: 'import"./client.js";import"./bars.js"', size: 400_000 },
      '_astro/bars.js': { text: '', size: 20 },
      '_astro/ExportDialog.js': { text: 'import("./book.js")', size: 1_300_010 },
      '_astro/book.js': { text: '', size: 400_000 },
    };
    expect(weighPlanner(siteOf(files))).toEqual({
      work: 320_007,
      files: [
        { name: '_astro/SheetGrid.js', bytes: 180_007 },
        { name: '_astro/Planner.js', bytes: 120_000 },
        { name: '_astro/client.js', bytes: 20_000 },
      ],
      parts: [
        { name: '_astro/ExportDialog.js', bytes: 130_001 },
        { name: '_astro/Compare.js', bytes: 40_002 },
        { name: '_astro/book.js', bytes: 40_000 },
      ],
    });
    expect(overBudget(siteOf(files))).toEqual([
      'planner/index.html: de scripts 7 bytes te zwaar: het mogen er 320000 zijn (gzip). Laad later wat niet meteen nodig is.',
      'planner/index.html: _astro/ExportDialog.js 1 bytes te zwaar: het mogen er 130000 zijn (gzip). Laad later wat niet meteen nodig is.',
      'planner/index.html: _astro/Compare.js 2 bytes te zwaar: het mogen er 40000 zijn (gzip). Laad later wat niet meteen nodig is.',
    ]);
  });
});
