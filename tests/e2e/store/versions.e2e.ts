import { expect, type Page } from '@playwright/test';
import { test } from '../pages/store-lab.ts';

/** What newer code would do: a higher version of the database, and rows of a newer shape. */
function upgradeByNewerCode(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('doorstroming-planner', 20);
        const giveUp = setTimeout(() => reject(new Error('blocked by the old tab')), 3000);
        request.onupgradeneeded = () => {
          const plans = request.transaction?.objectStore('plans');
          if (plans === undefined) return;
          plans.openCursor().onsuccess = ({ target }) => {
            const { result } = target as IDBRequest<IDBCursorWithValue | null>;
            const row: unknown = result?.value;
            if (result === null || typeof row !== 'object') return;
            result.update({ ...row, schema: 2, newer: true });
            result.continue();
          };
        };
        request.onsuccess = () => {
          clearTimeout(giveUp);
          request.result.close();
          resolve('upgraded');
        };
      }),
  );
}

/** The rows as they stand, and the version of the database. */
function rawRows(page: Page): Promise<{ version: number; rows: unknown[] }> {
  return page.evaluate(
    () =>
      new Promise<{ version: number; rows: unknown[] }>((resolve) => {
        const request = indexedDB.open('doorstroming-planner');
        request.onsuccess = () => {
          const database = request.result;
          const all = database.transaction('plans').objectStore('plans').getAll();
          all.onsuccess = () => {
            database.close();
            resolve({ version: database.version, rows: all.result });
          };
        };
      }),
  );
}

test('an old tab after an upgrade writes nothing, says so, and keeps the edit in memory', async ({
  tab,
  openTab,
}) => {
  await tab.openPlan();
  await tab.type('een');
  const newer = await openTab();
  expect(await upgradeByNewerCode(newer.page)).toBe('upgraded');
  const before = await rawRows(newer.page);
  await expect
    .poll(() => tab.page.evaluate(() => lab.events.map(({ event }) => event)))
    .toContain('outdated');

  expect(await tab.type('twee')).toBe('failed');
  const state = await tab.page.evaluate(() => ({
    last: lab.states.at(-1),
    pending: lab.keeper.isPending,
    words: lab.plan.note,
    settings: lab.store.writeSetting('weergave', 'tabel'),
  }));
  expect(state).toMatchObject({
    last: { state: 'failed', failure: { cause: 'outdated' } },
    pending: true,
    words: 'woorden: een twee',
  });
  await tab.page.evaluate(() => lab.keeper.flush());
  expect(await rawRows(newer.page)).toEqual(before);
  expect(before.version).toBe(20);
  expect(before.rows).toMatchObject([{ schema: 2, newer: true }]);
});

test('old code that finds a newer database works in memory and leaves it alone', async ({
  tab,
}) => {
  await tab.openPlan();
  await tab.type('een');
  await tab.visit();
  await upgradeByNewerCode(tab.page);
  const before = await rawRows(tab.page);
  expect(await tab.openStore()).toMatchObject({ mode: 'memory', why: 'newer' });
  await tab.page.evaluate(() => lab.openPlan());
  expect(await tab.type('twee')).toBe('held');
  expect(await rawRows(tab.page)).toEqual(before);
});

test('a newer database without a table of ours is not repaired by old code', async ({ tab }) => {
  await tab.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('doorstroming-planner', 20);
        request.onupgradeneeded = () => void request.result.createObjectStore('plans');
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  expect(await tab.openStore()).toMatchObject({ mode: 'memory', why: 'newer' });
  expect((await rawRows(tab.page)).version).toBe(20);
});

test('an older tab that does not close is named, and the wait for it ends', async ({
  tab,
  openTab,
}) => {
  await tab.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('doorstroming-planner', 5);
        request.onsuccess = () => resolve();
      }),
  );
  const second = await openTab();
  const opened = await second.page.evaluate(() => lab.openStore({ blockedMs: 300 }));
  expect(opened).toMatchObject({ mode: 'memory', why: 'blocked' });
  expect(await second.page.evaluate(() => lab.blocked)).toBe(1);
});

test('a database that is deleted under an open tab comes back with the next save', async ({
  tab,
  openTab,
}) => {
  await tab.openPlan();
  await tab.type('een');
  const other = await openTab();
  await other.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('doorstroming-planner').onsuccess = () => resolve();
      }),
  );
  expect(await tab.type('twee')).toBe('kept');
  await tab.visit();
  await tab.openStore();
  expect(await tab.words()).toEqual([['een', 'twee']]);
});

test('site data cleared under an open tab: the next save brings the plan back', async ({
  tab,
  context,
  origins,
}) => {
  await tab.openPlan();
  await tab.type('een');
  const session = await context.newCDPSession(tab.page);
  await session.send('Storage.clearDataForOrigin', { origin: origins.site, storageTypes: 'all' });
  // A save that falls within the clearing fails, and is tried again by itself.
  await tab.type('twee');
  await tab.page.waitForFunction(() => lab.states.at(-1)?.state === 'kept', undefined, {
    timeout: 10_000,
  });
  await tab.visit();
  await tab.openStore();
  expect(await tab.words()).toEqual([['een', 'twee']]);
});
