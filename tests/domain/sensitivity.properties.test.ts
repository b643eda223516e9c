import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { amountsTooLarge } from '../../src/domain/cost.ts';
import { compute } from '../../src/domain/compute.ts';
import type { CellChange } from '../../src/domain/edit.ts';
import { turned, type Lever } from '../../src/domain/lever.ts';
import { yearsOf, type Plan } from '../../src/domain/plan.ts';
import { readCell } from '../../src/domain/read-cell.ts';
import { effectOf, leversOf, paidOver } from '../../src/domain/sensitivity.ts';
import { planArbitrary } from '../support/plan-arbitrary.ts';

const cases = fc.record({
  plan: planArbitrary({ parties: 6, years: 3, lines: 3 }),
  at: fc.nat(),
  percent: fc.integer({ min: 1, max: 100 }),
});

function paid(plan: Plan, party: string): number {
  const years = compute(plan).parties.find(({ id }) => id === party)?.years ?? [];
  return years.reduce((sum, { contribution }) => sum + contribution, 0);
}

/** The cells that differ, as a person would type them. */
function typed(before: Plan, after: Plan, lever: Lever): CellChange[] {
  const cells =
    lever.lever === 'cells'
      ? lever.cells
      : before.groups.map(({ id }) => ({ at: 'split', line: lever.line, group: id }) as const);
  return cells.flatMap((cell) => {
    const value = readCell(after, cell);
    return value === undefined ? [] : [{ cell, value }];
  });
}

/** A line of both parties: the other one may name more of its years. */
function lineOf(lever: Lever): string | undefined {
  const cell = lever.lever === 'cells' ? lever.cells[0] : lever;
  return 'line' in cell ? cell.line : undefined;
}

describe('gevoeligheid tegen opnieuw uitrekenen', () => {
  it('elk effect is het verschil dat compute geeft voor het plan dat iemand zou typen', () => {
    fc.assert(
      fc.property(cases, ({ plan, at, percent }) => {
        const party = plan.parties[at % plan.parties.length];
        if (party === undefined) return;
        const payment = { plan, party, years: yearsOf(plan) };
        const now = paidOver(payment);
        expect(now).toBe(paid(plan, party.id));
        for (const lever of leversOf(payment)) {
          const effect = effectOf(payment, lever, percent, now);
          for (const [turn, to] of [
            [effect.down, 100 - percent],
            [effect.up, 100 + percent],
          ] as const) {
            if (turn === undefined) continue;
            const changed = turned(plan, lever, to);
            if (changed === undefined) throw new Error('the lever could be turned before');
            const changes = typed(plan, changed, lever);
            const edited = apply(plan, { edit: 'set-cells', changes });
            if (!edited.ok) throw new Error(edited.reason.problem);
            expect(turn.difference).toBe(paid(edited.value, party.id) - now);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('wat geen hendel is, verandert niets: elk ander getal mag 10% op en neer', () => {
    fc.assert(
      fc.property(cases, ({ plan, at }) => {
        const party = plan.parties[at % plan.parties.length];
        if (party === undefined) return;
        const known = leversOf({ plan, party, years: yearsOf(plan) });
        const used = new Set(known.flatMap(cellsOf));
        for (const other of plan.parties) {
          for (const lever of leversOf({ plan, party: other, years: yearsOf(plan) })) {
            const line = lineOf(lever);
            const isOwn = line !== undefined && known.some((each) => lineOf(each) === line);
            // A party that leaves early has a lever over fewer years, with cells in common.
            const hasOwnCell = cellsOf(lever).some((cell) => used.has(cell));
            if (isOwn || hasOwnCell || lever.lever === 'split') continue;
            const changed = turned(plan, lever, 110);
            if (changed === undefined || amountsTooLarge(changed) !== undefined) continue;
            expect(paid(changed, party.id)).toBe(paid(plan, party.id));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

function cellsOf(lever: Lever): readonly string[] {
  return lever.lever === 'cells' ? lever.cells.map((cell) => JSON.stringify(cell)) : [];
}
