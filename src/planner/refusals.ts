import type { CellAddress, CellChange, EditProblem } from '../domain/edit.ts';
import type { HistoryEntry } from '../domain/history.ts';
import type { Plan } from '../domain/plan.ts';
import { readCell } from '../domain/read-cell.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { describeEditProblem, type ProblemText } from '../locale/problem-text.ts';

/** One value on its way to the plan, with where it was typed. */
export interface Entry {
  readonly rowId: string;
  readonly colId: string;
  /** The cell in words: "Harderwijk, vast aandeel in procenten". */
  readonly label: string;
  readonly text: string;
  readonly change: CellChange;
}

/** A text that the plan did not take. The old value stays; the text stays in the field. */
export interface Refusal extends Omit<Entry, 'change'> {
  readonly cell: CellAddress;
  readonly why: ProblemText;
  /** The gesture that brought it. */
  readonly gesture?: Gesture;
}

/** What the refusals of one gesture share: they go away together. */
export interface Gesture {
  readonly sheet: string;
  /** The step of undo that the rest of the gesture became. */
  readonly step: HistoryEntry | undefined;
}

/**
 * The refused texts, by `refusalKey`, the newest last. The planner keeps them beside the plan for as
 * long as their sheet is shown, in the grid or as a table; they are never stored.
 */
export type Refusals = ReadonlyMap<string, Refusal>;

export const NO_REFUSALS: Refusals = new Map();

/** One text for one place in the plan, whatever the order in which its fields were written. */
export function refusalKey(cell: CellAddress): string {
  const fields = Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([name, value]) => `${name}=${String(value)}`).join(' ');
}

export interface Landing {
  readonly landed: readonly Entry[];
  readonly refused: readonly Refusal[];
  /** Some of the gesture reached the plan. */
  readonly isChange?: boolean;
}

/**
 * Offers entries to the plan as one gesture. An entry that the plan refuses is left out and the
 * rest is offered again; a problem that names no single cell refuses them all.
 */
export function land(
  entries: readonly Entry[],
  onchange: (changes: readonly CellChange[]) => EditProblem | undefined,
): Landing {
  const refused: Refusal[] = [];
  let left = entries;
  while (left.length > 0) {
    const problem = onchange(left.map(({ change }) => change));
    if (problem === undefined) break;
    const why = describeEditProblem(problem);
    const key = problem.cell === undefined ? undefined : refusalKey(problem.cell);
    const out = left.filter(({ change }) => key === undefined || refusalKey(change.cell) === key);
    const all = out.length === 0 ? left : out;
    refused.push(...all.map((entry) => refusalOf(entry, why)));
    left = left.filter((entry) => !all.includes(entry));
  }
  return { landed: left, refused };
}

/** The refusal of an entry, for this reason. */
export function refusalOf({ change, ...where }: Entry, why: ProblemText): Refusal {
  return { ...where, cell: change.cell, why };
}

/** The refusals after a gesture: what landed is settled, what was refused is kept, as the newest. */
export function afterLanding(
  before: Refusals,
  { landed, refused }: Landing,
  gesture?: Gesture,
): Refusals {
  const after = new Map(before);
  for (const { change } of landed) after.delete(refusalKey(change.cell));
  for (const refusal of refused) {
    const key = refusalKey(refusal.cell);
    after.delete(key);
    after.set(key, gesture === undefined ? refusal : { ...refusal, gesture });
  }
  return after;
}

/** The text to show in the cell of a refusal: a cell that may not be empty shows what it has. */
export function refusedText(refusal: Refusal | undefined): string | undefined {
  return refusal?.text === '' ? undefined : refusal?.text;
}

/** The refusals without those of the newest gesture. */
export function withoutNewest(before: Refusals): {
  readonly left: Refusals;
  readonly gone: readonly Refusal[];
} {
  const all = [...before];
  const newest = all.at(-1)?.[1];
  const isGone = (refusal: Refusal): boolean =>
    refusal === newest || (refusal.gesture !== undefined && refusal.gesture === newest?.gesture);
  return {
    left: new Map(all.filter(([, refusal]) => !isGone(refusal))),
    gone: all.flatMap(([, refusal]) => (isGone(refusal) ? [refusal] : [])),
  };
}

/** The refusals without those that were typed in a sheet: it is not shown any more. */
export function withoutSheet(before: Refusals, sheet: string): Refusals {
  return new Map([...before].filter(([, { gesture }]) => gesture?.sheet !== sheet));
}

/** The refusals whose cells still hold what they held: a newer value must not stay covered. */
export function stillRefused(refusals: Refusals, before: Plan, now: Plan): Refusals {
  if (before === now || refusals.size === 0) return refusals;
  const left = [...refusals].filter(
    ([, { cell }]) => readCell(before, cell) === readCell(now, cell),
  );
  return left.length === refusals.size ? refusals : new Map(left);
}

/** The refusals without the one of this cell: the person went back to the old value. */
export function withoutRefusal(before: Refusals, cell: CellAddress): Refusals {
  const after = new Map(before);
  after.delete(refusalKey(cell));
  return after;
}

/** The refused texts that belong to cells of this sheet, in the order in which they came. */
export function refusalsOn(sheet: Sheet, refusals: Refusals): readonly Refusal[] {
  if (refusals.size === 0) return [];
  const places = new Set(
    sheet.rows
      .flatMap(({ header, cells }) => [header, ...cells])
      .flatMap(({ address }) => (address === undefined ? [] : [refusalKey(address)])),
  );
  return [...refusals].flatMap(([key, refusal]) => (places.has(key) ? [refusal] : []));
}
