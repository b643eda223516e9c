import type { Bar, BarColour, BarRow, BarScale, LegendEntry } from '../sheets/drawing.ts';
import { BAR_COLOURS, PAPER } from './drawing-colours.ts';
import { element, textElement } from './svg-element.ts';
import { shortened, textWidth } from './text-width.ts';

/** The height of a row, in px. */
export const ROW = 30;

/** Where drawings begin and end, with the same white left and right of it. */
export const LEFT = 32;
export const RIGHT = 928;
const BARS = 284;
const BARS_END = 730;
const INDENT = 16;
const SIZE = 15;
/** Letters in a bar, and how much wider they are when they are bold. */
const IN_BAR = 13;
const BOLD = 1.12;

/** Hatching, for bars that are told apart without colour. */
export const STRIPES = element(
  'defs',
  {},
  ...Object.entries(BAR_COLOURS).map(([name, colour]) =>
    element(
      'pattern',
      {
        id: `strepen-${name}`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      element('rect', { width: 6, height: 6, fill: PAPER.background }),
      element('rect', { width: 3, height: 6, fill: colour }),
    ),
  ),
);

/** A row: its label, its bars from 0 on the scale, and at the right what they say. */
export function drawRow(row: BarRow, top: number, { least, most }: BarScale): string[] {
  const { label, text, bars, tick, look } = row;
  const place = (value: number): number => {
    const width = most - least;
    return width === 0 ? BARS : BARS + ((value - least) / width) * (BARS_END - BARS);
  };
  const letters = look === 'strong' ? { 'font-weight': 600 } : {};
  const y = top + 20;
  const x = LEFT + (look === 'indented' ? INDENT : 0);
  const drawn = bars.length > 0 || tick !== undefined;
  return [
    hairline(top + ROW),
    label === '' ? '' : labelText(label, { x, y, ...letters }, BARS - 16 - x),
    ...bars.flatMap((bar) => drawBar(bar, place(bar.from), place(bar.to), top + 5)),
    drawn ? axis(place(0), top) : '',
    tick === undefined ? '' : tickMark(place(tick), top + 3, ROW - 6),
    text === '' ? '' : textElement('text', { x: RIGHT, y, 'text-anchor': 'end', ...letters }, text),
  ];
}

/** The label, cut off where it would run into the bars; the whole text is then its title. */
function labelText(label: string, at: Record<string, number>, width: number): string {
  const short = shortened(label, width, SIZE);
  if (short === label) return textElement('text', at, label);
  return element('g', {}, textElement('title', {}, label), textElement('text', at, short));
}

function drawBar({ colour, look, texts = [] }: Bar, from: number, to: number, y: number): string[] {
  const left = Math.min(from, to);
  const width = Math.abs(to - from);
  if (width === 0) return [];
  const text = texts.find((each) => BOLD * textWidth(each, IN_BAR) + 8 <= width);
  const fill = look === 'solid' ? PAPER.background : PAPER.text;
  const letters = { 'font-size': IN_BAR, ...(look === 'solid' ? { 'font-weight': 600 } : {}) };
  const at = { x: left + 5, y: y + 14.5, fill, ...letters };
  return [
    element('rect', { x: left, y, width, height: ROW - 10, ...filled(colour, look) }),
    text === undefined ? '' : textElement('text', at, text),
  ];
}

/** The fill of a bar; a white edge keeps bars that touch apart. */
function filled(colour: BarColour, look: Bar['look']) {
  const stroke = look === 'solid' ? PAPER.background : BAR_COLOURS[colour];
  const fills = {
    solid: BAR_COLOURS[colour],
    outline: PAPER.background,
    striped: `url(#strepen-${colour})`,
  };
  return { fill: fills[look], stroke, 'stroke-width': look === 'solid' ? 1 : 1.5 };
}

function hairline(y: number): string {
  return element('line', { x1: LEFT, x2: RIGHT, y1: y, y2: y, stroke: PAPER.hairline });
}

function axis(x: number, top: number): string {
  return element('line', { x1: x, x2: x, y1: top, y2: top + ROW, stroke: PAPER.axis });
}

/** A dark line with a white edge, to be seen on every bar. */
function tickMark(x: number, y: number, height: number): string {
  const line = { x1: x, x2: x, y1: y, y2: y + height };
  return [
    element('line', { ...line, stroke: PAPER.background, 'stroke-width': 5 }),
    element('line', { ...line, stroke: PAPER.text, 'stroke-width': 2 }),
  ].join('');
}

/** The sign of a legend before its words; `y` is the foot of those. */
export function legendSign(sign: LegendEntry['sign'], x: number, y: number): string {
  if (sign === 'tick') return tickMark(x + 6, y - 13, 16);
  const { colour, look } = sign;
  return element('rect', { x, y: y - 11, width: 12, height: 12, ...filled(colour, look) });
}
