import { expect, test, type Browser } from '@playwright/test';
import { averageLength, officialeseIn, sentencesOf } from '../../support/plain-language.ts';
import { builtPages, factsOf } from './built-site.ts';
import { brokenLinks } from './links.ts';
import { markupFaults } from './markup-faults.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageMarks } from './page-marks.ts';

const base = process.env['BASE'] ?? '/';
/** The planner, the search in the questions, and the repair of a planner link. */
const scripted = ['planner/', 'veelgestelde-vragen/', '404.html'];

let reading: Promise<ReadonlyMap<string, PageFacts & PageMarks>> | undefined;

/** Read once in each worker. */
function pagesOf(browser: Browser): Promise<ReadonlyMap<string, PageFacts & PageMarks>> {
  return (reading ??= factsOf(browser));
}

test('every page has a language, a title, a description, an own address and one heading', async ({
  browser,
}) => {
  const pages = await pagesOf(browser);
  expect(pages.size).toBeGreaterThan(150);
  for (const [address, facts] of pages) {
    expect(facts.lang, address).toBe('nl');
    expect(facts.titles, address).toHaveLength(1);
    expect(facts.titles[0], address).toMatch(/\S/);
    expect(facts.descriptions, address).toHaveLength(1);
    expect(facts.descriptions[0], address).toMatch(/^.{20,200}$/);
    expect(facts.headings, address).toHaveLength(1);
    expect(facts.headings[0], address).toMatch(/\S/);
    const path = new URL(facts.canonicals[0] ?? '').pathname;
    expect(facts.canonicals, address).toHaveLength(1);
    if (address !== '404.html') expect(path, address).toBe(`${base}${address}`);
  }
});

test('no two pages that can be found have the same title', async ({ browser }) => {
  const pages = await pagesOf(browser);
  const titles = [...pages]
    .filter(([address]) => !/^check\/./.test(address))
    .map(([, { titles }]) => titles[0]);
  expect(titles).toEqual([...new Set(titles)]);
});

test('every link and every anchor leads somewhere', async ({ browser }) => {
  expect(brokenLinks(await pagesOf(browser), { base })).toEqual([]);
});

test('every page below the home page tells search engines its trail', async ({ browser }) => {
  const pages = await pagesOf(browser);
  const inTrail = [...pages].filter(([address]) => !['', 'planner/', '404.html'].includes(address));
  for (const [address, { trails }] of inTrail) {
    expect(trails, address).toHaveLength(1);
    const steps = trails[0] ?? [];
    expect(steps[0], address).toEqual({ position: '1', name: 'Home', address: base });
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => `${index + 1}`));
    expect(steps.at(-1), address).toMatchObject({ address: undefined });
    for (const { name, address: above } of steps) {
      expect(name, address).toMatch(/\S/);
      expect(`${base}${address}`, address).toContain(above ?? '');
    }
  }
});

test('every question tells search engines its answer', async ({ browser }) => {
  const pages = await pagesOf(browser);
  const own = [...pages].filter(([, { questions }]) => questions.length === 1);
  expect(own).toHaveLength(40);
  for (const [address, { questions, headings }] of own) {
    expect(address).toMatch(/^veelgestelde-vragen\/[a-z-]+\/$/);
    expect(questions[0]?.name, address).toBe(headings[0]);
    expect(questions[0]?.answer, address).toMatch(/\S.{20,}/);
  }
});

test('no word touches the next', async ({ browser }) => {
  const faults = [...(await pagesOf(browser))].flatMap(([address, { gluedWords, blocks }]) => {
    const gluedSentences = blocks.filter((block) => /\p{Ll}[.?!:]\p{Lu}/u.test(block));
    return [...gluedWords, ...gluedSentences].map((text) => `/${address}: ${text}`);
  });
  expect(faults).toEqual([]);
});

test('that a talk was free is told in one way', async ({ browser }) => {
  const told = [...(await pagesOf(browser))].flatMap(([address, { blocks }]) =>
    blocks
      .filter((block) => /gratis/.test(block) && /gesprek|coach/.test(block))
      .map((block) => ({ address, block })),
  );
  expect(told.length).toBeGreaterThan(4);
  for (const { address, block } of told) {
    expect(block, address).toContain(
      'In de proef was een gesprek gratis en zat u nergens aan vast',
    );
  }
});

test('a page to read has no script', async ({ browser }) => {
  const pages = [...(await pagesOf(browser))].filter(([address]) => !scripted.includes(address));
  const found = pages.flatMap(([address, { scripts }]) => scripts.map(() => address));
  expect(found).toEqual([]);
});

test('every page is valid HTML', async () => {
  expect(await markupFaults(builtPages())).toEqual([]);
});

test.describe('plain language', () => {
  test('a sentence has 12 words on average on every page, and never more than 25', async ({
    browser,
  }) => {
    const faults = [...(await pagesOf(browser))].flatMap(([address, { blocks }]) => {
      const average = averageLength(blocks);
      const long = blocks.flatMap(sentencesOf).filter((words) => words.length > 25);
      return [
        ...(average > 12 ? [`/${address}: ${average.toFixed(1)} words on average`] : []),
        ...long.map((words) => `/${address}: ${words.length} words: ${words.join(' ')}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('no page speaks as an office does', async ({ browser }) => {
    const faults = [...(await pagesOf(browser))].flatMap(([address, { blocks }]) =>
      blocks.flatMap((block) =>
        officialeseIn(block).map((word) => `/${address}: “${word}” in: ${block}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});
