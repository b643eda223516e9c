import { sameDecimal } from '../domain/apply-cells.ts';
import { placeProblem } from '../domain/cell-place.ts';
import { kindOf, type CellKind } from '../domain/cell-value.ts';
import type { CellAddress } from '../domain/edit.ts';
import type { Decimal, Plan } from '../domain/plan.ts';
import { byId } from '../domain/plan-lists.ts';
import { readCell } from '../domain/read-cell.ts';
import { isSameRegion } from '../domain/same-region.ts';
import { formatMeasuredOn } from '../locale/date-nl.ts';
import { editDecimal, formatDecimal, formatPercent } from '../locale/number-nl.ts';
import type { CellChoice, CellInput, ChoiceOption, SheetCell } from './sheet.ts';

type Unit = Extract<CellInput, { type: 'decimal' }>['unit'];

/** The plan that is edited, and the proposal that its changes are marked against. */
export interface Edited {
  readonly plan: Plan;
  readonly base: Plan | undefined;
}

/** A plan of another region is beside the proposal like nothing at all: nothing in it is changed. */
export function editedBeside(plan: Plan, base: Plan | undefined): Edited {
  return { plan, base: base !== undefined && isSameRegion(plan, base) ? base : undefined };
}

/** What an empty cell shows where something is expected, or where empty means something. */
const NOTHING: Partial<Record<CellAddress['at'], string>> = {
  source: 'nog leeg',
  'measured-on': 'nog leeg',
  weight: '0%',
};

/** Makes the cell at an address ready to show, to type in and to compare. */
export function editableCell(edited: Edited, address: CellAddress, label: string): SheetCell {
  const { plan } = edited;
  const value = readCell(plan, address);
  const kind = kindOf(plan, address);
  const unit = unitOf(plan, address);
  const nothing = value === undefined || value === '' ? NOTHING[address.at] : undefined;
  return {
    text: nothing ?? shown(address, kind, unit, value),
    editText: startText(kind, value),
    label,
    ...(nothing === undefined ? {} : { tone: 'muted' as const }),
    address,
    input: inputOf(kind, unit, value),
    ...changedMark(edited, address, kind, unit, value),
  };
}

/** A cell in which one of a few is chosen by an edit of its own; "" stands for nothing. */
export function choiceCell(
  choice: CellChoice,
  options: readonly ChoiceOption[],
  chosen: { readonly now: string; readonly before?: string | undefined },
  label: string,
): SheetCell {
  const textOf = (value: string) => options.find((option) => option.value === value)?.text;
  const { now, before } = chosen;
  const differs = before !== undefined && before !== now;
  return {
    text: textOf(now) ?? now,
    label,
    choice,
    input: { type: 'choice', options, chosen: now },
    ...(differs ? { changed: changedWords(textOf(before) ?? before) } : {}),
  };
}

function changedWords(before: string): string {
  return `Gewijzigd. Voorstel: ${before === '' ? 'leeg' : before}.`;
}

/** A place that the proposal does not have is marked once, at its name. */
function changedMark(
  { plan, base }: Edited,
  address: CellAddress,
  kind: CellKind,
  unit: Unit,
  value: string | undefined,
): { readonly changed?: string } {
  if (base === undefined || base === plan) return {};
  if (placeProblem(base, address) !== undefined) {
    return address.at === 'name' ? { changed: 'Nieuw. Dit staat niet in het voorstel.' } : {};
  }
  const before = readCell(base, address);
  const same =
    kind.holds === 'decimal' ? sameDecimal(before, value) : (before ?? '') === (value ?? '');
  return same ? {} : { changed: changedWords(shown(address, kind, unit, before)) };
}

const UNITS: Partial<Record<CellAddress['at'], Unit>> = {
  'unit-price': 'euro',
  'cost-per-fte': 'euro',
  'hours-per-fte': 'hours',
};

/** What a number at an address counts; texts and years have no unit that matters. */
function unitOf(plan: Plan, address: CellAddress): Unit {
  if (address.at === 'figure') {
    return byId(plan.indicators, address.indicator)?.unit === 'count' ? 'count' : 'figure';
  }
  if (address.at !== 'line-year') return UNITS[address.at] ?? 'percent';
  const kind = byId(plan.costLines, address.line)?.kind;
  return kind === 'hours' ? 'hours' : kind === 'units' ? 'count' : 'euro';
}

/** Columns whose header says "in procenten" need no sign in every cell. */
const WITHOUT_SIGN: readonly CellAddress['at'][] = ['fixed', 'floor', 'cap'];

function shown(
  address: CellAddress,
  kind: CellKind,
  unit: Unit,
  value: string | undefined,
): string {
  if (value === undefined) return '';
  switch (kind.holds) {
    case 'text':
    case 'year':
      return value;
    case 'date':
      return formatMeasuredOn(value);
    case 'unit':
      return INDICATOR_UNITS.find((option) => option.value === value)?.text ?? value;
    case 'decimal':
      return shownNumber(value, unit, WITHOUT_SIGN.includes(address.at));
  }
}

function shownNumber(value: Decimal, unit: Unit, bare: boolean): string {
  if (unit === 'percent' && !bare) return formatPercent(value);
  return formatDecimal(value, unit === 'euro' && value.includes('.') ? { places: 2 } : {});
}

function startText(kind: CellKind, value: string | undefined): string {
  if (value === undefined) return '';
  if (kind.holds === 'decimal') return editDecimal(value);
  return kind.holds === 'date' ? formatMeasuredOn(value) : value;
}

const INDICATOR_UNITS: readonly ChoiceOption[] = [
  { value: 'percent', text: 'in procenten' },
  { value: 'count', text: 'aantal' },
];

function inputOf(kind: CellKind, unit: Unit, value: string | undefined): CellInput {
  switch (kind.holds) {
    case 'decimal':
      return {
        type: 'decimal',
        places: kind.rule.places,
        unit,
        ...(kind.required ? { required: true } : {}),
        ...(kind.rule.atMost100 === true ? { max: '100' } : {}),
      };
    case 'text':
      return { type: 'text', max: kind.rule.max, ...(kind.rule.min > 0 ? { required: true } : {}) };
    case 'year':
      return { type: 'year' };
    case 'date':
      return { type: 'measured-on' };
    case 'unit':
      return { type: 'choice', options: INDICATOR_UNITS, chosen: value ?? 'percent' };
  }
}
