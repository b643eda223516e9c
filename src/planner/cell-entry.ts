import { describeParseProblem, type ProblemText } from '../locale/problem-text.ts';
import { parseMeasuredOn, parseYear } from '../locale/date-nl.ts';
import { parseDecimal, type DecimalInput } from '../locale/parse-number-nl.ts';
import type { Parsed } from '../locale/number-readings.ts';
import { plainLine } from '../domain/plain-line.ts';
import type { ParseProblem } from '../locale/parse-problem.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import type { CellInput, SheetCell } from '../sheets/sheet.ts';

/** What a cell gets: a value in the plan's own notation, or null for an emptied cell. */
export type CellEntry = Result<string | null, ProblemText>;

/** Where a cell starts from when a person begins to type in it. */
export function startText(cell: SheetCell): string {
  return cell.editText ?? cell.text;
}

/** Whether a text may be typed or pasted into the cell: it has a place in the plan. */
export function isEditable(cell: SheetCell): boolean {
  return cell.address !== undefined && cell.input !== undefined;
}

/**
 * Reads what a person typed or pasted into a cell, in Dutch. Typing, pasting and filling all come
 * through here, in the table and in the grid. What the plan itself refuses is judged later, by the
 * plan's gateway.
 */
export function enterCell(cell: SheetCell, text: string): CellEntry {
  if (cell.choice !== undefined) return refused('Kies hier uit de lijst.');
  if (!isEditable(cell) || cell.input === undefined) {
    return refused('Dit wordt berekend. U kunt het niet wijzigen.');
  }
  return heldValue(cell, text) ?? readInput(cell.input, text);
}

/** What a number cell takes; undefined for cells of another kind. */
export function decimalInputOf({ input, address }: SheetCell): DecimalInput | undefined {
  return address !== undefined && input?.type === 'decimal' ? decimalInput(input) : undefined;
}

/** What a number that was read for a cell gives it. */
export function enterParsed(parsed: Parsed): CellEntry {
  return worded(parsed);
}

/** What a number cell holds, where the text is just what it shows: that is never in doubt. */
export function heldValue({ input, text: shown, editText }: SheetCell, text: string) {
  const given = text.trim();
  const isShown = given !== '' && (given === shown || given === editText);
  if (!isShown || input?.type !== 'decimal' || editText === undefined || editText === '') {
    return undefined;
  }
  return succeed(editText.replace(',', '.'));
}

function readInput(input: CellInput, text: string): CellEntry {
  const empty = text.trim() === '';
  switch (input.type) {
    case 'decimal':
      if (empty) return emptied(input.required);
      return worded(parseDecimal(text, decimalInput(input)));
    case 'text':
      if (empty) return emptied(input.required, '');
      return succeed(text.trim());
    case 'year':
      return empty ? succeed(null) : worded(parseYear(plainLine(text)));
    case 'measured-on':
      return worded(parseMeasuredOn(plainLine(text)));
    case 'choice':
      return chosen(input, text);
  }
}

function decimalInput({ places, max, unit }: Extract<CellInput, { type: 'decimal' }>) {
  return { places, unit, ...(max === undefined ? {} : { max }) };
}

function emptied(required: true | undefined, nothing: string | null = null): CellEntry {
  return required === true ? worded(refuse({ problem: 'empty' })) : succeed(nothing);
}

function chosen({ options }: Extract<CellInput, { type: 'choice' }>, text: string): CellEntry {
  const wanted = text.trim().toLowerCase();
  const option = options.find(
    (each) => each.value === text.trim() || each.text.toLowerCase() === wanted,
  );
  return option === undefined ? refused('Kies hier uit de lijst.') : succeed(option.value);
}

function worded<Value>(result: Result<Value, ParseProblem>): Result<Value, ProblemText> {
  return result.ok ? result : refuse(describeParseProblem(result.reason));
}

function refused(detail: string): CellEntry {
  return refuse({ lead: 'Niet overgenomen.', detail, readings: [] });
}
