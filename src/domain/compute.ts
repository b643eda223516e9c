import { planFindings, sortFindings } from './findings.ts';
import { computeLineYear } from './line.ts';
import type { Finding, Outcome } from './outcome.ts';
import { participationOf } from './participation.ts';
import { yearsOf, type Plan } from './plan.ts';
import { Ledger } from './settlement.ts';

/**
 * The whole calculation: every line over groups and parties, hours, settlement and findings.
 * Pure and exact: the same plan gives the same outcome on every machine.
 * @param plan a valid plan whose amounts are not too large (`amountsTooLarge`)
 */
export function compute(plan: Plan): Outcome {
  const years = yearsOf(plan);
  const findings: Finding[] = [];
  const run = {
    plan,
    participation: participationOf(plan),
    ledger: new Ledger(plan, years),
    report: (finding: Finding): void => void findings.push(finding),
  };
  const lines = plan.costLines.map((line) => ({
    id: line.id,
    years: years.map((year) => computeLineYear(run, line, year)),
  }));
  return {
    years,
    lines,
    parties: run.ledger.close(),
    findings: sortFindings([...findings, ...planFindings(plan, years, run.participation)]),
  };
}
