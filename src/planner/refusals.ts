import type { CellAddress, CellChange, EditProblem } from '../domain/edit.ts';
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
}

/**
 * The refused texts, by `refusalKey`. The planner keeps them beside the plan, so that they outlive
 * a change of view or of tab; they are never stored.
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

/** The refusals after a gesture: what landed is settled, what was refused is kept. */
export function afterLanding(before: Refusals, { landed, refused }: Landing): Refusals {
  const after = new Map(before);
  for (const { change } of landed) after.delete(refusalKey(change.cell));
  for (const refusal of refused) after.set(refusalKey(refusal.cell), refusal);
  return after;
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
