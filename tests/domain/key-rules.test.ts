import { describe, expect, it } from 'vitest';
import { printedOutcome } from '../support/printed-outcome.ts';
import type { Finding } from '../../src/domain/outcome.ts';
import type { LineYearDocument } from '../../src/domain/outcome-document.ts';
import type { CostLine, Key, Plan } from '../../src/domain/plan.ts';

// Parties a, b and c own 50, 30 and 20 of 100 homes and share € 1.000,00 by hand-worked keys.

describe('fixed shares', () => {
  it('of exactly 100% are kept, and the others pay nothing', () => {
    const { amounts, findings } = divide({ fixed: { a: '60', b: '40' } });
    expect(amounts).toEqual([600_00, 400_00, 0]);
    expect(findings).toEqual([]);
  });

  it('above 100%, however little, are ignored with a finding', () => {
    const { amounts, findings } = divide({ fixed: { a: '60', b: '40.0001' } });
    expect(amounts).toEqual([500_00, 300_00, 200_00]);
    expect(findings).toEqual([{ code: 'fixed-infeasible', key: 'key', year: 2024 }]);
  });

  it('below 100% with nobody else to pay are ignored with a finding', () => {
    const { amounts, findings } = divide({ fixed: { a: '60', b: '20', c: '19.9999' } });
    expect(amounts).toEqual([500_00, 300_00, 200_00]);
    expect(findings).toEqual([{ code: 'fixed-infeasible', key: 'key', year: 2024 }]);
  });

  it('leave the rest to the others in proportion: 90% as 30 to 20', () => {
    expect(divide({ fixed: { a: '10' } }).amounts).toEqual([100_00, 540_00, 360_00]);
  });

  it('of 0% free a party from paying', () => {
    expect(divide({ fixed: { a: '0' } }).amounts).toEqual([0, 600_00, 400_00]);
  });
});

describe('floors and caps', () => {
  it('that add up to exactly 100% leave no choice and are feasible', () => {
    const floors = divide({ floor: { a: '20', b: '30', c: '50' } });
    expect(floors.amounts).toEqual([200_00, 300_00, 500_00]);
    const caps = divide({ cap: { a: '20', b: '30', c: '50' } });
    expect(caps.amounts).toEqual([200_00, 300_00, 500_00]);
    expect([...floors.findings, ...caps.findings]).toEqual([]);
  });

  it('that miss 100% by a hair are ignored with a finding', () => {
    const ignored = [{ code: 'bounds-infeasible', key: 'key', year: 2024 }];
    const floors = divide({ floor: { a: '20', b: '30', c: '50.0001' } });
    expect(floors).toEqual({ amounts: [500_00, 300_00, 200_00], findings: ignored });
    const caps = divide({ cap: { a: '20', b: '30', c: '49.9999' } });
    expect(caps).toEqual({ amounts: [500_00, 300_00, 200_00], findings: ignored });
  });

  it('move only what they must: a cap of 40% leaves 60% as 30 to 20', () => {
    expect(divide({ cap: { a: '40' } }).amounts).toEqual([400_00, 360_00, 240_00]);
  });

  it('work together: a stops at 41%, c is lifted to 25%, b keeps 34%', () => {
    const { amounts } = divide({ floor: { c: '25' }, cap: { a: '41' } });
    // 59% as 30 to 20 is 35.4% and 23.6%, below c's floor.
    expect(amounts).toEqual([410_00, 340_00, 250_00]);
  });

  it('with a floor above the cap of one party cannot be kept', () => {
    const { amounts, findings } = divide({ floor: { a: '60' }, cap: { a: '50' } });
    expect(amounts).toEqual([500_00, 300_00, 200_00]);
    expect(findings).toEqual([{ code: 'bounds-infeasible', key: 'key', year: 2024 }]);
  });

  it('fill what the fixed shares leave', () => {
    const { amounts } = divide({ fixed: { a: '40' }, cap: { b: '33' } });
    expect(amounts).toEqual([400_00, 330_00, 270_00]);
  });

  it('do not hold for a fixed share', () => {
    const { amounts, findings } = divide({ fixed: { a: '40' }, cap: { a: '10' } });
    expect(amounts).toEqual([400_00, 360_00, 240_00]);
    expect(findings).toEqual([]);
  });
});

