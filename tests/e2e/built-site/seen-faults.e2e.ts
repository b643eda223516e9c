import { expect, test } from '@playwright/test';
import { brokenLinks } from './links.ts';
import { markupFaults } from './markup-faults.ts';
import { readFacts } from './page-facts.ts';
import { readMarks } from './page-marks.ts';

const broken = `<!DOCTYPE html><html lang="nl"><head><title>Over</title>
  <link rel="canonical" href="https://eigen.example/over/"></head><body><main>
  <h1>Over</h1><p id="hier">Een <b>vet</b> woord. <span class="source-list">Een titel</span></p>
  <ul><li>Een punt<ul><li>eronder</li></ul></li></ul><div id="hier"></div>
  <a href="/over/#nergens">a</a><a href="/nergens/">b</a><a href="#hier">c</a><a href="/over">d</a>
  <a href="http://elders.example/">e</a><a href="https://elders.example/">f</a>
  <a href="mailto:vraag@site.example">g</a><a href="/planner/#plan=1abc">h</a>
  <p>Zo<a href="https://eigen.example/cijfers/">j</a> en <em>zo</em>.</p>
  <script>alert(1)</script><script type="application/ld+json">{}</script>
</main></body></html>`;

test('a broken page is seen to be broken', async ({ page }) => {
  const facts = await page.evaluate(readFacts, broken);
  expect(facts.scripts).toEqual(['alert(1)']);
  expect(facts.blocks).toEqual(['Over', 'Een vet woord.', 'Een punt', 'eronder', 'Zoj en zo.']);
  const { gluedWords } = await page.evaluate(readMarks, broken);
  expect(gluedWords).toEqual(['Zoj en zo.']);
  expect(facts.descriptions).toEqual([]);
  const site = new Map([['over/', facts]]);
  expect(brokenLinks(site, { base: '/' })).toEqual([
    '/over/: /over/#nergens has no such anchor',
    '/over/: /nergens/ is not there',
    '/over/: /over is not there',
    '/over/: http://elders.example/ is not https',
    '/over/: https://eigen.example/cijfers/ is in full',
  ]);
  expect(brokenLinks(site, { base: '/proef/' })).toContain(
    '/over/: /planner/#plan=1abc is outside /proef/',
  );
  expect(await markupFaults([{ address: 'over/', html: broken }])).toEqual([
    expect.stringContaining('/over/: Duplicate ID "hier" (no-dup-id)'),
  ]);
});
