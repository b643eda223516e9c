import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/domain/edit.ts';
import { newIndicator, newKey } from '../../src/domain/new-items.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { effectSentence } from '../../src/locale/changes-text.ts';
import { changeEffect } from '../../src/sheets/change-effect.ts';
import { changeRows } from '../../src/sheets/change-rows.ts';
import { fixHarderwijk, memoAfter, sixtyForty } from '../support/memo-after.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { computed } from './sheet-texts.ts';

const hours = (hoursPerWeek: string): Edit => ({ edit: 'dial-hours', hoursPerWeek });

/** A row as it is read: where it stands, what, from what to what. */
function told(plan: Plan): string[] {
  return changeRows(plan, memoPlan).map(({ about, what, was, is }) =>
    [about, what, ...(was === undefined ? [] : [was]), is].join(' | '),
  );
}

describe('what has changed, in words', () => {
  it('tells the dials by their own names, each once', () => {
    expect(told(memoAfter(sixtyForty, fixHarderwijk, hours('66')))).toEqual([
      'dial | Uren per week in alle jaren | 72 uur | 66 uur',
      'dial | Verdeling gemeenten en corporaties | 50% en 50% | 60% en 40%',
      'dial | Vast aandeel van Harderwijk | geen | 30%',
    ]);
    expect(told(memoPlan)).toEqual([]);
  });

  it('tells lines, parties, keys and the rest after that', () => {
    const cell = (group: string) => ({ at: 'split', line: 'verhuiscoaches', group }) as const;
    const plan = memoAfter(
      { edit: 'set-years', firstYear: 2024, yearCount: 3 },
      { edit: 'add-indicator', item: newIndicator(memoPlan, 'gemeenten', 'Woningen') },
      { edit: 'remove', list: 'parties', id: 'putten' },
      {
        edit: 'set-cells',
        changes: [
          { cell: cell('gemeenten'), value: '60' },
          { cell: cell('corporaties'), value: '40' },
          {
            cell: { at: 'line-year', line: 'provinciale-verhuiscoach', year: 2025 },
            value: '1000',
          },
        ],
      },
    );
    expect(told(plan)).toEqual([
      'line | Verhuiscoaches in dienst van de corporaties: verdeling | gemeenten 50%, corporaties 50% | gemeenten 60%, corporaties 40%',
      'line | Provinciale verhuiscoach, 12 uur per week voor inwerken: bedrag in 2025 | geen | €\u00a01.000',
      'party | Partij ‘Putten’ | weggehaald',
      'key | Kolom ‘Woningen’ | toegevoegd',
      'other | Jaren | 2024–2027 | 2024–2026',
    ]);
  });

  it('tells from when and until when a party takes part as one', () => {
    const party = 'putten';
    const plan = memoAfter({
      edit: 'set-cells',
      changes: [
        { cell: { at: 'from', party }, value: '2025' },
        { cell: { at: 'until', party }, value: '2026' },
      ],
    });
    expect(told(plan)).toEqual([
      'party | Putten: doet mee | eerste jaar geen, laatste jaar geen | eerste jaar 2025, laatste jaar 2026',
    ]);
  });

  it('says what goes back along, and why something does not go back by itself', () => {
    const key = { ...newKey(memoPlan, 'gemeenten', 'Naar inwoners'), id: 'naar-inwoners' };
    const added: Edit = { edit: 'add-key', item: key };
    const plan = memoAfter(added, { edit: 'dial-key', group: 'gemeenten', key: key.id });
    expect(changeRows(plan, memoPlan).map(({ what, along }) => [what, along])).toEqual([
      ['Sleutel van de gemeenten', []],
      ['Sleutel ‘Naar inwoners’', ['Sleutel van de gemeenten']],
    ]);
    const [moved] = changeRows({ ...memoPlan, parties: memoPlan.parties.toReversed() }, memoPlan);
    expect(moved).toMatchObject({ what: 'Partij: volgorde', is: 'anders dan in het voorstel' });
    expect(moved?.why).toBe('Niet los terug te zetten.');
    expect(moved).not.toHaveProperty('edit');
  });
});

describe('what a change does', () => {
  /** The sentence of each change. */
  const effects = (plan: Plan, party?: string) =>
    changeRows(plan, memoPlan).map(({ edit }) => {
      if (edit === undefined) throw new Error('every change here goes back');
      return effectSentence(changeEffect(computed(plan), edit, party));
    });

  it('to the total and to a party, to the cent', () => {
    // 1.5 fte for 2: 36,500 a year less; Harderwijk 32.8% of half of that.
    expect(effects(memoAfter(hours('54')), 'harderwijk')).toEqual([
      'Hierdoor: totaal €\u00a0146.000,00 minder, Harderwijk €\u00a023.944,00 minder.',
    ]);
    // 10% of 146,000 each year and 5% of 46,000: 60,700; of which 32.8%.
    expect(effects(memoAfter(sixtyForty), 'harderwijk')).toEqual([
      'Hierdoor: totaal gelijk, Harderwijk €\u00a019.909,60 meer.',
    ]);
    expect(effects(memoAfter(sixtyForty))).toEqual(['Hierdoor: totaal gelijk.']);
  });

  it('not beside other years, which are no less and no more', () => {
    const plan = memoAfter({ edit: 'set-years', firstYear: 2024, yearCount: 3 });
    const [row] = changeRows(plan, memoPlan);
    expect(row?.edit && changeEffect(computed(plan), row.edit, undefined)).toEqual([]);
  });
});
