import { describe, expect, it } from 'vitest';
import { leverValue, type Lever } from '../../src/domain/lever.ts';
import {
  effectOf,
  leversOf,
  paidOver,
  paymentOf,
  strongestFirst,
  type Effect,
} from '../../src/domain/sensitivity.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { memoWith } from '../support/memo-with.ts';

const coaches = 'verhuiscoaches';

function effects(plan: Plan, party: string, years: readonly number[], percent = 10): Effect[] {
  const payment = paymentOf(plan, party, years);
  if (payment === undefined) throw new Error(party);
  const now = paidOver(payment);
  return leversOf(payment).map((lever) => effectOf(payment, lever, percent, now));
}

function effectAt(all: readonly Effect[], wanted: object): Effect | undefined {
  return all.find(({ lever }) => {
    const cell: object = lever.lever === 'cells' ? lever.cells[0] : lever;
    return Object.entries(wanted).every(([name, value]) => Reflect.get(cell, name) === value);
  });
}

function name({ lever }: Effect): string {
  if (lever.lever === 'split') return `split ${lever.line}`;
  const [cell] = lever.cells;
  return 'party' in cell ? `${cell.at} ${cell.party}` : cell.at;
}

describe('gevoeligheid van Harderwijk in 2024, 10%', () => {
  const all = effects(memoPlan, 'harderwijk', [2024]);

  it('uren, tarief en deel: 23.944,00 × 10% = 2.394,40 meer of minder', () => {
    const exact = { down: { difference: -2_394_40 }, up: { difference: 2_394_40 } };
    expect(effectAt(all, { at: 'line-year', line: coaches })).toMatchObject(exact);
    expect(effectAt(all, { at: 'cost-per-fte' })).toMatchObject({
      value: '73000',
      down: { value: '65700', difference: -2_394_40 },
      up: { value: '80300', difference: 2_394_40 },
    });
    expect(effectAt(all, { lever: 'split', line: coaches })).toMatchObject({
      value: '50',
      down: { value: '45', difference: -2_394_40 },
      up: { value: '55', difference: 2_394_40 },
    });
  });

  it('meer uren per fte maakt een uur goedkoper: 23.944 × (36 ÷ 32,4 − 1) = 2.660,44…', () => {
    // 146,000 ÷ 0.9 = 162,222.22, half of it × 32.8% = 26,604.44; the cent left over goes to
    // Harderwijk: 26,604.45 − 23,944.00.
    expect(effectAt(all, { at: 'hours-per-fte' })).toMatchObject({
      down: { value: '32.4', difference: 2_660_45 },
      up: { value: '39.6', difference: -2_176_73 },
    });
  });

  it('het eigen cijfer werkt als verhouding, dat van een ander andersom', () => {
    // 84,500 × (36.08 ÷ 103.28 − 0.328) = 1,803.37 and × (29.52 ÷ 96.72 − 0.328) = −1,925.68.
    expect(effectAt(all, { at: 'figure', party: 'harderwijk' })).toMatchObject({
      down: { value: '29.52', difference: -1_925_68 },
      up: { value: '36.08', difference: 1_803_37 },
    });
    expect(effectAt(all, { at: 'figure', party: 'ermelo' })).toMatchObject({
      down: { value: '13.68', difference: 427_79 },
      up: { value: '16.72', difference: -414_98 },
    });
  });

  it('de grootste eerst, zonder wat niets doet', () => {
    expect(strongestFirst(all).map(name)).toEqual([
      'hours-per-fte',
      'line-year',
      'cost-per-fte',
      'split verhuiscoaches',
      'figure harderwijk',
      'figure ermelo',
      'figure nunspeet',
      'figure elburg',
      'line-year',
      'split provinciale-verhuiscoach',
      'figure oldebroek',
      'figure putten',
    ]);
  });

  it('alle jaren: de uren van vier jaar bewegen samen', () => {
    const years = effects(memoPlan, 'harderwijk', [2024, 2025, 2026, 2027]);
    expect(effectAt(years, { at: 'line-year', line: coaches })).toMatchObject({
      value: '72',
      up: { value: '79.2', difference: 4 * 2_394_40 },
    });
  });
});

describe('de randen', () => {
  it('wie niet meebetaalt, heeft alleen de eigen post', () => {
    expect(effects(memoPlan, 'gelderland', [2024]).map(name)).toEqual([
      'line-year',
      'split provinciale-verhuiscoach',
    ]);
    expect(effects(memoPlan, 'gelderland', [2025]).map(name)).toEqual([
      'split provinciale-verhuiscoach',
    ]);
  });

  it('wie er dat jaar niet is, heeft niets', () => {
    const left = memoWith(['parties', 6, 'until'], 2024) as Plan;
    expect(effects(left, 'putten', [2026])).toEqual([]);
  });

  it('100%: naar nul en het dubbele; uren per fte kunnen niet nul zijn', () => {
    const all = effects(memoPlan, 'harderwijk', [2025], 100);
    expect(effectAt(all, { at: 'cost-per-fte' })).toMatchObject({
      down: { value: '0', difference: -23_944_00 },
      up: { value: '146000', difference: 23_944_00 },
    });
    expect(effectAt(all, { at: 'hours-per-fte' })?.down).toBeUndefined();
    expect(effectAt(all, { lever: 'split' })).toMatchObject({ up: { value: '100' } });
  });

  it('een vast aandeel blijft binnen 100%, en afronden gaat half omhoog', () => {
    const fixed = memoWith(['keys', 0, 'fixed'], { harderwijk: '95' }) as Plan;
    expect(effectAt(effects(fixed, 'harderwijk', [2025]), { at: 'fixed' })).toMatchObject({
      up: { value: '100' },
      down: { value: '85.5' },
    });
    // 0.05 hours ± 10% is 0.045 and 0.055: 0.05 and 0.06.
    const little = memoWith(['costLines', 0, 'hoursPerWeek', '2025'], '0.05') as Plan;
    const lever = effectAt(effects(little, 'harderwijk', [2025]), { at: 'line-year' });
    expect([lever?.down?.value, lever?.up?.value]).toEqual(['0.05', '0.06']);
  });

  it('jaren met verschillende uren hebben geen ene waarde', () => {
    const plan = memoWith(['costLines', 0, 'hoursPerWeek', '2025'], '60') as Plan;
    const lever: Lever = {
      lever: 'cells',
      cells: [
        { at: 'line-year', line: coaches, year: 2024 },
        { at: 'line-year', line: coaches, year: 2025 },
      ],
    };
    expect(leverValue(plan, lever)).toBeUndefined();
  });
});
