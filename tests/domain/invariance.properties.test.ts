import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedOutcome } from '../support/printed-outcome.ts';
import { planArbitrary } from '../support/plan-arbitrary.ts';
import type { OutcomeDocument } from '../../src/domain/outcome-document.ts';
import type { CostLine, Party, Plan } from '../../src/domain/plan.ts';

describe('the order of rows', { timeout: 60_000 }, () => {
  it('never matters: whoever stands where, each gets the same', () => {
    const shuffledPlans = planArbitrary().chain((plan) =>
      fc.tuple(fc.constant(plan), shuffled(plan)),
    );
    const sameById = ([plan, other]: readonly [Plan, Plan]): void => {
      expect(byId(printedOutcome(other))).toEqual(byId(printedOutcome(plan)));
    };
    fc.assert(fc.property(shuffledPlans, sameById), { numRuns: 500 });
  });
});

describe('scale', { timeout: 60_000 }, () => {
  it('of weights never matters: 50 and 25 divide as 150 and 75', () => {
    const tripled = (plan: Plan): Plan => ({
      ...plan,
      keys: plan.keys.map((key) => ({ ...key, weights: scaled(key.weights) })),
    });
    sameAmounts(tripled);
  });

  it('of figures never matters: homes and thousands of homes divide alike', () => {
    const tripled = (plan: Plan): Plan => ({
      ...plan,
      indicators: plan.indicators.map((one) => ({ ...one, figures: scaled(one.figures) })),
    });
    sameAmounts(tripled);
  });

  it('of a split never matters: it works as a ratio', () => {
    const tripled = (line: CostLine): CostLine => ({ ...line, split: scaled(line.split) });
    sameAmounts((plan) => ({ ...plan, costLines: plan.costLines.map(tripled) }));
  });
});

describe('who stays outside', { timeout: 60_000 }, () => {
  it('a party that takes no part in any year changes nothing for the others', () => {
    sameAmounts(
      (plan) => {
        const [first] = plan.parties;
        if (first === undefined) return plan;
        const absent: Party = {
          id: '000-absent',
          group: first.group,
          name: 'Absent',
          from: 2111,
          until: 2111,
        };
        return { ...plan, parties: [absent, ...plan.parties] };
      },
      ['000-absent'],
    );
  });

  it('a line of zero euros changes nothing for the others', () => {
    const free: CostLine = {
      ...{ id: '000-free', name: 'Free', kind: 'amount', amount: {} },
      ...{ split: {}, keys: {}, source: '' },
    };
    sameAmounts((plan) => ({ ...plan, costLines: [free, ...plan.costLines] }), ['000-free']);
  });
});

/** The same amounts, shares and minutes for everyone but the newcomers; findings may differ. */
function sameAmounts(change: (plan: Plan) => Plan, newcomers: readonly string[] = []): void {
  const check = (plan: Plan): void => {
    const { lines, parties } = byId(printedOutcome(change(plan)));
    const known = <Row extends Named>(rows: readonly Row[]) =>
      rows.filter(({ id }) => !newcomers.includes(id));
    const before = byId(printedOutcome(plan));
    expect(known(lines)).toEqual(before.lines);
    expect(known(parties)).toEqual(before.parties);
  };
  fc.assert(fc.property(planArbitrary(), check), { numRuns: 250 });
}

function shuffled(plan: Plan): fc.Arbitrary<Plan> {
  const mixed = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  return fc
    .record({
      groups: mixed(plan.groups),
      parties: mixed(plan.parties),
      indicators: mixed(plan.indicators),
      keys: mixed(plan.keys),
      indices: mixed(plan.indices),
      costLines: mixed(plan.costLines),
    })
    .map((lists) => ({ ...plan, ...lists }));
}

function scaled(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, threeTimes(value)]));
}

function threeTimes(decimal: string): string {
  const [whole = '', part = ''] = decimal.split('.');
  const digits = (BigInt(whole + part) * 3n).toString().padStart(part.length + 1, '0');
  const dot = digits.length - part.length;
  return part === '' ? digits : `${digits.slice(0, dot)}.${digits.slice(dot)}`;
}

interface Named {
  readonly id: string;
}

/** The outcome with its lists sorted by id, so that the order of rows drops out. */
function byId({ lines, parties, findings }: OutcomeDocument) {
  return {
    findings,
    parties: sorted(parties),
    lines: sorted(lines).map((line) => ({
      ...line,
      years: line.years.map((year) => ({
        ...year,
        groups: sorted(year.groups).map((group) => ({ ...group, parties: sorted(group.parties) })),
        minutes: sorted(year.minutes ?? []),
        costs: sorted(year.costs ?? []),
      })),
    })),
  };
}

function sorted<Row extends Named>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}
