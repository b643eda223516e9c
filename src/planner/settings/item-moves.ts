import type { Plan } from '../../domain/plan.ts';
import type { SheetItem } from '../../sheets/sheet.ts';

/** Before which item an item comes when it moves up or down; null is the end. Absent: it cannot. */
export interface Moves {
  readonly up?: string;
  readonly down?: string | null;
}

/** Items move among those that stand with them: parties, keys and columns within their group. */
export function movesOf(plan: Plan, { list, id }: SheetItem): Moves {
  const items: readonly { readonly id: string; readonly group?: string }[] = plan[list];
  const group = items.find((item) => item.id === id)?.group;
  const row = items.filter((item) => item.group === group);
  const at = row.findIndex((item) => item.id === id);
  const above = row[at - 1]?.id;
  return {
    ...(above === undefined ? {} : { up: above }),
    ...(at < 0 || at === row.length - 1 ? {} : { down: row[at + 2]?.id ?? null }),
  };
}
