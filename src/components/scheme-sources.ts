import { citation, rulesOf, timeline } from '../content.ts';
import { sourcesOf, type NumberedSource } from './numbered-sources.ts';

/** The sources of the page about the scheme: of its agreements, then of its timeline. */
export function schemeSources(): NumberedSource[] {
  const events = timeline().map(({ source }) => ({ citations: [citation(source)] }));
  return sourcesOf([...rulesOf('afspraken'), ...events]);
}
