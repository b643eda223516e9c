import { expect, test } from 'vitest';
import { LastPlan } from '../../src/store/last-plan.ts';
import { MemoryTables } from '../../src/store/memory-tables.ts';

const NAME = 'doorstroming-planner.laatste-plan';

/** What a browser keeps outside the database. */
function storageWith(text?: string): Storage {
  const kept = new Map(text === undefined ? [] : [[NAME, text]]);
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  } as unknown as Storage;
}

async function tablesWith(value?: string): Promise<MemoryTables> {
  const tables = new MemoryTables();
  if (value !== undefined) await tables.putSetting({ name: 'laatste-plan', value });
  return tables;
}

type Text = string | undefined;
const CASES: readonly (readonly [string, Text?, Text?, Text?])[] = [
  ['nothing is known'],
  ['earlier code wrote the id alone', undefined, 'abc', 'abc'],
  ['earlier code, the proposal was chosen', undefined, '', ''],
  ['localStorage is gone', '3 abc', undefined, 'abc'],
  ['the proposal was chosen, localStorage is gone', '3 ', undefined, ''],
  ['localStorage came late to the disk', '4 new', '3 old', 'new'],
  ['the page left before the table had it', '3 old', '4 new', 'new'],
  ['the page left after the proposal was chosen', '3 old', '4 ', ''],
  ['both are of the same turn', '4 table', '4 local', 'table'],
  ['an old tab wrote after a new one', '2 new', 'old', 'new'],
  ['an id with a number and a blank in it', '2 7 zeven', undefined, '7 zeven'],
];

test.each(CASES)('what was open last: %s', async (_, beside, here, expected) => {
  const last = new LastPlan(storageWith(here), storageWith());
  expect(await last.read(await tablesWith(beside))).toBe(expected);
});

test('what is remembered counts on from what both places know', async () => {
  const storage = storageWith('5 a');
  const tables = await tablesWith('8 b');
  const last = new LastPlan(storage, undefined);
  await last.read(tables);
  last.remember('c');
  expect(storage.getItem(NAME)).toBe('9 c');
  await last.keepWith(tables, 'another');
  expect((await tables.getSetting('laatste-plan'))?.value).toBe('8 b');
  await last.keepWith(tables, 'c');
  expect((await tables.getSetting('laatste-plan'))?.value).toBe('9 c');
});

test('a folded note is what was open last, unless localStorage knows better', async () => {
  const tables = await tablesWith('2 a');
  await new LastPlan(undefined, undefined).keepFolded(tables, 'noted');
  expect((await tables.getSetting('laatste-plan'))?.value).toBe('3 noted');
  await new LastPlan(storageWith('4 '), undefined).keepFolded(tables, 'another');
  expect((await tables.getSetting('laatste-plan'))?.value).toBe('3 noted');
});

test('a tab that is loaded again goes on with its own plan', async () => {
  const tables = await tablesWith('2 a');
  const [shared, tab] = [storageWith('2 a'), storageWith()];
  const last = new LastPlan(shared, tab);
  last.remember('mine');
  new LastPlan(shared, storageWith()).remember('other');
  expect(await new LastPlan(shared, tab).read(tables)).toBe('mine');
  expect(await new LastPlan(shared, storageWith()).read(tables)).toBe('other');
});
