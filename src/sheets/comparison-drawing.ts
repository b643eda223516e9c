import { DRAWING_TEXT } from '../locale/drawing-text.ts';
import { effectRange } from './comparison-effects.ts';
import type { ComparedCell, ComparisonRow } from './comparison.ts';
import type { BarDrawing, BarRow } from './drawing.ts';

/** The bars of tab Vergelijken: a section per plan, all on one scale. `names` has the base first. */
export function comparisonDrawing(
  rows: readonly ComparisonRow[],
  names: readonly string[],
  years: readonly number[],
  leftOut: readonly string[] = [],
): BarDrawing {
  const [base = '', ...others] = names;
  const scale = effectRange(rows);
  return {
    title: DRAWING_TEXT.compared(base, years),
    description: DRAWING_TEXT.comparedTold,
    legend: [
      { sign: { colour: 'more', look: 'solid' }, text: DRAWING_TEXT.more },
      { sign: { colour: 'less', look: 'striped' }, text: DRAWING_TEXT.less },
    ],
    sections: others.map((title, place) => ({
      title,
      rows: rows.flatMap((row) => drawnRow(row, row.cells[place + 1])),
      scale,
    })),
    notes: [...(leftOut.length === 0 ? [] : [leftOut.join(' ')]), DRAWING_TEXT.trial],
  };
}

function drawnRow(row: ComparisonRow, cell: ComparedCell | undefined): BarRow[] {
  if (cell?.difference === undefined) return [];
  const { cents, text, word } = cell.difference;
  const isParty = row.kind === 'party';
  return [
    {
      label: row.name,
      text: [text, word, cell.percent].join(' ').trim(),
      bars: isParty
        ? [
            {
              from: 0,
              to: cents,
              colour: cents > 0 ? 'more' : 'less',
              look: cents > 0 ? 'solid' : 'striped',
            },
          ]
        : [],
      look: row.indented ? 'indented' : 'strong',
    },
  ];
}
