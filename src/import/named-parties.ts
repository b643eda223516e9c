import type { Party, Plan } from '../domain/plan.ts';
import type { FigureTable, NamedRow } from './figure-table.ts';
import type { ImportChoices } from './import-choices.ts';
import { foldedName, NameMatcher } from './match-names.ts';

/** A party and the rows that name it. */
export interface Found {
  readonly party: Party;
  readonly rows: readonly NamedRow[];
}

/** Which parties the rows of a file name, found once for each group. */
export class NamedParties {
  readonly #plan: Plan;
  readonly #table: FigureTable;
  readonly #names: ImportChoices['names'];
  readonly #groups = new Map<string, GroupNames>();

  constructor(plan: Plan, table: FigureTable, { names }: ImportChoices) {
    this.#plan = plan;
    this.#table = table;
    this.#names = names;
  }

  of(group: string): GroupNames {
    const known = this.#groups.get(group) ?? this.#find(group);
    this.#groups.set(group, known);
    return known;
  }

  #find(group: string): GroupNames {
    const members = this.#plan.parties.filter((party) => party.group === group);
    const matcher = new NameMatcher(members);
    const rows = new Map<string, NamedRow[]>();
    for (const row of this.#table.rows) {
      const id = matcher.find(row.name)?.id ?? this.#names.get(foldedName(row.name));
      if (id !== undefined) rows.set(id, [...(rows.get(id) ?? []), row]);
    }
    const found = members.flatMap((party) => {
      const own = rows.get(party.id);
      return own === undefined ? [] : [{ party, rows: own }];
    });
    return { members, found };
  }
}

/** The parties of a group, and those that a file names, both in the plan's order. */
interface GroupNames {
  readonly members: readonly Party[];
  readonly found: readonly Found[];
}
