import { addItem, type AddEdit } from './add-item.ts';
import { setCells } from './apply-cells.ts';
import { setExecutor, setLineIndex, setLineKey, setPhaseIn } from './apply-references.ts';
import { setRounding, setText, setYears } from './apply-settings.ts';
import type { EditProblem, NamedList } from './edit.ts';
import type { InputDifference, Section, Setting } from './input-difference.ts';
import type { Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { readCell } from './read-cell.ts';
import { removeItem } from './remove-item.ts';
import { refuse, succeed, type Result } from './result.ts';

type Applied = Result<Plan, EditProblem>;
export type Step = (plan: Plan) => Applied;

/** A difference that can be taken over by itself. */
export type SingleDifference = Exclude<InputDifference, { readonly differ: WholeOnly }>;

/** Too much hangs on these: the values of the other kind, all references to it, every row. */
type WholeOnly = 'line-kind' | 'group' | 'order';

/** Whether a difference can be taken over by itself. */
export function isTakeable(difference: InputDifference): difference is SingleDifference {
  return !['line-kind', 'group', 'order'].includes(difference.differ);
}

/** What takes one difference over from the plan `of`, through the rules of every other edit. */
export function stepOf(of: Plan, difference: SingleDifference): Step {
  switch (difference.differ) {
    case 'setting':
      return (plan) => takeSetting(plan, of, difference.setting);
    case 'cell': {
      const { cell } = difference;
      return (plan) => setCells(plan, [{ cell, value: readCell(of, cell) ?? null }]);
    }
    case 'line-key': {
      const { line, group, here } = difference;
      return (plan) => setLineKey(plan, line, group, here ?? null);
    }
    case 'line-index':
      return (plan) => setLineIndex(plan, difference.line, difference.here ?? null);
    case 'executor':
      return (plan) => setExecutor(plan, difference.line, difference.here ?? null);
    case 'phase-in-from':
      return (plan) => setPhaseIn(plan, difference.key, difference.here ?? null);
    case 'only-here':
      return (plan) => takeItem(plan, of, difference.list, difference.id);
    case 'only-there':
      return (plan) => removeItem(plan, difference.list, difference.id);
    case 'section':
      return (plan) => takeSection(plan, of, difference.section);
  }
}

function takeSetting(plan: Plan, of: Plan, setting: Setting): Applied {
  switch (setting) {
    case 'title':
    case 'note':
      return setText(plan, setting, of[setting]);
    case 'first-year':
      return setYears(plan, of.firstYear, plan.yearCount);
    case 'year-count':
      return setYears(plan, plan.firstYear, of.yearCount);
    case 'money-unit':
      return setRounding(plan, { ...plan.rounding, money: of.rounding.money });
    case 'hours-unit':
      return setRounding(plan, { ...plan.rounding, hours: of.rounding.hours });
  }
}

/** Adds an item where it stands in the other plan: before the next one that both have. */
function takeItem(plan: Plan, of: Plan, list: NamedList, id: string): Applied {
  const edit = additionOf(of, list, id);
  if (edit === undefined) return refuse({ problem: 'unknown-reference', given: id });
  const others = of[list].map((item) => item.id);
  const own = new Set(plan[list].map((item) => item.id));
  const before = others.slice(others.indexOf(id) + 1).find((each) => own.has(each));
  return addItem(plan, before === undefined ? edit : { ...edit, before });
}

function additionOf(of: Plan, list: NamedList, id: string): AddEdit | undefined {
  switch (list) {
    case 'groups':
      return added(byId(of.groups, id), (item) => ({ edit: 'add-group', item }));
    case 'parties':
      return added(byId(of.parties, id), (item) => ({ edit: 'add-party', item }));
    case 'indicators':
      return added(byId(of.indicators, id), (item) => ({ edit: 'add-indicator', item }));
    case 'keys':
      return added(byId(of.keys, id), (item) => ({ edit: 'add-key', item }));
    case 'indices':
      return added(byId(of.indices, id), (item) => ({ edit: 'add-index', item }));
    case 'costLines':
      return added(byId(of.costLines, id), (item) => ({ edit: 'add-line', item }));
  }
}

function added<Item>(item: Item | undefined, add: (item: Item) => AddEdit): AddEdit | undefined {
  return item === undefined ? undefined : add(item);
}

/** The ids of the parties that a section of a plan names. */
export function partiesIn(of: Plan, section: Section): readonly string[] {
  return [
    ...(section === 'results' ? (of.results ?? []).map(({ party }) => party) : []),
    ...(section === 'priority' ? Object.keys(of.priority?.homes ?? {}) : []),
  ];
}

/** A section comes as a whole, or goes; the parties that it names must be there. */
function takeSection(plan: Plan, of: Plan, section: Section): Applied {
  const unknown = partiesIn(of, section).find((party) => byId(plan.parties, party) === undefined);
  if (unknown !== undefined) return refuse({ problem: 'unknown-reference', given: unknown });
  const taken = of[section];
  if (taken !== undefined) return succeed({ ...plan, [section]: taken });
  const rest = { ...plan };
  Reflect.deleteProperty(rest, section);
  return succeed(rest);
}
