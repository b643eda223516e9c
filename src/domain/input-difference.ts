import type { CellAddress, NamedList } from './edit.ts';
import type { CostLine, Executor } from './plan.ts';

/**
 * One thing that is filled in differently in two plans. A side that is missing is empty there.
 * Items are the same when their ids are.
 */
export type InputDifference =
  | {
      readonly differ: 'setting';
      readonly setting: Setting;
      readonly here: string;
      readonly there: string;
    }
  | ({ readonly differ: 'cell'; readonly cell: CellAddress } & Sides<string>)
  /** Key ids. */
  | ({ readonly differ: 'line-key'; readonly line: string; readonly group: string } & Sides<string>)
  | ({ readonly differ: 'line-index'; readonly line: string } & Sides<string>)
  | ({ readonly differ: 'executor'; readonly line: string } & Sides<Executor>)
  | ({ readonly differ: 'phase-in-from'; readonly key: string } & Sides<string>)
  /** Another kind of line, or an item that moved to another group; its own values are not compared. */
  | ({ readonly differ: 'line-kind'; readonly line: string } & Sides<CostLine['kind']>)
  | ({ readonly differ: 'group'; readonly list: NamedList; readonly id: string } & Sides<string>)
  | {
      readonly differ: 'only-here' | 'only-there';
      readonly list: NamedList;
      readonly id: string;
      readonly name: string;
    }
  /** The items that both have stand in another order. */
  | { readonly differ: 'order'; readonly list: NamedList }
  | { readonly differ: 'section'; readonly section: Section };

interface Sides<Value> {
  readonly here?: Value;
  readonly there?: Value;
}

export type Setting = 'title' | 'note' | 'first-year' | 'year-count' | 'money-unit' | 'hours-unit';
export type Section = (typeof SECTIONS)[number];

/** Parts of a plan that are compared as a whole. */
export const SECTIONS = ['results', 'demand', 'allowance', 'priority'] as const;
