import { sameDecimal } from '../domain/apply-cells.ts';
import type { Decimal, Indicator, Party, Plan } from '../domain/plan.ts';
import { entryOf } from '../domain/string-map.ts';
import type { FigureProblem, ReadingWay } from '../locale/import-problem.ts';
import type { Reading } from '../locale/parse-problem.ts';
import { ColumnTexts } from './column-texts.ts';
import type { FigureColumn, FigureTable } from './figure-table.ts';
import type { ColumnChoice, ImportChoices } from './import-choices.ts';
import type { Found, NamedParties } from './named-parties.ts';
import { readFigure, readingsOf, wayOf } from './read-figure.ts';
import { cellName } from './source-sheet.ts';

/** Cells that a way of reading shows as examples. */
const SHOWN = 3;

/** What one cell of the file would do to the figure of a party. */
export interface FigureChange {
  readonly party: Party;
  readonly cell: string;
  readonly old: Decimal | undefined;
  readonly value: Decimal;
  readonly isSame: boolean;
}

/** A cell that is not taken over as it is: why, and what it could be read as. */
export interface FigureRefusal {
  readonly party: Party;
  readonly cell: string;
  readonly why: FigureProblem;
  readonly readings: readonly Reading[];
  /** The reading that a person chose; the cell then counts. */
  readonly chosen?: Decimal;
}

/** A party that stands in more rows than one, with different figures. */
export interface DoubleName {
  readonly party: Party;
  readonly cells: readonly string[];
}

/** What one column would do. Nothing of it is applied. */
export interface ColumnPreview {
  readonly column: FigureColumn;
  /** The indicator that it goes to, as it is now; absent for a new one. */
  readonly indicator?: Indicator;
  readonly group: string;
  readonly figures: readonly FigureChange[];
  readonly refused: readonly FigureRefusal[];
  readonly doubles: readonly DoubleName[];
  /** Parties of the group that the file has no figure for; they keep what they have. */
  readonly missing: readonly Party[];
  /** Ways in which the doubtful cells can be read all at once, and what the first would become. */
  readonly ways: readonly WayShown[];
}

/** One way to read the doubtful cells of a column. */
export interface WayShown {
  readonly way: ReadingWay;
  readonly texts: readonly string[];
  readonly hasMore: boolean;
}

/** What the file gives for one party in one column. */
interface PartyReading {
  readonly figure?: FigureChange;
  readonly double?: DoubleName;
  readonly refused: readonly FigureRefusal[];
}

/** One column with all by which its cells are judged. */
interface Judging {
  readonly table: FigureTable;
  readonly column: FigureColumn;
  readonly choice: ColumnChoice;
  readonly choices: ImportChoices;
  readonly indicator: Indicator | undefined;
  readonly unit: Indicator['unit'];
  readonly texts: ColumnTexts;
}

/** Judges one column by what a person chose; undefined when it goes nowhere. */
export function previewColumn(
  plan: Plan,
  table: FigureTable,
  column: FigureColumn,
  choice: ColumnChoice,
  choices: ImportChoices,
  named: NamedParties,
): ColumnPreview | undefined {
  const { target } = choice;
  const known = plan.indicators.find(({ id }) => target.to === 'indicator' && id === target.id);
  const into = target.to === 'new' ? target : known;
  if (into === undefined) return undefined;
  const texts = new ColumnTexts(table, column, into.unit, choice.way);
  const judging = { table, column, choice, choices, indicator: known, unit: into.unit, texts };
  const { members, found } = named.of(into.group);
  const read = found.map((each) => readParty(judging, each));
  const figures = read.flatMap(({ figure }) => figure ?? []);
  const refused = read.flatMap((each) => each.refused);
  const doubles = read.flatMap(({ double }) => double ?? []);
  const told = new Set([...figures, ...refused, ...doubles].map(({ party }) => party.id));
  return {
    ...{ column, group: into.group, figures, refused, doubles },
    ...(known === undefined ? {} : { indicator: known }),
    ways: [...texts.ways(refused), ...otherWays(refused)],
    missing: members.filter(({ id }) => !told.has(id)),
  };
}

function readParty(judging: Judging, { party, rows }: Found): PartyReading {
  const { table, column, indicator, unit } = judging;
  const refused: FigureRefusal[] = [];
  const values = new Map<Decimal, string>();
  for (const { place } of rows) {
    const source = table.sheet.rows[place]?.[column.place];
    if (source === undefined) continue;
    const cell = cellName(place, column.place);
    const figure = judging.texts.at(place) ?? readFigure(source, unit);
    if (figure.ok) {
      values.set(figure.value, cell);
      continue;
    }
    const refusal = { party, cell, why: figure.reason, readings: readingsOf(figure.reason) };
    const chosen = chosenOf(refusal, judging) ?? judging.texts.answerAt(place);
    refused.push({ ...refusal, ...(chosen === undefined ? {} : { chosen }) });
    if (chosen !== undefined) values.set(chosen, cell);
  }
  const [first, ...others] = values;
  if (first === undefined) return { refused };
  if (others.length > 0) {
    return { refused, double: { party, cells: [...values.values()] } };
  }
  const [value, cell] = first;
  const old = entryOf(indicator?.figures, party.id);
  const isSame = sameDecimal(old, value);
  return { refused, figure: { party, cell, old, value, isSame } };
}

/** The value that a person chose for a cell, by itself or with its column. */
function chosenOf(
  { cell, why, readings }: FigureRefusal,
  { choice: { way }, choices: { cells } }: Judging,
): Decimal | undefined {
  const own = cells.get(cell);
  if (own !== undefined && readings.some(({ value }) => value === own)) return own;
  return readings.find((reading) => way !== undefined && wayOf(why, reading) === way)?.value;
}

/** The ways to read cells that are no doubtful texts, such as numbers with too many decimals. */
function otherWays(refused: readonly FigureRefusal[]): readonly WayShown[] {
  const ways = new Map<ReadingWay, string[]>();
  for (const { why, readings } of refused) {
    for (const reading of readings) {
      const way = wayOf(why, reading);
      if (way !== undefined) ways.set(way, [...(ways.get(way) ?? []), reading.text]);
    }
  }
  const shown = [...ways].map(([way, texts]) => ({
    way,
    texts: texts.slice(0, SHOWN),
    hasMore: texts.length > SHOWN,
  }));
  return refused.filter(({ readings }) => readings.length > 0).length < 2 ? [] : shown;
}
