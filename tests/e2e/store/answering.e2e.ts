import { expect } from '@playwright/test';
import { test, type StoreTab } from '../pages/store-lab.ts';

/** Lets the n-th writing call of a save go unanswered, its transaction open, until `answer` is called. */
async function silenceWrites({ page }: StoreTab): Promise<void> {
  await page.addInitScript(() => {
    const silence = {
      at: 0,
      calls: 0,
      answer: (): void => undefined,
      reached: Promise.withResolvers<undefined>(),
    };
    Object.assign(globalThis, { silence });
    const { prototype } = IDBObjectStore;
    const hold = (store: IDBObjectStore, request: IDBRequest): void => {
      let isHeld = true;
      silence.answer = () => void (isHeld = false);
      silence.reached.resolve(undefined);
      request.addEventListener('success', (event) => {
        if (!isHeld) return;
        event.stopImmediatePropagation();
        const wait = (): void => {
          if (isHeld) store.count().onsuccess = wait;
          else request.dispatchEvent(new Event('success'));
        };
        wait();
      });
    };
    for (const name of ['put', 'add', 'delete'] as const) {
      const genuine = Reflect.get(prototype, name) as (...given: unknown[]) => IDBRequest;
      Reflect.set(prototype, name, function (this: IDBObjectStore, ...given: unknown[]) {
        const request = genuine.apply(this, given);
        const { db, objectStoreNames } = this.transaction;
        const isSave = db.name === 'doorstroming-planner' && objectStoreNames.contains('plans');
        if (isSave) silence.calls += 1;
        if (isSave && silence.calls === silence.at) hold(this, request);
        return request;
      });
    }
  });
}

function silenceAt({ page }: StoreTab, at: number): Promise<void> {
  return page.evaluate((n) => {
    const reached = Promise.withResolvers<undefined>();
    Object.assign(Reflect.get(globalThis, 'silence') as object, { at: n, calls: 0, reached });
  }, at);
}

function waiting({ page }: StoreTab): Promise<readonly boolean[]> {
  return page.evaluate(() =>
    lab.events.flatMap((event) => (event.event === 'answering' ? [event.waits] : [])),
  );
}

test('the n-th write never answers: told within 5 s, edits go on, nothing lost or doubled', async ({
  tab,
  openTab,
}) => {
  test.slow();
  await silenceWrites(tab);
  await tab.visit();
  // Time stands still but for what the test lets pass.
  await tab.page.clock.install();
  await tab.page.clock.pauseAt(Date.now() + 3_600_000);
  await tab.openPlan();
  const typed: string[] = [];
  for (let n = 1; n <= 7; n += 1) {
    await silenceAt(tab, n);
    const words = [`${n}a`, `${n}b`, `${n}c`, `${n}d`];
    typed.push(...words, `${n}e`);
    // Each save waits for the one before; a hanging one holds up the rest.
    await tab.page.evaluate(async (list) => {
      const { reached } = Reflect.get(globalThis, 'silence') as {
        reached: PromiseWithResolvers<undefined>;
      };
      for (const word of list) {
        lab.type(word);
        await Promise.race([lab.settle(), reached.promise]);
      }
      await reached.promise;
    }, words);
    const told = Array.from({ length: n - 1 }, () => [true, false]).flat();
    await tab.page.clock.runFor(3_500);
    expect(await waiting(tab)).toEqual(told);
    await tab.page.clock.runFor(1_000);
    expect(await waiting(tab)).toEqual([...told, true]);
    expect(await tab.page.evaluate(() => lab.states.at(-1)?.state)).toBe('saving');
    const last = await tab.page.evaluate((word) => {
      lab.type(word);
      (Reflect.get(globalThis, 'silence') as { answer: () => void }).answer();
      return lab.settle();
    }, `${n}e`);
    expect(last).toBe('kept');
    expect(await waiting(tab)).toEqual([...told, true, false]);
  }
  const reader = await openTab();
  await reader.openStore();
  expect(await reader.words()).toEqual([typed]);
});
