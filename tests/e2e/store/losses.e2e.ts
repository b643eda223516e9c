import { chromium, expect, type BrowserContext } from '@playwright/test';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type OpenTab, type StoreTab } from '../pages/store-lab.ts';
import { emptyPlans, forgetMirrors } from '../pages/tampering.ts';

/** Waits until restore points and mirror are behind the saves. */
function settled(tab: StoreTab): Promise<unknown> {
  return tab.page.evaluate(() => lab.store.points(lab.keeper.open.id));
}

test('an emptied database is noticed, and the newest state comes back', async ({ tab }) => {
  const id = await tab.openPlan();
  await tab.type('een');
  await tab.type('twee');
  await settled(tab);
  await emptyPlans(tab.page);

  await tab.visit();
  expect(await tab.openStore()).toMatchObject({
    mode: 'kept',
    titles: [],
    losses: [{ title: 'Plan' }],
  });
  const recovered = await tab.page.evaluate((planId) => lab.store.recover(planId), id);
  expect(recovered).toMatchObject({
    ok: true,
    value: { id, origin: { from: 'restored', of: id } },
  });
  expect(await tab.words()).toEqual([['een', 'twee']]);

  await tab.visit();
  expect((await tab.openStore()).losses).toEqual([]);
});

test('a newest state that was not kept in time is kept when the plan is opened again', async ({
  tab,
}) => {
  const id = await tab.openPlan();
  await tab.type('een');
  await settled(tab);
  await forgetMirrors(tab.page);

  await tab.visit();
  await tab.openPlan();
  await settled(tab);
  await emptyPlans(tab.page);

  await tab.visit();
  await tab.openStore();
  await tab.page.evaluate((planId) => lab.store.recover(planId), id);
  expect(await tab.words()).toEqual([['een']]);
});

test('a plan that is back at an older state is noticed, and both states are kept', async ({
  tab,
}) => {
  const id = await tab.openPlan();
  await tab.type('een');
  const older = await tab.page.evaluate(
    (planId) =>
      new Promise<{ rev: number }>((resolve) => {
        const request = indexedDB.open('doorstroming-planner');
        request.onsuccess = () => {
          const store = request.result.transaction('plans').objectStore('plans').get(planId);
          store.onsuccess = () => {
            request.result.close();
            resolve(store.result as { rev: number });
          };
        };
      }),
    id,
  );
  await tab.type('twee');
  await settled(tab);
  await tab.page.evaluate(
    (row) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('doorstroming-planner');
        request.onsuccess = () => {
          const store = request.result.transaction('plans', 'readwrite').objectStore('plans');
          store.put(row).onsuccess = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    older,
  );
  await tab.visit();
  expect((await tab.openStore()).losses).toEqual([{ title: 'Plan', foundRev: older.rev }]);
  await tab.page.evaluate((planId) => lab.store.recover(planId), id);
  expect(await tab.words()).toEqual([['een'], ['een', 'twee']]);
});

test('a plan that was set aside on purpose is not reported', async ({ tab }) => {
  const id = await tab.openPlan();
  await tab.type('een');
  await tab.page.evaluate(async (planId) => {
    await lab.store.remove(planId);
    await lab.store.discard(planId);
  }, id);
  await tab.visit();
  expect(await tab.openStore()).toMatchObject({ losses: [], titles: [] });
});

test('a loss that the person accepts is not reported again', async ({ tab }) => {
  const id = await tab.openPlan();
  await emptyPlans(tab.page);
  await tab.visit();
  expect((await tab.openStore()).losses).toHaveLength(1);
  await tab.page.evaluate((planId) => lab.store.acceptLoss(planId), id);
  await tab.visit();
  expect((await tab.openStore()).losses).toEqual([]);
});

/** Every file under a folder. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile());
}

/** Damages the files of the site's own databases: every 97th byte of their logs is turned. */
function damage(profile: string): number {
  const isLog = (name: string) => /Default\/IndexedDB\/.*\.(log|ldb)$/.test(name);
  const logs = filesIn(profile).filter(isLog);
  for (const name of logs) {
    const bytes = readFileSync(name);
    for (let at = 0; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(name, bytes);
  }
  return logs.length;
}

async function inProfile<Value>(
  profile: string,
  launchOptions: object,
  openTab: OpenTab,
  work: (tab: StoreTab) => Promise<Value>,
): Promise<Value> {
  const context: BrowserContext = await chromium.launchPersistentContext(profile, launchOptions);
  const done = await work(await openTab(context));
  await context.close();
  return done;
}

test('files damaged on disk: the loss is noticed and the plan comes back from its own files', async ({
  openTab,
  launchOptions,
}, testInfo) => {
  test.slow();
  const profile = testInfo.outputPath('profiel');
  const id = await inProfile(profile, launchOptions, openTab, async (tab) => {
    const made = await tab.openPlan();
    await tab.type('een');
    await tab.type('twee');
    await settled(tab);
    return made;
  });
  expect(damage(profile)).toBeGreaterThan(0);
  await inProfile(profile, launchOptions, openTab, async (tab) => {
    expect(await tab.openStore()).toMatchObject({ mode: 'kept', losses: [{ title: 'Plan' }] });
    await tab.page.evaluate((planId) => lab.store.recover(planId), id);
    expect(await tab.words()).toEqual([['een', 'twee']]);
  });
  rmSync(profile, { recursive: true, force: true });
});
