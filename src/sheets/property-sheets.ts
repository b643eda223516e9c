import type { CellAddress } from '../domain/edit.ts';
import { yearsOf, type Plan } from '../domain/plan.ts';
import { nameOf } from '../locale/plan-names.ts';
import { editableCell, type Edited } from './editable-cells.ts';
import { figureColumn, nameColumn, textCell } from './sheet-cells.ts';
import type { Sheet, SheetItem, SheetRow } from './sheet.ts';

/** A property of an item: what it is called, and where it stands. */
interface Property {
  readonly name: string;
  readonly cell: CellAddress;
}

/** The properties of one item of the plan, one below the other: what its dialog shows. */
export function itemSheet(edited: Edited, item: SheetItem): Sheet {
  const name = nameOf(edited.plan, item.list, item.id);
  return {
    id: `eigenschappen-${item.list}-${item.id}`,
    caption: `Eigenschappen van ${name}`,
    columns: [nameColumn('Wat'), { ...nameColumn('Waarde', 260), id: 'waarde' }],
    rows: propertiesOf(edited.plan, item).map(({ name: what, cell }, place): SheetRow => ({
      id: `${place}`,
      kind: 'item',
      header: textCell(what, what),
      cells: [editableCell(edited, cell, `${name}, ${what.toLowerCase()}`)],
    })),
    frozenRows: 0,
  };
}

function propertiesOf(plan: Plan, { list, id }: SheetItem): Property[] {
  const name: Property = { name: 'Naam', cell: { at: 'name', list, id } };
  switch (list) {
    case 'groups':
    case 'indices':
      return [name];
    case 'parties':
      return [
        name,
        { name: 'Doet mee vanaf', cell: { at: 'from', party: id } },
        { name: 'Doet mee tot en met', cell: { at: 'until', party: id } },
      ];
    case 'indicators':
      return [
        name,
        { name: 'Eenheid', cell: { at: 'unit', indicator: id } },
        { name: 'Bron', cell: { at: 'source', list, id } },
        { name: 'Peildatum', cell: { at: 'measured-on', indicator: id } },
      ];
    case 'costLines':
      return [name, { name: 'Bron', cell: { at: 'source', list, id } }];
    case 'keys':
      return [
        name,
        { name: 'Bron van de afspraak', cell: { at: 'key-note', key: id } },
        ...growth(plan, id),
      ];
  }
}

/** The percentages of a key that grows from another one. */
function growth(plan: Plan, key: string): Property[] {
  const found = plan.keys.find(({ id }) => id === key);
  if (found?.phaseIn === undefined) return [];
  return yearsOf(plan).map((year) => ({
    name: `Ingroei in ${year}, in procenten`,
    cell: { at: 'phase-in', key, year },
  }));
}

/** The wage and price indices, year by year. The first year is the price level and has none. */
export function indicesSheet(edited: Edited): Sheet {
  const [, ...years] = yearsOf(edited.plan);
  return {
    id: 'indexen',
    caption: 'Indexen in procenten per jaar',
    columns: [
      nameColumn('Index'),
      ...years.map((year) => figureColumn(`${year}`, `${year}`, { subtitle: 'in procenten' })),
    ],
    rows: edited.plan.indices.map(({ id, name }): SheetRow => ({
      id,
      kind: 'item',
      header: textCell(name, name),
      cells: years.map((year) =>
        editableCell(edited, { at: 'index-percent', index: id, year }, `${name}, ${year}`),
      ),
      item: { list: 'indices', id },
    })),
    frozenRows: 0,
  };
}

/** All parties by group, with the years in which they take part. */
export function partiesSheet(edited: Edited): Sheet {
  const { plan } = edited;
  return {
    id: 'partijen',
    caption: 'Partijen en de jaren waarin zij meedoen',
    columns: [
      nameColumn('Partij'),
      figureColumn('vanaf', 'Vanaf', { subtitle: 'jaar' }),
      figureColumn('tot', 'Tot en met', { subtitle: 'jaar' }),
    ],
    rows: plan.groups.flatMap((group): SheetRow[] => [
      {
        id: `groep-${group.id}`,
        kind: 'group',
        header: textCell(group.name, group.name),
        cells: [textCell('', ''), textCell('', '')],
        item: { list: 'groups', id: group.id },
      },
      ...plan.parties
        .filter((party) => party.group === group.id)
        .map(({ id, name }): SheetRow => ({
          id,
          kind: 'item',
          header: textCell(name, name),
          cells: (['from', 'until'] as const).map((at) =>
            editableCell(
              edited,
              { at, party: id },
              `${name}, ${at === 'from' ? 'vanaf' : 'tot en met'}`,
            ),
          ),
          indented: true,
          item: { list: 'parties', id },
        })),
    ]),
    frozenRows: 0,
    note: 'Leeg betekent: doet alle jaren mee.',
  };
}
