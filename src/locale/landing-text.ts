import { formatDecimal } from './number-nl.ts';

/** What became of a gesture over cells, in counts. */
export interface LandingCounts {
  readonly landed: number;
  readonly refused: number;
  /** Whether all that was given was nothing: the cells were emptied. */
  readonly emptied?: boolean;
  /** Cells that may not be empty and kept what they had. */
  readonly held?: number;
  /** Cells that cannot be typed in and were given another text. */
  readonly skipped?: number;
  /** Texts for a cell with a list that does not have them. */
  readonly unlisted?: number;
  /** Texts that fell outside the sheet. */
  readonly outside?: number;
  /** The words above the figures were left out. */
  readonly hadHeader?: boolean;
}

/** "1 cel", "1.200 cellen". */
export function countCells(count: number): string {
  return `${formatDecimal(`${count}`)} ${count === 1 ? 'cel' : 'cellen'}`;
}

/** Says what became of a gesture: "14 cellen ingevuld. 1 cel is niet overgenomen." */
export function landingText({ emptied = false, ...counts }: LandingCounts): string {
  const { landed, refused, held = 0, skipped = 0, unlisted = 0, outside = 0 } = counts;
  const header = counts.hadHeader === true ? 'De kopregel is weggelaten.' : '';
  const done = emptied ? 'leeggemaakt' : 'ingevuld';
  return [
    sentence(landed, `cel ${done}`, `cellen ${done}`),
    sentence(refused, 'cel is niet overgenomen', 'cellen zijn niet overgenomen'),
    sentence(
      held,
      'cel mag niet leeg zijn en houdt haar waarde',
      'cellen mogen niet leeg zijn en houden hun waarde',
    ),
    sentence(skipped, 'berekende cel is overgeslagen', 'berekende cellen zijn overgeslagen'),
    sentence(unlisted, 'keuze staat niet in de lijst', 'keuzes staan niet in de lijst'),
    sentence(outside, 'cel viel buiten het blad', 'cellen vielen buiten het blad'),
    header,
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Said when refused texts go away with the sheet that they were typed in, or by a step back. */
export function refusalsGone(count: number): string {
  return sentence(
    count,
    'tekst die niet was overgenomen, is weggehaald',
    'teksten die niet waren overgenomen, zijn weggehaald',
  );
}

function sentence(count: number, one: string, more: string): string {
  return count === 0 ? '' : `${formatDecimal(`${count}`)} ${count === 1 ? one : more}.`;
}
