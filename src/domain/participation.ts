import { ownShares, phasedShares, type KeyShares } from './key.ts';
import { micros, WHOLE } from './decimal.ts';
import { activeParties, type Key, type Party, type Plan } from './plan.ts';
import { sharesOf, type Shares } from './shares.ts';

/** By what a group divides: its key's shares, its single active party, or nothing. */
export type GroupShares =
  | { readonly by: 'key'; readonly key: string; readonly shares: Shares }
  | { readonly by: 'only-party'; readonly shares: Shares }
  | { readonly by: 'nothing'; readonly why: 'no-key' | 'no-shares' | 'nobody' };

type OwnShares = Omit<KeyShares, 'shares'>;

const known = new WeakMap<Plan['parties'], Participation>();

/**
 * The participation of a plan. An edit that leaves parties, figures and keys alone leaves their
 * lists as they are, and then all shares that were worked out hold.
 */
export function participationOf(plan: Plan): Participation {
  const before = known.get(plan.parties);
  if (before?.holdsFor(plan) === true) return before;
  const participation = new Participation(plan);
  known.set(plan.parties, participation);
  return participation;
}

/**
 * Who takes part in a plan and with which share. Every key and year is worked out once; years with
 * the same parties share their work.
 */
export class Participation {
  readonly #plan: Plan;
  readonly #keys: ReadonlyMap<string, Key>;
  readonly #active = new Map<string, Map<number, readonly Party[]>>();
  readonly #lists = new Map<string, (readonly Party[])[]>();
  readonly #own = new Map<Key, Map<readonly Party[], OwnShares>>();
  readonly #yearly = new Map<Key, Map<number, KeyShares>>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#keys = new Map(plan.keys.map((key) => [key.id, key]));
  }

  /** Whether another plan has the same parties, figures and keys. */
  holdsFor({ parties, indicators, keys }: Plan): boolean {
    const own = this.#plan;
    return own.parties === parties && own.indicators === indicators && own.keys === keys;
  }

  /** The parties of a group that take part in a year; the same list for years with the same parties. */
  active(group: string, year: number): readonly Party[] {
    const ofYears = remember(this.#active, group, () => new Map<number, readonly Party[]>());
    return remember(ofYears, year, () => {
      const parties = activeParties(this.#plan, group, year);
      const lists = remember(this.#lists, group, () => []);
      const known = lists.find((list) => isSameList(list, parties));
      if (known === undefined) lists.push(parties);
      return known ?? parties;
    });
  }

  /** A key's shares in a year, phasing-in included. */
  ofKey(key: Key, year: number): KeyShares {
    const ofYears = remember(this.#yearly, key, () => new Map<number, KeyShares>());
    return remember(ofYears, year, () => {
      const result = this.#ownOf(key, year);
      const from = key.phaseIn === undefined ? undefined : this.#keys.get(key.phaseIn.from);
      const fromShares = from === undefined ? undefined : this.#ownOf(from, year).own;
      if (result.own === undefined || fromShares === undefined) {
        return { ...result, shares: result.own };
      }
      const shares = phasedShares(fromShares, result.own, phasePercent(key, year));
      return { ...result, shares };
    });
  }

  /** By what a group divides its part in a year, given the key that a line names for it. */
  ofGroup(group: string, keyId: string | undefined, year: number): GroupShares {
    const parties = this.active(group, year);
    const [first] = parties;
    if (first === undefined) return { by: 'nothing', why: 'nobody' };
    const key = keyId === undefined ? undefined : this.#keys.get(keyId);
    if (key !== undefined) {
      const { shares } = this.ofKey(key, year);
      return shares === undefined
        ? { by: 'nothing', why: 'no-shares' }
        : { by: 'key', key: key.id, shares };
    }
    const only = parties.length === 1 ? sharesOf([first.id], [1n]) : undefined;
    return only === undefined
      ? { by: 'nothing', why: 'no-key' }
      : { by: 'only-party', shares: only };
  }

  #ownOf(key: Key, year: number): OwnShares {
    const parties = this.active(key.group, year);
    const ofParties = remember(this.#own, key, () => new Map<readonly Party[], OwnShares>());
    return remember(ofParties, parties, () => ownShares(this.#plan, key, parties));
  }
}

/** The percentage of the key itself in a year of phasing in; a year that is not named counts as 100. */
export function phasePercent(key: Key, year: number): bigint {
  const percent = key.phaseIn?.percent[year];
  return percent === undefined ? WHOLE : micros(percent);
}

function isSameList(one: readonly Party[], other: readonly Party[]): boolean {
  return one.length === other.length && one.every((party, place) => party === other[place]);
}

function remember<Name, Value>(known: Map<Name, Value>, name: Name, work: () => Value): Value {
  const found = known.get(name);
  if (found !== undefined) return found;
  const value = work();
  known.set(name, value);
  return value;
}
