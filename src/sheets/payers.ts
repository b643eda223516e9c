import { grouped } from '../domain/grouped.ts';
import type { Group, Plan } from '../domain/plan.ts';
import { textCell } from './sheet-cells.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

/** Whom a row of a sheet is about: a party, its group together, or all. */
export type Payer =
  | {
      readonly kind: 'party';
      readonly id: string;
      readonly name: string;
      readonly group: string;
      /** The only party of its group: it stands for the group. */
      readonly alone: boolean;
      /** In the plan that this one is compared with, but no longer in this one. */
      readonly gone: boolean;
    }
  | { readonly kind: 'group'; readonly id: string; readonly name: string }
  | { readonly kind: 'total'; readonly name: string };

/** The groups of a plan and the parties in them. */
export type Roster = Pick<Plan, 'groups' | 'parties'>;

/** The groups and parties of several plans together, those of the first plan first. */
export function commonRoster(plans: readonly Roster[]): Roster {
  return plans.reduce<Roster>(
    (all, { groups, parties }) => ({
      groups: [...all.groups, ...missing(groups, all.groups)],
      parties: [...all.parties, ...missing(parties, all.parties)],
    }),
    { groups: [], parties: [] },
  );
}

/**
 * The rows of a sheet of parties, in the plan's order: per group a row for the group and one for
 * each party, at the end the total. A group of one party is one row. What only `base` has comes
 * last in its group, so that differences add up on paper.
 */
export function payersOf(plan: Roster, base?: Roster): readonly Payer[] {
  const groups = [...plan.groups, ...missing(base?.groups ?? [], plan.groups)];
  const gone = missing(base?.parties ?? [], plan.parties);
  const known = new Set(plan.parties.map(({ id }) => id));
  const parties = grouped([...plan.parties, ...gone], ({ group }) => group);
  return [
    ...groups.flatMap((group) => groupPayers(group, parties.get(group.id) ?? [], known)),
    { kind: 'total', name: 'Totaal' },
  ];
}

function groupPayers(
  { id, name }: Group,
  parties: readonly { readonly id: string; readonly name: string }[],
  known: ReadonlySet<string>,
): Payer[] {
  const alone = parties.length === 1;
  const rows = parties.map((party): Payer => ({
    kind: 'party',
    id: party.id,
    name: party.name,
    group: id,
    alone,
    gone: !known.has(party.id),
  }));
  return alone || rows.length === 0 ? rows : [{ kind: 'group', id, name }, ...rows];
}

function missing<Item extends { readonly id: string }>(
  others: readonly Item[],
  own: readonly Item[],
): Item[] {
  const known = new Set(own.map(({ id }) => id));
  return others.filter(({ id }) => !known.has(id));
}

/** The row of a payer: its header, its place in the list and whose colour it has. */
export function payerRow(payer: Payer, cells: readonly SheetCell[]): SheetRow {
  const { name } = payer;
  switch (payer.kind) {
    case 'group':
      return {
        id: `groep-${payer.id}`,
        kind: 'group',
        header: textCell(name, name),
        cells,
        group: payer.id,
      };
    case 'party':
      return {
        id: payer.id,
        kind: payer.alone ? 'group' : 'item',
        header: textCell(payer.gone ? `${name} (niet in dit plan)` : name, name),
        cells,
        group: payer.group,
        ...(payer.gone ? {} : { party: payer.id }),
        ...(payer.alone ? {} : { indented: true }),
      };
    case 'total':
      return { id: 'totaal', kind: 'total', header: textCell(name, name), cells };
  }
}
