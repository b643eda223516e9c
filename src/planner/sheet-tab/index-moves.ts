import type { Edit } from '../../domain/edit.ts';
import { yearsOf, type Plan, type PriceIndex } from '../../domain/plan.ts';
import { entryOf } from '../../domain/string-map.ts';
import { formatPercent } from '../../locale/number-nl.ts';
import { TOOL_TEXT } from '../../locale/tool-text.ts';

/** Something that one press does with an index, as one step of undo. */
export interface IndexMove {
  readonly index: string;
  readonly text: string;
  readonly edit: Edit;
}

/** What is left to do with the indices of a plan: nothing that is so already. */
export function indexMoves(plan: Plan): readonly IndexMove[] {
  return plan.indices.flatMap((index) => [...spread(plan, index), ...everywhere(plan, index)]);
}

/** The first percentage that is given, in percent, in all years but the first of the plan. */
function spread(plan: Plan, { id, name, percent }: PriceIndex): IndexMove[] {
  const years = yearsOf(plan).slice(1);
  const percents = years.map((year) => entryOf(percent, `${year}`));
  const first = percents.find((each) => each !== undefined);
  if (first === undefined || percents.every((each) => each === first)) return [];
  const changes = years.map((year) => ({
    cell: { at: 'index-percent', index: id, year } as const,
    value: first,
  }));
  const text = TOOL_TEXT.indexSpread(name, formatPercent(first));
  return [{ index: id, text, edit: { edit: 'set-cells', changes } }];
}

/** On all cost lines, and it says so where that takes another index away. */
function everywhere({ costLines }: Plan, { id, name }: PriceIndex): IndexMove[] {
  const others = costLines.filter((line) => line.index !== id);
  if (others.length === 0) return [];
  const replaces = others.some((line) => line.index !== undefined);
  const text = replaces ? TOOL_TEXT.indexInstead(name) : TOOL_TEXT.indexEverywhere(name);
  return [{ index: id, text, edit: { edit: 'set-every-line-index', index: id } }];
}
