import type { HoursShift } from '../domain/hours-shift.ts';
import type { Plan } from '../domain/plan.ts';
import { formatRounded, formatShare } from '../locale/number-nl.ts';
import { POT_TEXT } from '../locale/pot-text.ts';
import {
  differenceCells,
  differenceColumns,
  differenceOf,
  figureColumn,
  IN_EUROS,
  moneyCell,
  nameColumn,
  textCell,
} from './sheet-cells.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** What a party bears over some years, by the key and by the hours, in whole cents. */
export interface ShiftSum {
  readonly party: string;
  readonly byKey: number;
  readonly byHours: number;
}

/** Shifts of several lines and years added up per party, in the order in which they come. */
export function shiftSums(shifts: readonly HoursShift[]): ShiftSum[] {
  const sums = new Map<string, ShiftSum>();
  for (const { party, byKey, byHours } of shifts.flatMap(({ parties }) => parties)) {
    const known = sums.get(party) ?? { party, byKey: 0, byHours: 0 };
    sums.set(party, {
      party,
      byKey: known.byKey + byKey,
      byHours: known.byHours + byHours,
    });
  }
  return [...sums.values()];
}

/** How whole hours shift the agreed division: cost by the key, by the hours, and the difference. */
export function shiftSheet(plan: Plan, sums: readonly ShiftSum[], when: string): Sheet {
  const total = sums.reduce((sum, { byKey }) => sum + byKey, 0);
  const all = sums.reduce((sum, { byHours }) => sum + byHours, 0);
  const names = new Map(plan.parties.map(({ id, name }) => [id, name]));
  return {
    id: 'verschuiving',
    caption: `${POT_TEXT.shiftTitle} ${when}`,
    columns: [
      nameColumn('Partij'),
      figureColumn('sleutel', POT_TEXT.byKey, { narrow: 'pick' }),
      figureColumn('uren', POT_TEXT.byHours, { narrow: 'pick' }),
      ...differenceColumns('Verschil'),
      figureColumn('aandeel-sleutel', POT_TEXT.shareByKey, { rule: true, narrow: 'pick' }),
      figureColumn('aandeel-uren', POT_TEXT.shareByHours, { narrow: 'pick' }),
      figureColumn('punten', POT_TEXT.points, { narrow: 'pick' }),
    ],
    rows: [
      ...sums.map((sum) => shiftRow(sum.party, names.get(sum.party) ?? sum.party, sum, total)),
      shiftRow('totaal', 'Totaal', { byKey: total, byHours: all }, total),
    ],
    frozenRows: 0,
    note: `${IN_EUROS} ${POT_TEXT.shiftNote}`,
    pickLabel: 'Kolom',
  };
}

function shiftRow(
  id: string,
  name: string,
  { byKey, byHours }: Omit<ShiftSum, 'party'>,
  total: number,
): SheetRow {
  const isTotal = id === 'totaal';
  const share = (cents: number) => (total === 0 ? '' : formatShare(`${cents}/${total}`, 2));
  const points = total === 0 ? '' : pointsText(byHours - byKey, total);
  return {
    id,
    kind: isTotal ? 'total' : 'item',
    header: textCell(name, name),
    cells: [
      moneyCell(byKey, `${name}, ${POT_TEXT.byKey}`),
      moneyCell(byHours, `${name}, ${POT_TEXT.byHours}`),
      ...differenceCells(differenceOf(byHours, byKey), `${name}, verschil`),
      textCell(share(byKey), `${name}, ${POT_TEXT.shareByKey}`),
      textCell(share(byHours), `${name}, ${POT_TEXT.shareByHours}`),
      textCell(points, `${name}, ${POT_TEXT.points}`),
    ],
    ...(isTotal ? {} : { party: id }),
  };
}

/** "+0,33" percentage points. */
function pointsText(cents: number, total: number): string {
  const text = formatRounded(`${cents}/${total}`, 2, '100/1');
  return cents > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
