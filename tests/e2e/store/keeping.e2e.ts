import { expect } from '@playwright/test';
import { acceptance } from '../../store/acceptance.ts';
import { test } from '../pages/store-lab.ts';

for (const name of Object.keys(acceptance)) {
  test(`in the browser: ${name}`, async ({ tab }) => {
    await tab.openStore();
    await tab.page.evaluate((wanted) => lab.accept(wanted), name);
  });
}

test('a reload gives back the plan, its steps and the place in them', async ({ tab }) => {
  await tab.openPlan();
  expect(await tab.type('een')).toBe('kept');
  expect(await tab.type('twee')).toBe('kept');
  await tab.page.evaluate(async () => {
    lab.keeper.change({ ...lab.plan, note: 'woorden: een' }, { ...lab.log, done: 1 });
    await lab.settle();
  });
  await tab.visit();
  await tab.openPlan();
  const after = await tab.page.evaluate(() => ({ note: lab.plan.note, log: lab.log }));
  expect(after).toEqual({
    note: 'woorden: een',
    log: { steps: [{ word: 'een' }, { word: 'twee' }], done: 1 },
  });
});

test('several edits at once are saved as the newest, with all their steps', async ({ tab }) => {
  await tab.openPlan();
  const last = await tab.page.evaluate(() => {
    for (let edit = 0; edit < 50; edit += 1) lab.type(`w${edit}`);
    return lab.settle();
  });
  expect(last).toBe('kept');
  await tab.visit();
  await tab.openPlan();
  const { rev, steps, words } = await tab.page.evaluate(() => ({
    rev: lab.keeper.open.rev,
    steps: lab.log.steps.length,
    words: lab.plan.note.split(' ').length - 1,
  }));
  expect([steps, words]).toEqual([50, 50]);
  expect(rev).toBeLessThan(10);
});

test('a row that cannot be read is kept, reported and never overwritten', async ({ tab }) => {
  const id = await tab.openPlan();
  await tab.type('een');
  const damaged = await tab.page.evaluate(
    (planId) =>
      new Promise<unknown>((resolve) => {
        const request = indexedDB.open('doorstroming-planner');
        request.onsuccess = () => {
          const database = request.result;
          const store = database.transaction('plans', 'readwrite').objectStore('plans');
          const row = {
            id: planId,
            schema: 1,
            rev: 3,
            writer: 'x',
            done: 0,
            plan: { format: 'kapot' },
          };
          store.put(row).onsuccess = () => {
            database.close();
            resolve(row);
          };
        };
      }),
    id,
  );
  expect(await tab.type('twee')).toBe('copied');
  const raw = await tab.page.evaluate(async () => {
    const list = await lab.store.list();
    return list.ok ? list.value.unreadable.map((row) => row.raw) : undefined;
  });
  expect(raw).toEqual([damaged]);
  expect(await tab.titles()).toEqual(['Plan (kopie na botsing)']);
  await tab.visit();
  expect((await tab.openStore()).unreadable).toEqual(['damaged-plan']);
});

test('the browser is asked once not to wipe, at the first change', async ({ context, openTab }) => {
  await context.addInitScript(() => {
    Object.assign(globalThis, { asked: 0 });
    navigator.storage.persist = () => {
      Object.assign(globalThis, { asked: Number(Reflect.get(globalThis, 'asked')) + 1 });
      return Promise.resolve(true);
    };
  });
  const tab = await openTab();
  await tab.openPlan();
  const asked = () => tab.page.evaluate(() => Number(Reflect.get(globalThis, 'asked')));
  expect(await asked()).toBe(0);
  await tab.type('een');
  await tab.type('twee');
  expect(await asked()).toBe(1);
  const told = await tab.page.evaluate(() => lab.events.filter((e) => e.event === 'persistence'));
  expect(told).toEqual([{ event: 'persistence', answer: 'kept' }]);
});
