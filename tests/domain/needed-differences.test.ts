import { describe, expect, it } from 'vitest';
import { compareInputs } from '../../src/domain/compare-inputs.ts';
import { neededBy } from '../../src/domain/needed-differences.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { takeDifferences } from '../../src/domain/take-differences.ts';
import { memoPlan } from '../support/memo-plan.ts';

/** The memo's plan with a party, a column with its figure, a key by that column and a line by that key. */
const richer: Plan = {
  ...memoPlan,
  groups: [...memoPlan.groups, { id: 'zorg', name: 'Zorg' }],
  parties: [...memoPlan.parties, { id: 'icare', group: 'zorg', name: 'Icare' }],
  indicators: [
    ...memoPlan.indicators,
    {
      ...{ id: 'clienten', name: 'Cliënten', group: 'zorg', unit: 'count' },
      ...{ source: '', measuredOn: '', figures: { icare: '100' } },
    },
  ],
  keys: [
    ...memoPlan.keys,
    { id: 'naar-clienten', name: 'Naar cliënten', group: 'zorg', weights: { clienten: '100' } },
  ],
  costLines: memoPlan.costLines.map((line, place) =>
    place === 0
      ? {
          ...line,
          split: { ...line.split, zorg: '10' },
          keys: { ...line.keys, zorg: 'naar-clienten' },
        }
      : line,
  ),
};

describe('what a difference needs', () => {
  const all = compareInputs(richer, memoPlan);
  const names = (found: readonly (typeof all)[number][]) =>
    found.map((each) => (each.differ === 'only-here' ? each.name : each.differ));

  it('a new key comes with its column, the party of that column and their group', () => {
    const key = all.find((each) => each.differ === 'only-here' && each.list === 'keys');
    if (key === undefined) throw new Error('no key');
    const needed = neededBy(richer, key, all);
    expect(names(needed)).toEqual(['Cliënten', 'Icare', 'Zorg']);
    expect(takeDifferences(memoPlan, richer, [key]).ok).toBe(false);
    expect(takeDifferences(memoPlan, richer, [key, ...needed]).ok).toBe(true);
  });

  it('a line that names a new key brings that key and all that it stands on', () => {
    const line = all.find((each) => each.differ === 'line-key');
    if (line === undefined) throw new Error('no key of a line');
    const needed = neededBy(richer, line, all);
    expect(names(needed)).toEqual(['Naar cliënten', 'Cliënten', 'Icare', 'Zorg']);
    expect(takeDifferences(memoPlan, richer, [line, ...needed]).ok).toBe(true);
  });

  it('a figure or a price that both plans have room for needs nothing', () => {
    const dearer: Plan = {
      ...memoPlan,
      costLines: memoPlan.costLines.map((line) =>
        line.kind === 'hours' ? { ...line, costPerFte: '75000' } : line,
      ),
    };
    const differences = compareInputs(dearer, memoPlan);
    expect(differences.length).toBe(1);
    expect(differences.flatMap((each) => neededBy(dearer, each, differences))).toEqual([]);
  });
});