describe('phasing in', () => {
  const equal: Key = { ...keyOf({}), id: 'equal', weights: { heads: '1' } };
  const phased = (percent: string) =>
    divide({ phaseIn: { from: 'equal', percent: { '2024': percent } } }, [equal]);

  it('mixes the two keys: at 40% a pays 60% of 1/3 and 40% of 1/2', () => {
    expect(phased('40').amounts).toEqual([400_00, 320_00, 280_00]);
  });

  it('at 0% and at 100% is one of the two keys', () => {
    expect(phased('0').amounts).toEqual([333_34, 333_33, 333_33]);
    expect(phased('100').amounts).toEqual([500_00, 300_00, 200_00]);
  });

  it('reports the key that it grows from as long as it counts', () => {
    const broken: Key = { ...equal, fixed: { a: '70', b: '70' } };
    const from = (percent: string) =>
      divide({ phaseIn: { from: 'equal', percent: { '2024': percent } } }, [broken]).findings;
    expect(from('40')).toEqual([{ code: 'fixed-infeasible', key: 'equal', year: 2024 }]);
    expect(from('100')).toEqual([]);
  });

  it('leaves out a key without shares', () => {
    const empty: Key = { ...equal, weights: {} };
    const { amounts, findings } = divide(
      { phaseIn: { from: 'equal', percent: { '2024': '40' } } },
      [empty],
    );
    expect(amounts).toEqual([500_00, 300_00, 200_00]);
    expect(findings).toEqual([{ code: 'weights-zero', key: 'equal', year: 2024 }]);
  });

  it('does not follow the growth of the key that it grows from', () => {
    const growing: Key = { ...equal, phaseIn: { from: 'key', percent: { '2024': '0' } } };
    const { amounts } = divide({ phaseIn: { from: 'equal', percent: { '2024': '40' } } }, [
      growing,
    ]);
    expect(amounts).toEqual([400_00, 320_00, 280_00]);
  });
});

function keyOf(agreements: Partial<Key>): Key {
  return { id: 'key', name: 'Key', group: 'all', weights: { homes: '100' }, ...agreements };
}

/** The cents of a, b and c, and the findings. */
function divide(agreements: Partial<Key>, more: readonly Key[] = []) {
  const line: CostLine = {
    ...{ id: 'line', name: 'Line', kind: 'amount', amount: { '2024': '1000' }, source: '' },
    ...{ split: { all: '100' }, keys: { all: 'key' }, executor: { group: 'all', key: 'key' } },
  };
  const indicator = (id: string, [a = '', b = '', c = '']: readonly string[]) => ({
    ...({ id, name: id, group: 'all', unit: 'count', source: '', measuredOn: '' } as const),
    figures: { a, b, c },
  });
  const plan: Plan = {
    ...{ format: 'doorstroming-plan', version: 1, title: 'Rules', note: '' },
    ...{ firstYear: 2024, yearCount: 1, rounding: { money: 'cent', hours: 60 } },
    groups: [{ id: 'all', name: 'All' }],
    parties: ['a', 'b', 'c'].map((id) => ({ id, group: 'all', name: id })),
    indicators: [indicator('homes', ['50', '30', '20']), indicator('heads', ['1', '1', '1'])],
    keys: [keyOf(agreements), ...more],
    indices: [],
    costLines: [line],
  };
  const { lines, findings } = printedOutcome(plan);
  return { amounts: amountsOf(lines[0]?.years[0]), findings: withoutTies(findings) };
}

function amountsOf(year: LineYearDocument | undefined): number[] | undefined {
  return year?.groups[0]?.parties.map(({ amount }) => amount);
}

/** Equal shares of € 1.000 end in a tie; that is another rule. */
function withoutTies(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => code !== 'tie');
}
