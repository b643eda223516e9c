import type { Page } from '@playwright/test';

/** Empties the database of plans behind the planner's back, as damage or a cleaning tool does. */
export function emptyPlans(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('doorstroming-planner');
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(['plans', 'steps'], 'readwrite');
          transaction.objectStore('plans').clear();
          transaction.objectStore('steps').clear();
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
}

/** Empties what is kept of newest states, as when a page is closed before it was written. */
export function forgetMirrors(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const buckets = Reflect.get(navigator, 'storageBuckets') as {
      keys(): Promise<string[]>;
      open(name: string): Promise<{ indexedDB: IDBFactory }>;
    };
    const [bucket = ''] = await buckets.keys();
    const { indexedDB: factory } = await buckets.open(bucket);
    const [{ name = '' } = {}] = await factory.databases();
    await new Promise<void>((resolve) => {
      const request = factory.open(name);
      request.onsuccess = () => {
        const transaction = request.result.transaction('mirrors', 'readwrite');
        transaction.objectStore('mirrors').clear();
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
  });
}

/** Writes over the plan in every stored row. */
export function damagePlans(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('no answer'));
      });
    const database = await answer(indexedDB.open('doorstroming-planner'));
    const plans = database.transaction('plans', 'readwrite').objectStore('plans');
    const rows = (await answer(plans.getAll())) as object[];
    await Promise.all(rows.map((row) => answer(plans.put({ ...row, plan: 'geen plan' }))));
    database.close();
  });
}

/** Takes away what the planner remembers beside the plans. */
export function forgetSettings(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('doorstroming-planner').onsuccess = ({ target }) => {
          const { result: database } = target as IDBOpenDBRequest;
          const transaction = database.transaction('settings', 'readwrite');
          transaction.objectStore('settings').clear();
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
}

/**
 * A page that has the tables of the plans and does not let go, as a tab that hangs does. Closing it
 * ends that.
 */
export function holdTables(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('doorstroming-planner').onsuccess = ({ target }) => {
          const { result: database } = target as IDBOpenDBRequest;
          const tables = database.transaction(['plans', 'steps', 'settings'], 'readwrite');
          const busy = (): void => {
            tables.objectStore('plans').count().onsuccess = busy;
            resolve();
          };
          busy();
        };
      }),
  );
}

/** Takes away what the browser keeps outside its databases. */
export function forgetOutside(page: Page): Promise<void> {
  return page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}
