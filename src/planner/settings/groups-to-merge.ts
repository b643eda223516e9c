import type { Group, Plan } from '../../domain/plan.ts';

/** The groups that have two parties or more: only within a group can two become one. */
export function groupsToMerge({ groups, parties }: Plan): readonly Group[] {
  return groups.filter(({ id }) => parties.filter(({ group }) => group === id).length > 1);
}
