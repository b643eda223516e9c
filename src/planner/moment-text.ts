import { formatMeasuredOn, formatTime } from '../locale/date-nl.ts';

/** A stored moment in the reader's own time: "23 november 2026, 10.42 uur". "" when it is none. */
export function momentText(moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return '';
  const two = (part: number): string => `${part}`.padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${formatMeasuredOn(day)}, ${formatTime(at.getHours(), at.getMinutes())}`;
}
