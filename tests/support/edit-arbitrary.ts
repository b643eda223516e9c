import fc from 'fast-check';
import { buildCell, cellRecipe } from './cell-arbitrary.ts';
import { memoPlan } from './memo-plan.ts';
import { groupOf, keyOf, REFERENCE_BUILDERS } from './reference-edits.ts';
import { decimal, list, pick, place, sharePercent, text } from './value-arbitrary.ts';
import { compareInputs } from '../../src/domain/compare-inputs.ts';
import { dialsBack } from '../../src/domain/dials-back.ts';
import type { Edit, NamedList } from '../../src/domain/edit.ts';
import * as fresh from '../../src/domain/new-items.ts';
import { planChanges } from '../../src/domain/plan-changes.ts';
import { yearsOf, type Plan } from '../../src/domain/plan.ts';
import { wayBack } from '../../src/domain/put-back.ts';
import { isTakeable } from '../../src/domain/take-one.ts';

/**
 * Edits for a plan that changes all the time: a recipe is made of free choices that count round,
 * and becomes an edit of the plan there is when its turn comes. Most are accepted; what is refused
 * (a full list, the last party, `from` after `until`) a test passes over.
 */
export type EditRecipe = typeof editRecipe extends fc.Arbitrary<infer Recipe> ? Recipe : never;

const sorts = [
  ...(['take-inputs', 'reset-dials', 'set-title', 'set-note', 'set-years'] as const),
  ...(['set-rounding', 'set-line-key'] as const),
  ...(['set-executor', 'set-line-index', 'set-phase-in', 'dial-hours'] as const),
  ...(['dial-cost-per-fte', 'dial-split', 'dial-key', 'dial-fixed-share'] as const),
  ...(['add-group', 'add-party', 'add-indicator', 'add-key', 'add-index', 'add-line'] as const),
  ...(['import-figures', 'remove', 'move', 'take-differences', 'take-back', 'several'] as const),
  ...(['merge-parties', 'set-every-line-index'] as const),
];

export const editRecipe = fc.record({
  sort: fc.oneof(
    { weight: 1, arbitrary: fc.constant('set-cells' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...sorts) },
  ),
  cells: list(cellRecipe(), 1, 4),
  item: place,
  other: place,
  third: place,
  none: fc.boolean(),
  text: text(1, 30),
  percent: sharePercent,
  hours: decimal({ digits: 2, places: 2 }),
  cost: decimal({ digits: 5, places: 2 }),
  firstYear: fc.integer({ min: -3, max: 3 }),
  yearCount: fc.integer({ min: 1, max: 12 }),
});

/** The edit that a recipe stands for in this plan; nothing when the plan has nothing for it. */
export function buildEdit(plan: Plan, recipe: EditRecipe): Edit | undefined {
  return BUILDERS[recipe.sort](plan, recipe);
}

export type Builder = (plan: Plan, recipe: EditRecipe) => Edit | undefined;

