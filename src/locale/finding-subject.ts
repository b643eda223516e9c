import { grouped } from '../domain/grouped.ts';
import type { Finding } from '../domain/outcome.ts';

type Tie = Extract<Finding, { readonly code: 'tie' }>;

/**
 * What each finding is about; findings of one code and subject are told together. Cost lines with the
 * last cent in the same years and groups are one subject: nobody wants to read that line by line.
 */
export function findingSubjects(findings: readonly Finding[]): (finding: Finding) => string {
  const ties = grouped(findings.filter(isTie), ({ line }) => line);
  const placesOf = new Map([...ties].map(([line, found]) => [line, places(found)]));
  return (finding) => {
    if (isTie(finding)) return placesOf.get(finding.line) ?? '';
    if ('indicator' in finding) return finding.indicator;
    return 'key' in finding ? finding.key : finding.line;
  };
}

function places(found: readonly Tie[]): string {
  return JSON.stringify(found.map(({ year, group }) => `${year} ${group ?? ''}`).sort());
}

function isTie(finding: Finding): finding is Tie {
  return finding.code === 'tie';
}
