import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { compute } from '../../src/domain/compute.ts';
import { partOf, type Outcome } from '../../src/domain/outcome.ts';
import { yearsOf, type Plan } from '../../src/domain/plan.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { planArbitrary } from '../support/plan-arbitrary.ts';
import { pick, place } from '../support/value-arbitrary.ts';
import { Fraction } from './fraction.ts';

const NEW = { id: 'm-nieuw', name: 'De nieuwe partij van deze proef' };

interface Merged {
  readonly pair: readonly [string, string];
  readonly from: number;
  readonly plan: Plan;
}

/** Two parties of one group as one, where the plan allows it. */
function mergedOf(plan: Plan, one: number, other: number, year: number): Merged | undefined {
  const first = pick(plan.parties, one);
  const others = plan.parties.filter((each) => each !== first && each.group === first?.group);
  const second = pick(others, other);
  const from = pick(yearsOf(plan), year);
  if (first === undefined || second === undefined || from === undefined) return undefined;
  const pair = [first.id, second.id] as const;
  const result = apply(plan, { edit: 'merge-parties', parties: pair, from, item: NEW });
  return result.ok ? { pair, from, plan: result.value } : undefined;
}

/** All that is said of the years before one, without the new party, which pays nothing then. */
function before(outcome: Outcome, year: number): unknown {
  const early = <Each extends { readonly year: number }>(all: readonly Each[]) =>
    all.filter((each) => each.year < year);
  return {
    lines: outcome.lines.map(({ id, years }) => ({ id, years: early(years) })),
    parties: outcome.parties
      .map(({ id, years }) => ({ id, years: early(years) }))
      .filter(({ id, years }) => id !== NEW.id && years.length > 0),
  };
}

const choices = [place, place, place] as const;

describe('a merger', { timeout: 60_000 }, () => {
  it('of any plan leaves the years before it to the cent, and every total', () => {
    let count = 0;
    const property = fc.property(planArbitrary(), ...choices, (plan, one, other, year) => {
      const merged = mergedOf(plan, one, other, year);
      if (merged === undefined) return;
      count += 1;
      const [was, is] = [compute(plan), compute(merged.plan)];
      const early = before(is, merged.from);
      // One string each: plain, and cheap to compare.
      expect(JSON.stringify(early)).toBe(JSON.stringify(before(was, merged.from)));
      is.lines.forEach((line, at) => {
        const totals = line.years.map(({ total }) => total);
        expect(totals).toEqual(was.lines[at]?.years.map(({ total }) => total));
        for (const { total, unallocated, groups } of line.years) {
          const paid = groups.flatMap(({ parties }) => parties.values);
          expect(paid.reduce<number>((sum, cents) => sum + cents, unallocated)).toBe(total);
        }
      });
    });
    fc.assert(property, { numRuns: 400 });
    console.log(`mergers: ${count} of 400`);
    expect(count).toBeGreaterThan(100);
  });

  it('by plain counts has the shares of both, and their amounts within one unit', () => {
    const count = fc.integer({ min: 1, max: 20_000 }).map(String);
    const counts = fc.array(count, { minLength: 6, maxLength: 6 });
    const hours = fc.integer({ min: 1, max: 20_000 });
    let mergers = 0;
    const property = fc.property(
      counts,
      counts,
      hours,
      ...choices,
      (homes, people, week, ...at) => {
        const plan = counted(homes, people, week);
        const merged = mergedOf(plan, at[0], at[1], at[2]);
        if (merged === undefined || !isMunicipality(merged.pair[0])) return;
        mergers += 1;
        const { pair, from } = merged;
        const [was, is] = [compute(plan), compute(merged.plan)];
        is.lines[0]?.years.forEach(({ year, groups }, place) => {
          if (year < from) return;
          const [then] = was.lines[0]?.years[place]?.groups ?? [];
          const [now] = groups;
          if (then === undefined || now === undefined) throw new Error('nobody pays');
          const { parties } = then;
          const shares = { ids: parties.ids, values: parties.shares };
          const sum = pair.map((id) => fraction(partOf(shares, id))).reduce((a, b) => a.plus(b));
          const own = fraction(
            partOf({ ids: now.parties.ids, values: now.parties.shares }, NEW.id),
          );
          expect(own.toString()).toBe(sum.toString());
          const together = pair.reduce((cents, id) => cents + (partOf(parties, id) ?? 0), 0);
          const apart = Math.abs((partOf(now.parties, NEW.id) ?? 0) - together);
          expect(apart).toBeLessThanOrEqual(1);
        });
      },
    );
    fc.assert(property, { numRuns: 300 });
    expect(mergers).toBeGreaterThan(100);
  });
});

function isMunicipality(id: string): boolean {
  return memoPlan.parties.some((party) => party.id === id && party.group === 'gemeenten');
}

function fraction(share: string | undefined): Fraction {
  const [top = '0', bottom = '1'] = (share ?? '').split('/');
  return new Fraction(BigInt(top), BigInt(bottom));
}

/** The memo with its municipalities counted in homes and inhabitants, half and half. */
function counted(homes: readonly string[], people: readonly string[], hours: number): Plan {
  const ids = memoPlan.parties.filter(({ group }) => group === 'gemeenten').map(({ id }) => id);
  const column = (id: string, values: readonly string[]) => ({
    ...({ id, name: id, group: 'gemeenten', unit: 'count', source: '', measuredOn: '' } as const),
    figures: Object.fromEntries(ids.map((party, at) => [party, values[at] ?? '1'])),
  });
  const week = `${hours / 100}`;
  return {
    ...memoPlan,
    indicators: [...memoPlan.indicators, column('woningen', homes), column('inwoners', people)],
    keys: memoPlan.keys.map((key) =>
      key.group === 'gemeenten' ? { ...key, weights: { woningen: '1', inwoners: '1' } } : key,
    ),
    costLines: memoPlan.costLines.map((line) =>
      line.kind === 'hours'
        ? { ...line, hoursPerWeek: { '2024': week, '2025': week, '2026': week, '2027': week } }
        : line,
    ),
  };
}
