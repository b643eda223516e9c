import { describe, expect, it } from 'vitest';
import { printedOutcome } from '../support/printed-outcome.ts';
import type { LineYearDocument, OutcomeDocument } from '../../src/domain/outcome-document.ts';
import type { CostLine, Party, Plan } from '../../src/domain/plan.ts';

const start: Plan = {
  ...{ format: 'doorstroming-plan', version: 1, title: 'Rules', note: '' },
  ...{ firstYear: 2024, yearCount: 3, rounding: { money: 'cent', hours: 60 } },
  groups: ['pay', 'work'].map((id) => ({ id, name: id })),
  parties: [...partiesOf('pay', ['p', 'q']), ...partiesOf('work', ['y', 'x'])],
  indicators: [
    {
      ...{ id: 'hours', name: 'Hours', group: 'work', unit: 'count', source: '', measuredOn: '' },
      figures: { x: '1', y: '1' },
    },
  ],
  keys: [{ id: 'even', name: 'Even', group: 'work', weights: { hours: '1' } }],
  indices: [{ id: 'wage', name: 'Wage', percent: { '2024': '50', '2025': '10', '2026': '10' } }],
  costLines: [],
};

const amountLine: CostLine = {
  ...{ id: 'line', name: 'Line', kind: 'amount', amount: { '2024': '100.01' }, source: '' },
  ...{ split: { work: '100' }, keys: { work: 'even' }, executor: { group: 'work', key: 'even' } },
};
const hoursLine: CostLine = {
  ...{ id: 'line', name: 'Line', kind: 'hours', hoursPerWeek: { '2024': '37' }, source: '' },
  ...{ hoursPerFte: '37', costPerFte: '1000', split: { work: '100' }, keys: { work: 'even' } },
  executor: { group: 'work', key: 'even' },
};

describe('the amount of a line', () => {
  it('is at the price level of the first year and grows on itself after it', () => {
    const yearly = { '2024': '100', '2025': '100', '2026': '100' };
    const { years } = only({ ...amountLine, amount: yearly, index: 'wage' });
    expect(years.map(({ total }) => total)).toEqual([100_00, 110_00, 121_00]);
  });

  it('is rounded once, half up: 0,5 × € 0,01 is a cent, 0,49 × € 0,01 is nothing', () => {
    const cents = (count: string) =>
      only({
        ...{ id: 'line', name: 'Line', kind: 'units', count: { '2024': count }, source: '' },
        ...{ unitPrice: '0.01', split: { pay: '1' }, keys: {} },
      }).first.total;
    expect([cents('0.5'), cents('0.499999'), cents('1.5')]).toEqual([1, 0, 2]);
  });

  it('counts as 0 in a year that is not named', () => {
    expect(only(amountLine).years.map(({ total }) => total)).toEqual([100_01, 0, 0]);
  });
});

describe('the groups of a split', () => {
  it('with 0 stand there without parties, also when all of them are 0', () => {
    const one = only({ ...amountLine, split: { pay: '0', work: '100' } });
    expect(one.first.groups[0]).toEqual({ id: 'pay', amount: 0, parties: [] });
    // Nobody pays there, so nobody misses a key.
    expect(one.outcome.findings.map(({ code }) => code)).toEqual(['tie']);
    const none = only({ ...amountLine, split: { pay: '0', work: '0' } });
    expect(none.first.groups).toEqual([
      { id: 'pay', amount: 0, parties: [] },
      { id: 'work', amount: 0, parties: [] },
    ]);
    expect(none.first.unallocated).toBe(100_01);
  });

  it('work as a ratio: 1 and 3 is a quarter and three quarters', () => {
    const { first, outcome } = only({ ...amountLine, split: { pay: '1', work: '3' } });
    expect(first.groups.map(({ amount }) => amount)).toEqual([25_00, 75_01]);
    expect(outcome.findings).toContainEqual({ code: 'split-not-100', line: 'line' });
  });

  it('without a key: several parties leave it unallocated, one pays all', () => {
    const byPay: CostLine = { ...amountLine, split: { pay: '100' }, keys: {} };
    const several = only(byPay);
    expect(several.first).toMatchObject({ unallocated: 100_01, groups: [{ parties: [] }] });
    const finding = { code: 'key-missing', line: 'line', group: 'pay' };
    expect(several.outcome.findings).toContainEqual(finding);
    const one = only(byPay, { parties: start.parties.filter(({ id }) => id !== 'q') });
    expect(one.first.groups[0]?.parties).toEqual([{ id: 'p', share: '1/1', amount: 100_01 }]);
    expect(one.outcome.findings).not.toContainEqual(finding);
  });
});

