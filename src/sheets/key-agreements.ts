import { yearsOf, type Key, type Plan } from '../domain/plan.ts';
import { byId } from '../domain/plan-lists.ts';
import { AGREEMENT_TEXT } from '../locale/agreement-text.ts';
import { formatMeasuredOn } from '../locale/date-nl.ts';
import { formatPercent } from '../locale/number-nl.ts';
import { nameOf } from '../locale/plan-names.ts';
import { agreed, aside, perParty, perYear, told, type AssumptionLine } from './agreement-lines.ts';

const HANDS = ['fixed', 'floor', 'cap'] as const;

/**
 * What a key goes by: its figures with their weights and sources, what is agreed by hand, and how it
 * grows; each beside the proposal where that has it otherwise.
 * @param years the years that are compared; all of the plan where nothing is
 */
export function keyLines(
  plan: Plan,
  base: Plan | undefined,
  key: Key,
  years: readonly number[],
): readonly AssumptionLine[] {
  const before = base && byId(base.keys, key.id);
  const was = (text: (plan: Plan, key: Key) => string): string | undefined =>
    base === undefined || before === undefined ? undefined : text(base, before);
  const mixBefore = was(mixText);
  return [
    ...weightLines(plan, key),
    ...(mixBefore === undefined || mixBefore === mixText(plan, key)
      ? []
      : [aside(AGREEMENT_TEXT.proposal(mixBefore || AGREEMENT_TEXT.nothing))]),
    ...HANDS.flatMap((hand) => {
      const text = (of: Plan, { [hand]: percents }: Key) => {
        const who = perParty(of, percents);
        return who === '' ? '' : AGREEMENT_TEXT[hand](who);
      };
      return agreed(text(plan, key), was(text), AGREEMENT_TEXT.none[hand]);
    }),
    ...growthLines(plan, key, was, base === undefined ? yearsOf(plan) : years),
    ...(key.note === undefined || key.note === '' ? [] : [aside(key.note)]),
    ...(base !== undefined && before === undefined ? [aside(AGREEMENT_TEXT.newKey)] : []),
  ];
}

function growthLines(
  plan: Plan,
  key: Key,
  was: (text: (plan: Plan, key: Key) => string) => string | undefined,
  years: readonly number[],
): AssumptionLine[] {
  const textOver =
    (over: readonly number[]) =>
    (of: Plan, { phaseIn }: Key) =>
      phaseIn === undefined
        ? ''
        : // A year without a percentage is wholly by the key itself.
          AGREEMENT_TEXT.grows(
            nameOf(of, 'keys', phaseIn.from),
            perYear(phaseIn.percent, over, '100%'),
          );
  const own = textOver(yearsOf(plan))(plan, key);
  const before = was(textOver(years));
  const isSame = before === undefined || before === textOver(years)(plan, key);
  return agreed(own, isSame ? undefined : before, AGREEMENT_TEXT.wholeAtOnce);
}

/** "Sociale huur 60%, Inwoners 40%"; the name alone of a key of one indicator. */
function mixText(plan: Plan, { weights }: Key): string {
  const each = Object.entries(weights);
  return each
    .map(([id, weight]) => weightText(nameOf(plan, 'indicators', id), weight, each.length > 1))
    .join(', ');
}

function weightText(name: string, weight: string, isMixed: boolean): string {
  return isMixed ? `${name} ${formatPercent(weight)}` : name;
}

function weightLines(plan: Plan, { weights }: Key): readonly AssumptionLine[] {
  const each = Object.entries(weights);
  return each.flatMap(([id, weight]) => {
    const indicator = byId(plan.indicators, id);
    const measured = formatMeasuredOn(indicator?.measuredOn ?? '');
    const day = measured === '' ? 'peildatum onbekend' : `peildatum ${measured}`;
    const source = indicator === undefined || indicator.source === '' ? [] : [indicator.source];
    const name = nameOf(plan, 'indicators', id);
    return [told(weightText(name, weight, each.length > 1)), aside([...source, day].join(', '))];
  });
}
