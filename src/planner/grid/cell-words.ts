import type { Sheet, SheetItem } from '../../sheets/sheet.ts';
import type { Question } from '../../domain/question.ts';
import { cellAt } from '../paste-block.ts';
import type { Refusal } from '../refusals.ts';

/** What the bar above the grid says of the chosen cell. */
export interface CellWords {
  readonly label: string;
  readonly text: string;
  readonly hint: string;
  readonly question?: Question | undefined;
  readonly item?: SheetItem | undefined;
}

/** What a cell is, what is in it, and whether it can be changed. Row -1 is the header. */
export function cellWords(
  sheet: Sheet,
  [row, column]: readonly [row: number, column: number],
  refusal: Refusal | undefined,
): CellWords | undefined {
  if (row < 0) return headerWords(sheet, column);
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return undefined;
  const sheetRow = sheet.rows[row];
  const item = column === 0 ? sheetRow?.item : undefined;
  const label = cell.label === '' ? placeWords(sheet, row, column) : cell.label;
  const { text, question, changed, input } = cell;
  if (input !== undefined) {
    const how = input.type === 'choice' ? 'Druk op Enter om te kiezen.' : '';
    const hint = refusal === undefined ? (changed ?? how) : refusalHint(refusal);
    return { label, text, hint, item };
  }
  const isEmpty = text === '' && question === undefined;
  const hint = isEmpty ? 'Hier hoort niets.' : 'Berekend. Dit getal kunt u niet wijzigen.';
  return { label, text, hint: column === 0 ? '' : hint, question, item };
}

function refusalHint({ text, why }: Refusal): string {
  return text === '' ? why.detail : `Niet overgenomen: “${text}”.`;
}

function headerWords(sheet: Sheet, column: number): CellWords | undefined {
  const found = sheet.columns[column];
  return (
    found && { label: 'Kolom', text: found.title, hint: found.subtitle ?? '', item: found.item }
  );
}

/** "Gewicht, Aandeel" for a cell that has no words of its own. */
function placeWords(sheet: Sheet, row: number, column: number): string {
  return [sheet.rows[row]?.header.text, sheet.columns[column]?.title]
    .filter((word) => word !== undefined && word !== '')
    .join(', ');
}
