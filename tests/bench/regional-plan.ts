import type { CostLine, Indicator, Key, Party, Plan } from '../../src/domain/plan.ts';

/** How many there are of the groups that grow. */
export interface RegionSizes {
  readonly gemeenten: number;
  readonly corporaties: number;
}

/**
 * A plan as large as the whole country might need: 12 provincies, 250 gemeenten and 80 corporaties
 * (342 parties), 12 years, 20 cost lines of all kinds, mixed and capped keys, an index, executors,
 * and parties that come and go. Always the same plan
 * for the same sizes.
 */
export function regionalPlan(sizes: RegionSizes = { gemeenten: 250, corporaties: 80 }): Plan {
  const next = sequence(2_023);
  const parties = [
    ...members('provincie', 12, next),
    ...members('gemeente', sizes.gemeenten, next),
    ...members('corporatie', sizes.corporaties, next),
  ];
  const years = Array.from({ length: 12 }, (_, offset) => String(2024 + offset));
  return {
    ...{ format: 'doorstroming-plan', version: 1, title: 'Land', note: '' },
    ...{ firstYear: 2024, yearCount: 12, rounding: { money: 'cent', hours: 60 } },
    groups: ['provincie', 'gemeente', 'corporatie'].map((id) => ({ id, name: id })),
    parties,
    indicators: [
      ...['inwoners', 'inwoners-55', 'huur'].map((id) => indicator(id, 'gemeente', parties, next)),
      ...['woningen', 'huurders'].map((id) => indicator(id, 'corporatie', parties, next)),
      indicator('oppervlakte', 'provincie', parties, next),
    ],
    keys: keys(parties),
    indices: [
      { id: 'loon', name: 'Loon', percent: Object.fromEntries(years.map((year) => [year, '3.2'])) },
    ],
    costLines: Array.from({ length: 20 }, (_, at) => costLine(at, years, next)),
  };
}

/** The regional plan with as many more parties as a plan may have. */
export function largestPlan(): Plan {
  const plan = regionalPlan();
  const more = Array.from({ length: 500 - plan.parties.length }, (_, at) => `extra-${at}`);
  const figures = Object.fromEntries(more.map((id, at) => [id, String(1_000 + at)]));
  return {
    ...plan,
    parties: [...plan.parties, ...more.map((id) => ({ id, group: 'gemeente', name: id }))],
    indicators: plan.indicators.map((indicator) =>
      indicator.group === 'gemeente'
        ? { ...indicator, figures: { ...indicator.figures, ...figures } }
        : indicator,
    ),
  };
}

export type Next = (below: number) => number;

/** Pseudo-random whole numbers below a bound, from a fixed start (Lehmer). */
export function sequence(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function members(group: string, count: number, next: Next): Party[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `${group}-${at}`, group, name: `${group} ${at}` },
    // A few join in 2027, a few leave after 2030.
    ...(next(40) === 0 ? { from: 2027 } : {}),
    ...(next(40) === 0 ? { until: 2030 } : {}),
  }));
}

function indicator(id: string, group: string, parties: readonly Party[], next: Next): Indicator {
  const own = parties.filter((party) => party.group === group);
  const figures = Object.fromEntries(own.map((party) => [party.id, String(500 + next(90_000))]));
  return { id, name: id, group, unit: 'count', source: '', measuredOn: '2025-01-01', figures };
}

function keys(parties: readonly Party[]): Key[] {
  const caps = parties.filter(({ group }, at) => group === 'gemeente' && at % 3 === 0);
  const key = (id: string, group: string, weights: Record<string, string>): Key => ({
    ...{ id, name: id, group, weights },
  });
  return [
    key('inwoners', 'gemeente', { inwoners: '100' }),
    key('gemengd', 'gemeente', { inwoners: '40', 'inwoners-55': '35', huur: '25' }),
    {
      ...key('begrensd', 'gemeente', { 'inwoners-55': '50', huur: '50' }),
      cap: Object.fromEntries(caps.map(({ id }) => [id, '0.6'])),
    },
    key('woningen', 'corporatie', { woningen: '100' }),
    key('bezit', 'corporatie', { woningen: '60', huurders: '40' }),
    key('oppervlakte', 'provincie', { oppervlakte: '1' }),
  ];
}

function costLine(at: number, years: readonly string[], next: Next): CostLine {
  const yearly = (below: number) =>
    Object.fromEntries(years.map((year) => [year, `${next(below)}.${10 + next(90)}`]));
  const base = {
    ...{ id: `post-${at}`, name: `Post ${at}`, source: '' },
    split: { provincie: '20', gemeente: '45', corporatie: '35' },
    keys: {
      provincie: 'oppervlakte',
      gemeente: ['inwoners', 'gemengd', 'begrensd'][at % 3] ?? '',
      corporatie: ['woningen', 'bezit'][at % 2] ?? '',
    },
    ...(at === 4 ? { index: 'loon' } : {}),
    ...(at % 4 === 3 ? {} : { executor: { group: 'corporatie', key: 'bezit' } }),
  };
  if (at % 5 === 0)
    return {
      ...base,
      kind: 'hours',
      hoursPerWeek: yearly(900),
      hoursPerFte: '36',
      costPerFte: '73000',
    };
  if (at % 5 === 1) return { ...base, kind: 'units', count: yearly(4_000), unitPrice: '2500' };
  return { ...base, kind: 'amount', amount: yearly(5_000_000) };
}
