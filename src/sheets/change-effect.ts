import { apply } from '../domain/apply.ts';
import { compute } from '../domain/compute.ts';
import type { Edit } from '../domain/edit.ts';
import type { NamedEffect } from '../locale/changes-text.ts';
import { amountsOf, type Computed } from './amounts.ts';

/**
 * What a change does, in whole cents over all years together: what all pay now less what they would
 * pay with the change put back, and the same for one party. Nothing where the years would be others.
 * @param edit puts the change back
 */
export function changeEffect(
  now: Computed,
  edit: Edit,
  party: string | undefined,
): readonly NamedEffect[] {
  const result = apply(now.plan, edit);
  if (!result.ok) return [];
  const without = { plan: result.value, outcome: compute(result.value) };
  const { years } = now.outcome;
  if (years.join(' ') !== without.outcome.years.join(' ')) return [];
  const [own, other] = [now, without].map((each) => amountsOf(each, 'contribution'));
  const mine = now.plan.parties.find(({ id }) => id === party);
  const payers = [
    { kind: 'total', name: 'totaal' } as const,
    ...(mine === undefined ? [] : [{ ...mine, kind: 'party', alone: false, gone: false } as const]),
  ];
  return payers.map((payer) => ({
    name: payer.name,
    cents: (own?.of(payer, years) ?? 0) - (other?.of(payer, years) ?? 0),
  }));
}
