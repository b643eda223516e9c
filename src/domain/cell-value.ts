import { fromMicros, micros } from './decimal.ts';
import type { CellAddress, CellChange, EditProblem } from './edit.ts';
import {
  DECIMAL_RULES,
  TEXT_RULES,
  YEAR,
  decimalProblem,
  isMeasuredOn,
  isYearKey,
  textProblem,
  type DecimalRule,
  type TextRule,
} from './field-rules.ts';
import type { Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { refuse, succeed, type Result } from './result.ts';
import { plainLine } from './plain-line.ts';

/** What may stand in a cell, and so how two values of it compare. */
export type CellKind =
  | { readonly holds: 'decimal'; readonly rule: DecimalRule; readonly required: boolean }
  | { readonly holds: 'text'; readonly rule: TextRule }
  | { readonly holds: 'year' | 'date' | 'unit' };

type Checked = Result<string | null, EditProblem>;

/** What a cell holds. The line must exist where the address names one. */
export function kindOf(plan: Plan, cell: CellAddress): CellKind {
  return cell.at === 'line-year' ? decimal(yearRule(plan, cell.line)) : KINDS[cell.at];
}

const KINDS: Readonly<Record<Exclude<CellAddress['at'], 'line-year'>, CellKind>> = {
  figure: decimal(DECIMAL_RULES.figure),
  weight: decimal(DECIMAL_RULES.weight),
  fixed: decimal(DECIMAL_RULES.fixed),
  floor: decimal(DECIMAL_RULES.floor),
  cap: decimal(DECIMAL_RULES.cap),
  'phase-in': decimal(DECIMAL_RULES.phaseIn),
  split: decimal(DECIMAL_RULES.split),
  'index-percent': decimal(DECIMAL_RULES.indexPercent),
  'unit-price': decimal(DECIMAL_RULES.unitPrice, true),
  'hours-per-fte': decimal(DECIMAL_RULES.hoursPerFte, true),
  'cost-per-fte': decimal(DECIMAL_RULES.costPerFte, true),
  name: { holds: 'text', rule: TEXT_RULES.name },
  source: { holds: 'text', rule: TEXT_RULES.source },
  'key-note': { holds: 'text', rule: TEXT_RULES.keyNote },
  from: { holds: 'year' },
  until: { holds: 'year' },
  'measured-on': { holds: 'date' },
  unit: { holds: 'unit' },
};

function decimal(rule: DecimalRule, required = false): CellKind {
  return { holds: 'decimal', rule, required };
}

function yearRule(plan: Plan, id: string): DecimalRule {
  switch (byId(plan.costLines, id)?.kind) {
    case 'hours':
      return DECIMAL_RULES.hoursPerWeek;
    case 'units':
      return DECIMAL_RULES.count;
    case 'amount':
    case undefined:
      return DECIMAL_RULES.amount;
  }
}

/**
 * The value as it is stored, null for an empty cell. A decimal gets its shortest writing ("072.50"
 * becomes "72.5"), a text one plain line.
 */
export function checkedValue(kind: CellKind, { cell, value }: CellChange): Checked {
  if (value === null) return emptied(kind, cell);
  switch (kind.holds) {
    case 'decimal':
      return checkedDecimal(kind.rule, value, cell);
    case 'text':
      return checkedText(kind.rule, value, cell);
    case 'year':
      if (isYearKey(value)) return succeed(value);
      return refused(cell, value, 'not-a-year', `${YEAR.min}-${YEAR.max}`);
    case 'date':
      return isMeasuredOn(value) ? succeed(value) : refused(cell, value, 'not-a-date');
    case 'unit':
      if (value === 'percent' || value === 'count') return succeed(value);
      return refused(cell, value, 'not-a-unit');
  }
}

function emptied(kind: CellKind, cell: CellAddress): Checked {
  switch (kind.holds) {
    case 'decimal':
      return kind.required ? refused(cell, null, 'required') : succeed(null);
    case 'text':
      return checkedText(kind.rule, '', cell);
    case 'year':
      return succeed(null);
    case 'date':
      return succeed('');
    case 'unit':
      return refused(cell, null, 'required');
  }
}

/** A decimal in its shortest writing, or why it is none. `cell` is absent for a dial. */
export function checkedDecimal(
  rule: DecimalRule,
  value: string,
  cell?: CellAddress,
): Result<string, EditProblem> {
  const problem = decimalProblem(value, rule);
  if (problem === undefined) return succeed(fromMicros(micros(value)));
  return refused(cell, value, problem, decimalLimit(problem, rule));
}

function decimalLimit(problem: EditProblem['problem'], rule: DecimalRule): string | undefined {
  if (problem === 'too-many-decimals') return `${rule.places}`;
  if (problem === 'above-100') return '100';
  return problem === 'too-large' ? '999999999999' : undefined;
}

/** A text as one plain line, or why it is refused. `cell` is absent for the title and the note. */
export function checkedText(
  rule: TextRule,
  value: string,
  cell?: CellAddress,
): Result<string, EditProblem> {
  const text = plainLine(value);
  const problem = textProblem(text, rule);
  if (problem === undefined || problem === 'text-not-normal') return succeed(text);
  return refused(cell, text, problem, problem === 'text-too-long' ? `${rule.max}` : undefined);
}

/** Text from a paste may be very long; a message shows no more of it than this. */
const SHOWN = 80;

function refused(
  cell: CellAddress | undefined,
  value: string | null,
  problem: EditProblem['problem'],
  limit?: string,
): Result<never, EditProblem> {
  return refuse({
    problem,
    ...(cell === undefined ? {} : { cell }),
    ...(value === null ? {} : { given: value.slice(0, SHOWN) }),
    ...(limit === undefined ? {} : { limit }),
  });
}
