import { describe, expect, it } from 'vitest';
import { compareOutcomes, type AmountDifference } from '../../src/domain/compare-outcomes.ts';
import { compute } from '../../src/domain/compute.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { edited } from '../support/edited.ts';
import { memoPlan } from '../support/memo-plan.ts';

const after = (...edits: readonly Edit[]): Plan => edited(memoPlan, ...edits);

function compared(here: Plan, there: Plan) {
  const { parties, groups, ...rest } = compareOutcomes(here, compute(here), there, compute(there));
  const amounts = [...parties, ...groups].map(({ id, ...row }) => [id, row] as const);
  return { ...rest, ids: parties.map(({ id }) => id), rows: new Map(amounts) };
}

const row = (here: number, there: number, difference: number, ratio: string): AmountDifference => {
  return { here, there, difference, ratio } as AmountDifference;
};

describe('two outcomes side by side', () => {
  it('at 60/40 in 2024 every gemeente pays 20% more and every corporatie 20% less', () => {
    const plan = after({
      edit: 'dial-split',
      groups: ['gemeenten', 'corporaties'],
      percent: '60',
    });
    const { rows, total, unallocated, years } = compared(plan, memoPlan);
    const in2024 = (id: string) => rows.get(id)?.years[0];
    expect(years).toEqual([2024, 2025, 2026, 2027]);
    // The picture of the overview: € 33.259,20 against € 27.716,00; cents.
    expect(in2024('harderwijk')).toEqual({ year: 2024, ...row(3325920, 2771600, 554320, '1/5') });
    expect(in2024('uwoon')).toEqual({ year: 2024, ...row(3515200, 4394000, -878800, '-1/5') });
    expect(in2024('gelderland')).toEqual({ year: 2024, ...row(2300000, 2300000, 0, '0/1') });
    expect(in2024('gemeenten')).toEqual({ year: 2024, ...row(10140000, 8450000, 1690000, '1/5') });
    expect(in2024('corporaties')).toEqual({
      year: 2024,
      ...row(6760000, 8450000, -1690000, '-1/5'),
    });
    expect(total.years[0]).toEqual({ year: 2024, ...row(19200000, 19200000, 0, '0/1') });
    // Four years of 146.000 and once 46.000.
    expect(total.total).toEqual(row(63000000, 63000000, 0, '0/1'));
    expect(unallocated.total).toEqual({ here: 0, there: 0, difference: 0 });
  });

  it('says nothing in percent about a party or a year that only one plan has', () => {
    const plan = after(
      { edit: 'remove', list: 'parties', id: 'gelderland' },
      { edit: 'add-party', item: { id: 'zwolle', group: 'gemeenten', name: 'Zwolle' } },
      { edit: 'set-years', firstYear: 2024, yearCount: 5 },
    );
    const { rows, years, ids, unallocated } = compared(plan, memoPlan);
    expect(years).toEqual([2024, 2025, 2026, 2027, 2028]);
    expect(ids.slice(-2)).toEqual(['zwolle', 'gelderland']);
    expect(rows.get('gelderland')?.years[0]).toEqual({
      year: 2024,
      there: 2300000,
      difference: -2300000,
      ratio: '-1/1',
    });
    expect(rows.get('zwolle')?.years[0]).toEqual({ year: 2024, here: 0, difference: 0 });
    // Elburg pays 13,8% of € 73.000 in 2028, a year that the memo does not have.
    expect(rows.get('elburg')?.years[4]).toEqual({
      year: 2028,
      here: 1007400,
      difference: 1007400,
    });
    // The province's half of € 46.000 finds nobody.
    expect(unallocated.years[0]).toEqual({
      year: 2024,
      here: 2300000,
      there: 0,
      difference: 2300000,
    });
  });
});
