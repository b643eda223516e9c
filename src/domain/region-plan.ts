import { addItem, type AddEdit } from './add-item.ts';
import { setText, setYears } from './apply-settings.ts';
import type { EditProblem } from './edit.ts';
import { newGroup, newIndicator, newKey, newParty } from './new-items.ts';
import type { Group, Plan } from './plan.ts';
import { refuse, succeed, type Result } from './result.ts';

type Applied = Result<Plan, EditProblem>;

/** A group of funders of a new region. */
export interface RegionGroup {
  /** The group of the template that it is; undefined for another one. */
  readonly id?: string;
  readonly name: string;
  readonly parties: readonly string[];
}

export interface Region {
  readonly title: string;
  readonly firstYear: number;
  readonly groups: readonly RegionGroup[];
}

/** What the column and the key of a group are called that the template does not have. */
export interface RegionWords {
  readonly indicator: string;
  readonly key: string;
}

/**
 * The plan of a new region, made of an empty template: its groups with their parties, and for each
 * group with more parties than one a column for figures and a key that divides by it. Everything
 * goes through the rules of edits, so a name that a plan cannot hold is refused with its reason.
 */
export function regionPlan(template: Plan, region: Region, words: RegionWords): Applied {
  const bare: Plan = { ...template, groups: [], parties: [], indicators: [], keys: [] };
  const titled = setText(bare, 'title', region.title);
  const dated = titled.ok ? setYears(titled.value, region.firstYear, template.yearCount) : titled;
  const made = region.groups.reduce<Applied>(
    (now, group) => (now.ok ? withGroup(now.value, template, group, words) : now),
    dated,
  );
  if (made.ok && made.value.parties.length === 0) return refuse({ problem: 'still-needed' });
  return made;
}

function withGroup(plan: Plan, template: Plan, group: RegionGroup, words: RegionWords): Applied {
  const known = template.groups.find(({ id }) => id === group.id);
  const item = known === undefined ? newGroup(plan, group.name) : { ...known, name: group.name };
  const grouped = addItem(plan, { edit: 'add-group', item });
  const filled = group.parties.reduce<Applied>((now, name) => {
    if (!now.ok) return now;
    return addItem(now.value, { edit: 'add-party', item: newParty(now.value, item.id, name) });
  }, grouped);
  if (!filled.ok || group.parties.length < 2) return filled;
  return known === undefined
    ? withNewKey(filled.value, item, words)
    : withKeysOf(filled.value, template, known);
}

/** The columns and keys that the template has for a group. */
function withKeysOf(plan: Plan, template: Plan, { id }: Group): Applied {
  const edits: AddEdit[] = [
    ...template.indicators
      .filter(({ group }) => group === id)
      .map((item) => ({ edit: 'add-indicator', item }) as const),
    ...template.keys
      .filter(({ group }) => group === id)
      .map((item) => ({ edit: 'add-key', item }) as const),
  ];
  return edits.reduce<Applied>(
    (now, edit) => (now.ok ? addItem(now.value, edit) : now),
    succeed(plan),
  );
}

function withNewKey(plan: Plan, { id }: Group, words: RegionWords): Applied {
  const item = newIndicator(plan, id, words.indicator);
  const added = addItem(plan, { edit: 'add-indicator', item });
  if (!added.ok) return added;
  return addItem(added.value, { edit: 'add-key', item: newKey(added.value, id, words.key) });
}
