import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { commonGround, commonYearsOf, narrowedTo } from '../../src/domain/common-ground.ts';
import { compareOutcomes } from '../../src/domain/compare-outcomes.ts';
import { compute } from '../../src/domain/compute.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { edited } from '../support/edited.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { planArbitrary } from '../support/plan-arbitrary.ts';

const shifted = (firstYear: number, yearCount: number): Plan =>
  edited(memoPlan, { edit: 'set-years', firstYear, yearCount });
const from2025 = shifted(2025, 4);
const elsewhere: Plan = {
  ...memoPlan,
  parties: memoPlan.parties.map((party) => ({ ...party, id: `epe-${party.id}` })),
};

describe('what two plans have in common', () => {
  it.each([
    ['the same years', memoPlan, [2024, 2025, 2026, 2027], [], []],
    ['another first year', from2025, [2025, 2026, 2027], [2028], [2024]],
    ['one year of four', shifted(2026, 1), [2026], [], [2024, 2025, 2027]],
    ['a year more', shifted(2024, 5), [2024, 2025, 2026, 2027], [2028], []],
  ])('%s', (_what, plan, years, onlyHere, onlyThere) => {
    expect(commonGround(plan, memoPlan)).toEqual({
      ...{ years, onlyHere, onlyThere },
      ...{ joined: [], left: [], renamed: [], moved: [] },
    });
  });

  it('says why nothing is compared', () => {
    expect(commonGround(shifted(2030, 4), memoPlan).apart).toBe('years');
    expect(commonGround(elsewhere, memoPlan).apart).toBe('region');
    expect(commonGround({ ...memoPlan, parties: [] }, memoPlan).apart).toBe('parties');
    expect(commonGround(memoPlan, { ...memoPlan, parties: [] }).apart).toBe('parties');
  });

  it('knows a merger, a name and a group that changed', () => {
    const parties = memoPlan.parties
      .filter(({ id }) => id !== 'elburg' && id !== 'oldebroek')
      .map((party) => (party.id === 'uwoon' ? { ...party, name: 'UWOON Groot' } : party))
      .map((party) => (party.id === 'putten' ? { ...party, group: 'corporaties' } : party));
    const merged = { id: 'elburg-oldebroek', group: 'gemeenten', name: 'Elburg-Oldebroek' };
    const ground = commonGround({ ...memoPlan, parties: [...parties, merged] }, memoPlan);
    expect(ground.apart).toBeUndefined();
    expect(ground.joined).toEqual([merged]);
    expect(ground.left.map(({ name }) => name)).toEqual(['Elburg', 'Oldebroek']);
    expect(ground.renamed.map(({ here, there }) => [here.name, there.name])).toEqual([
      ['UWOON Groot', 'UWOON'],
    ]);
    expect(ground.moved.map(({ here, there }) => [here.group, there.group])).toEqual([
      ['corporaties', 'gemeenten'],
    ]);
  });

  it('sees one region from either side, also with twenty parties more', () => {
    const more = Array.from({ length: 20 }, (_none, at) => {
      return { id: `nieuw-${at}`, group: 'gemeenten', name: `Nieuw ${at}` };
    });
    const grown = { ...memoPlan, parties: [...memoPlan.parties, ...more] };
    expect(commonGround(grown, memoPlan).apart).toBeUndefined();
    expect(commonGround(memoPlan, grown).apart).toBeUndefined();
  });
});

test('of several plans the years that all have; a stranger is left out, not the rest', () => {
  expect(commonYearsOf([])).toEqual({ years: [], apart: [] });
  expect(commonYearsOf([memoPlan])).toEqual({
    years: [2024, 2025, 2026, 2027],
    apart: [undefined],
  });
  expect(commonYearsOf([memoPlan, from2025, elsewhere, shifted(2026, 4)])).toEqual({
    years: [2026, 2027],
    apart: [undefined, undefined, 'region', undefined],
  });
  // 2022–2024 has a year in common with the memo, but none with what is left after 2025–2028.
  expect(commonYearsOf([memoPlan, from2025, shifted(2022, 3), shifted(2030, 2)])).toEqual({
    years: [2025, 2026, 2027],
    apart: [undefined, undefined, 'years', 'years'],
  });
  expect(commonYearsOf([elsewhere, memoPlan, { ...elsewhere, title: 'Ook daar' }]).apart).toEqual([
    undefined,
    'region',
    undefined,
  ]);
});

test('narrowed to years a plan keeps all else', () => {
  expect(narrowedTo(from2025, [2025, 2026, 2027])).toEqual({ ...from2025, yearCount: 3 });
  expect(narrowedTo(memoPlan, [2025, 2026])).toMatchObject({ firstYear: 2025, yearCount: 2 });
  expect(narrowedTo(memoPlan, [])).toBe(memoPlan);
});

describe('amounts of plans with other years', () => {
  const compared = (here: Plan, there: Plan) =>
    compareOutcomes(here, compute(here), there, compute(there));

  it('are added up over the common years; the rest is told apart', () => {
    const { total, parties } = compared(from2025, memoPlan);
    // Three years of 146.000 in both; 2028 here and 192.000 of 2024 there are left out.
    expect(total.total).toEqual({
      ...{ here: 43_800_000, there: 43_800_000, difference: 0, ratio: '0/1' },
    });
    expect(total.leftOut).toEqual({ here: 14_600_000, there: 19_200_000 });
    // Harderwijk: 32,8% of 73.000 a year, and of 84.500 in 2024.
    expect(parties.find(({ id }) => id === 'harderwijk')).toMatchObject({
      total: { here: 7_183_200, there: 7_183_200, difference: 0 },
      leftOut: { here: 2_394_400, there: 2_771_600 },
    });
  });

  it('what is compared and what is left out make both plans whole', () => {
    fc.assert(
      fc.property(
        planArbitrary(),
        planArbitrary(),
        fc.integer({ min: -3, max: 3 }),
        (a, b, move) => {
          const moved = { ...a, firstYear: a.firstYear + move, yearCount: b.yearCount };
          for (const other of [b, moved]) {
            const [own, others] = [compute(a), compute(other)];
            const { parties, total } = compareOutcomes(a, own, other, others);
            const whole = (outcome: typeof own, id?: string) =>
              outcome.parties
                .filter((party) => id === undefined || party.id === id)
                .flatMap(({ years }) => years)
                .reduce((sum, { contribution }) => sum + contribution, 0);
            for (const { id, total: both, leftOut } of parties) {
              expect((both.here ?? 0) + leftOut.here).toBe(whole(own, id));
              expect((both.there ?? 0) + leftOut.there).toBe(whole(others, id));
            }
            expect((total.total.here ?? 0) + total.leftOut.here).toBe(whole(own));
            expect((total.total.there ?? 0) + total.leftOut.there).toBe(whole(others));
            expect(total.total.difference).toBe((total.total.here ?? 0) - (total.total.there ?? 0));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
