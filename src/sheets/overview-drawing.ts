import { DRAWING_TEXT } from '../locale/drawing-text.ts';
import { formatCents } from '../locale/number-nl.ts';
import { groupColour, scaleOf, type Bar, type BarDrawing, type BarRow } from './drawing.ts';
import type { OverviewRow } from './overview-rows.ts';
import { partText, sheetMoney } from './sheet-cells.ts';

/** What an overview is about. */
export interface DrawnOverview {
  /** The plan's title. */
  readonly plan: string;
  readonly years: readonly number[];
  /** The names of the groups, in the plan's order. */
  readonly groups: readonly string[];
  /** What the difference leaves out; "" where that is nothing. */
  readonly notes: string;
}

/** The drawings of tab Overzicht as one: what the groups pay of the whole, and what each party pays. */
export function overviewDrawing(rows: readonly OverviewRow[], about: DrawnOverview): BarDrawing {
  const { plan, groups, notes } = about;
  const total = rows.find(({ kind }) => kind === 'total');
  const years = total?.over ?? about.years;
  const whole = rows.filter(({ kind, indented }) => kind !== 'total' && !indented);
  const parties = rows.filter(({ kind }) => kind === 'party').map(partyRow);
  const nameOf = ({ groupPlace, name }: OverviewRow): string => groups[groupPlace - 1] ?? name;
  const shares = [
    stacked(DRAWING_TEXT.thisPlan, whole, nameOf, ({ compared }) => compared, 'solid'),
    ...(total?.base === undefined
      ? []
      : [stacked(DRAWING_TEXT.proposal, whole, nameOf, ({ base = 0 }) => base, 'outline')]),
  ];
  return {
    title: DRAWING_TEXT.overview(plan, years),
    description: DRAWING_TEXT.overviewTold(formatCents(total?.compared ?? 0)),
    legend: [
      ...whole.map((row) => ({
        sign: { colour: groupColour(row.groupPlace), look: 'solid' } as const,
        text: `${nameOf(row)} ${row.shareOfAll}`.trim(),
      })),
      ...(total?.base === undefined
        ? []
        : [{ sign: 'tick', text: DRAWING_TEXT.proposalTick } as const]),
    ],
    sections: [
      // Each bar is a whole of its own: a plan that costs more is told by the amount.
      ...shares.map((row, place) => ({
        title: place === 0 ? DRAWING_TEXT.groups : '',
        rows: [row],
        scale: scaleOf([row]),
      })),
      { title: DRAWING_TEXT.parties, rows: parties, scale: scaleOf(parties) },
    ],
    notes: notesOf(notes),
  };
}

/** The drawing of a meeting: what these rows pay, with a tick where the proposal puts them. */
export function presentDrawing(
  rows: readonly OverviewRow[],
  { plan, years, notes }: Omit<DrawnOverview, 'groups'>,
): BarDrawing {
  const bars = rows.map(partyRow);
  const hasBase = rows.some(({ base }) => base !== undefined);
  return {
    title: DRAWING_TEXT.overview(plan, rows[0]?.over ?? years),
    description: hasBase ? DRAWING_TEXT.presentTold : '',
    legend: hasBase ? [{ sign: 'tick', text: DRAWING_TEXT.proposalTick }] : [],
    sections: [{ title: DRAWING_TEXT.contributions, rows: bars, scale: scaleOf(bars) }],
    notes: notesOf(notes),
  };
}

function notesOf(leftOut: string): readonly string[] {
  return leftOut === '' ? [DRAWING_TEXT.trial] : [leftOut, DRAWING_TEXT.trial];
}

/** All groups in one bar, each with its name and share in it. */
function stacked(
  label: string,
  rows: readonly OverviewRow[],
  nameOf: (row: OverviewRow) => string,
  amountOf: (row: OverviewRow) => number,
  look: Bar['look'],
): BarRow {
  const total = rows.reduce((sum, row) => sum + amountOf(row), 0);
  const bars = rows.reduce<Bar[]>((before, row) => {
    const from = before.at(-1)?.to ?? 0;
    const share = partText(amountOf(row), total);
    const texts = [`${nameOf(row)} ${share}`, share];
    const colour = groupColour(row.groupPlace);
    return [...before, { from, to: from + amountOf(row), colour, look, texts }];
  }, []);
  return { label, text: sheetMoney(total), bars };
}

/** Over the years that are compared, as a bar and the tick on it are read together. */
function partyRow({ name, compared, base, groupPlace }: OverviewRow): BarRow {
  const bar = { from: 0, to: compared, colour: groupColour(groupPlace), look: 'solid' } as const;
  return { label: name, text: sheetMoney(compared), bars: [bar], tick: base };
}
