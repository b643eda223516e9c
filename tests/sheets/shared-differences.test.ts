import { describe, expect, it } from 'vitest';
import { sharedDifferences } from '../../src/sheets/shared-differences.ts';
import { fixHarderwijk, memoAfter, sixtyForty } from '../support/memo-after.ts';
import { memoPlan } from '../support/memo-plan.ts';

/** A row as it is read: where, what, and the three plans; what differs has a star. */
function told(...plans: Parameters<typeof sharedDifferences>): string[] {
  return sharedDifferences(...plans).map(({ where, what, shared, proposal, own }) =>
    [where, what, shared, ...[proposal, own].filter((side) => side !== undefined)]
      .map((cell) =>
        typeof cell === 'string' ? cell : `${cell.text}${cell.differences.length === 0 ? '' : '*'}`,
      )
      .join(' | '),
  );
}

describe('a shared plan beside the proposal and an own plan', () => {
  it('lists what differs from either, and what is equal in the other one', () => {
    const own = memoAfter(fixHarderwijk);
    expect(told(memoAfter(sixtyForty), memoPlan, own)).toEqual([
      'Verhuiscoaches in dienst van de corporaties | deel van de gemeenten | 60% | 50%* | 50%*',
      'Verhuiscoaches in dienst van de corporaties | deel van de corporaties | 40% | 50%* | 50%*',
      'Provinciale verhuiscoach, 12 uur per week voor inwerken | deel van de gemeenten | 30% | 25%* | 25%*',
      'Provinciale verhuiscoach, 12 uur per week voor inwerken | deel van de corporaties | 20% | 25%* | 25%*',
      'Naar rato van sociale huurwoningen | vast aandeel van Harderwijk | geen | geen | 30%*',
    ]);
  });

  it('tells what is alike in several years once, with its unit', () => {
    const fewer = memoAfter({ edit: 'dial-hours', hoursPerWeek: '66' });
    const where = 'Verhuiscoaches in dienst van de corporaties';
    expect(told(fewer, memoPlan)).toEqual([
      `${where} | uren per week in alle jaren | 66 uur | 72 uur*`,
    ]);
    const year = (year: number) => ({ at: 'line-year', line: 'verhuiscoaches', year }) as const;
    const own = memoAfter({ edit: 'set-cells', changes: [{ cell: year(2025), value: '36' }] });
    expect(told(fewer, memoPlan, own)).toEqual([
      `${where} | uren per week in 2024, 2026 en 2027 | 66 uur | 72 uur* | 72 uur*`,
      `${where} | uren per week in 2025 | 66 uur | 72 uur* | 36 uur*`,
    ]);
    const [first] = sharedDifferences(fewer, memoPlan, own);
    expect(first?.own?.differences).toHaveLength(3);
  });

  it('leaves the own plan out where there is none; a title is no difference', () => {
    const shared = { ...memoAfter(fixHarderwijk), title: 'Anders', note: 'Waarom?' };
    expect(told(shared, memoPlan)).toEqual([
      'Naar rato van sociale huurwoningen | vast aandeel van Harderwijk | 30% | geen*',
    ]);
    expect(told({ ...memoPlan, title: 'Anders' }, memoPlan, memoPlan)).toEqual([]);
  });

  it('leaves the proposal out for a plan of another region', () => {
    const shared = memoAfter(fixHarderwijk);
    expect(sharedDifferences(shared, undefined)).toEqual([]);
    const [row, none] = sharedDifferences(shared, undefined, memoPlan);
    expect(row).toMatchObject({ shared: '30%', own: { text: 'geen' } });
    expect(row).not.toHaveProperty('proposal');
    expect(none).toBeUndefined();
  });

  it('keeps what belongs to one item together, whichever plan it differs from', () => {
    const hours = { at: 'cost-per-fte', line: 'verhuiscoaches' } as const;
    const own = memoAfter({ edit: 'set-cells', changes: [{ cell: hours, value: '70000' }] });
    const where = told(memoAfter(sixtyForty), memoPlan, own).map((row) => row.split(' | ')[0]);
    expect(where.lastIndexOf('Verhuiscoaches in dienst van de corporaties')).toBe(2);
  });

  it('an item that only one of them has is one row', () => {
    const own = memoAfter({ edit: 'remove', list: 'parties', id: 'putten' });
    const rows = sharedDifferences(memoPlan, memoPlan, own).filter(
      ({ own: side }) => side?.differences[0]?.differ === 'only-here',
    );
    expect(rows).toMatchObject([
      { where: 'Partij', what: 'Putten', shared: 'wel', proposal: { text: 'wel' } },
    ]);
  });
});
