import type { BarColour } from '../sheets/drawing.ts';

/**
 * The colours of a saved drawing: the light side of `src/styles/tokens.css`, whatever the screen
 * shows, since a file ends up in a document on white. A test holds the two against each other.
 */
export const BAR_COLOURS: Readonly<Record<BarColour, string>> = {
  'group-1': '#ab4a2b',
  'group-2': '#00586d',
  'group-3': '#238198',
  'group-4': '#677f87',
  more: '#ae1419',
  less: '#206133',
  plain: '#00586d',
};

export const PAPER = {
  background: '#fff',
  text: '#15242b',
  muted: '#3f5058',
  heading: '#002c37',
  hairline: '#cedadd',
  axis: '#677f87',
} as const;
