import type { Plan } from '../../domain/plan.ts';
import type { RegionGroup } from '../../domain/region-plan.ts';
import { refuse, succeed, type Result } from '../../domain/result.ts';
import { parseClipboardGrid } from '../../locale/clipboard-grid.ts';
import { describeParseProblem } from '../../locale/problem-text.ts';
import { REGION_TEXT } from '../../locale/template-text.ts';

/** A group as a person fills it in: a name, and a list that may be pasted. */
export interface GroupField {
  /** The group of the template that it began as. */
  readonly id?: string;
  name: string;
  list: string;
}

/** The fields for the groups of a template, their lists empty. */
export function groupFields(template: Plan): GroupField[] {
  return template.groups.map(({ id, name }) => ({ id, name, list: '' }));
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** How many names stand in a list. */
export function countNames(list: string): number {
  return list.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
}

/**
 * The groups with their parties. One name a line; a second column names the group and may add one.
 * Groups without parties are left out. Refuses a name that stands twice in its group.
 */
export function regionGroups(
  fields: readonly GroupField[],
): Result<readonly RegionGroup[], string> {
  const groups = fields.map(({ id, name }) => ({
    ...(id === undefined ? {} : { id }),
    name: name.trim(),
    parties: [] as string[],
  }));
  for (const [at, { list }] of fields.entries()) {
    const rows = parseClipboardGrid(list);
    if (!rows.ok) return refuse(describeParseProblem(rows.reason).detail);
    for (const [name = '', groupName = ''] of rows.value) {
      if (name.trim() === '') continue;
      const named = groups.find((group) => sameName(group.name, groupName));
      let group = groupName.trim() === '' ? groups[at] : named;
      if (group === undefined) {
        group = { name: groupName.trim(), parties: [] };
        groups.push(group);
      }
      if (group.parties.some((other) => sameName(other, name))) {
        return refuse(REGION_TEXT.twice(name.trim().slice(0, 80), group.name));
      }
      group.parties.push(name.trim());
    }
  }
  const filled = groups.filter(({ parties }) => parties.length > 0);
  return filled.length === 0 ? refuse(REGION_TEXT.noParties) : succeed(filled);
}
