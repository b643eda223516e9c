import { fillingOf, type Position } from './bounds.ts';
import { fromMicros } from './decimal.ts';
import { fixedShares, mixedWeights, usableIndicators } from './key.ts';
import { Participation, phasePercent } from './participation.ts';
import { sharesOf, type Shares } from './shares.ts';
import type { Share } from './outcome.ts';
import { yearsOf, type Decimal, type Key, type Party, type Plan } from './plan.ts';

/** All steps of a key for all parties at once, over years in which the same ones take part. */
export interface KeyBlock {
  readonly key: Key;
  readonly years: readonly number[];
  readonly parties: readonly Party[];
  /** The indicators that count, by id. Empty: the key has no shares these years. */
  readonly usable: readonly string[];
  /** Step 1, per party in the order of `parties`; so are all lists below. */
  readonly mixed: readonly Share[];
  /** Step 2, where shares are fixed by hand and can be kept. */
  readonly fixed: readonly Share[] | undefined;
  readonly fixedIgnored: boolean;
  /** Step 3, where bounds hold for somebody. A position is undefined for who is fixed by hand. */
  readonly bounded:
    | { readonly shares: readonly Share[]; readonly positions: readonly (Position | undefined)[] }
    | undefined;
  readonly boundsIgnored: boolean;
  /** After steps 1 to 3. */
  readonly own: readonly Share[];
  /** Step 4, year by year, where the key grows from one that has shares. */
  readonly phased: readonly {
    readonly year: number;
    /** Percent of this key; the rest is of the other one. */
    readonly percent: Decimal;
    readonly shares: readonly Share[];
  }[];
}

/** Every key of a plan with its steps, in the plan's order, years with the same parties together. */
export function keyBlocks(plan: Plan): readonly KeyBlock[] {
  const participation = new Participation(plan);
  return plan.keys.flatMap((key) => {
    const spans = new Map<readonly Party[], number[]>();
    for (const year of yearsOf(plan)) {
      const parties = participation.active(key.group, year);
      spans.set(parties, [...(spans.get(parties) ?? []), year]);
    }
    return [...spans].map(([parties, years]) => blockOf(plan, key, parties, years, participation));
  });
}

function blockOf(
  plan: Plan,
  key: Key,
  parties: readonly Party[],
  years: readonly number[],
  participation: Participation,
): KeyBlock {
  const usable = usableIndicators(plan, key, parties);
  const start = sharesOf(
    parties.map(({ id }) => id),
    mixedWeights(usable, parties.length),
  );
  const { own, fixedIgnored, boundsIgnored } = participation.ofKey(key, years[0] ?? 0);
  const fixed = start === undefined ? undefined : fixedShares(key, parties, start);
  const base = fixed ?? start;
  return {
    ...{ key, years, parties, fixedIgnored, boundsIgnored },
    usable: start === undefined ? [] : usable.map(({ indicator }) => indicator.id),
    mixed: start?.texts ?? [],
    fixed: fixed?.texts,
    bounded: base === undefined ? undefined : boundedOf(key, base, fixed !== undefined),
    own: own?.texts ?? [],
    phased: phasedOf(plan, key, years, participation),
  };
}

function boundedOf(key: Key, base: Shares, hasFixed: boolean): KeyBlock['bounded'] {
  const filling = fillingOf(key, base, hasFixed);
  if (filling === undefined) return undefined;
  return { shares: filling.shares.texts, positions: filling.positions };
}

function phasedOf(
  plan: Plan,
  key: Key,
  years: readonly number[],
  participation: Participation,
): KeyBlock['phased'] {
  const from = plan.keys.find(({ id }) => id === key.phaseIn?.from);
  if (from === undefined) return [];
  return years.flatMap((year) => {
    const { own, shares } = participation.ofKey(key, year);
    const fromShares = participation.ofKey(from, year).own;
    if (own === undefined || fromShares === undefined || shares === undefined) return [];
    return [{ year, percent: fromMicros(phasePercent(key, year)), shares: shares.texts }];
  });
}
