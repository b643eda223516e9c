import type { NamedList } from '../domain/edit.ts';

/** What an item of a list of the plan is called. */
export const ITEM_WORDS: Record<NamedList, string> = {
  groups: 'groep',
  parties: 'partij',
  indicators: 'kolom',
  keys: 'sleutel',
  indices: 'index',
  costLines: 'kostenpost',
};
