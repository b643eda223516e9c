import type { BarDrawing, BarSection, LegendEntry } from '../sheets/drawing.ts';
import { PAPER } from './drawing-colours.ts';
import { drawRow, LEFT, legendSign, RIGHT, ROW, STRIPES } from './drawing-marks.ts';
import { element, textElement } from './svg-element.ts';
import { textWidth, wrapped } from './text-width.ts';

const MARGIN = LEFT;
const WIDTH = RIGHT + MARGIN;

/** The site's letters where they are installed, or what looks most like them. */
const FONT = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
const HEAD_FONT = "Literata, Georgia, 'Times New Roman', serif";

/** What is drawn, and where the next thing can begin. */
interface Placed {
  readonly marks: readonly string[];
  readonly end: number;
}

/**
 * A drawing as an SVG file that stands by itself: sizes, colours and letters in it, a title and a
 * description, no script and nothing from elsewhere.
 */
export function drawingSvg(drawing: BarDrawing): string {
  const head = lines(drawing.title, MARGIN + 22, {
    size: 22,
    line: 28,
    colour: PAPER.heading,
    head: true,
  });
  const intro = lines(drawing.description, head.end + 2, {
    size: 15,
    line: 21,
    colour: PAPER.muted,
  });
  const legend = drawLegend(drawing.legend, intro.end + 12);
  const body = drawing.sections.reduce<Placed>(
    ({ marks, end }, section) => {
      const drawn = drawSection(section, end);
      return { marks: [...marks, ...drawn.marks], end: drawn.end };
    },
    { marks: [], end: legend.end },
  );
  const notes = drawing.notes.reduce<Placed>(
    ({ marks, end }, note) => {
      const drawn = lines(note, end, { size: 13, line: 18, colour: PAPER.muted });
      return { marks: [...marks, ...drawn.marks], end: drawn.end };
    },
    { marks: [], end: body.end + 24 },
  );
  const height = notes.end + MARGIN - 18;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'font-family': FONT,
      'font-size': 15,
      fill: PAPER.text,
    },
    textElement('title', {}, drawing.title),
    textElement('desc', {}, drawing.description),
    STRIPES,
    element('rect', { width: WIDTH, height, fill: PAPER.background }),
    ...[head, intro, legend, body, notes].flatMap(({ marks }) => marks),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

interface Letters {
  readonly size: number;
  readonly line: number;
  readonly colour: string;
  readonly head?: true;
}

/** A text over as many lines as it needs; `y` is the foot of the first. */
function lines(text: string, y: number, { size, line, colour, head }: Letters): Placed {
  const letters = {
    'font-size': size,
    fill: colour,
    ...(head ? { 'font-family': HEAD_FONT, 'font-weight': 600 } : {}),
  };
  const marks = wrapped(text, WIDTH - 2 * MARGIN, size).map((each, place) =>
    textElement('text', { x: MARGIN, y: y + place * line, ...letters }, each),
  );
  return { marks, end: y + marks.length * line };
}

/** Signs with their words, as many on a line as fit; `top` is the foot of the first. */
function drawLegend(entries: readonly LegendEntry[], top: number): Placed {
  let x = MARGIN;
  let y = top;
  const marks = entries.flatMap(({ sign, text }) => {
    const width = 20 + textWidth(text, 15);
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      y += 24;
    }
    const drawn = [legendSign(sign, x, y), textElement('text', { x: x + 20, y }, text)];
    x += width + 24;
    return drawn;
  });
  return { marks, end: entries.length === 0 ? top : y + 24 };
}

/** A section's title and its rows below each other; `top` is the end of what stands above. */
function drawSection({ title, rows, scale }: BarSection, top: number): Placed {
  const head = title === '' ? [] : [heading(title, top + 30)];
  const first = top + (title === '' ? 4 : 44);
  const marks = rows.flatMap((row, place) => drawRow(row, first + place * ROW, scale));
  return { marks: [...head, ...marks], end: first + rows.length * ROW };
}

function heading(title: string, y: number): string {
  const letters = { 'font-size': 17, 'font-weight': 600, fill: PAPER.heading };
  return textElement('text', { x: MARGIN, y, ...letters }, title);
}
