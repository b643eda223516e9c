import { IMPORT_LIMITS } from './limits.ts';
import { shownCell, type NumberLook } from './number-format.ts';
import { unescaped } from './rich-text.ts';
import type { SourceCell } from './source-sheet.ts';

/** What the cells of a workbook refer to. */
export interface XlsxShared {
  readonly strings: readonly string[];
  /** How numbers are shown, by the style that a cell names. */
  readonly looks: readonly NumberLook[];
  readonly general: NumberLook;
  readonly since1904: boolean;
}

/** A cell as its XML tells it. */
export interface StoredCell {
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** What stands in `v`; undefined when there is none. */
  readonly value: string | undefined;
  /** The text of an inline string. */
  readonly inline: string | undefined;
}

/** What a cell says; undefined when it is empty. What cannot be stands in its place as broken. */
export function cellOf(stored: StoredCell, shared: XlsxShared): SourceCell | undefined {
  const { type, inline } = stored;
  if (inline !== undefined) return textCell(inline);
  const value = stored.value?.trim() ?? '';
  if (value === '') return emptyCell(stored);
  const look = shared.looks[stored.style];
  switch (type) {
    case 's':
      return sharedText(value, shared.strings);
    case 'str':
    case 'inlineStr':
      return textCell(unescaped(stored.value ?? ''));
    case 'b':
      return { is: 'boolean' };
    case 'e':
      return { is: 'error', text: value.slice(0, 20) };
    case 'd':
      return isoCell(value, look);
    default:
      return shownCell(value, look ?? shared.general, shared.since1904) ?? { is: 'broken' };
  }
}

/** A formula that gives no text at all is stored as an empty "str". */
function emptyCell({ type, hasFormula }: StoredCell): SourceCell | undefined {
  return hasFormula && type !== 'str' ? { is: 'no-result' } : undefined;
}

function sharedText(number: string, strings: readonly string[]): SourceCell | undefined {
  const text = strings[/^\d{1,9}$/.test(number) ? Number(number) : -1];
  return text === undefined ? { is: 'broken' } : textCell(text);
}

/** A day or a time in ISO notation, as strict workbooks hold them; a time on its own is "10:10:10". */
function isoCell(value: string, look: NumberLook | undefined): SourceCell {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return { is: 'date', day: value.slice(0, 10) };
  const [, hours, minutes, seconds = '0'] =
    /^T?(\d{1,4}):([0-5]\d)(?::([0-5]\d(?:\.\d{1,9})?))?Z?$/.exec(value) ?? [];
  if (hours === undefined) return { is: 'broken' };
  const part = (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
  const shown = look === undefined ? undefined : shownCell(part.toPrecision(15), look, false);
  if (shown?.is === 'time') return shown;
  const total = (part * 24).toPrecision(15);
  const decimal = String(Number(total));
  return { is: 'time', shown: value, hours: decimal, stored: decimal, isInHours: true };
}

/** A text as far as a cell may hold it; undefined when nothing can be seen. */
export function textCell(text: string): SourceCell | undefined {
  const kept = text.slice(0, IMPORT_LIMITS.cellText);
  return kept.trim() === '' ? undefined : { is: 'text', text: kept };
}
