import type { Sheet, SheetCell, SheetRow } from '../../sheets/sheet.ts';
import { isEditable } from '../cell-entry.ts';
import type { TableColumn, TableView } from './table-view.ts';

/** The classes of the plain table; `src/styles/planner.css` says what each looks like. */

const ROW_CLASSES: Readonly<Record<SheetRow['kind'], string>> = {
  frozen: 'row-frozen',
  group: 'row-group',
  item: 'row-item',
  total: 'row-total',
  note: 'row-note',
};

/** In px: a table of less width does not grow over the whole page, so that its rows stay readable. */
const COMPACT = 760;

export function tableClass({ columns }: Sheet, { picked }: TableView) {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return [
    'table',
    {
      'is-narrow': picked !== undefined,
      'is-compact': picked === undefined && width < COMPACT,
      'has-long-names': (columns[0]?.width ?? 0) > 220,
    },
  ];
}

export function rowClass(row: SheetRow, mine: string | undefined, isLastFrozen: boolean) {
  return [
    ROW_CLASSES[row.kind],
    {
      'is-last': isLastFrozen,
      'is-indented': row.indented,
      'is-mine': mine !== undefined && row.party === mine,
    },
  ];
}

export function headClass({ column, word, isLong }: TableColumn) {
  const { align, computed, rule } = column;
  return [
    word !== undefined ? 'diff-head' : align === 'end' ? 'num' : '',
    { 'is-computed': computed, 'rule-start': rule, 'is-long': isLong },
  ];
}

interface CellState {
  /** Something on the sheet can be filled in: then what cannot be is sand. */
  readonly canFill: boolean;
  readonly isRefused: boolean;
}

export function cellClass(
  row: SheetRow,
  { column, word, isLong }: TableColumn,
  cell: SheetCell,
  { canFill, isRefused }: CellState,
) {
  const fillable = isEditable(cell) || cell.choice !== undefined;
  const isHeader = cell === row.header;
  const isText = fillable && cell.input?.type !== 'decimal';
  const length = fillable && !isText ? cell.text.length : 0;
  return [
    word !== undefined ? 'diff' : column.align === 'end' && !isText ? 'num' : '',
    cell.tone === undefined ? '' : `tone-${cell.tone}`,
    {
      'is-computed': canFill && !fillable && !isHeader,
      'rule-start': column.rule,
      'is-long': isLong,
      'is-changed': cell.changed !== undefined,
      'is-refused': isRefused,
      // A field does not grow with what is in it.
      'is-large': length > 10,
      'is-larger': length > 14,
    },
  ];
}
