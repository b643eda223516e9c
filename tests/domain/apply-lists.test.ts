import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import type { Edit } from '../../src/domain/edit.ts';
import { freeId } from '../../src/domain/free-id.ts';
import { newIndicator, newKey, newLine, newParty } from '../../src/domain/new-items.ts';
import type { CostLine, Key, Plan } from '../../src/domain/plan.ts';
import { memoPlan } from '../support/memo-plan.ts';

function after(plan: Plan, ...edits: readonly Edit[]): Plan {
  return edits.reduce((now, edit) => {
    const result = apply(now, edit);
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
    return result.value;
  }, plan);
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** The memo with every kind of reference to Putten and to the key of the municipalities. */
const entangled: Plan = {
  ...memoPlan,
  keys: memoPlan.keys.flatMap((key): Key[] =>
    key.group === 'gemeenten'
      ? [
          {
            ...key,
            fixed: { putten: '10' },
            floor: { putten: '1', elburg: '2' },
            cap: { putten: '20' },
          },
          {
            id: 'ingroei',
            name: 'Ingroei',
            group: 'gemeenten',
            weights: { 'sociale-huur': '1' },
            phaseIn: { from: key.id, percent: { '2024': '50' } },
          },
        ]
      : [key],
  ),
  results: [
    { period: '2024-Q1', party: 'putten', hoursPerWeek: '9', conversations: 1, moves: 0 },
    { period: '2024-Q1', party: 'uwoon', hoursPerWeek: '37', conversations: 4, moves: 1 },
  ],
  priority: {
    labelCap: '75',
    homes: { putten: { suitable: 9, labelled: 3 }, uwoon: { suitable: 8, labelled: 2 } },
  },
  shared: { by: 'Regio', on: '2026-11-23', viewAs: 'putten' },
};

describe('removing', () => {
  it('a party removes its figures, agreements, quarters, homes and the view as it', () => {
    const plan = after(entangled, { edit: 'remove', list: 'parties', id: 'putten' });
    expect(JSON.stringify(plan).replaceAll('woningstichting-putten', '')).not.toContain('"putten"');
    expect(plan.keys[0]).not.toHaveProperty('fixed');
    expect(plan.keys[0]).not.toHaveProperty('cap');
    expect(plan.keys[0]?.floor).toEqual({ elburg: '2' });
    expect(plan.results).toEqual(entangled.results?.slice(1));
    expect(plan.priority?.homes).toEqual({ uwoon: { suitable: 8, labelled: 2 } });
    expect(plan.shared).toEqual({ by: 'Regio', on: '2026-11-23' });
    expect(plan.costLines).toBe(entangled.costLines);
  });

  it('a key leaves lines and executors without it and other keys without growth', () => {
    const plan = after(
      entangled,
      { edit: 'remove', list: 'keys', id: 'naar-sociale-huur' },
      { edit: 'remove', list: 'keys', id: 'naar-woningbezit' },
    );
    expect(plan.costLines.map(({ keys }) => keys)).toEqual([{}, {}]);
    expect(plan.costLines[0]?.executor).toEqual({ group: 'corporaties' });
    expect(plan.keys).toEqual([
      { id: 'ingroei', name: 'Ingroei', group: 'gemeenten', weights: { 'sociale-huur': '1' } },
    ]);
  });

  it('a group takes its parties, indicators, keys and parts with it', () => {
    const plan = after(entangled, { edit: 'remove', list: 'groups', id: 'corporaties' });
    expect(ids(plan.groups)).toEqual(['provincie', 'gemeenten']);
    expect(plan.parties.every(({ group }) => group !== 'corporaties')).toBe(true);
    expect(ids(plan.indicators)).toEqual(['sociale-huur']);
    expect(plan.costLines[0]).toMatchObject({
      split: { gemeenten: '50' },
      keys: { gemeenten: 'naar-sociale-huur' },
    });
    expect(plan.costLines[0]).not.toHaveProperty('executor');
    expect(plan.costLines[1]?.executor).toEqual({ group: 'provincie' });
  });

  it('the last party or group is refused', () => {
    const alone: Plan = { ...memoPlan, parties: memoPlan.parties.slice(0, 1) };
    const result = apply(alone, { edit: 'remove', list: 'parties', id: 'gelderland' });
    expect(result).toEqual({ ok: false, reason: { problem: 'still-needed', given: 'gelderland' } });
    expect(apply(alone, { edit: 'remove', list: 'groups', id: 'provincie' }).ok).toBe(false);
  });
});

describe('adding and moving', () => {
  it('puts an item where it is asked, and moves it', () => {
    const item = newParty(memoPlan, 'gemeenten', 'Zeewolde');
    const plan = after(memoPlan, { edit: 'add-party', item, before: 'putten' });
    expect(ids(plan.parties).slice(5, 8)).toEqual(['oldebroek', 'zeewolde', 'putten']);
    const moved = after(plan, { edit: 'move', list: 'parties', id: 'zeewolde', before: null });
    expect(ids(moved.parties).at(-1)).toBe('zeewolde');
    expect(apply(plan, { edit: 'add-party', item })).toEqual({
      ok: false,
      reason: { problem: 'id-taken', given: 'zeewolde' },
    });
  });

  it('checks what is in an item as if it were typed', () => {
    const line: CostLine = {
      ...newLine(memoPlan, 'amount', 'Voorinspectie'),
      kind: 'amount',
      amount: { '2024': '1.005' },
    };
    expect(apply(memoPlan, { edit: 'add-line', item: line })).toMatchObject({
      reason: { problem: 'too-many-decimals', cell: { at: 'line-year', year: 2024 } },
    });
    const key = { ...newKey(memoPlan, 'gemeenten', 'Gemengd'), weights: { woningbezit: '1' } };
    expect(apply(memoPlan, { edit: 'add-key', item: key })).toMatchObject({
      reason: { problem: 'wrong-group' },
    });
    const wild = { ...newIndicator(memoPlan, 'nergens', 'Inwoners') };
    expect(apply(memoPlan, { edit: 'add-indicator', item: wild })).toMatchObject({
      reason: { problem: 'unknown-reference', given: 'nergens' },
    });
  });

  it('takes a whole item over, except for years that the plan does not have', () => {
    const item: CostLine = {
      ...newLine(memoPlan, 'hours', 'Tweede coach'),
      kind: 'hours',
      hoursPerWeek: { '2024': '36', '2030': '36' },
      hoursPerFte: '36',
      costPerFte: '73000',
    };
    const plan = after(memoPlan, { edit: 'add-line', item });
    expect(plan.costLines[2]).toEqual({ ...item, hoursPerWeek: { '2024': '36' } });
    expect(plan.costLines[2]).toMatchObject({
      id: 'tweede-coach',
      split: { gemeenten: '50', corporaties: '50' },
      executor: { group: 'corporaties', key: 'naar-woningbezit' },
    });
  });

  it('says when a list is full', () => {
    const groups = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
    const full = after(memoPlan, ...groups.map((item): Edit => ({ edit: 'add-group', item })));
    const one: Edit = { edit: 'add-group', item: { id: 'd', name: 'd' } };
    expect(apply(full, one)).toEqual({ ok: false, reason: { problem: 'list-full', limit: '6' } });
  });
});

describe('a new id', () => {
  it.each([
    ['Één uur, ’s morgens', 'een-uur-s-morgens'],
    ['Putten', 'putten-2'],
    ['Łódź & Straße', 'lodz-strasse'],
    ['漢字 !', 'partij'],
    ['constructor', 'partij'],
    ['--', 'partij'],
    ['a'.repeat(39) + ' b', 'a'.repeat(39)],
  ])('of %s is %s', (name, id) => {
    expect(freeId(memoPlan, 'parties', name)).toBe(id);
  });

  it('stays within 40 characters when it gets a number', () => {
    const id = 'a'.repeat(40);
    const plan = after(memoPlan, { edit: 'add-group', item: { id, name: id } });
    expect(freeId(plan, 'groups', id)).toBe(`${'a'.repeat(38)}-2`);
  });
});
