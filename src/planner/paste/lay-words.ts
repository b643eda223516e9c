import { PASTE_TEXT } from '../../locale/paste-text.ts';
import type { Laying, Pasted, PastedTable } from './enter-paste.ts';
import { columnNamed, layByName, type NamedPaste } from './lay-by-name.ts';
import { emptied, placedRemarks, strayWords } from './lay-doubts.ts';
import { isNumber, type PlacedPaste } from './lay-from-cell.ts';

/** Where a block with words in it goes: on the rows that it names, or else as `plain` has it. */
export function layWords(pasted: Pasted, plain: PlacedPaste): Laying {
  const { sheet, rows, column } = pasted;
  const named = layByName(sheet, rows, column);
  if (named !== undefined) return byName(pasted, named);
  const others = plain.hadHeader ? otherHeaders(pasted) : [];
  const stray = strayWords(pasted, plain);
  const remarks = [
    ...(others.length > 0 ? [PASTE_TEXT.otherHeaders(others)] : []),
    ...(stray.length > 0 ? [PASTE_TEXT.stray(stray)] : []),
    ...placedRemarks(pasted, plain),
  ];
  const item = sheet.columns[column]?.item;
  if (stray.length === 0 || item?.list !== 'indicators') return { ...plain, remarks };
  const isBare = rows[0]?.some((text) => text.trim() !== '' && isNumber(text)) === true;
  return { ...plain, remarks, table: { rows, ...(isBare ? { indicator: item.id } : {}) } };
}

function byName(pasted: Pasted, named: NamedPaste): Laying {
  const { laid, unknown, unknownHeaders, elsewhere } = named;
  const empty = emptied(pasted.sheet, laid);
  const remarks = [
    ...(unknown.length > 0 ? [PASTE_TEXT.unknown(unknown)] : []),
    ...(unknownHeaders.length > 0 ? [PASTE_TEXT.unknownHeaders(unknownHeaders)] : []),
    ...(elsewhere.length > 0 ? [PASTE_TEXT.elsewhere(elsewhere)] : []),
    ...(empty.length > 0 ? [PASTE_TEXT.emptyColumns(empty)] : []),
  ];
  const table = tableFor(pasted, named);
  return { laid, hadHeader: false, remarks, ...(table && { table }) };
}

/** Words above a column that name another one of the sheet; it goes where it was pasted. */
function otherHeaders({ sheet, rows: [first = []], column }: Pasted): readonly string[] {
  return first.flatMap((text, at) => {
    const to = columnNamed(sheet, text);
    return to === undefined || to === column + at ? [] : [text.trim()];
  });
}

/** The table for the import, when its columns hold figures of indicators, or nobody knows what. */
function tableFor(
  { sheet, rows }: Pasted,
  { columns, unknownHeaders }: NamedPaste,
): PastedTable | undefined {
  const items = columns.map((place) => sheet.columns[place]?.item);
  const isFigures = columns.every((place, at) => place < 0 || items[at]?.list === 'indicators');
  if (!isFigures || !sheet.columns.some(({ item }) => item?.list === 'indicators'))
    return undefined;
  const [only, ...others] = items;
  const isBare = only !== undefined && others.length === 0 && unknownHeaders.length === 0;
  return { rows, ...(isBare ? { indicator: only.id } : {}) };
}
