import type { Page } from '@playwright/test';

/** Everything that the browser keeps for this site, as one text: databases, buckets, localStorage. */
export function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message ?? 'no answer'));
      });
    }
    async function rowsOf(factory: IDBFactory): Promise<string[]> {
      const found: string[] = [];
      for (const { name = '' } of await factory.databases()) {
        const database = await answer(factory.open(name));
        for (const store of database.objectStoreNames) {
          const rows = await answer(database.transaction(store).objectStore(store).getAll());
          found.push(`${name}/${store}: ${JSON.stringify(rows)}`);
        }
        database.close();
      }
      return found;
    }
    const { storageBuckets } = navigator as unknown as {
      storageBuckets: {
        keys(): Promise<string[]>;
        open(name: string): Promise<{ indexedDB: IDBFactory }>;
      };
    };
    const buckets: string[] = [];
    for (const name of await storageBuckets.keys()) {
      const { indexedDB: factory } = await storageBuckets.open(name);
      buckets.push(...(await rowsOf(factory)));
    }
    const local = JSON.stringify(Object.entries(localStorage));
    return [...(await rowsOf(indexedDB)), ...buckets, local].sort().join('\n');
  });
}
