import { setCells } from './apply-cells.ts';
import { setExecutor, setLineIndex, setLineKey, setPhaseIn } from './apply-references.ts';
import type { Edit, EditProblem } from './edit.ts';
import { inserted } from './insert-item.ts';
import {
  groupCells,
  indexCells,
  indicatorCells,
  keyCells,
  lineCells,
  partyCells,
  type FilledCell,
} from './item-cells.ts';
import { yearsOf, type CostLine, type Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { refuse, succeed, type Result } from './result.ts';

export type AddEdit = Extract<Edit, { readonly edit: `add-${string}` }>;
type Applied = Result<Plan, EditProblem>;

/**
 * Adds an item. It comes in bare and is then filled through the same rules as typed cells, so an
 * item from elsewhere passes no check by. Values of years that the plan does not have are left out.
 */
export function addItem(plan: Plan, edit: AddEdit): Applied {
  if ('group' in edit.item && byId(plan.groups, edit.item.group) === undefined) {
    return refuse({ problem: 'unknown-reference', given: edit.item.group });
  }
  const bare = withBareItem(plan, edit);
  if (!bare.ok) return bare;
  const years = yearsOf(plan);
  const steps: ((now: Plan) => Applied)[] = [
    ...referenceSteps(edit),
    (now) =>
      setCells(
        now,
        cellsOf(edit).filter(({ cell }) => !('year' in cell) || years.includes(cell.year)),
      ),
  ];
  return steps.reduce<Applied>((now, step) => (now.ok ? step(now.value) : now), bare);
}

/** The plan with the item as empty as it may be, but with its id, name and group. */
function withBareItem(plan: Plan, edit: AddEdit): Applied {
  const { before } = edit;
  const { id, name } = edit.item;
  switch (edit.edit) {
    case 'add-group':
      return placed(inserted(plan.groups, 'groups', { id, name }, before), (groups) => ({
        ...plan,
        groups,
      }));
    case 'add-party': {
      const party = { id, group: edit.item.group, name };
      return placed(inserted(plan.parties, 'parties', party, before), (parties) => ({
        ...plan,
        parties,
      }));
    }
    case 'add-indicator': {
      const { group, unit } = edit.item;
      const indicator = { id, name, group, unit, source: '', measuredOn: '', figures: {} };
      const list = inserted(plan.indicators, 'indicators', indicator, before);
      return placed(list, (indicators) => ({ ...plan, indicators }));
    }
    case 'add-key': {
      const key = { id, name, group: edit.item.group, weights: {} };
      return placed(inserted(plan.keys, 'keys', key, before), (keys) => ({ ...plan, keys }));
    }
    case 'add-index': {
      const index = { id, name, percent: {} };
      return placed(inserted(plan.indices, 'indices', index, before), (indices) => ({
        ...plan,
        indices,
      }));
    }
    case 'add-line': {
      const list = inserted(plan.costLines, 'costLines', bareLine(edit.item), before);
      return placed(list, (costLines) => ({ ...plan, costLines }));
    }
  }
}

function placed<List>(list: Result<List, EditProblem>, place: (list: List) => Plan): Applied {
  return list.ok ? succeed(place(list.value)) : list;
}

function bareLine({ id, name, kind }: CostLine): CostLine {
  const base = { id, name, split: {}, keys: {}, source: '' };
  switch (kind) {
    case 'amount':
      return { ...base, kind, amount: {} };
    case 'units':
      return { ...base, kind, count: {}, unitPrice: '0' };
    case 'hours':
      return { ...base, kind, hoursPerWeek: {}, hoursPerFte: '1', costPerFte: '0' };
  }
}

function referenceSteps(edit: AddEdit): ((now: Plan) => Applied)[] {
  if (edit.edit === 'add-key') {
    const { id, phaseIn } = edit.item;
    return phaseIn === undefined ? [] : [(now) => setPhaseIn(now, id, phaseIn.from)];
  }
  if (edit.edit !== 'add-line') return [];
  const { id, index, executor, keys } = edit.item;
  return [
    (now) => setLineIndex(now, id, index ?? null),
    (now) => setExecutor(now, id, executor ?? null),
    ...Object.entries(keys).map(
      ([group, key]) =>
        (now: Plan) =>
          setLineKey(now, id, group, key),
    ),
  ];
}

function cellsOf(edit: AddEdit): FilledCell[] {
  switch (edit.edit) {
    case 'add-group':
      return groupCells(edit.item);
    case 'add-party':
      return partyCells(edit.item);
    case 'add-indicator':
      return indicatorCells(edit.item);
    case 'add-key':
      return keyCells(edit.item);
    case 'add-index':
      return indexCells(edit.item);
    case 'add-line':
      return lineCells(edit.item);
  }
}