const BUILDERS: Readonly<Record<Edit['edit'], Builder>> = {
  'set-cells': (plan, { cells }) => {
    return { edit: 'set-cells', changes: cells.flatMap((cell) => buildCell(plan, cell) ?? []) };
  },
  several: (plan, recipe) => {
    const parts = ['set-cells', 'set-line-key'] as const;
    return { edit: 'several', edits: parts.flatMap((part) => BUILDERS[part](plan, recipe) ?? []) };
  },
  // Rare, or every sequence would end at the memo.
  'take-inputs': (_, { item, none }) => {
    return item === 0 && none ? { edit: 'take-inputs', of: memoPlan } : undefined;
  },
  'reset-dials': (plan, { item, none }) => {
    const dials = dialsBack(plan, memoPlan, pick(plan.parties, item)?.id);
    return none ? { edit: 'reset-dials', dials } : undefined;
  },
  'take-differences': (plan, { item, none }) => {
    const single = compareInputs(memoPlan, plan).filter(isTakeable);
    const one = pick(single, item);
    if (one === undefined) return undefined;
    // All at once is rare, or every sequence would end at the memo.
    const differences = none && item === 0 ? single : [one];
    return { edit: 'take-differences', of: memoPlan, differences };
  },
  'take-back': (plan, { item }) => {
    const changes = planChanges(plan, memoPlan);
    const change = pick(changes, item);
    return change && wayBack(plan, memoPlan, change, changes).edit;
  },
  'set-title': (_, recipe) => ({ edit: 'set-title', title: recipe.text }),
  'set-note': (_, recipe) => ({ edit: 'set-note', note: recipe.none ? '' : recipe.text }),
  'set-years': (plan, { firstYear: offset, yearCount }) => {
    const firstYear = Math.min(2100, Math.max(2000, plan.firstYear + offset));
    return { edit: 'set-years', firstYear, yearCount };
  },
  'set-rounding': (_, { none, item }) => {
    const hours = pick([60, 30, 15] as const, item) ?? 60;
    return { edit: 'set-rounding', rounding: { money: none ? 'cent' : 'euro', hours } };
  },
  ...REFERENCE_BUILDERS,
  'dial-hours': (_, { hours }) => ({ edit: 'dial-hours', hoursPerWeek: hours }),
  'dial-cost-per-fte': (_, { cost }) => ({ edit: 'dial-cost-per-fte', costPerFte: cost }),
  'dial-split': (plan, recipe) => {
    const second = pick(plan.groups, recipe.third)?.id ?? '';
    return { edit: 'dial-split', groups: [groupOf(plan, recipe), second], percent: recipe.percent };
  },
  'dial-key': (plan, recipe) => {
    const group = groupOf(plan, recipe);
    const key = keyOf(plan, group, recipe.third);
    return key === undefined ? undefined : { edit: 'dial-key', group, key };
  },
  'dial-fixed-share': (plan, { item, none, percent }) => {
    const party = pick(plan.parties, item)?.id ?? '';
    return { edit: 'dial-fixed-share', party, percent: none ? null : percent };
  },
  'add-group': (plan, recipe) => {
    const item = fresh.newGroup(plan, recipe.text);
    return { edit: 'add-group', item, ...before(plan, 'groups', recipe) };
  },
  'add-party': (plan, recipe) => {
    const item = fresh.newParty(plan, groupOf(plan, recipe), recipe.text);
    return { edit: 'add-party', item, ...before(plan, 'parties', recipe) };
  },
  'add-indicator': (plan, recipe) => {
    const item = fresh.newIndicator(plan, groupOf(plan, recipe), recipe.text);
    return { edit: 'add-indicator', item, ...before(plan, 'indicators', recipe) };
  },
  'add-key': (plan, recipe) => {
    const item = fresh.newKey(plan, groupOf(plan, recipe), recipe.text);
    return { edit: 'add-key', item, ...before(plan, 'keys', recipe) };
  },
  'add-index': (plan, recipe) => {
    const item = fresh.newIndex(plan, recipe.text);
    return { edit: 'add-index', item, ...before(plan, 'indices', recipe) };
  },
  'add-line': (plan, recipe) => {
    const kind = pick(['amount', 'units', 'hours'] as const, recipe.third) ?? 'amount';
    const item = fresh.newLine(plan, kind, recipe.text);
    return { edit: 'add-line', item, ...before(plan, 'costLines', recipe) };
  },
  // One indicator of the plan and a new one, each with a figure of the first party of its group.
  'import-figures': (plan, recipe) => {
    const known = pick(plan.indicators, recipe.item);
    const added = fresh.newIndicator(plan, groupOf(plan, recipe), recipe.text, 'percent');
    const indicators = [...(known === undefined ? [] : [known]), added].map((indicator) => {
      const party = plan.parties.find(({ group }) => group === indicator.group)?.id;
      const figures = party === undefined ? {} : { [party]: recipe.hours };
      return { ...indicator, source: recipe.text, measuredOn: '2025', figures };
    });
    return { edit: 'import-figures', indicators };
  },
  'merge-parties': (plan, { item, other, third, text: name }) => {
    const one = pick(plan.parties, item);
    const two = pick(
      plan.parties.filter((each) => each !== one && each.group === one?.group),
      other,
    );
    const from = pick(yearsOf(plan), third);
    if (one === undefined || two === undefined || from === undefined) return undefined;
    const { id } = fresh.newParty(plan, one.group, name);
    return { edit: 'merge-parties', parties: [one.id, two.id], from, item: { id, name } };
  },
  remove: (plan, { item, third }) => {
    const named = pick(LISTS, third) ?? 'parties';
    const id = pick<Named>(plan[named], item)?.id;
    return id === undefined ? undefined : { edit: 'remove', list: named, id };
  },
  move: (plan, { item, other, third, none }) => {
    const named = pick(LISTS, third) ?? 'parties';
    const items: readonly Named[] = plan[named];
    const id = pick(items, item)?.id;
    const next = none ? undefined : pick(items, other)?.id;
    return id === undefined ? undefined : { edit: 'move', list: named, id, before: next ?? null };
  },
};

type Named = Pick<Plan['keys'][number], 'id'>;

const LISTS = ['groups', 'parties', 'indicators', 'keys', 'indices', 'costLines'] as const;

function before(plan: Plan, named: NamedList, { item, none }: EditRecipe): { before?: string } {
  const next = pick<Named>(plan[named], item);
  return none || next === undefined ? {} : { before: next.id };
}
