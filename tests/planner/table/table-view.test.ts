import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/domain/compute.ts';
import { contributionsSheet } from '../../../src/sheets/contributions-sheet.ts';
import { keysSheet } from '../../../src/sheets/keys-sheet.ts';
import { shownSheet, tableView } from '../../../src/planner/table/table-view.ts';
import { memoPlan } from '../../support/memo-plan.ts';

const memo = { plan: memoPlan, outcome: compute(memoPlan) };
const keys = keysSheet(memo, undefined, { key: 'naar-sociale-huur', year: 2024, bounds: false });
const contributions = contributionsSheet(memo, { ...memo });

function titles(view: ReturnType<typeof tableView>): string[] {
  return view.columns.map(({ column }) => column.title);
}

describe('what the plain table shows', () => {
  it('shows every column where there is room, the word beside its figures', () => {
    const view = tableView(contributions, false, undefined);
    expect(titles(view)).toEqual([
      'Partij',
      'Aandeel',
      '2024',
      '2025',
      '2026',
      '2027',
      'Vier jaar samen',
      'Verschil met het voorstel',
    ]);
    expect(view.columns.at(-1)).toMatchObject({ place: 7, word: 8 });
    expect(view.picks).toEqual([]);
  });

  it('shows one year at a time on a phone, beginning with the first', () => {
    expect(titles(tableView(contributions, true, undefined))).toEqual([
      'Partij',
      '2024',
      'Verschil met het voorstel',
    ]);
    expect(titles(tableView(contributions, true, 'samen'))[1]).toBe('Vier jaar samen');
    expect(titles(tableView(contributions, true, 'weg'))[1]).toBe('2024');
  });

  it('puts source, peildatum and weight above the table on a phone', () => {
    if (keys === undefined) throw new Error('The memo has this key.');
    const view = tableView(keys, true, undefined);
    expect(titles(view)).toEqual([
      'Gemeente',
      'Aandeel sociale huurwoningen',
      'Vast aandeel',
      'Aandeel',
    ]);
    expect(view.above.map(({ id }) => id)).toEqual(['bron', 'peildatum', 'gewicht']);
    expect(view.rows[0]?.id).toBe('elburg');
  });

  it('lays a pasted block over what is shown', () => {
    if (keys === undefined) throw new Error('The memo has this key.');
    const shown = shownSheet(keys, tableView(keys, true, undefined));
    expect(shown.columns.map(({ id }) => id)).toEqual([
      'naam',
      'cijfer-sociale-huur',
      'fixed',
      'aandeel',
    ]);
    expect(shown.rows[0]?.cells.map(({ text }) => text)).toEqual(['13,8', '', '13,8%']);
    expect(shownSheet(keys, tableView(keys, false, undefined))).toBe(keys);
  });
});
