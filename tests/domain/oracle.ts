import { Fraction } from './fraction.ts';
import { handOut } from './oracle-apportion.ts';
import { keyShares, percent, takingPart, type Report, type Shares } from './oracle-shares.ts';
import type { Finding } from '../../src/domain/outcome.ts';
import type { CostLine, Plan } from '../../src/domain/plan.ts';

/**
 * A second, naive implementation of `calculation.md`, written from that page alone and in another
 * style than `src/domain`: no caching, no shortcuts, one unit at a time.
 */
export function consult(plan: Plan) {
  const years = Array.from({ length: plan.yearCount }, (_, index) => plan.firstYear + index);
  const found = new Map<string, Finding>();
  const report: Report = (finding) => {
    const sorted = Object.fromEntries(Object.entries(finding).sort(([a], [b]) => (a < b ? -1 : 1)));
    found.set(JSON.stringify(sorted), sorted as Finding);
  };
  checkFigures(plan, report);
  const lines = plan.costLines.map((line) => ({
    id: line.id,
    years: years.map((year) => lineYear(plan, line, year, report)),
  }));
  const parties = plan.parties.map((party) => ({
    id: party.id,
    years: years.map((year) => {
      const here = lines.map((line) => line.years.find((one) => one.year === year));
      const paid = here.map((one) =>
        sum(
          one?.groups.flatMap((group) => group.parties.filter(({ id }) => id === party.id)) ?? [],
        ),
      );
      const settled = paid.filter((_, index) => here[index]?.costs !== undefined);
      const cost = sum(
        here.flatMap((one) => one?.costs?.filter(({ id }) => id === party.id) ?? []),
      );
      const contribution = paid.reduce((a, b) => a + b, 0);
      return { year, contribution, cost, balance: settled.reduce((a, b) => a + b, 0) - cost };
    }),
  }));
  const findings = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
  return { format: 'doorstroming-outcome', version: 1, years, lines, parties, findings };
}

function sum(rows: readonly { readonly amount: number }[]): number {
  return rows.reduce((total, row) => total + row.amount, 0);
}

/** §7: the findings that need no year. */
function checkFigures(plan: Plan, report: Report): void {
  const hundred = new Fraction(100n);
  for (const indicator of plan.indicators) {
    const members = plan.parties.filter((party) => party.group === indicator.group);
    const figures = members.map((party) => indicator.figures[party.id]);
    members.forEach((party, index) => {
      if (figures[index] !== undefined) return;
      report({ code: 'figure-missing', indicator: indicator.id, party: party.id });
    });
    const total = Fraction.sum(figures.map((figure) => Fraction.read(figure ?? '0')));
    if (indicator.unit === 'percent' && total.against(hundred) !== 0) {
      report({ code: 'shares-not-100', indicator: indicator.id });
    }
  }
  for (const line of plan.costLines) {
    const total = Fraction.sum(Object.values(line.split).map((part) => Fraction.read(part)));
    if (total.against(hundred) !== 0) report({ code: 'split-not-100', line: line.id });
    if (line.executor === undefined) report({ code: 'executor-missing', line: line.id });
  }
}

function lineYear(plan: Plan, line: CostLine, year: number, report: Report) {
  const total = lineTotal(plan, line, year);
  const splits = plan.groups.filter((group) => line.split[group.id] !== undefined);
  const claims = splits.map(({ id }) => ({ id, weight: percent(line.split[id]) }));
  const overGroups = handOut(total, claims);
  if (overGroups?.tie === true) report({ code: 'tie', line: line.id, year });
  const groups = claims.map(({ id, weight }) => {
    const amount = overGroups?.units.get(id) ?? 0n;
    const cents = amount * unitOf(plan);
    const parties = weight.isZero() ? [] : groupParties(plan, line, id, amount, year, report);
    return { id, amount: Number(cents), parties };
  });
  const cents = Number(total * unitOf(plan));
  const allocated = groups.reduce((all, group) => all + sum(group.parties), 0);
  const execution = executionOf(plan, line, total * unitOf(plan), year, report);
  return { year, total: cents, unallocated: cents - allocated, groups, ...execution };
}

/** Cents in one money unit. */
function unitOf(plan: Plan): bigint {
  return plan.rounding.money === 'euro' ? 100n : 1n;
}

