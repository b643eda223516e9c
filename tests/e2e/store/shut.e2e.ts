import { expect } from '@playwright/test';
import { test } from '../pages/store-lab.ts';

const shut: Readonly<Record<string, { readonly script: () => void; readonly why: string }>> = {
  'there is no IndexedDB': {
    script: () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
    why: 'no-storage',
  },
  'opening throws': {
    script: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    },
    why: 'no-storage',
  },
  'opening fails': {
    script: () => {
      const genuine = indexedDB.open.bind(indexedDB);
      IDBFactory.prototype.open = (name, version) => {
        const request = genuine(name, version);
        Object.defineProperty(request, 'error', {
          get: () => new DOMException('broken files', 'UnknownError'),
        });
        request.addEventListener('success', (event) => {
          event.stopImmediatePropagation();
          request.dispatchEvent(new Event('error'));
        });
        return request;
      };
    },
    why: 'broken',
  },
  'opening never answers': {
    script: () => {
      IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    },
    why: 'no-answer',
  },
};

for (const [name, { script, why }] of Object.entries(shut)) {
  test(`when ${name}, the planner works in memory and says why`, async ({ tab }) => {
    await tab.page.addInitScript(script);
    await tab.visit();
    const opened = await tab.page.evaluate(() => lab.openStore({ answerMs: 500 }));
    expect(opened).toMatchObject({ mode: 'memory', why });
    await tab.page.evaluate(() => lab.openPlan());
    expect(await tab.type('een')).toBe('held');
    expect(await tab.words()).toEqual([['een']]);
  });
}
