import { expect, test } from 'vitest';
import { assembledStore } from '../../src/store/assembled-store.ts';
import { memoryContext } from '../../src/store/memory-context.ts';
import { openStore } from '../../src/store/open-store.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { acceptance } from './acceptance.ts';
import { readStep } from './edited-plan.ts';

const options = {
  readStep,
  now: () => '2026-11-23T09:00:00.000Z',
  newId: () => crypto.randomUUID(),
  copySuffix: ' (kopie)',
  conflictSuffix: ' (kopie na botsing)',
};

for (const [name, run] of Object.entries(acceptance)) {
  test(`in memory: ${name}`, async () => {
    await run(assembledStore(memoryContext(options)), memoPlan);
  });
}

test('without IndexedDB the store opens in memory and says why', async () => {
  const opening = await openStore(options);
  expect(opening.mode).toBe('memory');
  expect(opening.mode === 'memory' && opening.why.cause).toBe('no-storage');
});
