/**
 * A drawing of bars as data: what it shows, in words and in lengths. It holds no colours, sizes or
 * fonts, so that it can be written as a file that looks the same on every screen and on paper.
 */
export interface BarDrawing {
  readonly title: string;
  /** What it shows in a sentence or two, for who does not see it. */
  readonly description: string;
  readonly legend: readonly LegendEntry[];
  readonly sections: readonly BarSection[];
  /** Where it comes from; a line each. */
  readonly notes: readonly string[];
}

export interface LegendEntry {
  readonly sign: Pick<Bar, 'colour' | 'look'> | 'tick';
  readonly text: string;
}

/** Rows that share a scale. */
export interface BarSection {
  /** "" when it needs none. */
  readonly title: string;
  readonly rows: readonly BarRow[];
  readonly scale: BarScale;
}

/** The values at the left and right end; 0 lies between them, and bars start there. */
export interface BarScale {
  readonly least: number;
  readonly most: number;
}

export interface BarRow {
  readonly label: string;
  /** What the bars say, in figures and words: no bar is without. */
  readonly text: string;
  readonly bars: readonly Bar[];
  /** A mark at a value, such as what the proposal has. */
  readonly tick?: number | undefined;
  /** "strong" is a row that sums others up, "indented" is one below it. */
  readonly look?: 'strong' | 'indented';
}

/** From one value to another, on the scale of its section. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** A group by its place in the plan, more or less than before, or neither. */
  readonly colour: BarColour;
  /** "outline" and "striped" tell two kinds of bars apart without colour. */
  readonly look: 'solid' | 'outline' | 'striped';
  /** Stands in the bar, when one of these fits; the longest first. */
  readonly texts?: readonly string[];
}

export type BarColour = 'group-1' | 'group-2' | 'group-3' | 'group-4' | 'more' | 'less' | 'plain';

/** The colour of a group by its place in the plan, from 1; further groups share the last one. */
export function groupColour(place: number): BarColour {
  return place === 1 ? 'group-1' : place === 2 ? 'group-2' : place === 3 ? 'group-3' : 'group-4';
}

/** The scale that holds all rows, with 0 in it. */
export function scaleOf(rows: readonly BarRow[]): BarScale {
  const values = rows.flatMap(({ bars, tick = 0 }) => [
    tick,
    ...bars.flatMap(({ from, to }) => [from, to]),
  ]);
  return { least: Math.min(0, ...values), most: Math.max(0, ...values) };
}
