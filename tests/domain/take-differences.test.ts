import { describe, expect, it } from 'vitest';
import { compareInputs } from '../../src/domain/compare-inputs.ts';
import { compute } from '../../src/domain/compute.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { InputDifference } from '../../src/domain/input-difference.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { takeDifferences } from '../../src/domain/take-differences.ts';
import { fixHarderwijk, memoAfter, sixtyForty } from '../support/memo-after.ts';
import { memoPlan } from '../support/memo-plan.ts';

/** Takes those differences over into the memo plan; what is left of the differences afterwards. */
function taken(of: Plan, chosen: (difference: InputDifference) => boolean, plan = memoPlan) {
  const differences = compareInputs(of, plan).filter(chosen);
  expect(differences).not.toEqual([]);
  const result = takeDifferences(plan, of, differences);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return { plan: result.value, left: compareInputs(of, result.value) };
}

const all = () => true;
const extraKey = {
  id: 'gelijk',
  name: 'Gelijke delen',
  group: 'gemeenten',
  weights: { inwoners: '100' },
};

describe('what can be taken over by itself', () => {
  it('one cell, and the rest stays different', () => {
    const of = memoAfter(sixtyForty, fixHarderwijk);
    const { plan, left } = taken(of, (each) => each.differ === 'cell' && each.cell.at === 'fixed');
    // 30% of 84.500,00 of the municipalities in 2024.
    const harderwijk = compute(plan).parties.find(({ id }) => id === 'harderwijk');
    expect(harderwijk?.years[0]?.contribution).toBe(25_350_00);
    expect(left.map((each) => each.differ === 'cell' && each.cell.at)).toEqual([
      'split',
      'split',
      'split',
      'split',
    ]);
  });

  const cases: readonly (readonly [string, ...Edit[]])[] = [
    [
      'the first year and the number of years',
      { edit: 'set-years', firstYear: 2023, yearCount: 6 },
    ],
    ['rounding', { edit: 'set-rounding', rounding: { money: 'euro', hours: 15 } }],
    [
      'title and note',
      { edit: 'set-title', title: 'Anders' },
      { edit: 'set-note', note: 'Waarom ook niet?' },
    ],
    [
      'a line without key, executor and with an index',
      {
        edit: 'add-index',
        item: { id: 'loon', name: 'Loonindex', percent: { '2025': '3' } },
      },
      { edit: 'set-line-index', line: 'verhuiscoaches', index: 'loon' },
      { edit: 'set-line-key', line: 'verhuiscoaches', group: 'gemeenten', key: null },
      { edit: 'set-executor', line: 'verhuiscoaches', executor: null },
    ],
    [
      'a new line',
      {
        edit: 'add-line',
        item: {
          id: 'dubbele-huur',
          name: 'Dubbele huur',
          kind: 'units',
          count: { '2024': '12' },
          unitPrice: '650.5',
          split: { gemeenten: '100' },
          keys: {},
          source: 'Raming',
        },
        before: 'verhuiscoaches',
      },
    ],
    [
      'a new party with a figure, the last year of another',
      { edit: 'add-party', item: { id: 'zeewolde', group: 'gemeenten', name: 'Zeewolde' } },
      {
        edit: 'set-cells',
        changes: [{ cell: { at: 'until', party: 'putten' }, value: '2025' }],
      },
    ],
    ['a party that goes', { edit: 'remove', list: 'parties', id: 'putten' }],
    ['a line that goes', { edit: 'remove', list: 'costLines', id: 'provinciale-verhuiscoach' }],
    ['a group that goes', { edit: 'remove', list: 'groups', id: 'provincie' }],
  ];

  it.each(cases.map(([what, ...edits]) => ({ what, edits })))(
    '$what: afterwards there is no difference',
    ({ edits }) => {
      expect(taken(memoAfter(...edits), all).left).toEqual([]);
    },
  );

  it('a key that grows from a new key, and the line that names it, in one gesture', () => {
    const indicator = memoPlan.indicators.find(({ group }) => group === 'gemeenten');
    const weights = { [indicator?.id ?? '']: '100' };
    const own = memoPlan.keys.find(({ group }) => group === 'gemeenten')?.id ?? '';
    const of = memoAfter(
      { edit: 'add-key', item: { ...extraKey, weights } },
      { edit: 'set-phase-in', key: own, from: 'gelijk' },
      {
        edit: 'set-cells',
        changes: [{ cell: { at: 'phase-in', key: own, year: 2024 }, value: '25' }],
      },
      { edit: 'set-line-key', line: 'verhuiscoaches', group: 'gemeenten', key: 'gelijk' },
    );
    expect(taken(of, all).left).toEqual([]);
    const grows = compareInputs(of, memoPlan).filter(({ differ }) => differ === 'phase-in-from');
    expect(takeDifferences(memoPlan, of, grows)).toMatchObject({
      ok: false,
      reason: { difference: grows[0], problem: { problem: 'unknown-reference' } },
    });
  });

  it('results, demand, allowance and priority as a whole, or away', () => {
    const filled: Plan = {
      ...memoPlan,
      results: [
        { period: '2024-Q1', party: 'uwoon', hoursPerWeek: '20', conversations: 31, moves: 7 },
      ],
      demand: { waiting: 40, newPerMonth: '12', hoursPerConversation: '6', workWeeks: '44' },
      allowance: { amount: '2000', cap: 50, granted: 12, asOf: '2024-03-01', perMonth: '2' },
      priority: { labelCap: '75', homes: { uwoon: { suitable: 100, labelled: 60 } } },
    };
    expect(taken(filled, all).plan).toEqual(filled);
    expect(taken(memoPlan, all, filled).plan).toEqual(memoPlan);
    const without = memoAfter({ edit: 'remove', list: 'parties', id: 'uwoon' });
    const results = compareInputs(filled, without).filter(
      (each) => each.differ === 'section' && each.section === 'results',
    );
    expect(takeDifferences(without, filled, results)).toMatchObject({
      ok: false,
      reason: { problem: { problem: 'unknown-reference', given: 'uwoon' } },
    });
  });

  it('from and until together, though each alone would be the wrong way round', () => {
    const cells = (from: string, until: string): Edit => ({
      edit: 'set-cells',
      changes: [
        { cell: { at: 'from', party: 'putten' }, value: from },
        { cell: { at: 'until', party: 'putten' }, value: until },
      ],
    });
    const own = memoAfter(cells('2024', '2025'));
    const of = memoAfter(cells('2026', '2027'));
    expect(taken(of, all, own).left).toEqual([]);
    const [from] = compareInputs(of, own);
    expect(takeDifferences(own, of, from === undefined ? [] : [from])).toMatchObject({
      ok: false,
      reason: { difference: from, problem: { problem: 'from-after-until' } },
    });
  });
});
