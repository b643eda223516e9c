import { cellKey, ownerOf } from './cell-key.ts';
import { keysInUse } from './dials.ts';
import type { CellAddress, NamedList } from './edit.ts';
import type { InputDifference, Setting } from './input-difference.ts';
import type { Plan } from './plan.ts';
import { byId } from './plan-lists.ts';

/** What a change is about: a dial of the overview, or an item of one of the lists. */
export type ChangeSubject = 'dial' | 'line' | 'party' | 'key' | 'other';
export type ChangedDial = 'hours' | 'cost-per-fte' | 'split' | 'key' | 'share';

/** To which change a difference belongs; undefined for what is no change or goes with another. */
export type ChangePlace =
  { readonly id: string; readonly about: ChangeSubject; readonly dial?: ChangedDial } | undefined;

/** What the places of all differences are found with. */
export interface Finding {
  readonly plan: Plan;
  readonly onlyBase: readonly number[];
  readonly onlyPlan: readonly number[];
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** Keys that grow from another key than in the base, or from none, and whether they grow there. */
  readonly growing: ReadonlyMap<string, boolean>;
  readonly hoursLine: string | undefined;
  /** Cells that the dial of the split turned. */
  readonly split: ReadonlySet<string>;
  /** Per group the key that the dial chose, after the one of the base. */
  readonly keys: ReadonlyMap<string, string>;
}

export function itemId({ list, id }: { readonly list: NamedList; readonly id: string }): string {
  return `${list} ${id}`;
}

/** Finds the change that a difference is part of. */
export function placeOf(finding: Finding, difference: InputDifference): ChangePlace {
  switch (difference.differ) {
    case 'setting':
      return settingPlace(difference.setting);
    case 'cell':
      return cellPlace(finding, difference);
    case 'line-key':
      return lineKeyPlace(finding, difference);
    case 'line-index':
    case 'executor':
    case 'line-kind':
      return { id: `${difference.differ} ${difference.line}`, about: 'line' };
    case 'phase-in-from':
      return { id: `phase-in-from ${difference.key}`, about: 'key' };
    case 'only-here':
    case 'only-there':
      return { id: itemId(difference), about: ABOUT[difference.list] };
    case 'group':
      return { id: `group ${itemId(difference)}`, about: ABOUT[difference.list] };
    case 'order':
      return { id: `order ${difference.list}`, about: ABOUT[difference.list] };
    case 'section':
      return { id: `section ${difference.section}`, about: 'other' };
  }
}

function settingPlace(setting: Setting): ChangePlace {
  if (setting === 'title' || setting === 'note') return undefined;
  const isYears = setting === 'first-year' || setting === 'year-count';
  return { id: isYears ? 'years' : setting, about: 'other' };
}

const ABOUT: Readonly<Record<NamedList, ChangeSubject>> = {
  costLines: 'line',
  indices: 'line',
  parties: 'party',
  groups: 'party',
  keys: 'key',
  indicators: 'key',
};

/** The lists of the items that a cell's address names besides its owner. */
const NAMED = { party: 'parties', indicator: 'indicators', group: 'groups' } as const;

/** What stands at an item that one of the two plans does not have comes and goes with that item. */
function lonePlace({ added, removed }: Finding, items: readonly string[]): ChangePlace | 'none' {
  if (items.some((item) => added.has(item))) return undefined;
  const item = items.find((each) => removed.has(each));
  if (item === undefined) return 'none';
  const [list] = item.split(' ');
  return { id: item, about: ABOUT[list as NamedList] };
}

type CellDifference = Extract<InputDifference, { differ: 'cell' }>;

function cellPlace(finding: Finding, difference: CellDifference): ChangePlace {
  const { cell, here = '', there = '' } = difference;
  if ('year' in cell) {
    if (finding.onlyPlan.includes(cell.year)) return undefined;
    if (finding.onlyBase.includes(cell.year)) return { id: 'years', about: 'other' };
  }
  const fields: Readonly<Record<string, unknown>> = { ...cell };
  const named = Object.entries(NAMED).flatMap(([field, list]) =>
    typeof fields[field] === 'string' ? [`${list} ${fields[field]}`] : [],
  );
  const lone = lonePlace(finding, named);
  if (lone !== 'none') return lone;
  // How much a key has grown means nothing without what it grows from.
  const grows = cell.at === 'phase-in' ? finding.growing.get(cell.key) : undefined;
  if (cell.at === 'phase-in' && grows !== undefined) {
    return grows ? { id: `phase-in-from ${cell.key}`, about: 'key' } : undefined;
  }
  const id = 'year' in cell ? `${cellKey({ ...cell, year: 0 })} ${here} ${there}` : cellKey(cell);
  const dial = dialPlace(finding, difference, id);
  if (dial !== undefined) return dial;
  return { id: togetherId(cell) ?? id, about: ABOUT[ownerOf(cell)[0]] };
}

/** What only holds together: the parts of a line are 100%, and nobody stops before the start. */
function togetherId(cell: CellAddress): string | undefined {
  if (cell.at === 'split') return `split ${cell.line}`;
  return cell.at === 'from' || cell.at === 'until' ? `part ${cell.party}` : undefined;
}

function dialPlace(finding: Finding, difference: CellDifference, id: string): ChangePlace {
  const { plan, hoursLine, split } = finding;
  const { cell, here = '', there = '' } = difference;
  const about = 'dial';
  if (cell.at === 'split' && split.has(cellKey(cell))) return { id: 'split', about, dial: 'split' };
  if (cell.at === 'line-year' && cell.line === hoursLine) return { id, about, dial: 'hours' };
  if (cell.at === 'cost-per-fte' && cell.line === hoursLine) return { id, about, dial: cell.at };
  if (cell.at !== 'fixed') return undefined;
  const group = byId(plan.parties, cell.party)?.group ?? '';
  if (!keysInUse(plan, group).includes(cell.key)) return undefined;
  return { id: `share ${cell.party} ${here} ${there}`, about, dial: 'share' };
}

function lineKeyPlace(
  finding: Finding,
  { line: of, group, here, there }: Extract<InputDifference, { differ: 'line-key' }>,
): ChangePlace {
  const lone = lonePlace(finding, [`groups ${group}`]);
  if (lone !== 'none') return lone;
  return finding.keys.get(group) === `${here ?? ''} ${there ?? ''}`
    ? { id: `key ${group}`, about: 'dial', dial: 'key' }
    : { id: `line-key ${of} ${group}`, about: 'line' };
}
