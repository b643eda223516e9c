import { percentOf, sumOfDecimals } from '../domain/decimal-sum.ts';
import { shareText } from '../domain/explain-share.ts';
import type { Indicator, Key, Party } from '../domain/plan.ts';
import type { Shares } from '../domain/shares.ts';
import { entryOf, type StringMap } from '../domain/string-map.ts';
import { formatDecimal, formatShare } from '../locale/number-nl.ts';
import type { Question } from '../domain/question.ts';
import { KEY_USE_TEXT } from '../locale/key-use-text.ts';
import type { Amounts } from './amounts.ts';
import { editableCell, type Edited } from './editable-cells.ts';
import type { KeyUse } from './key-use.ts';
import { blankCell, moneyCell, textCell } from './sheet-cells.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

/** What may be agreed by hand about a party's share. */
export type Hand = 'fixed' | 'floor' | 'cap';

export const HAND_TITLES: Readonly<Record<Hand, string>> = {
  fixed: 'Vast aandeel',
  floor: 'Ondergrens',
  cap: 'Bovengrens',
};

/** What the rows of a key are made from, for one year. */
export interface KeyRows extends Edited {
  readonly key: Key;
  readonly year: number;
  readonly parties: readonly Party[];
  readonly indicators: readonly Indicator[];
  readonly hands: readonly Hand[];
  readonly shares: Shares | undefined;
  readonly active: ReadonlySet<string>;
  readonly use: KeyUse;
  /** What is paid by this key. */
  readonly paid: Amounts;
}

/** A party: its figures, its agreements, and what comes of them. */
export function keyPartyRow(making: KeyRows, party: Party): SheetRow {
  const { indicators, hands, key } = making;
  const { id, name } = party;
  return {
    id,
    kind: 'item',
    party: id,
    group: key.group,
    item: { list: 'parties', id },
    header: editableCell(making, { at: 'name', list: 'parties', id }, `${name}, naam`),
    cells: [
      ...indicators.map((indicator) =>
        editableCell(
          making,
          { at: 'figure', indicator: indicator.id, party: id },
          `${name}, ${indicator.name}`,
        ),
      ),
      ...hands.map((at) =>
        editableCell(
          making,
          { at, key: key.id, party: id },
          `${name}, ${HAND_TITLES[at].toLowerCase()} in procenten`,
        ),
      ),
      ...computedCells(making, party),
    ],
  };
}

function computedCells(making: KeyRows, party: Party): SheetCell[] {
  const { shares, active, key, year } = making;
  const { id, name } = party;
  if (!active.has(id)) {
    const away: SheetCell = {
      text: 'doet niet mee',
      label: `${name} doet in ${year} niet mee`,
      tone: 'muted',
    };
    return [away, paidCell(making, party)];
  }
  const label = `${name}, aandeel in ${year}`;
  const share: SheetCell =
    shares === undefined
      ? { text: '–', label, tone: 'warning' }
      : {
          text: formatShare(shareText(shares, id), 1),
          label,
          exact: percentOf(shareText(shares, id)),
          question: { about: 'share', key: key.id, party: id, year },
        };
  return [share, paidCell(making, party)];
}

/** What a party pays by this key; nothing by a key that divides no costs. */
function paidCell({ use, active, year, paid }: KeyRows, { id, name, group }: Party): SheetCell {
  const label = `${name}, bijdrage ${year}`;
  if (use.lines.length === 0) return unusedCell(label);
  const cents = paid.of({ kind: 'party', id, name, group, alone: false, gone: false }, [year]);
  const line = lineOf(use);
  const question: Question = { about: 'contribution', party: id, year, ...line };
  const isAsked = active.has(id) && (use.isOnly || line.line !== undefined);
  return moneyCell(cents, label, isAsked ? question : undefined);
}

/** The one line that is divided by a key, where the group pays others too: a working can tell one. */
function lineOf({ lines, isOnly }: KeyUse): { readonly line?: string } {
  const [first, ...others] = lines;
  return isOnly || first === undefined || others.length > 0 ? {} : { line: first.id };
}

function unusedCell(label: string): SheetCell {
  return { text: '–', label: `${label}: ${KEY_USE_TEXT.none}`, tone: 'muted' };
}

/** The sums of the columns; the shares add up to one whenever there are any. */
export function keyTotalRow({
  indicators,
  hands,
  key,
  shares,
  paid,
  year,
  parties,
  use,
}: KeyRows): SheetRow {
  const sum = (map: StringMap | undefined) => parties.map(({ id }) => entryOf(map, id));
  const fixed = sum(key.fixed);
  return {
    id: 'totaal',
    kind: 'total',
    header: textCell('Totaal', 'Totaal'),
    cells: [
      ...indicators.map(({ figures, name }) =>
        textCell(columnTotal(sum(figures)), `Totaal, ${name}`),
      ),
      textCell(columnTotal(fixed), 'Totaal, vast aandeel in procenten'),
      ...hands.slice(1).map(() => blankCell()),
      textCell(shares === undefined ? '–' : '100,0%', `Totaal, aandeel in ${year}`),
      totalCell(use, paid.ofGroup(key.group, [year]), key, year),
    ],
  };
}

function totalCell(use: KeyUse, cents: number, { group }: Key, year: number): SheetCell {
  const label = `Totaal, bijdrage ${year}`;
  if (use.lines.length === 0) return unusedCell(label);
  const line = lineOf(use);
  const isAsked = use.isOnly || line.line !== undefined;
  return moneyCell(
    cents,
    label,
    isAsked ? { about: 'group-amount', group, year, ...line } : undefined,
  );
}

/** With as many decimals as the figures above it have; nothing under an empty column. */
function columnTotal(figures: readonly (string | undefined)[]): string {
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length === 0) return '';
  const places = Math.max(...known.map((figure) => figure.split('.')[1]?.length ?? 0));
  return formatDecimal(sumOfDecimals(known), { places });
}
