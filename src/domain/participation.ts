import { ownShares, phasedShares, type KeyShares } from './key.ts';
import { micros, WHOLE } from './decimal.ts';
import { isActive, type Key, type Party, type Plan } from './plan.ts';
import { sharesOf, type Shares } from './shares.ts';

/** By what a group divides: its key's shares, its single active party, or nothing. */
export type GroupShares =
  | { readonly by: 'key'; readonly key: string; readonly shares: Shares }
  | { readonly by: 'only-party'; readonly shares: Shares }
  | { readonly by: 'nothing'; readonly why: 'no-key' | 'no-shares' | 'nobody' };

/** Who takes part and with which share, for one plan; every key and year is worked out once. */
export interface Participation {
  active(group: string, year: number): readonly Party[];
  ofKey(key: Key, year: number): KeyShares;
  ofGroup(group: string, key: string | undefined, year: number): GroupShares;
}

/** Answers questions about participation and shares in one plan, remembering what it worked out. */
export function participationOf(plan: Plan): Participation {
  const keys = new Map(plan.keys.map((key) => [key.id, key]));
  const activeByYear = new Map<string, readonly Party[]>();
  const sameParties = new Map<string, readonly Party[]>();
  const ownOf = new Map<Key, Map<readonly Party[], Omit<KeyShares, 'shares'>>>();
  const yearly = new Map<string, KeyShares>();

  function active(group: string, year: number): readonly Party[] {
    return remember(activeByYear, `${group} ${year}`, () => {
      const parties = plan.parties.filter((party) => party.group === group && isActive(party, year));
      // Years with the same parties share one list, so that their shares are worked out once.
      return remember(sameParties, `${group} ${parties.map(({ id }) => id).join(' ')}`, () => parties);
    });
  }
  function own(key: Key, year: number): Omit<KeyShares, 'shares'> {
    const parties = active(key.group, year);
    const ofParties = remember(ownOf, key, () => new Map<readonly Party[], Omit<KeyShares, 'shares'>>());
    return remember(ofParties, parties, () => ownShares(plan, key, parties));
  }
  function ofKey(key: Key, year: number): KeyShares {
    return remember(yearly, `${key.id} ${year}`, () => {
      const result = own(key, year);
      const from = key.phaseIn === undefined ? undefined : keys.get(key.phaseIn.from);
      const fromShares = from === undefined ? undefined : own(from, year).own;
      if (result.own === undefined || fromShares === undefined) return { ...result, shares: result.own };
      return { ...result, shares: phasedShares(fromShares, result.own, phasePercent(key, year)) };
    });
  }
  function ofGroup(group: string, keyId: string | undefined, year: number): GroupShares {
    const parties = active(group, year);
    const [first] = parties;
    if (first === undefined) return { by: 'nothing', why: 'nobody' };
    const key = keyId === undefined ? undefined : keys.get(keyId);
    if (key !== undefined) {
      const { shares } = ofKey(key, year);
      return shares === undefined ? { by: 'nothing', why: 'no-shares' } : { by: 'key', key: key.id, shares };
    }
    const only = parties.length === 1 ? sharesOf([first.id], [1n]) : undefined;
    return only === undefined ? { by: 'nothing', why: 'no-key' } : { by: 'only-party', shares: only };
  }
  return { active, ofKey, ofGroup };
}

/** The percentage of the key itself in a year of phasing in; a year that is not named counts as 100. */
export function phasePercent(key: Key, year: number): bigint {
  const percent = key.phaseIn?.percent[year];
  return percent === undefined ? WHOLE : micros(percent);
}

function remember<Name, Value>(known: Map<Name, Value>, name: Name, work: () => Value): Value {
  const found = known.get(name);
  if (found !== undefined) return found;
  const value = work();
  known.set(name, value);
  return value;
}
