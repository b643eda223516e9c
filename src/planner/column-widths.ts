import type { Sheet } from '../sheets/sheet.ts';

/** Widths in px that a person gave, by sheet and then by column. */
export type SheetWidths = Readonly<Record<string, Readonly<Record<string, number>>>>;

const NARROWEST = 48;
const WIDEST = 800;

/** The sheet with the widths that a person gave its columns. */
export function withWidths(sheet: Sheet, widths: SheetWidths): Sheet {
  const own = widths[sheet.id];
  if (own === undefined) return sheet;
  return {
    ...sheet,
    columns: sheet.columns.map((column) => ({ ...column, width: own[column.id] ?? column.width })),
  };
}

/** The widths with another one for this column; undefined gives it its own width back. */
export function afterResize(
  widths: SheetWidths,
  { sheet, column, width }: { sheet: string; column: string; width: number | undefined },
): SheetWidths {
  const others = without(widths[sheet] ?? {}, column);
  const own = width === undefined ? others : { ...others, [column]: clamped(width) };
  const rest = without(widths, sheet);
  return Object.keys(own).length === 0 ? rest : { ...rest, [sheet]: own };
}

/** The same record without one of its entries. */
export function without<Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));
}

/** Reads what was stored; whatever is no width is left out. */
export function readWidths(text: string | undefined): SheetWidths {
  const sheets = entriesOf(parsed(text)).flatMap(([sheet, columns]) => {
    const own = entriesOf(columns).flatMap(([column, width]) =>
      typeof width === 'number' && Number.isFinite(width)
        ? [[column, clamped(width)] as const]
        : [],
    );
    return own.length === 0 ? [] : [[sheet, Object.fromEntries(own)] as const];
  });
  return Object.fromEntries(sheets);
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function clamped(width: number): number {
  return Math.min(Math.max(Math.round(width), NARROWEST), WIDEST);
}
