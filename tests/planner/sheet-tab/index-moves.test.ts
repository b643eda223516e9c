import { describe, expect, it } from 'vitest';
import { indexMoves } from '../../../src/planner/sheet-tab/index-moves.ts';
import type { Plan, PriceIndex } from '../../../src/domain/plan.ts';
import { edited } from '../../support/edited.ts';
import { memoPlan } from '../../support/memo-plan.ts';

function withIndices(...percents: readonly PriceIndex['percent'][]): Plan {
  const names = ['Lonen', 'Prijzen'];
  return percents.reduce<Plan>((plan, percent, place) => {
    const name = names[place] ?? '';
    const item = { id: name.toLowerCase(), name, percent };
    return edited(plan, { edit: 'add-index', item });
  }, memoPlan);
}

const texts = (plan: Plan) => indexMoves(plan).map(({ text }) => text);

describe('what one press does with an index', () => {
  it('the first percentage that is given goes to all years', () => {
    const plan = withIndices({ '2026': '3.5' });
    expect(texts(plan)).toEqual(['Lonen: 3,5% in alle jaren', 'Lonen op alle kostenposten']);
    const [spread] = indexMoves(plan);
    if (spread === undefined) throw new Error('no move');
    const done = edited(plan, spread.edit);
    expect(done.indices[0]?.percent).toEqual({ '2025': '3.5', '2026': '3.5', '2027': '3.5' });
    expect(texts(done)).toEqual(['Lonen op alle kostenposten']);
  });

  it('it goes on every line, and says so where that takes another one away', () => {
    const plan = withIndices({}, {});
    expect(texts(plan)).toEqual(['Lonen op alle kostenposten', 'Prijzen op alle kostenposten']);
    const [first] = indexMoves(plan);
    if (first === undefined) throw new Error('no move');
    const done = edited(plan, first.edit);
    expect(done.costLines.map(({ index }) => index)).toEqual(['lonen', 'lonen']);
    expect(texts(done)).toEqual([
      'Prijzen op alle kostenposten, ook waar nu een andere index staat',
    ]);
  });

  it('there is nothing to do without an index, or without lines and percentages', () => {
    expect(texts(memoPlan)).toEqual([]);
    expect(texts({ ...withIndices({}), costLines: [] })).toEqual([]);
  });
});
