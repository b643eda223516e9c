import { participationOf } from '../domain/participation.ts';
import { activeParties, type Indicator } from '../domain/plan.ts';
import { byId } from '../domain/plan-lists.ts';
import { KEY_USE_TEXT } from '../locale/key-use-text.ts';
import type { Computed } from './amounts.ts';
import { editableCell, editedBeside } from './editable-cells.ts';
import { oneOfGroup } from './group-words.ts';
import { paidByKey, useOf } from './key-use.ts';
import { HAND_TITLES, keyPartyRow, keyTotalRow, type KeyRows } from './key-rows.ts';
import { blankCell, figureColumn, nameColumn, textCell } from './sheet-cells.ts';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from './sheet.ts';

export interface KeysOptions {
  readonly key: string;
  readonly year: number;
  /** Shows the columns Ondergrens and Bovengrens. */
  readonly bounds: boolean;
}

/**
 * Tab Verdeelsleutels: the figures, weights and agreements of one key, with the shares and
 * contributions of one year. Undefined when the plan has no such key.
 */
export function keysSheet(
  computed: Computed,
  base: Computed | undefined,
  { key: id, year, bounds }: KeysOptions,
): Sheet | undefined {
  const { plan } = computed;
  const key = byId(plan.keys, id);
  if (key === undefined) return undefined;
  const use = useOf(plan, key);
  const making: KeyRows = {
    ...editedBeside(plan, base?.plan),
    ...{ key, year, use },
    parties: plan.parties.filter(({ group }) => group === key.group),
    indicators: plan.indicators.filter(({ group }) => group === key.group),
    hands: bounds ? ['fixed', 'floor', 'cap'] : ['fixed'],
    shares: participationOf(plan).ofKey(key, year).shares,
    active: new Set(activeParties(plan, key.group, year).map((party) => party.id)),
    paid: paidByKey(computed, key, use),
  };
  return {
    id: 'verdeelsleutels',
    caption: `${key.name}: cijfers, aandelen en bijdragen in ${year}`,
    columns: columns(making),
    rows: [
      ...frozenRows(making),
      ...making.parties.map((party) => keyPartyRow(making, party)),
      keyTotalRow(making),
    ],
    frozenRows: 3,
    pickLabel: 'Cijfers',
    ...noteOf(making),
  };
}

/** Says by which key the contributions are, where that is not the whole of what the group pays. */
function noteOf({ use, key }: KeyRows): { readonly note?: string } {
  if (use.lines.length > 0) {
    return use.isOnly ? {} : { note: KEY_USE_TEXT.some(use.lines.map(({ name }) => name)) };
  }
  return {
    note: use.isElsewhere ? KEY_USE_TEXT.elsewhere(key.name) : KEY_USE_TEXT.nowhere(key.name),
  };
}

function columns({ plan, key, indicators, hands, year, use }: KeyRows): SheetColumn[] {
  return [
    nameColumn(oneOfGroup(plan, key.group), 140),
    ...indicators.map((indicator) =>
      figureColumn(`cijfer-${indicator.id}`, indicator.name, {
        subtitle: indicator.unit === 'count' ? 'aantal' : 'in procenten',
        short: { title: 'Cijfer', subtitle: indicator.unit === 'count' ? 'aantal' : 'in %' },
        width: 150,
        narrow: 'pick',
        item: { list: 'indicators', id: indicator.id },
      }),
    ),
    ...hands.map((hand) =>
      figureColumn(hand, HAND_TITLES[hand], {
        subtitle: 'in procenten',
        short: { title: hand === 'fixed' ? 'Vast' : HAND_TITLES[hand], subtitle: 'in %' },
        ...(hand === 'fixed' ? {} : { narrow: 'pick' }),
      }),
    ),
    figureColumn('aandeel', 'Aandeel', { subtitle: 'berekend', computed: true, width: 110 }),
    figureColumn('bijdrage', `Bijdrage ${year}`, {
      subtitle: use.isOnly ? 'berekend, in euro’s' : 'volgens deze sleutel, in euro’s',
      computed: true,
      width: 145,
      narrow: 'hide',
    }),
  ];
}

function frozenRow(
  { indicators, hands }: KeyRows,
  id: string,
  title: string,
  cellOf: (indicator: Indicator) => SheetCell,
  fixed: SheetCell = blankCell(),
): SheetRow {
  const blanks = Array.from({ length: hands.length + 1 }, () => blankCell());
  return {
    id,
    kind: 'frozen',
    header: textCell(title, title),
    cells: [...indicators.map(cellOf), fixed, ...blanks],
  };
}

function frozenRows(making: KeyRows): SheetRow[] {
  const { key } = making;
  const agreed = editableCell(
    making,
    { at: 'key-note', key: key.id },
    'Vast aandeel, bron van de afspraak',
  );
  return [
    frozenRow(
      making,
      'bron',
      'Bron',
      ({ id, name }) =>
        editableCell(making, { at: 'source', list: 'indicators', id }, `${name}, bron`),
      agreed,
    ),
    frozenRow(making, 'peildatum', 'Peildatum', ({ id, name }) =>
      editableCell(making, { at: 'measured-on', indicator: id }, `${name}, peildatum`),
    ),
    frozenRow(making, 'gewicht', 'Gewicht', ({ id, name }) =>
      editableCell(
        making,
        { at: 'weight', key: key.id, indicator: id },
        `${name}, gewicht in procenten`,
      ),
    ),
  ];
}
