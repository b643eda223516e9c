import type { Finding } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import { FINDING_WRITERS, type Alike, type FindingSentences } from './finding-sentences.ts';
import { findingSubjects } from './finding-subject.ts';

/** What the planner points out by itself: `attention-text.ts` and `price-text.ts`. */
type OwnCheck =
  | 'price-unknown'
  | 'figures-old'
  | 'figures-undated'
  | 'figures-unsourced'
  | 'indicator-unused'
  | 'key-unused'
  | 'party-without-figures'
  | 'line-starts'
  | 'line-ends'
  | 'line-pauses'
  | 'line-unsourced'
  | 'no-index';

/**
 * A point of attention in words. "warning": something is left undivided, counts as nothing, or a
 * rule is not kept. "info": good to know; no amount is in doubt.
 */
export interface FindingText extends FindingSentences {
  readonly code: Finding['code'] | OwnCheck;
  readonly level: 'warning' | 'info';
}

/** These change no share that anybody filled in; all others leave something undivided, or count it as 0. */
const INFO: readonly Finding['code'][] = ['hours-remainder', 'tie'];
const CODES = Object.keys(FINDING_WRITERS) as readonly Finding['code'][];

function textsOfCode<Code extends Finding['code']>(
  plan: Plan,
  findings: readonly Finding[],
  code: Code,
): (FindingText & { readonly code: Code })[] {
  const subjectOf = findingSubjects(findings);
  const bySubject = new Map<string, Alike<Code>>();
  for (const finding of findings) {
    if (!isOf(finding, code)) continue;
    const subject = subjectOf(finding);
    const known = bySubject.get(subject);
    bySubject.set(subject, known === undefined ? [finding] : [...known, finding]);
  }
  const level = INFO.includes(code) ? 'info' : 'warning';
  return [...bySubject.values()].flatMap((found) => {
    const sentences = FINDING_WRITERS[code](plan, found);
    return sentences === undefined ? [] : [{ code, level, ...sentences }];
  });
}

function isOf<Code extends Finding['code']>(
  finding: Finding,
  code: Code,
): finding is Extract<Finding, { readonly code: Code }> {
  return finding.code === code;
}

/** All findings of an outcome in Dutch; those of one code about one thing as one sentence. */
export function describeFindings(plan: Plan, findings: readonly Finding[]): FindingText[] {
  return CODES.flatMap((code) => textsOfCode(plan, findings, code));
}