describe('taking part', () => {
  it('is from the first year up to and including the last', () => {
    const yearly = { '2024': '100', '2025': '100', '2026': '100' };
    const { years } = only(
      { ...amountLine, amount: yearly },
      {
        parties: [
          { ...party('work', 'x'), from: 2025 },
          { ...party('work', 'y'), until: 2025 },
        ],
      },
    );
    const payers = years.map(({ groups }) => groups[0]?.parties.map(({ id }) => id));
    expect(payers).toEqual([['y'], ['x', 'y'], ['x']]);
  });
});

describe('a unit that goes by name alone', () => {
  it('is a finding for a cent of a contribution, and goes to the smaller id', () => {
    const { first, outcome } = only(amountLine);
    expect(first.groups[0]?.parties.map(({ id, amount }) => [id, amount])).toEqual([
      ['y', 50_00],
      ['x', 50_01],
    ]);
    expect(outcome.findings).toEqual([{ code: 'tie', group: 'work', line: 'line', year: 2024 }]);
  });

  it('is a finding for an hour', () => {
    const { first, outcome } = only(hoursLine);
    expect(first.minutes).toEqual([
      { id: 'y', minutes: 18 * 60 },
      { id: 'x', minutes: 19 * 60 },
    ]);
    expect(outcome.findings).toEqual([{ code: 'tie', line: 'line', year: 2024 }]);
  });

  it('is no finding for a cent of the cost that somebody bears', () => {
    const paidElsewhere: CostLine = { ...amountLine, split: { pay: '100' }, keys: {} };
    const { first, outcome } = only(paidElsewhere, {
      parties: start.parties.filter(({ id }) => id !== 'q'),
    });
    expect(first.costs).toEqual([
      { id: 'y', amount: 50_00 },
      { id: 'x', amount: 50_01 },
    ]);
    expect(outcome.findings).toEqual([]);
  });
});

describe('hours', () => {
  it('below one unit go to the largest share, and to the smaller id when shares are equal', () => {
    const { first, outcome } = only({ ...hoursLine, hoursPerWeek: { '2024': '36.25' } });
    expect(first.minutes).toEqual([
      { id: 'y', minutes: 18 * 60 },
      { id: 'x', minutes: 18 * 60 + 15 },
    ]);
    expect(outcome.findings).toContainEqual({ code: 'hours-remainder', line: 'line', year: 2024 });
  });

  it('decide who bears the cost: 19 and 18 of 37 hours', () => {
    expect(only(hoursLine).first.costs).toEqual([
      { id: 'y', amount: 486_49 },
      { id: 'x', amount: 513_51 },
    ]);
  });
});

describe('the settlement', () => {
  it('leaves out a line without an executor and a line whose executor has no shares', () => {
    const { executor, ...loose } = amountLine;
    const withoutKey: CostLine = { ...amountLine, executor: { group: executor?.group ?? '' } };
    for (const line of [loose, withoutKey]) {
      const { first, outcome } = only(line);
      expect(first.costs).toBeUndefined();
      const [booked] = outcome.parties.at(-1)?.years ?? [];
      expect(booked).toEqual({ year: 2024, contribution: 50_01, cost: 0, balance: 0 });
    }
    expect(only(loose).outcome.findings).toContainEqual({ code: 'executor-missing', line: 'line' });
    const finding = { code: 'key-missing', line: 'line', group: 'work' };
    expect(only(withoutKey).outcome.findings).toContainEqual(finding);
  });

  it('bears other lines than hours by share, in cents, also in a plan of whole euros', () => {
    const { first } = only(amountLine, { rounding: { money: 'euro', hours: 60 } });
    expect(first.total).toBe(100_00);
    const odd = only(
      { ...amountLine, amount: { '2024': '101' } },
      { rounding: { money: 'euro', hours: 60 } },
    );
    expect(odd.first.groups[0]?.parties.map(({ amount }) => amount)).toEqual([50_00, 51_00]);
    expect(odd.first.costs?.map(({ amount }) => amount)).toEqual([50_50, 50_50]);
  });
});

function party(group: string, id: string): Party {
  return { id, group, name: id };
}

function partiesOf(group: string, ids: readonly string[]): Party[] {
  return ids.map((id) => party(group, id));
}

/** The outcome of a plan with this one line. */
function only(line: CostLine, change: Partial<Plan> = {}): Single {
  const outcome = printedOutcome({ ...start, ...change, costLines: [line] });
  const years = outcome.lines[0]?.years ?? [];
  const [first] = years;
  if (first === undefined) throw new Error('A plan has at least one year.');
  return { outcome, years, first };
}

interface Single {
  readonly outcome: OutcomeDocument;
  readonly years: readonly LineYearDocument[];
  readonly first: LineYearDocument;
}
