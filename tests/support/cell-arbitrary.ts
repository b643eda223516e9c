import fc from 'fast-check';
import { decimal, indexPercent, pick, place, sharePercent, text } from './value-arbitrary.ts';
import type { CellAddress, CellChange } from '../../src/domain/edit.ts';
import { yearsOf, type Plan } from '../../src/domain/plan.ts';

/** Recipes for one changed cell: free choices that count round, built for the plan of the moment. */

export type CellRecipe =
  ReturnType<typeof cellRecipe> extends fc.Arbitrary<infer Recipe> ? Recipe : never;

export function cellRecipe() {
  return fc.record({
    /** Which sort of cell. */
    sort: fc.nat(CELLS.length - 1),
    item: place,
    other: place,
    isEmpty: fc.oneof(
      { weight: 4, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    figure: decimal({ digits: 6, places: 2 }),
    percent: fc.oneof(sharePercent, indexPercent),
    // Typed text comes with spaces around it and with loose accents.
    text: fc.oneof(text(1, 40), fc.constantFrom('  Kostenpost ', 'Cafe\u0301', 'a\u030A')),
    year: fc.integer({ min: 2000, max: 2111 }),
    date: fc.constantFrom('', '2022', '2025-01', '2025-02-28'),
    unit: fc.constantFrom('percent', 'count'),
  });
}

type Builder = (plan: Plan, recipe: CellRecipe) => CellChange | undefined;

/** The change that a recipe stands for, or nothing when the plan has no such cell. */
export function buildCell(plan: Plan, recipe: CellRecipe): CellChange | undefined {
  return CELLS[recipe.sort]?.(plan, recipe);
}

function change(cell: CellAddress, recipe: CellRecipe, value: string): CellChange {
  return { cell, value: recipe.isEmpty ? null : value };
}

const member = <Item extends { readonly group: string }>(
  items: readonly Item[],
  group: string | undefined,
  at: number,
) =>
  pick(
    items.filter((item) => item.group === group),
    at,
  );

const figure: Builder = (plan, recipe) => {
  const indicator = pick(plan.indicators, recipe.item);
  const party = member(plan.parties, indicator?.group, recipe.other);
  if (indicator === undefined || party === undefined) return undefined;
  return change({ at: 'figure', indicator: indicator.id, party: party.id }, recipe, recipe.figure);
};

const weight: Builder = (plan, recipe) => {
  const key = pick(plan.keys, recipe.item);
  const indicator = member(plan.indicators, key?.group, recipe.other);
  if (key === undefined || indicator === undefined) return undefined;
  return change({ at: 'weight', key: key.id, indicator: indicator.id }, recipe, recipe.figure);
};

const agreement =
  (at: 'fixed' | 'floor' | 'cap'): Builder =>
  (plan, recipe) => {
    const key = pick(plan.keys, recipe.item);
    const party = member(plan.parties, key?.group, recipe.other);
    if (key === undefined || party === undefined) return undefined;
    return change({ at, key: key.id, party: party.id }, recipe, recipe.percent);
  };

const phaseIn: Builder = (plan, recipe) => {
  const growing = plan.keys.filter((key) => key.phaseIn !== undefined);
  const key = pick(growing, recipe.item);
  const year = pick(yearsOf(plan), recipe.other);
  if (key === undefined || year === undefined) return undefined;
  return change({ at: 'phase-in', key: key.id, year }, recipe, recipe.percent);
};

const lineYear: Builder = (plan, recipe) => {
  const line = pick(plan.costLines, recipe.item);
  const year = pick(yearsOf(plan), recipe.other);
  if (line === undefined || year === undefined) return undefined;
  return change({ at: 'line-year', line: line.id, year }, recipe, recipe.figure);
};

const rate: Builder = (plan, recipe) => {
  const line = pick(plan.costLines, recipe.item);
  if (line === undefined || line.kind === 'amount') return undefined;
  const hourly = pick(['hours-per-fte', 'cost-per-fte'] as const, recipe.other) ?? 'cost-per-fte';
  const at = line.kind === 'units' ? 'unit-price' : hourly;
  return { cell: { at, line: line.id }, value: recipe.figure };
};

const split: Builder = (plan, recipe) => {
  const line = pick(plan.costLines, recipe.item);
  const group = pick(plan.groups, recipe.other);
  if (line === undefined || group === undefined) return undefined;
  return change({ at: 'split', line: line.id, group: group.id }, recipe, recipe.percent);
};

const indexYear: Builder = (plan, recipe) => {
  const index = pick(plan.indices, recipe.item);
  const year = pick(yearsOf(plan), recipe.other);
  if (index === undefined || year === undefined) return undefined;
  return change({ at: 'index-percent', index: index.id, year }, recipe, recipe.percent);
};

const LISTS = ['groups', 'parties', 'indicators', 'keys', 'indices', 'costLines'] as const;

const name: Builder = (plan, recipe) => {
  const list = pick(LISTS, recipe.other) ?? 'parties';
  const item = pick<{ readonly id: string }>(plan[list], recipe.item);
  return item && { cell: { at: 'name', list, id: item.id }, value: recipe.text };
};

const source: Builder = (plan, recipe) => {
  const list = pick(['indicators', 'costLines'] as const, recipe.other) ?? 'costLines';
  const item = pick<{ readonly id: string }>(plan[list], recipe.item);
  return item && change({ at: 'source', list, id: item.id }, recipe, recipe.text);
};

const measuredOn: Builder = (plan, recipe) => {
  const indicator = pick(plan.indicators, recipe.item);
  return indicator && change({ at: 'measured-on', indicator: indicator.id }, recipe, recipe.date);
};

const unit: Builder = (plan, recipe) => {
  const indicator = pick(plan.indicators, recipe.item);
  return indicator && { cell: { at: 'unit', indicator: indicator.id }, value: recipe.unit };
};

const participation =
  (at: 'from' | 'until'): Builder =>
  (plan, recipe) => {
    const party = pick(plan.parties, recipe.item);
    return party && change({ at, party: party.id }, recipe, `${recipe.year}`);
  };

const note: Builder = (plan, recipe) => {
  const key = pick(plan.keys, recipe.item);
  return key && change({ at: 'key-note', key: key.id }, recipe, recipe.text);
};

const CELLS: readonly Builder[] = [
  ...[figure, weight, agreement('fixed'), agreement('floor'), agreement('cap'), phaseIn],
  ...[lineYear, rate, split, indexYear, name, source, measuredOn, unit, note],
  ...[participation('from'), participation('until')],
];
