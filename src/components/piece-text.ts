import type { Figure, Piece } from '../content.ts';
import { formatMeasuredOn } from '../locale/date-nl.ts';
import { formatDecimal, formatEuros, formatPercent } from '../locale/number-nl.ts';

/** A figure as the Dutch write it: "€ 2.000", "75%", "274", "31 december 2023". */
export function figureText({ value, unit, ofYear }: Figure): string {
  const text = valueText(value, unit);
  return ofYear === undefined ? text : `${text} (in ${ofYear})`;
}

function valueText(value: string, unit: Figure['unit']): string {
  switch (unit) {
    case 'euro':
      return formatEuros(value);
    case 'procent':
      return formatPercent(value);
    case 'datum':
      return formatMeasuredOn(value);
    case 'jaar':
    case 'aantal':
    case 'uren':
    case 'maanden':
    case 'm2':
      return formatDecimal(value);
  }
}

/** Pieces as plain text, for a page's title and description. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return piece.text;
        case 'figure':
          return figureText(piece);
        case 'link':
          return plainText(piece.pieces);
      }
    })
    .join('');
}
