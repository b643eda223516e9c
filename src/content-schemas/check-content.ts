import { checkNames } from './check-names.ts';
import { checkPeriods } from './check-periods.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkProse } from './check-prose.ts';
import { checkReferences } from './check-references.ts';
import { checkStatus } from './check-status.ts';
import { checkVerdicts } from './check-verdicts.ts';
import type { ContentCheck, ContentProblem, SiteContent } from './site-content.ts';

const checks: readonly ContentCheck[] = [
  checkNames,
  checkReferences,
  checkPlaceholders,
  checkPeriods,
  checkStatus,
  checkProse,
  checkVerdicts,
];

/** All that is wrong in the content on a day; empty when it may be published. */
export function contentProblems(content: SiteContent, date: string): ContentProblem[] {
  return checks.flatMap((check) => check(content, date));
}

/**
 * Stops the build when the content is not sound: never half a site.
 * @throws one line for each problem: the file, what is wrong, what to do
 */
export function requireSoundContent(content: SiteContent, date: string): void {
  const problems = contentProblems(content, date);
  if (problems.length === 0) return;
  const lines = problems.map(({ file, message }) => `src/content/${file}: ${message}`);
  throw new Error(['De inhoud klopt nog niet.', ...lines].join('\n'));
}
