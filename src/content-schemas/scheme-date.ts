import { day } from './fields.ts';

/**
 * The day for which the site is built, from the build's environment.
 * @param given SCHEME_DATE, or the day of the build
 * @throws with a sentence for whoever runs the build
 */
export function readSchemeDate(given: string): string {
  const parsed = day.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(`SCHEME_DATE is "${given}". ${parsed.error.issues[0]?.message ?? ''}`);
}
