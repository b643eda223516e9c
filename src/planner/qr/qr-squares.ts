import { generate } from 'lean-qr/nano';
import { refuse, succeed, type Result } from '../../domain/result.ts';

/** White squares around the code, which a camera needs to find it (ISO 18004). */
const QUIET = 4;

/**
 * The most characters for which a code is made. They make 117 squares a side (version 25): on paper
 * of 6 cm a square is half a millimetre, which a telephone still reads. A code holds up to 2,950,
 * but then hardly any camera sees the squares.
 */
export const MOST_CHARACTERS = 1_200;

/** A QR code as a drawing of dark squares on a white one. */
export interface QrSquares {
  /** Squares along a side, the white around them included. */
  readonly size: number;
  /** The dark squares as a path of SVG, in squares. */
  readonly path: string;
}

/** The QR code of a link, in the characters of links. */
export function qrSquares(link: string): Result<QrSquares, 'too-long'> {
  if (link.length > MOST_CHARACTERS) return refuse('too-long');
  const code = generate(link);
  const rows = Array.from({ length: code.size }, (_, y) => rowPath(code, y));
  return succeed({ size: code.size + 2 * QUIET, path: rows.join('') });
}

/** Neighbours of one row go together, so that no hairlines show between them. */
function rowPath(
  code: { readonly size: number; get(x: number, y: number): boolean },
  y: number,
): string {
  let path = '';
  for (let x = 0; x < code.size; x += 1) {
    if (!code.get(x, y)) continue;
    const start = x;
    while (code.get(x + 1, y)) x += 1;
    const width = x + 1 - start;
    path += `M${start + QUIET} ${y + QUIET}h${width}v1h-${width}z`;
  }
  return path;
}
