import { Fraction } from './fraction.ts';
import type { Finding } from '../../src/domain/outcome.ts';
import type { Key, Party, Plan } from '../../src/domain/plan.ts';

/** The oracle's reading of `calculation.md` §3 (who takes part) and §4 (shares of a key). */

export type Shares = ReadonlyMap<string, Fraction>;
export type Report = (finding: Finding) => void;

const none = new Fraction(0n);
const all = new Fraction(1n);

export function percent(decimal: string | undefined): Fraction {
  return Fraction.read(decimal ?? '0').over(new Fraction(100n));
}

export function takingPart(plan: Plan, group: string, year: number): Party[] {
  return plan.parties
    .filter((party) => party.group === group)
    .filter((party) => party.from === undefined || party.from <= year)
    .filter((party) => party.until === undefined || party.until >= year);
}

/** §4 as a whole; undefined when the key has no shares that year. */
export function keyShares(
  plan: Plan,
  keyId: string,
  year: number,
  report: Report,
): Shares | undefined {
  const key = keyNamed(plan, keyId);
  const own = settledShares(plan, key, year, report);
  if (own === undefined || key.phaseIn === undefined) return own;
  const grown = percent(key.phaseIn.percent[String(year)] ?? '100');
  if (grown.against(all) === 0) return own;
  const before = settledShares(plan, keyNamed(plan, key.phaseIn.from), year, report);
  if (before === undefined) return own;
  const blend = (id: string) =>
    all
      .minus(grown)
      .times(before.get(id) ?? none)
      .plus(grown.times(own.get(id) ?? none));
  return new Map([...own.keys()].map((id) => [id, blend(id)]));
}

function keyNamed(plan: Plan, id: string): Key {
  const found = plan.keys.find((key) => key.id === id);
  if (found === undefined) throw new Error(`The plan has no key ${id}.`);
  return found;
}

/** Steps 1 to 3. */
function settledShares(plan: Plan, key: Key, year: number, report: Report): Shares | undefined {
  const ids = takingPart(plan, key.group, year).map((party) => party.id);
  const byFigures = mix(plan, key, ids);
  if (byFigures === undefined) {
    report({ code: 'weights-zero', key: key.id, year });
    return undefined;
  }
  const agreed = ids.filter((id) => key.fixed?.[id] !== undefined);
  const agreedShares = new Map(agreed.map((id) => [id, percent(key.fixed?.[id])]));
  const left = all.minus(Fraction.sum(agreedShares.values()));
  const others = ids.filter((id) => !agreed.includes(id));
  const othersSum = Fraction.sum(others.map((id) => byFigures.get(id) ?? none));
  const infeasible = left.against(none) < 0 || (left.against(none) > 0 && othersSum.isZero());
  if (infeasible) report({ code: 'fixed-infeasible', key: key.id, year });

  const fixed = infeasible ? new Map<string, Fraction>() : agreedShares;
  const free = infeasible ? ids : others;
  const rest = infeasible ? all : left;
  const proportional = inProportion(free, byFigures, rest);
  const bounded = fillBetweenBounds(key, free, byFigures, rest);
  if (bounded === undefined) report({ code: 'bounds-infeasible', key: key.id, year });
  const result = bounded ?? proportional;
  return new Map(ids.map((id) => [id, fixed.get(id) ?? result.get(id) ?? none]));
}

/** Step 1: the weighted mix of the usable indicators. */
function mix(plan: Plan, key: Key, ids: readonly string[]): Shares | undefined {
  let weightUsed = none;
  const sums = new Map(ids.map((id) => [id, none]));
  for (const [indicatorId, weightText] of Object.entries(key.weights)) {
    const weight = Fraction.read(weightText);
    const figures =
      plan.indicators.find((indicator) => indicator.id === indicatorId)?.figures ?? {};
    const figure = (id: string) => Fraction.read(figures[id] ?? '0');
    const total = Fraction.sum(ids.map(figure));
    if (weight.isZero() || total.isZero()) continue;
    weightUsed = weightUsed.plus(weight);
    for (const id of ids) {
      sums.set(id, (sums.get(id) ?? none).plus(figure(id).over(total).times(weight)));
    }
  }
  if (weightUsed.isZero()) return undefined;
  return new Map([...sums].map(([id, sum]) => [id, sum.over(weightUsed)]));
}

function inProportion(ids: readonly string[], weights: Shares, rest: Fraction): Shares {
  const total = Fraction.sum(ids.map((id) => weights.get(id) ?? none));
  if (total.isZero()) return new Map(ids.map((id) => [id, none]));
  return new Map(ids.map((id) => [id, (weights.get(id) ?? none).over(total).times(rest)]));
}

/**
 * Step 3. The level at λ never falls as λ grows and is a straight line between the values of λ
 * at which some party meets a bound; so bisect on those, then solve the one straight piece.
 */
function fillBetweenBounds(
  key: Key,
  ids: readonly string[],
  weights: Shares,
  rest: Fraction,
): Shares | undefined {
  const rows = ids.map((id) => ({
    id,
    weight: weights.get(id) ?? none,
    floor: percent(key.floor?.[id]),
    cap: percent(key.cap?.[id] ?? '100'),
  }));
  if (rows.some((row) => row.floor.against(row.cap) > 0)) return undefined;
  const at = (lambda: Fraction, row: (typeof rows)[number]) =>
    smallest(largest(row.weight.times(lambda), row.floor), row.cap);
  const level = (lambda: Fraction) => Fraction.sum(rows.map((row) => at(lambda, row)));

  const bends = rows
    .filter((row) => !row.weight.isZero())
    .flatMap((row) => [row.floor.over(row.weight), row.cap.over(row.weight)]);
  const lambdas = [none, ...bends].sort((a, b) => a.against(b));
  let low = 0;
  let high = lambdas.length - 1;
  const lambdaAt = (place: number) => lambdas[place] ?? none;
  if (rest.against(level(none)) < 0 || rest.against(level(lambdaAt(high))) > 0) return undefined;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (level(lambdaAt(middle)).against(rest) <= 0) low = middle;
    else high = middle;
  }
  const rise = level(lambdaAt(high)).minus(level(lambdaAt(low)));
  const wanted = rest.minus(level(lambdaAt(low)));
  const lambda = rise.isZero()
    ? lambdaAt(low)
    : lambdaAt(low).plus(lambdaAt(high).minus(lambdaAt(low)).times(wanted).over(rise));
  return new Map(rows.map((row) => [row.id, at(lambda, row)]));
}

function smallest(a: Fraction, b: Fraction): Fraction {
  return a.against(b) <= 0 ? a : b;
}

function largest(a: Fraction, b: Fraction): Fraction {
  return a.against(b) >= 0 ? a : b;
}
