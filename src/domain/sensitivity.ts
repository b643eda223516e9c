import { amountsTooLarge } from './cost.ts';
import type { CellAddress } from './edit.ts';
import { leverValue, turned, type Lever } from './lever.ts';
import type { Cents } from './outcome.ts';
import { Participation } from './participation.ts';
import { paidBy } from './party-part.ts';
import { isActive, type CostLine, type Decimal, type Key, type Party, type Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { readCell } from './read-cell.ts';
import { entryOf } from './string-map.ts';
import { micros } from './decimal.ts';

/** What a party pays over some years, and by which plan. */
export interface Payment {
  readonly plan: Plan;
  readonly party: Party;
  readonly years: readonly number[];
}

/** What a party pays when a lever is turned one way. */
export interface Turn {
  /** The lever's value then; undefined where its cells differ. */
  readonly value: Decimal | undefined;
  /** Whole cents more (above 0) or less (below 0) than now. */
  readonly difference: number;
}

/** What turning a lever does; a way that the plan cannot hold is undefined. */
export interface Effect {
  readonly lever: Lever;
  readonly value: Decimal | undefined;
  readonly down: Turn | undefined;
  readonly up: Turn | undefined;
}

/** The numeric inputs that can reach what a party pays in these years, in the plan's order. */
export function leversOf({ plan, party, years }: Payment): Lever[] {
  const active = years.filter((year) => isActive(party, year));
  const lines = paidLines(plan, party);
  if (active.length === 0) return [];
  return [
    ...lines.flatMap((line) => lineLevers(plan, line, party, active)),
    ...indexLevers(plan, lines, Math.max(...active)),
    ...keysBehind(plan, lines, party).flatMap((key) => keyLevers(plan, key, active)),
    ...figureLevers(plan, keysBehind(plan, lines, party)),
  ];
}

function paidLines(plan: Plan, { group }: Party): CostLine[] {
  return plan.costLines.filter(({ split }) => micros(entryOf(split, group)) > 0n);
}

/** Cells as one lever, without those that are empty or 0: a percentage of nothing is nothing. */
function lever(plan: Plan, cells: readonly CellAddress[]): Lever[] {
  const [first, ...others] = cells.filter((cell) => micros(readCell(plan, cell)) > 0n);
  return first === undefined ? [] : [{ lever: 'cells', cells: [first, ...others] }];
}

function lineLevers(
  plan: Plan,
  { id: line, kind, split }: CostLine,
  { group }: Party,
  years: readonly number[],
): Lever[] {
  const quantity = years.map((year): CellAddress => ({ at: 'line-year', line, year }));
  const prices = {
    amount: [],
    units: ['unit-price'],
    hours: ['cost-per-fte', 'hours-per-fte'],
  } as const;
  const hasOthers = Object.entries(split).some(([id, part]) => id !== group && micros(part) > 0n);
  return [
    ...lever(plan, quantity),
    ...prices[kind].flatMap((at) => lever(plan, [{ at, line }])),
    ...(hasOthers ? [{ lever: 'split', line, group } as const] : []),
  ];
}

/** An index grows what comes after the first year, up to the last year asked about. */
function indexLevers(plan: Plan, lines: readonly CostLine[], last: number): Lever[] {
  const used = plan.indices.filter(({ id }) => lines.some(({ index }) => index === id));
  const after = Array.from({ length: last - plan.firstYear }, (_, i) => plan.firstYear + 1 + i);
  return used.flatMap(({ id: index }) =>
    lever(
      plan,
      after.map((year) => ({ at: 'index-percent', index, year })),
    ),
  );
}

/** The keys by which the party's group pays, and those from which they grow. */
function keysBehind(plan: Plan, lines: readonly CostLine[], { group }: Party): Key[] {
  const named = new Set(lines.map(({ keys }) => entryOf(keys, group)));
  const from = plan.keys.flatMap(({ id, phaseIn }) =>
    named.has(id) && phaseIn !== undefined ? [phaseIn.from] : [],
  );
  return plan.keys.filter(({ id }) => named.has(id) || from.includes(id));
}

function keyLevers(plan: Plan, key: Key, years: readonly number[]): Lever[] {
  const { id, weights } = key;
  const byHand = (['fixed', 'floor', 'cap'] as const).flatMap((at) =>
    Object.keys(key[at] ?? {}).map((party): CellAddress => ({ at, key: id, party })),
  );
  // One weight alone is the whole mix, whatever it is.
  const mixed = Object.keys(weights).filter((indicator) => micros(weights[indicator]) > 0n);
  return [
    ...(mixed.length < 2 ? [] : mixed).flatMap((indicator) =>
      lever(plan, [{ at: 'weight', key: id, indicator }]),
    ),
    ...byHand.flatMap((cell) => lever(plan, [cell])),
    ...(key.phaseIn === undefined
      ? []
      : lever(
          plan,
          years.map((year) => ({ at: 'phase-in', key: id, year })),
        )),
  ];
}

function figureLevers(plan: Plan, keys: readonly Key[]): Lever[] {
  const counted = plan.indicators.filter(({ id }) =>
    keys.some(({ weights }) => micros(entryOf(weights, id)) > 0n),
  );
  return counted.flatMap(({ id: indicator, figures }) =>
    Object.keys(figures).flatMap((party) => lever(plan, [{ at: 'figure', indicator, party }])),
  );
}

/** What the party pays over the years in whole cents: the same as `compute` adds up. */
export function paidOver({ plan, party, years }: Payment): Cents {
  const participation = new Participation(plan);
  const lines = paidLines(plan, party);
  return years.reduce((sum, year) => {
    const of = { plan, participation, party, year };
    return sum + lines.reduce((inYear, line) => inYear + paidBy(of, line), 0);
  }, 0) as Cents;
}

/**
 * What the party pays when one lever is turned `percent` down and up, computed anew each time.
 * @param now what it pays as the plan stands, from `paidOver`
 * @param percent whole, from 1 to 100
 */
export function effectOf(payment: Payment, lever: Lever, percent: number, now: Cents): Effect {
  const turn = (to: number): Turn | undefined => {
    const plan = turned(payment.plan, lever, to);
    if (plan === undefined || amountsTooLarge(plan) !== undefined) return undefined;
    const difference = paidOver({ ...payment, plan }) - now;
    return { value: leverValue(plan, lever), difference };
  };
  const value = leverValue(payment.plan, lever);
  return { lever, value, down: turn(100 - percent), up: turn(100 + percent) };
}

/** The effects that move anything, the largest first; equal ones stay in the plan's order. */
export function strongestFirst(effects: readonly Effect[]): Effect[] {
  return effects.filter((effect) => reach(effect) > 0).sort((a, b) => reach(b) - reach(a));
}

/** The most that an effect moves the amount either way, in whole cents. */
export function reach({ down, up }: Effect): number {
  return Math.max(Math.abs(down?.difference ?? 0), Math.abs(up?.difference ?? 0));
}

/** The party of that id with the years, ready to ask about; undefined when the plan has none. */
export function paymentOf(
  plan: Plan,
  party: string,
  years: readonly number[],
): Payment | undefined {
  const found = byId(plan.parties, party);
  return found && { plan, party: found, years };
}
