import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import type { Edit } from '../../src/domain/edit.ts';
import {
  EMPTY_HISTORY,
  remember,
  stepBack,
  stepForth,
  type History,
} from '../../src/domain/history.ts';
import { diff } from '../../src/domain/patch.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { redo, revert } from '../../src/domain/turn-patch.ts';
import { memoPlan } from '../support/memo-plan.ts';

interface State {
  readonly plan: Plan;
  readonly history: History;
}

const start: State = { plan: memoPlan, history: EMPTY_HISTORY };

function done({ plan, history }: State, edit: Edit): State {
  const result = apply(plan, edit);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return { plan: result.value, history: remember(history, plan, result.value, edit) };
}

const hours = (hoursPerWeek: string): Edit => ({ edit: 'dial-hours', hoursPerWeek });

describe('a patch', () => {
  it('holds only what changed', () => {
    const { plan } = done(start, {
      edit: 'set-cells',
      changes: [
        { cell: { at: 'figure', indicator: 'sociale-huur', party: 'putten' }, value: '12' },
      ],
    });
    expect(diff(memoPlan, plan)).toEqual({
      kind: 'fields',
      fields: {
        indicators: {
          kind: 'items',
          items: {
            'sociale-huur': {
              kind: 'fields',
              fields: {
                figures: {
                  kind: 'fields',
                  fields: { putten: { kind: 'value', from: '11.9', to: '12' } },
                },
              },
            },
          },
        },
      },
    });
    expect(diff(memoPlan, { ...memoPlan })).toBeUndefined();
  });

  it('does not fit a plan that went on meanwhile, and then changes nothing', () => {
    const { plan } = done(start, hours('66'));
    const patch = diff(memoPlan, plan);
    const other = done(start, hours('54')).plan;
    expect(patch && revert(other, patch)).toBeUndefined();
    expect(patch && redo(plan, patch)).toBeUndefined();
  });

  it('fits a plan that changed in another place', () => {
    const patch = diff(memoPlan, done(start, hours('66')).plan);
    const renamed = done(done(start, hours('66')), { edit: 'set-title', title: 'Anders' }).plan;
    expect(patch && revert(renamed, patch)).toEqual({ ...memoPlan, title: 'Anders' });
  });

  it('restores the quarters of a party that was removed', () => {
    const row = (period: string, party: string) => {
      return { period, party, hoursPerWeek: '9', conversations: 3, moves: 1 };
    };
    const results = [
      row('2024-Q1', 'uwoon'),
      row('2024-Q1', 'deltawonen'),
      row('2024-Q2', 'uwoon'),
    ];
    const before: Plan = { ...memoPlan, results };
    const { plan, history } = done(
      { plan: before, history: EMPTY_HISTORY },
      {
        edit: 'remove',
        list: 'parties',
        id: 'uwoon',
      },
    );
    expect(plan.results).toEqual([row('2024-Q1', 'deltawonen')]);
    expect(stepBack(history, plan)?.plan).toEqual(before);
  });
});

describe('the history', () => {
  it('goes back and forth one gesture at a time', () => {
    const first = done(start, hours('66'));
    const second = done(first, { edit: 'remove', list: 'parties', id: 'putten' });
    const back = stepBack(second.history, second.plan);
    expect(back?.plan).toEqual(first.plan);
    expect(back?.label).toEqual({ edit: 'remove', list: 'parties', name: 'Putten' });
    const further = back && stepBack(back.history, back.plan);
    expect(further?.plan).toEqual(memoPlan);
    expect(further && stepBack(further.history, further.plan)).toBeUndefined();
    const forth = further && stepForth(further.history, further.plan);
    expect(forth?.plan).toEqual(first.plan);
    expect(forth?.label).toEqual({ edit: 'dial-hours' });
    const last = forth && stepForth(forth.history, forth.plan);
    expect(last?.plan).toEqual(second.plan);
    expect(last?.history).toEqual(second.history);
  });

  it('survives being written to storage and read again', () => {
    const { plan, history } = done(done(start, hours('66')), {
      edit: 'move',
      list: 'parties',
      id: 'putten',
      before: 'elburg',
    });
    const read = JSON.parse(JSON.stringify(history)) as History;
    const once = stepBack(read, JSON.parse(JSON.stringify(plan)) as Plan);
    expect(once && stepBack(once.history, once.plan)?.plan).toEqual(memoPlan);
  });

  it('forgets what was undone at the next gesture', () => {
    const { plan, history } = done(start, hours('66'));
    const back = stepBack(history, plan);
    const next = back && done(back, hours('54'));
    expect(next?.history.future).toEqual([]);
    expect(next?.history.past).toHaveLength(1);
  });

  it('does not count a gesture that changes nothing', () => {
    expect(done(start, hours('72.00')).history).toBe(EMPTY_HISTORY);
  });

  it('remembers 200 gestures', () => {
    let state = start;
    for (let week = 1; week <= 205; week += 1) state = done(state, hours(`${week}`));
    expect(state.history.past).toHaveLength(200);
    for (let step = 0; step < 200; step += 1) {
      state = stepBack(state.history, state.plan) ?? start;
    }
    expect(state.plan.costLines[0]).toMatchObject({ hoursPerWeek: { '2024': '5' } });
    expect(stepBack(state.history, state.plan)).toBeUndefined();
  });

  it('names the cell of a paste and how many there were', () => {
    const changes = (['2024', '2025'] as const).map((year) => ({
      cell: { at: 'line-year', line: 'provinciale-verhuiscoach', year: Number(year) } as const,
      value: '1000',
    }));
    expect(done(start, { edit: 'set-cells', changes }).history.past[0]?.label).toEqual({
      edit: 'set-cells',
      cell: { at: 'line-year', line: 'provinciale-verhuiscoach', year: 2024 },
      cells: 2,
      list: 'costLines',
      name: 'Provinciale verhuiscoach, 12 uur per week voor inwerken',
    });
  });
});
