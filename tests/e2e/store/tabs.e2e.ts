import { expect } from '@playwright/test';
import { test, type OpenTab, type StoreTab } from '../pages/store-lab.ts';

/** Two tabs of one browser, on the same stored plan. */
async function twoTabs(openTab: OpenTab): Promise<[StoreTab, StoreTab]> {
  const one = await openTab();
  await one.openPlan();
  const two = await openTab();
  await two.openPlan();
  return [one, two];
}

function wordsFor(tab: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${tab}${index}`);
}

/** Types words with pauses that differ, not waiting for one save before the next key. */
function typeAll(tab: StoreTab, words: readonly string[], follows: boolean): Promise<string[]> {
  return tab.page.evaluate(
    async ({ list, isFollowing }) => {
      for (const [index, word] of list.entries()) {
        if (isFollowing && lab.states.at(-1)?.state === 'behind') await lab.follow();
        lab.type(word);
        await new Promise((resolve) => setTimeout(resolve, (index * 7) % 13));
      }
      await lab.settle();
      return [...lab.acknowledged];
    },
    { list: [...words], isFollowing: follows },
  );
}

test('200 edits in two tabs that know nothing of each other: none is lost', async ({ openTab }) => {
  test.slow();
  const [one, two] = await twoTabs(openTab);
  const [a, b] = [wordsFor('a', 100), wordsFor('b', 100)];
  const acknowledged = await Promise.all([typeAll(one, a, false), typeAll(two, b, false)]);
  expect(acknowledged.flat().sort()).toEqual([...a, ...b].sort());

  const fresh = await openTab();
  await fresh.openStore();
  expect([...(await fresh.allWords())].sort()).toEqual([...a, ...b].sort());
  expect(await fresh.titles()).toEqual(['Plan', 'Plan (kopie na botsing)']);
});

test('200 edits in two tabs that follow each other: none is lost', async ({ openTab }) => {
  test.slow();
  const [one, two] = await twoTabs(openTab);
  const [a, b] = [wordsFor('a', 100), wordsFor('b', 100)];
  const acknowledged = await Promise.all([typeAll(one, a, true), typeAll(two, b, true)]);
  expect(new Set(acknowledged.flat()).size).toBe(200);

  const fresh = await openTab();
  await fresh.openStore();
  expect(new Set(await fresh.allWords())).toEqual(new Set([...a, ...b]));
  console.log(`plans after two tabs that follow each other: ${(await fresh.titles()).length}`);
});

test('edits in turns go into the one plan, without a copy', async ({ openTab }) => {
  const [one, two] = await twoTabs(openTab);
  for (let turn = 0; turn < 10; turn += 1) {
    const [tab, other] = turn % 2 === 0 ? [one, two] : [two, one];
    await tab.type(`w${turn}`);
    await other.page.waitForFunction(() => lab.states.at(-1)?.state === 'behind');
    await other.page.evaluate(() => lab.follow());
  }
  expect(await one.titles()).toEqual(['Plan']);
  expect(await one.allWords()).toEqual(wordsFor('w', 10));
});

test('who is behind and edits all the same goes on in a copy, and only there', async ({
  openTab,
}) => {
  const [one, two] = await twoTabs(openTab);
  expect(await one.type('een')).toBe('kept');
  expect(await two.type('twee')).toBe('copied');
  expect(await two.type('drie')).toBe('kept');
  expect(await one.type('vier')).toBe('kept');
  const words = await one.words();
  expect(words).toEqual([
    ['een', 'vier'],
    ['twee', 'drie'],
  ]);
});

test('a plan that is renamed in the list of its own tab is followed, not copied', async ({
  tab,
}) => {
  const id = await tab.openPlan();
  await tab.type('een');
  await tab.page.evaluate((planId) => lab.store.rename(planId, 'Anders'), id);
  expect(await tab.page.evaluate(() => lab.states.at(-1)?.state)).toBe('behind');
  await tab.page.evaluate(() => lab.follow());
  expect(await tab.type('twee')).toBe('kept');
  expect(await tab.titles()).toEqual(['Anders']);
  expect(await tab.words()).toEqual([['een', 'twee']]);
});

test('a plan that is left and opened again at once goes on without a copy', async ({ tab }) => {
  await tab.openPlan();
  await tab.page.evaluate(async () => {
    for (let round = 0; round < 20; round += 1) {
      lab.type(`a${round}`);
      lab.type(`b${round}`);
      lab.keeper.stop();
      await lab.openPlan();
    }
    await lab.settle();
  });
  expect(await tab.titles()).toEqual(['Plan']);
  expect(await tab.allWords()).toEqual([...wordsFor('a', 20), ...wordsFor('b', 20)].sort());
});

test('a page that comes back from the cache of the browser sees what was saved since', async ({
  openTab,
}) => {
  const [one, two] = await twoTabs(openTab);
  await one.type('een');
  await one.page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    lab.states.length = 0;
  });
  await two.page.evaluate(() => lab.follow());
  await two.type('twee');
  await one.page.evaluate(() => {
    lab.states.length = 0;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await one.page.waitForFunction(() => lab.states.at(-1)?.state === 'behind');
  await one.page.evaluate(() => lab.follow());
  expect(await one.type('drie')).toBe('kept');
  expect(await one.words()).toEqual([['een', 'twee', 'drie']]);
});
