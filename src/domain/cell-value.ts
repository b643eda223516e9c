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

/** What may stand in a cell, and so how two values of it compare. */
export type CellKind =
  | { readonly holds: 'decimal'; readonly rule: DecimalRule; readonly required: boolean }
  | { readonly holds: 'text'; readonly rule: TextRule }
  | { readonly holds: 'year' | 'date' | 'unit' };

type Checked = Result<string | null, EditProblem>;

/** What a cell holds. The line must exist where the address names one. */
export function kindOf(plan: Plan, cell: CellAddress): CellKind {
  switch (cell.at) {
    case 'name':
      return { holds: 'text', rule: TEXT_RULES.name };
    case 'source':
      return { holds: 'text', rule: TEXT_RULES.source };
    case 'key-note':
      return { holds: 'text', rule: TEXT_RULES.keyNote };
    case 'from':
    case 'until':
      return { holds: 'year' };
    case 'measured-on':
      return { holds: 'date' };
    case 'unit':
      return { holds: 'unit' };
    case 'line-year':
      return decimal(yearRule(plan, cell.line));
    default:
      return RULES[cell.at];
  }
}

const RULES = {
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
 * becomes "72.5"), a text is trimmed and brought to NFC.
 */
export function checkedValue(kind: CellKind, { cell, value }: CellChange): Checked {
  const problem = (found: EditProblem['problem'], limit?: string) => refused(cell, value, found, limit);
  switch (kind.holds) {
    case 'decimal':
      if (value === null) return kind.required ? problem('required') : succeed(null);
      return checkedDecimal(kind.rule, value, cell);
    case 'text':
      return checkedText(kind.rule, value ?? '', cell);
    case 'year':
      if (value === null || isYearKey(value)) return succeed(value);
      return problem('not-a-year', `${YEAR.min}-${YEAR.max}`);
    case 'date':
      return isMeasuredOn(value ?? '') ? succeed(value ?? '') : problem('not-a-date');
    case 'unit':
      if (value === null) return problem('required');
      return value === 'percent' || value === 'count' ? succeed(value) : problem('not-a-unit');
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

/** A text trimmed and in NFC, or why it is refused. `cell` is absent for the title and the note. */
export function checkedText(
  rule: TextRule,
  value: string,
  cell?: CellAddress,
): Result<string, EditProblem> {
  const text = value.trim().normalize('NFC');
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
