import { expect, type Page } from '@playwright/test';
import { test, type StoreTab } from '../pages/store-lab.ts';

/** How the n-th writing call of the database fails: at once, or by ending the whole transaction. */
type Fault = 'exception' | 'abort';

/**
 * Wraps the writing calls of what saves a plan; `failAt` says which of them fails, from 1. A setting
 * that is written meanwhile, such as that the browser was asked to keep all, is not one of them.
 */
async function breakWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const faults = { failAt: 0, calls: 0, fault: 'exception' };
    Object.assign(globalThis, { faults });
    const { prototype } = IDBObjectStore;
    for (const name of ['put', 'add', 'delete'] as const) {
      const genuine = Reflect.get(prototype, name) as (...given: unknown[]) => IDBRequest;
      Reflect.set(prototype, name, function (this: IDBObjectStore, ...given: unknown[]) {
        const { db, objectStoreNames } = this.transaction;
        const isSave = db.name === 'doorstroming-planner' && objectStoreNames.contains('plans');
        if (!isSave || faults.failAt === 0) return genuine.apply(this, given);
        faults.calls += 1;
        if (faults.calls !== faults.failAt) return genuine.apply(this, given);
        if (faults.fault === 'exception') throw new DOMException('no', 'UnknownError');
        const request = genuine.apply(this, given);
        this.transaction.abort();
        return request;
      });
    }
  });
}

function setFault({ page }: StoreTab, failAt: number, fault: Fault): Promise<void> {
  return page.evaluate(
    (given) => {
      Object.assign(Reflect.get(globalThis, 'faults') as object, given);
    },
    { failAt, fault, calls: 0 },
  );
}

function callsMade({ page }: StoreTab): Promise<number> {
  return page.evaluate(() =>
    Number(Reflect.get(Reflect.get(globalThis, 'faults') as object, 'calls')),
  );
}

/** What is stored, read by a page that has nothing broken. */
async function stored(fresh: StoreTab) {
  await fresh.visit();
  await fresh.openStore();
  return fresh.words();
}

for (const fault of ['exception', 'abort'] as const) {
  test(`the n-th write fails by ${fault}: never a false "kept", nothing lost, saved later`, async ({
    tab,
    openTab,
  }) => {
    test.slow();
    await breakWrites(tab.page);
    await tab.visit();
    await tab.openPlan();
    const reader = await openTab();
    const typed: string[] = [];
    let failures = 0;
    for (let n = 1; ; n += 1) {
      // An undone step before the edit, so that plan, new step and removed step are all written.
      await tab.page.evaluate(async () => {
        lab.log = { ...lab.log, done: Math.max(0, lab.log.done - 1) };
        lab.keeper.change(lab.plan, lab.log);
        await lab.settle();
      });
      await setFault(tab, n, fault);
      typed.push(`w${n}`);
      const state = await tab.type(`w${n}`);
      const isReached = (await callsMade(tab)) >= n;
      await setFault(tab, 0, fault);
      if (!isReached) {
        expect(state).toBe('kept');
        break;
      }
      failures += 1;
      expect(state).toBe('failed');
      expect(await stored(reader)).toEqual(typed.length === 1 ? [[]] : [typed.slice(0, -1)]);
      expect(await tab.page.evaluate(() => lab.keeper.isPending)).toBe(true);
      expect(await tab.page.evaluate(() => lab.settle())).toBe('kept');
      expect(await stored(reader)).toEqual([typed]);
    }
    expect(failures).toBeGreaterThanOrEqual(3);
    expect(await stored(reader)).toEqual([typed]);
  });

  test(`storing a new plan fails by ${fault}: nothing of it is left`, async ({ tab, openTab }) => {
    await breakWrites(tab.page);
    await tab.visit();
    await tab.openStore();
    await setFault(tab, 1, fault);
    const made = await tab.page.evaluate(async () => {
      const created = await lab.store.create(lab.memo, { from: 'own' });
      return created.ok ? 'made' : created.reason.cause;
    });
    expect(made).toBe('broken');
    expect(await stored(await openTab())).toEqual([]);
  });
}

test('a failed save is tried again by itself', async ({ tab, openTab }) => {
  await breakWrites(tab.page);
  await tab.visit();
  await tab.openPlan();
  await setFault(tab, 1, 'abort');
  expect(await tab.type('een')).toBe('failed');
  await tab.page.waitForFunction(() => lab.states.at(-1)?.state === 'kept', undefined, {
    timeout: 10_000,
  });
  expect(await stored(await openTab())).toEqual([['een']]);
});

/** Fills what room there is with text that does not compress. Gives the cause that ended it. */
function fillDisk({ page }: StoreTab): Promise<string> {
  return page.evaluate(async () => {
    for (let part = 0; part < 100; part += 1) {
      const units = crypto.getRandomValues(new Uint16Array(25_000));
      const text = Array.from(units, (unit) => String.fromCharCode(unit)).join('');
      const written = await lab.store.writeSetting(`vulling-${part}`, text);
      if (!written.ok) return written.reason.cause;
    }
    return 'still room';
  });
}

test('a full disk is named, the edit stays in memory, and saving goes on when there is room', async ({
  browser,
  openTab,
  origins,
}) => {
  const context = await browser.newContext();
  // Only in a fresh profile, and before anything is stored, does a lower quota take effect.
  const session = await context.newCDPSession(await context.newPage());
  const { site: origin } = origins;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
  const tab = await openTab(context);
  await tab.openPlan();
  expect(await fillDisk(tab)).toBe('quota');

  expect(await tab.type('een')).toBe('failed');
  const state = await tab.page.evaluate(() => ({
    last: lab.states.at(-1),
    note: lab.plan.note,
    pending: lab.keeper.isPending,
  }));
  expect(state).toMatchObject({
    last: { state: 'failed', failure: { cause: 'quota' } },
    note: 'woorden: een',
    pending: true,
  });
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await tab.page.evaluate(() => lab.settle())).toBe('kept');
  expect(await stored(tab)).toEqual([['een']]);
  await context.close();
});

test('restore points that cannot be kept do not hold up the plan, and are told', async ({
  tab,
}) => {
  await tab.page.addInitScript(() => {
    Reflect.set(Reflect.get(navigator, 'storageBuckets') as object, 'open', () =>
      Promise.reject(new Error('no bucket')),
    );
  });
  await tab.visit();
  await tab.openPlan();
  expect(await tab.type('een')).toBe('kept');
  await expect
    .poll(() => tab.page.evaluate(() => lab.events.map(({ event }) => event)))
    .toContain('restore-points-failed');
});
