import { fillingOf } from './bounds.ts';
import { fromMicros, micros } from './decimal.ts';
import { fixedShares, mixedWeights, usableIndicators, type UsableIndicator } from './key.ts';
import { phasePercent, type GroupShares, type Participation } from './participation.ts';
import { rational, toText, type Rational } from './rational.ts';
import { sharesOf, type Shares } from './shares.ts';
import type { Share } from './outcome.ts';
import type { Key, Plan } from './plan.ts';
import type { ShareStep, ShareWorking } from './working.ts';

/** How a party's share of its group came about, whether by a key or as the only one. */
export function explainGroupShare(
  plan: Plan,
  group: string,
  shares: Exclude<GroupShares, { by: 'nothing' }>,
  party: string,
  year: number,
  participation: Participation,
): ShareWorking {
  const share = shareText(shares.shares, party);
  if (shares.by === 'only-party') {
    const pays = shares.shares.ids.includes(party);
    return { party, group, year, steps: pays ? [{ step: 'only-party' }] : [], share };
  }
  const key = plan.keys.find(({ id }) => id === shares.key);
  const steps = key === undefined ? [] : keySteps(plan, key, party, year, participation);
  return { party, group, year, key: shares.key, steps, share };
}

/**
 * All steps of a key for one party in a year (`calculation.md` section 4). None for a party that
 * takes no part that year: its figures count for nothing.
 */
export function keySteps(
  plan: Plan,
  key: Key,
  party: string,
  year: number,
  participation: Participation,
): ShareStep[] {
  const active = participation.active(key.group, year);
  if (!active.some(({ id }) => id === party)) return [];
  const usable = usableIndicators(plan, key, active);
  const start = sharesOf(
    active.map(({ id }) => id),
    mixedWeights(usable, active.length),
  );
  if (start === undefined) return [];
  const { own, fixedIgnored, boundsIgnored } = participation.ofKey(key, year);
  const steps = indicatorSteps(plan, key, party, usable);
  if (usable.length > 1) steps.push({ step: 'mixed', share: shareText(start, party) });
  const base = fixedShares(key, active, start);
  if (base !== undefined) steps.push(fixedStep(key, start, base, party));
  if (fixedIgnored) steps.push({ step: 'ignored', what: 'fixed' });
  if (boundsIgnored) steps.push({ step: 'ignored', what: 'bounds' });
  else if (own !== undefined) boundSteps(key, base ?? start, party, base !== undefined, steps);
  if (own !== undefined) phaseSteps(plan, key, own, party, year, participation, steps);
  return steps;
}

function indicatorSteps(
  plan: Plan,
  key: Key,
  party: string,
  usable: readonly UsableIndicator[],
): ShareStep[] {
  const weightSum = usable.reduce((sum, { weight }) => sum + weight, 0n);
  return plan.indicators.flatMap((indicator): ShareStep[] => {
    const found = usable.find((each) => each.indicator === indicator);
    if (found === undefined)
      return micros(key.weights[indicator.id]) > 0n
        ? [{ step: 'indicator-skipped', indicator: indicator.id }]
        : [];
    const figure = indicator.figures[party] ?? '0';
    const part = rational(micros(figure) * found.weight, found.sum * weightSum);
    return [
      {
        step: 'indicator',
        indicator: indicator.id,
        figure,
        sum: fromMicros(found.sum),
        weight: fromMicros(found.weight),
        weightSum: fromMicros(weightSum),
        share: toText(part),
      },
    ];
  });
}

/** The step of a share fixed by hand, or of sharing what the fixed ones leave. */
function fixedStep(key: Key, start: Shares, base: Shares, party: string): ShareStep {
  const percent = key.fixed?.[party];
  if (percent !== undefined) return { step: 'fixed', percent };
  const fixedParties = start.ids.filter((id) => key.fixed?.[id] !== undefined);
  const free = start.ids.filter((id) => key.fixed?.[id] === undefined);
  return {
    step: 'rest',
    rest: toText(sumOf(base, free)),
    fixedParties,
    own: shareText(start, party),
    ownSum: toText(sumOf(start, free)),
    share: shareText(base, party),
  };
}

function boundSteps(
  key: Key,
  base: Shares,
  party: string,
  hasFixed: boolean,
  steps: ShareStep[],
): void {
  const filling = fillingOf(key, base, hasFixed);
  const position = filling?.positions[base.ids.indexOf(party)];
  if (filling === undefined || position === undefined) return;
  const share = shareText(filling.shares, party);
  if (position !== 'free') {
    const percent = (position === 'cap' ? key.cap : key.floor)?.[party] ?? '0';
    steps.push({ step: position, percent, share });
    return;
  }
  const bounded = base.ids.filter(
    (_, i) => filling.positions[i] !== undefined && filling.positions[i] !== 'free',
  );
  const factor = filling.factor ?? { num: 1n, den: 1n };
  if (factor.num !== factor.den)
    steps.push({
      step: 'scaled',
      factor: toText(rational(factor.num, factor.den)),
      bounded,
      share,
    });
}

function phaseSteps(
  plan: Plan,
  key: Key,
  own: Shares,
  party: string,
  year: number,
  participation: Participation,
  steps: ShareStep[],
): void {
  const from = plan.keys.find(({ id }) => id === key.phaseIn?.from);
  const fromShares = from === undefined ? undefined : participation.ofKey(from, year).own;
  const { shares } = participation.ofKey(key, year);
  if (from === undefined || fromShares === undefined || shares === undefined) return;
  steps.push({
    step: 'phase-in',
    from: from.id,
    percent: fromMicros(phasePercent(key, year)),
    fromShare: shareText(fromShares, party),
    ownShare: shareText(own, party),
    share: shareText(shares, party),
  });
}

/** A party's share as "num/den"; "0/1" for one that does not take part. */
export function shareText(shares: Shares, party: string): Share {
  return shares.texts[shares.ids.indexOf(party)] ?? '0/1';
}

function sumOf(shares: Shares, ids: readonly string[]): Rational {
  const sum = shares.weights.reduce(
    (total, weight, i) => (ids.includes(shares.ids[i] ?? '') ? total + weight : total),
    0n,
  );
  return rational(sum, shares.sum);
}
