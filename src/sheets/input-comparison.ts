import { cellKey, ownerOf } from '../domain/cell-key.ts';
import { commonYearsOf, inTheseYears } from '../domain/common-ground.ts';
import { compareInputs } from '../domain/compare-inputs.ts';
import type { NamedList } from '../domain/edit.ts';
import type { InputDifference } from '../domain/input-difference.ts';
import type { Plan } from '../domain/plan.ts';
import { COMPARE_TEXT } from '../locale/compare-text.ts';
import {
  describeInputDifference,
  type InputDifferenceText,
  type Yearly,
} from '../locale/input-difference-text.ts';
import { togetherByYear } from './together-by-year.ts';

/** One thing that is not filled in the same in all plans. */
export interface ComparedInput {
  readonly id: string;
  /** "Verhuiscoaches". */
  readonly where: string;
  /** "deel van de gemeenten". */
  readonly what: string;
  /** One for each plan, in their order: "50%", and whether it differs from the first. */
  readonly values: readonly ComparedValue[];
  readonly yearly?: Yearly | undefined;
}

interface ComparedValue {
  readonly text: string;
  readonly isChanged: boolean;
}

interface Found {
  readonly difference: InputDifference;
  readonly text: InputDifferenceText;
  /** What stands in the plans that differ from the one they are held against, by their place. */
  readonly others: Map<number, string>;
}

/**
 * What is filled in differently in one or more plans than in the first, in the order of the first
 * plan and with its names. Titles and notes are no inputs, nor is what stands in a year that one of
 * the plans does not have.
 * @param among "others" leaves out in what all plans after the first one are the same, and takes in
 * what they have and the first one does not, with the names of the second plan
 */
export function comparedInputs(
  plans: readonly Plan[],
  among: 'all' | 'others' = 'all',
): readonly ComparedInput[] {
  const [base] = plans;
  const held = among === 'all' ? 0 : 1;
  const against = plans[held];
  if (base === undefined || against === undefined) return [];
  const { years } = commonYearsOf(plans);
  const differences = (one: Plan, other: Plan) =>
    inTheseYears(compareInputs(one, other).filter(isInput), years);
  const changed = plans.map((plan) => new Set(differences(base, plan).map(subjectOf)));
  const found = new Map<string, Found>();
  plans.forEach((plan, place) => {
    for (const difference of differences(against, plan)) {
      const id = subjectOf(difference);
      const text = describeInputDifference(against, plan, difference);
      const row = found.get(id) ?? { difference, text, others: new Map<number, string>() };
      row.others.set(place, text.there);
      found.set(id, row);
    }
  });
  const rows = [...found]
    .filter(([, { others }]) => [...others.keys()].some((place) => place > held))
    .sort(([, one], [, other]) => rankOf(base, one.difference) - rankOf(base, other.difference))
    .map(([id, row]) => comparedInput(id, row, plans, changed));
  return togetherByYear(
    base,
    rows,
    ({ values }) => JSON.stringify(values),
    ([first]) => first,
  );
}

function comparedInput(
  id: string,
  { difference, text, others }: Found,
  plans: readonly Plan[],
  changed: readonly ReadonlySet<string>[],
): ComparedInput {
  const { where, what, yearly } = text;
  const isThere = plans.map((plan) => hasItem(plan, difference));
  const values = plans.map((_plan, place): ComparedValue => {
    const isChanged = changed[place]?.has(id) === true;
    // An order or a whole section has no value to show where it is the same.
    if (isWhole(difference)) return { text: isChanged ? text.there : '–', isChanged };
    if (isThere[place] !== true) return { text: COMPARE_TEXT.notHere, isChanged: false };
    return { text: others.get(place) ?? text.here, isChanged };
  });
  return { id, where, what, values, ...(yearly && { yearly }) };
}

/** Whether a plan has what a difference is about; a row about being there says that itself. */
function hasItem(plan: Plan, difference: InputDifference): boolean {
  const subject = itemOf(difference);
  if (subject === undefined || difference.differ.startsWith('only-')) return true;
  const [list, id] = subject;
  return id === '' || plan[list].some((item) => item.id === id);
}

/** What is a difference in a plan, and not in what it is called. */
export function isInput(difference: InputDifference): boolean {
  return difference.differ !== 'setting' || !['title', 'note'].includes(difference.setting);
}

function isWhole({ differ }: InputDifference): boolean {
  return differ === 'order' || differ === 'section';
}

/** What a difference is about, without its values: in another plan it is the same row. */
function subjectOf(difference: InputDifference): string {
  switch (difference.differ) {
    case 'cell':
      return cellKey(difference.cell);
    case 'only-here':
    case 'only-there':
      return `only ${difference.list} ${difference.id}`;
    case 'setting':
      return `setting ${difference.setting}`;
    case 'section':
      return `section ${difference.section}`;
    case 'order':
      return `order ${difference.list}`;
    case 'line-key':
      return `line-key ${difference.line} ${difference.group}`;
    case 'group':
      return `group ${difference.list} ${difference.id}`;
    case 'phase-in-from':
      return `phase-in-from ${difference.key}`;
    case 'line-index':
    case 'executor':
    case 'line-kind':
      return `${difference.differ} ${difference.line}`;
  }
}

/** The lists in the order in which differences are told; more items than a list can hold. */
const LISTS = ['costLines', 'keys', 'indicators', 'parties', 'groups', 'indices'] as const;
const MOST = 1_000;

/** Where a row comes: settings, then the lists with their items in order, then whole sections. */
function rankOf(base: Plan, difference: InputDifference): number {
  const subject = itemOf(difference);
  if (subject === undefined) return difference.differ === 'setting' ? -1 : LISTS.length * MOST;
  const [list, id] = subject;
  const place = base[list].findIndex((item) => item.id === id);
  return LISTS.indexOf(list) * MOST + (place < 0 || isWhole(difference) ? MOST - 1 : place);
}

function itemOf(difference: InputDifference): readonly [NamedList, string] | undefined {
  if (difference.differ === 'cell') return ownerOf(difference.cell);
  if ('line' in difference) return ['costLines', difference.line];
  if ('key' in difference) return ['keys', difference.key];
  if ('list' in difference) return [difference.list, 'id' in difference ? difference.id : ''];
  return undefined;
}
