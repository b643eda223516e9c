import { expect, test } from 'vitest';
import { robots, sitemap } from '../../src/hosting/sitemap.ts';

const root = 'https://doorstroming.example/proef/';

test('the sitemap lists every page that may be found, in full and in order', () => {
  const pages = [
    { path: 'over/', html: '<title>Over</title>' },
    { path: '', html: '<title>Home</title>' },
    { path: 'a&b/', html: '<title>A</title>' },
    { path: '404.html', html: '<head><meta name="robots" content="noindex"></head>' },
  ];
  expect(sitemap(root, pages)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://doorstroming.example/proef/</loc></url>
  <url><loc>https://doorstroming.example/proef/a&amp;b/</loc></url>
  <url><loc>https://doorstroming.example/proef/over/</loc></url>
</urlset>
`);
});

test('robots are told where it is', () => {
  expect(robots(root)).toContain('\nSitemap: https://doorstroming.example/proef/sitemap.xml\n');
});