function groupParties(
  plan: Plan,
  line: CostLine,
  group: string,
  units: bigint,
  year: number,
  report: Report,
) {
  const shares = sharesFor(plan, line, group, line.keys[group], year, report);
  if (shares === undefined) return [];
  const claims = [...shares].map(([id, weight]) => ({ id, weight }));
  const handed = handOut(units, claims);
  if (handed?.tie === true) report({ code: 'tie', line: line.id, year, group });
  return claims.map(({ id, weight }) => {
    const amount = Number((handed?.units.get(id) ?? 0n) * unitOf(plan));
    return { id, share: weight.toString(), amount };
  });
}

/** §3: by the key named; without a key a single party takes all. */
function sharesFor(
  plan: Plan,
  line: CostLine,
  group: string,
  key: string | undefined,
  year: number,
  report: Report,
): Shares | undefined {
  const active = takingPart(plan, group, year);
  if (key !== undefined) return keyShares(plan, key, year, report);
  if (active.length > 1) report({ code: 'key-missing', line: line.id, group });
  const [only, second] = active;
  if (only === undefined || second !== undefined) return undefined;
  return new Map([[only.id, new Fraction(1n)]]);
}

/** §1: the amount in money units. */
function lineTotal(plan: Plan, line: CostLine, year: number): bigint {
  let euros = yearAmount(line, String(year));
  const index = plan.indices.find(({ id }) => id === line.index);
  for (let passed = plan.firstYear + 1; passed <= year; passed += 1) {
    euros = euros.times(new Fraction(1n).plus(percent(index?.percent[String(passed)])));
  }
  const units = euros.times(new Fraction(100n)).over(new Fraction(unitOf(plan)));
  return halfUp(units);
}

function halfUp(value: Fraction): bigint {
  return value.plus(new Fraction(1n, 2n)).whole();
}

function yearAmount(line: CostLine, year: string): Fraction {
  const read = (map: Readonly<Record<string, string>>) => Fraction.read(map[year] ?? '0');
  switch (line.kind) {
    case 'amount':
      return read(line.amount);
    case 'units':
      return read(line.count).times(Fraction.read(line.unitPrice));
    case 'hours':
      return read(line.hoursPerWeek)
        .over(Fraction.read(line.hoursPerFte))
        .times(Fraction.read(line.costPerFte));
  }
}

/** §5 and §6: minutes and costs of who carries the work out. */
function executionOf(plan: Plan, line: CostLine, cents: bigint, year: number, report: Report) {
  if (line.executor === undefined) return {};
  const { group, key } = line.executor;
  const shares = sharesFor(plan, line, group, key, year, report);
  if (shares === undefined) return {};
  const ids = [...shares.keys()];
  const weightOf = (id: string) => shares.get(id) ?? new Fraction(0n);
  const inCents = (weights: ReadonlyMap<string, Fraction>) => {
    const handed = handOut(
      cents,
      ids.map((id) => ({ id, weight: weights.get(id) ?? new Fraction(0n) })),
    );
    return ids.map((id) => ({ id, amount: Number(handed?.units.get(id) ?? 0n) }));
  };
  if (line.kind !== 'hours') return { costs: inCents(shares) };

  const unit = BigInt(plan.rounding.hours);
  const all = halfUp(
    Fraction.read(line.hoursPerWeek[String(year)] ?? '0').times(new Fraction(60n)),
  );
  const handed = handOut(
    all / unit,
    ids.map((id) => ({ id, weight: weightOf(id) })),
  );
  if (handed?.tie === true) report({ code: 'tie', line: line.id, year });
  const minutes = new Map(ids.map((id) => [id, (handed?.units.get(id) ?? 0n) * unit]));
  if (all % unit > 0n) {
    report({ code: 'hours-remainder', line: line.id, year });
    const [first] = [...ids].sort((a, b) => weightOf(b).against(weightOf(a)) || (a < b ? -1 : 1));
    if (first !== undefined) minutes.set(first, (minutes.get(first) ?? 0n) + (all % unit));
  }
  const byMinutes = new Map([...minutes].map(([id, value]) => [id, new Fraction(value)]));
  return {
    minutes: ids.map((id) => ({ id, minutes: Number(minutes.get(id) ?? 0n) })),
    costs: inCents(byMinutes),
  };
}
