import type { CostLine, Group } from '../domain/plan.ts';
import { entryOf } from '../domain/string-map.ts';
import type { Edited } from './editable-cells.ts';

/**
 * The groups that a line's split names. Of a line that nobody pays yet, and where a part was taken
 * away that the base has, all of them can be filled in.
 * @param whole all groups, whoever pays
 */
export function payingGroups(
  { plan, base }: Edited,
  line: CostLine,
  whole: boolean,
): readonly Group[] {
  const before = base?.costLines.find(({ id }) => id === line.id)?.split;
  const paying = plan.groups.filter(
    ({ id }) => entryOf(line.split, id) !== undefined || entryOf(before, id) !== undefined,
  );
  return whole || paying.length === 0 ? plan.groups : paying;
}
