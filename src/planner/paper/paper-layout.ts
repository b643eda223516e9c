/** How a plan is laid out on one A4, and what goes to a second sheet. */
export interface PaperLayout {
  /** The size of the letters: no text is smaller than 8.5 points. */
  readonly size: 'roomy' | 'plain' | 'dense';
  /** What stands on the second sheet: the parties, or all but the groups. */
  readonly apart: 'nothing' | 'parties' | 'all';
  /** Whether the first sheet has a column for each year. */
  readonly hasYears: boolean;
}

/** From the most to read to the least; the first one that fits is taken. */
export const PAPER_LAYOUTS: readonly [PaperLayout, ...PaperLayout[]] = [
  { size: 'roomy', apart: 'nothing', hasYears: true },
  { size: 'plain', apart: 'nothing', hasYears: true },
  { size: 'dense', apart: 'nothing', hasYears: true },
  { size: 'plain', apart: 'parties', hasYears: true },
  { size: 'dense', apart: 'parties', hasYears: true },
  { size: 'dense', apart: 'parties', hasYears: false },
  { size: 'dense', apart: 'all', hasYears: false },
];

/**
 * CSS pixels of an A4 within its margins, without the name of the site above it and with room for a
 * browser that sets letters a little wider.
 */
const ROOM = 965;

/** Whether a sheet as it is laid out now stays within one A4, and no table sticks out of it. */
export function fitsOnOneSheet(sheet: HTMLElement): boolean {
  return sheet.offsetHeight <= ROOM && sheet.scrollWidth <= sheet.clientWidth;
}
