import { describe, expect, it } from 'vitest';
import {
  filteredRows,
  possibleFilter,
  type CompareFilter,
} from '../../src/sheets/comparison-filter.ts';
import { comparisonRows } from '../../src/sheets/comparison.ts';
import { edited } from '../support/edited.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { computed, computedCase } from './sheet-texts.ts';

const memo = computed(memoPlan);
const sixty = computed(
  edited(memoPlan, {
    edit: 'dial-split',
    groups: ['gemeenten', 'corporaties'],
    percent: '60',
  }),
);
const fixed = computedCase('harderwijk-vast-op-30');

const GEMEENTEN = ['elburg', 'ermelo', 'harderwijk', 'nunspeet', 'oldebroek', 'putten'];
const CORPORATIES = ['deltawonen', 'omnia-wonen', 'uwoon', 'woningstichting-putten'];

describe('wat verschilt in 2024', () => {
  const rows = comparisonRows([memo, sixty, fixed], { year: 2024 });
  const shown = (filter: CompareFilter, beside = 1) => {
    const {
      rows: kept,
      sameBeside,
      left,
    } = filteredRows(rows, filter, 'plan', {
      count: 3,
      beside,
    });
    return { ids: kept.map(({ id }) => id), same: [...sameBeside], left };
  };

  it('laat zonder keuze niets weg', () => {
    expect(shown('all')).toMatchObject({ same: [], left: 0 });
    expect(shown('all').ids).toHaveLength(14);
  });

  it('laat alleen de provincie weg: die betaalt in alle drie 23.000', () => {
    expect(shown('differing').ids).toEqual([
      ...['groep-gemeenten', ...GEMEENTEN, 'groep-corporaties', ...CORPORATIES, 'totaal'],
    ]);
    expect(shown('differing').left).toBe(1);
  });

  it('weet wat gelijk is in het uitgangspunt en het ene plan dat ernaast past', () => {
    // With Harderwijk fixed no corporation pays anything else; their group goes with them.
    expect(shown('differing', 2).same).toEqual(['groep-corporaties', ...CORPORATIES]);
    expect(shown('differing', 1).same).toEqual([]);
  });

  it('zet het grootste verschil bovenaan en telt groepen dan niet mee', () => {
    const { rows: kept, left } = filteredRows(rows, 'differing', 'effect', { count: 3, beside: 1 });
    expect(kept.map(({ id }) => id).slice(0, 2)).toEqual(['uwoon', 'harderwijk']);
    expect([kept.length, left]).toEqual([11, 1]);
  });
});

describe('wat onderling verschilt', () => {
  // Both ask 66 of 72 hours; one also fixes Harderwijk: the corporations pay alike in both.
  const fewer = computed(edited(memoPlan, { edit: 'dial-hours', hoursPerWeek: '66' }));
  const fewerAndFixed = computed(edited(fixed.plan, { edit: 'dial-hours', hoursPerWeek: '66' }));
  const rows = comparisonRows([memo, fewer, fewerAndFixed], { year: 2025 });

  it('houdt de gemeenten over, en hun groep hoewel die samen gelijk is', () => {
    const { rows: kept, left } = filteredRows(rows, 'mutual', 'plan', { count: 3, beside: 1 });
    expect(kept.map(({ id }) => id)).toEqual(['groep-gemeenten', ...GEMEENTEN, 'totaal']);
    // The province, the group of the corporations and these four.
    expect(left).toBe(6);
  });

  it('vraagt drie plannen', () => {
    expect(possibleFilter('mutual', 2)).toBe('differing');
    expect(possibleFilter('mutual', 3)).toBe('mutual');
    expect(possibleFilter('all', 2)).toBe('all');
  });
});

describe('een jaar of partij die niet ieder plan heeft', () => {
  const longer = computed(edited(memoPlan, { edit: 'set-years', firstYear: 2024, yearCount: 5 }));
  const without = computed(edited(memoPlan, { edit: 'remove', list: 'parties', id: 'gelderland' }));

  it('noemt niets gelijk waar maar één plan het jaar heeft', () => {
    const rows = comparisonRows([memo, longer], { year: 2028 });
    const { left } = filteredRows(rows, 'differing', 'plan', { count: 2, beside: 1 });
    expect(left).toBe(0);
  });

  it('houdt een partij die er niet is naast een partij die betaalt', () => {
    const rows = comparisonRows([memo, without], { year: 2024 });
    const { rows: kept } = filteredRows(rows, 'differing', 'plan', { count: 2, beside: 1 });
    expect(kept.map(({ id }) => id)).toEqual(['gelderland', 'totaal', 'niet-verdeeld']);
  });
});
