import { apportion } from './apportion.ts';
import { centsPerUnit, lineTotal } from './cost.ts';
import { splitShares } from './line.ts';
import type { Cents } from './outcome.ts';
import type { Participation } from './participation.ts';
import { isActive, type CostLine, type Party, type Plan } from './plan.ts';
import { multiply, rational, type Rational } from './rational.ts';
import type { Shares } from './shares.ts';

/** What one party pays of one line in one year, exactly and as it is rounded. */

/** Whose part of which year is asked for. */
export interface PartyYearOf {
  readonly plan: Plan;
  readonly participation: Participation;
  readonly party: Party;
  readonly year: number;
}

/** Why a party pays nothing of a line, whatever the line costs. */
export type NoPart =
  /** It does not take part in that year. */
  | 'absent'
  /** Its group pays nothing of the line. */
  | 'not-paying'
  /** Its group cannot divide: no key, or a key without shares. */
  | 'undivided'
  /** Its share in the key is 0. */
  | 'no-share';

interface Way {
  readonly overGroups: Shares;
  readonly group: number;
  readonly overParties: Shares;
  readonly party: number;
}

/** By which shares an amount of the line comes to the party, or why none does. */
function wayOf({ participation, party, year, plan }: PartyYearOf, line: CostLine): Way | NoPart {
  if (!isActive(party, year)) return 'absent';
  const overGroups = splitShares(plan, line);
  const group = overGroups?.ids.indexOf(party.group) ?? -1;
  if (overGroups === undefined || (overGroups.weights[group] ?? 0n) === 0n) return 'not-paying';
  const found = participation.ofGroup(party.group, line.keys[party.group], year);
  if (found.by === 'nothing') return 'undivided';
  const overParties = found.shares;
  const place = overParties.ids.indexOf(party.id);
  return (overParties.weights[place] ?? 0n) === 0n
    ? 'no-share'
    : { overGroups, group, overParties, party: place };
}

/** The exact part of the line's amount that a party pays, above 0; or why it pays nothing. */
export function partOf(of: PartyYearOf, line: CostLine): Rational | NoPart {
  const way = wayOf(of, line);
  if (typeof way === 'string') return way;
  return multiply(share(way.overGroups, way.group), share(way.overParties, way.party));
}

/** What a party pays of a line in whole cents: the same as in the outcome of `compute`. */
export function paidBy(of: PartyYearOf, line: CostLine): Cents {
  const way = wayOf(of, line);
  if (typeof way === 'string') return 0 as Cents;
  const unit = centsPerUnit(of.plan.rounding.money);
  const total = lineTotal(of.plan, line, of.year) / unit;
  const amount = apportion(total, way.overGroups).units[way.group] ?? 0;
  return ((apportion(amount, way.overParties).units[way.party] ?? 0) * unit) as Cents;
}

function share({ weights, sum }: Shares, place: number): Rational {
  return rational(weights[place] ?? 0n, sum);
}
