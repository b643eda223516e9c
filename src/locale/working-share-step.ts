import { restOf100 } from '../domain/decimal-sum.ts';
import { isActive, type Plan } from '../domain/plan.ts';
import type { ShareStep, ShareWorking } from '../domain/working.ts';
import { formatDecimal, formatFraction, formatPercent, formatShare } from './number-nl.ts';
import { nameOf, quotedName } from './plan-names.ts';
import { asFraction } from './working-line.ts';
import type { WorkingLine } from './working-text.ts';
import { capital, countWord, enumerateSome } from './words-nl.ts';

/** One step of a party's share of a key, in words. */

const PLACES = 4;
const NAMES_SHOWN = 4;

type Step<Kind extends ShareStep['step']> = Extract<ShareStep, { readonly step: Kind }>;

/** What is told of one step: sentences before the lines, and lines of the sum. */
export interface Told {
  readonly sentences: readonly string[];
  readonly lines: readonly WorkingLine[];
}

/** What a step needs to know of the steps around it. */
export interface Context {
  readonly plan: Plan;
  readonly working: ShareWorking;
  readonly party: string;
  readonly indicators: readonly Step<'indicator'>[];
}

/** A share with all that matters of its decimals: "13,8%" or "12,3958…%". */
export function exactShare(share: string): string {
  return formatShare(share, PLACES, { ellipsis: true });
}

function names(plan: Plan, ids: readonly string[]): string {
  return enumerateSome(
    ids.map((id) => nameOf(plan, 'parties', id)),
    NAMES_SHOWN,
  );
}

function indicatorLine(context: Context, step: Step<'indicator'>): Told {
  const sum = `${formatDecimal(step.figure)} ÷ ${formatDecimal(step.sum)}`;
  const name = quotedName(context.plan, 'indicators', step.indicator);
  const value = exactShare(step.share);
  if (context.indicators.length < 2) {
    const sentence = `${name}: samen ${formatDecimal(step.sum)}.`;
    return { sentences: [sentence], lines: [{ text: sum, value }] };
  }
  const weight = formatFraction(asFraction(step.weight), PLACES, inverse(step.weightSum));
  return { sentences: [], lines: [{ text: name, note: `${sum} × ${weight}%`, value }] };
}

/** 100 ÷ a sum of weights, as a fraction. */
function inverse(weightSum: string): string {
  const [num = '1', den = '1'] = asFraction(weightSum).split('/');
  return `${den}00/${num}`;
}

function fixedSentence({ plan, working }: Context, step: Step<'rest'>): string {
  const [first = ''] = step.fixedParties;
  const key = plan.keys.find(({ id }) => id === working.key);
  const rest = exactShare(step.rest);
  if (step.fixedParties.length > 1) {
    return `${names(plan, step.fixedParties)} hebben een vast aandeel. De anderen delen de overige ${rest}`;
  }
  const percent = formatPercent(key?.fixed?.[first] ?? '0');
  const others =
    plan.parties.filter((party) => party.group === working.group && isActive(party, working.year))
      .length - 1;
  const who = others === 1 ? 'De andere krijgt' : `De andere ${countWord(others)} delen`;
  return `${nameOf(plan, 'parties', first)} is vast op ${percent}. ${who} de overige ${rest}`;
}

function restTold(context: Context, step: Step<'rest'>): Told {
  const [only, more] = context.indicators;
  const value = exactShare(step.share);
  const rest = exactShare(step.rest);
  const sentence = fixedSentence(context, step);
  if (only !== undefined && more === undefined) {
    const sum = formatFraction(step.ownSum, PLACES, asFraction(only.sum));
    const text = `${formatDecimal(only.figure)} ÷ ${sum} × ${rest}`;
    return {
      sentences: [`${sentence} naar hun cijfers, samen ${sum}.`],
      lines: [{ text, value }],
    };
  }
  const text = `${exactShare(step.own)} ÷ ${exactShare(step.ownSum)} × ${rest}`;
  return { sentences: [`${sentence} naar hun cijfers.`], lines: [{ text, value }] };
}

function boundTold({ party }: Context, step: Step<'floor' | 'cap'>): Told {
  const value = exactShare(step.share);
  if (step.step === 'floor' && !/[1-9]/.test(step.percent)) {
    return { sentences: [`${party} heeft geen cijfer en dus geen aandeel.`], lines: [] };
  }
  const bound = step.step === 'floor' ? 'ondergrens' : 'bovengrens';
  const word = step.step === 'floor' ? 'minstens' : 'hoogstens';
  return {
    sentences: [`Voor ${party} is ${word} ${formatPercent(step.percent)} afgesproken.`],
    lines: [{ text: capital(bound), value }],
  };
}

function scaledTold({ plan }: Context, step: Step<'scaled'>, before: string): Told {
  const one = step.bounded.length === 1 ? 'staat op een grens' : 'staan op een grens';
  return {
    sentences: [`${names(plan, step.bounded)} ${one}. De anderen vangen het verschil op.`],
    lines: [
      { text: `${before} × ${formatFraction(step.factor, PLACES)}`, value: exactShare(step.share) },
    ],
  };
}

function phaseTold({ plan, working }: Context, step: Step<'phase-in'>): Told {
  const rest = restOf100(step.percent);
  const from = quotedName(plan, 'keys', step.from);
  const part = (percent: string, share: string): WorkingLine => ({
    text: `${formatPercent(percent)} van ${exactShare(share)}`,
    value: `${formatFraction(share, PLACES, asFraction(percent))}%`,
  });
  return {
    sentences: [
      `Deze sleutel telt in ${working.year} voor ${formatPercent(step.percent)}. Voor ${formatPercent(rest)} geldt nog ${from}.`,
    ],
    lines: [
      part(step.percent, step.ownShare),
      { ...part(rest, step.fromShare), note: from },
      { text: `Aandeel in ${working.year}`, emphasis: 'Aandeel', value: exactShare(step.share) },
    ],
  };
}

function ignoredSentence({ what }: Step<'ignored'>): string {
  return what === 'fixed'
    ? 'De vaste aandelen kunnen zo niet. Ze tellen niet mee.'
    : 'De ondergrenzen en bovengrenzen passen niet samen. Ze tellen niet mee.';
}

/** Tells one step. `before` is the share so far, in words. */
export function tell(context: Context, step: ShareStep, before: string): Told {
  const { plan, party } = context;
  switch (step.step) {
    case 'only-party':
      return { sentences: [`${party} is de enige en betaalt alles.`], lines: [] };
    case 'indicator':
      return indicatorLine(context, step);
    case 'indicator-skipped': {
      const name = quotedName(plan, 'indicators', step.indicator);
      return { sentences: [`${name} telt niet mee: de cijfers zijn samen 0.`], lines: [] };
    }
    case 'mixed':
      return {
        sentences: [],
        lines: [{ text: 'Samen', emphasis: 'Samen', value: exactShare(step.share) }],
      };
    case 'fixed': {
      const value = formatPercent(step.percent);
      const sentence = `${party} heeft een vast aandeel. Dat is met de hand ingevuld.`;
      return { sentences: [sentence], lines: [{ text: 'Vast aandeel', value }] };
    }
    case 'rest':
      return restTold(context, step);
    case 'floor':
    case 'cap':
      return boundTold(context, step);
    case 'scaled':
      return scaledTold(context, step, before);
    case 'phase-in':
      return phaseTold(context, step);
    case 'ignored':
      return { sentences: [ignoredSentence(step)], lines: [] };
  }
}
