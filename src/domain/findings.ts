import { micros, WHOLE } from './decimal.ts';
import { weekMinutes } from './hours.ts';
import { executorShares } from './line.ts';
import { codePointOrder } from './shares.ts';
import type { Finding } from './outcome.ts';
import { phasePercent, type Participation } from './participation.ts';
import type { CostLine, Executor, Indicator, Key, Plan } from './plan.ts';

/** What the figures, splits, keys and executors of a plan give to look at (`calculation.md` section 7). */
export function planFindings(
  plan: Plan,
  years: readonly number[],
  participation: Participation,
): Finding[] {
  return [
    ...plan.indicators.flatMap((indicator) => indicatorFindings(plan, indicator)),
    ...plan.costLines.flatMap((line) => lineFindings(plan, line, years, participation)),
    ...usedKeys(plan).flatMap((key) =>
      years.flatMap((year) => [
        ...keyFindings(key, year, participation),
        ...growthFindings(plan, key, year, participation),
      ]),
    ),
  ];
}

/** The keys by which a line is paid or carried out; what nobody divides by says nothing. */
function usedKeys(plan: Plan): Plan['keys'] {
  const used = new Set(
    plan.costLines.flatMap((line) => [
      ...Object.keys(line.keys)
        .filter((group) => micros(line.split[group]) > 0n)
        .map((group) => line.keys[group]),
      line.executor?.key,
    ]),
  );
  return plan.keys.filter(({ id }) => used.has(id));
}

function indicatorFindings(plan: Plan, indicator: Indicator): Finding[] {
  const parties = plan.parties.filter(({ group }) => group === indicator.group);
  const missing = parties
    .filter(({ id }) => indicator.figures[id] === undefined)
    .map(({ id }): Finding => ({ code: 'figure-missing', indicator: indicator.id, party: id }));
  if (indicator.unit !== 'percent') return missing;
  const sum = parties.reduce((total, { id }) => total + micros(indicator.figures[id]), 0n);
  return sum === WHOLE
    ? missing
    : [{ code: 'shares-not-100', indicator: indicator.id }, ...missing];
}

function lineFindings(
  plan: Plan,
  line: CostLine,
  years: readonly number[],
  participation: Participation,
): Finding[] {
  const findings: Finding[] = [];
  const split = Object.values(line.split).reduce((sum, percent) => sum + micros(percent), 0n);
  if (split !== WHOLE) findings.push({ code: 'split-not-100', line: line.id });
  if (line.executor === undefined) findings.push({ code: 'executor-missing', line: line.id });
  else findings.push(...executorFindings(line, line.executor, years, participation));
  if (line.kind !== 'hours') return findings;
  for (const year of years) {
    if (weekMinutes(line, year) % plan.rounding.hours === 0) continue;
    if (executorShares(line, year, participation) !== undefined) {
      findings.push({ code: 'hours-remainder', line: line.id, year });
    }
  }
  return findings;
}

function executorFindings(
  line: CostLine,
  { group, key }: Executor,
  years: readonly number[],
  participation: Participation,
): Finding[] {
  const keyless = years.some((year) => {
    const shares = participation.ofGroup(group, key, year);
    return shares.by === 'nothing' && shares.why === 'no-key';
  });
  return keyless ? [{ code: 'key-missing', line: line.id, group }] : [];
}

function keyFindings(key: Key, year: number, participation: Participation): Finding[] {
  const { own, fixedIgnored, boundsIgnored } = participation.ofKey(key, year);
  if (own === undefined) return [{ code: 'weights-zero', key: key.id, year }];
  const findings: Finding[] = [];
  if (fixedIgnored) findings.push({ code: 'fixed-infeasible', key: key.id, year });
  if (boundsIgnored) findings.push({ code: 'bounds-infeasible', key: key.id, year });
  return findings;
}

/** Of the key that this one still grows from that year: its shares count too. */
function growthFindings(
  plan: Plan,
  key: Key,
  year: number,
  participation: Participation,
): Finding[] {
  const from = plan.keys.find(({ id }) => id === key.phaseIn?.from);
  if (from === undefined || phasePercent(key, year) === WHOLE) return [];
  if (participation.ofKey(key, year).own === undefined) return [];
  return keyFindings(from, year, participation);
}

/** Canonical JSON of a finding: its fields sorted by name. */
function canonical(finding: Finding): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(finding).sort(([a], [b]) => codePointOrder(a, b))),
  );
}

/** Each finding once, sorted by its canonical JSON. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const byText = new Map(findings.map((finding) => [canonical(finding), finding]));
  return [...byText]
    .sort(([a], [b]) => codePointOrder(a, b))
    .map(([text]) => JSON.parse(text) as Finding);
}
