import { micros } from '../domain/decimal.ts';
import type { Finding } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import { partiesWithoutFigures } from './attention-keys.ts';
import { describeAttention } from './attention-text.ts';
import { describeFindings, type FindingText } from './finding-text.ts';
import { describeUnknownPrices } from './price-text.ts';

/**
 * All that a reader of a plan should look at, warnings first, nothing said twice: what the
 * calculation found, prices that nobody filled in, and what the planner notices by itself.
 * @param today the day of today, such as "2026-11-23"
 */
export function pointsOfAttention(
  plan: Plan,
  findings: readonly Finding[],
  today: string,
): readonly FindingText[] {
  const points = [
    ...describeFindings(plan, withoutRepeats(plan, findings)),
    ...describeUnknownPrices(plan),
    ...describeAttention(plan, today),
  ];
  return [...points.filter(isWarning), ...points.filter((point) => !isWarning(point))];
}

/** Whether an amount is in doubt, and not only something good to know. */
export function isWarning({ level }: FindingText): boolean {
  return level === 'warning';
}

/**
 * Leaves out what another point tells in other words: a figure that is missing of a party without
 * any figure, or of a column that a key without usable figures is about; and that a column without
 * figures does not add up to 100%.
 */
function withoutRepeats(plan: Plan, findings: readonly Finding[]): readonly Finding[] {
  const without = new Set(partiesWithoutFigures(plan).map(({ id }) => id));
  const unusable = new Set(
    findings.flatMap((finding) => (finding.code === 'weights-zero' ? [finding.key] : [])),
  );
  const columns = new Set(
    plan.keys
      .filter(({ id }) => unusable.has(id))
      .flatMap(({ weights }) => Object.keys(weights).filter((id) => micros(weights[id]) > 0n)),
  );
  return findings.filter((finding) => {
    if (finding.code === 'shares-not-100') return !isEmpty(plan, finding.indicator);
    if (finding.code !== 'figure-missing') return true;
    return !without.has(finding.party) && !columns.has(finding.indicator);
  });
}

function isEmpty({ indicators }: Plan, id: string): boolean {
  const found = indicators.find((indicator) => indicator.id === id);
  return Object.keys(found?.figures ?? {}).length === 0;
}
