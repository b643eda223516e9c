import { sameDecimal } from '../domain/apply-cells.ts';
import { commonGround, type CommonGround } from '../domain/common-ground.ts';
import { yearsOf, type Indicator, type Party, type Plan } from '../domain/plan.ts';
import { byId } from '../domain/plan-lists.ts';
import { entryOf } from '../domain/string-map.ts';
import { OTHER_AGREEMENT_TEXT as TEXT } from '../locale/agreement-text.ts';
import { yearRange } from '../locale/common-ground-text.ts';
import { formatDecimal } from '../locale/number-nl.ts';
import { groupWord } from '../locale/plan-names.ts';
import { told, type AssumptionLine } from './agreement-lines.ts';

/** So many figures of one column are told; of more their number. */
const MOST_FIGURES = 8;

/**
 * What a plan goes by that belongs to no line or key: years, rounding, who takes part and when, what
 * is gone, and figures; as far as it differs from the proposal, or, without one, as far as it is
 * not what every plan begins with.
 */
export function otherLines(plan: Plan, base: Plan | undefined): readonly AssumptionLine[] {
  const sentences =
    base === undefined
      ? [...roundingSentences(plan, undefined), ...takingPart(plan, undefined)]
      : [
          ...yearSentences(plan, base),
          ...roundingSentences(plan, base),
          ...partySentences(plan, base, commonGround(plan, base)),
          ...takingPart(plan, base),
          ...goneSentences(plan, base),
          ...plan.indicators.flatMap((indicator) => figureSentences(plan, base, indicator)),
        ];
  return sentences.map(told);
}

function yearSentences(plan: Plan, base: Plan): string[] {
  const [own, other] = [plan, base].map((each) => yearRange(yearsOf(each)));
  return own === other ? [] : [TEXT.years(own ?? '', other ?? '')];
}

function roundingSentences({ rounding }: Plan, base: Plan | undefined): string[] {
  const { money, hours } = base?.rounding ?? { money: 'cent', hours: 60 };
  const before = (text: string) => (base === undefined ? '' : TEXT.proposal(text));
  return [
    ...(rounding.money === money
      ? []
      : [TEXT.amounts(TEXT.money[rounding.money], before(TEXT.money[money]))]),
    ...(rounding.hours === hours
      ? []
      : [TEXT.hoursAre(TEXT.hours[rounding.hours], before(TEXT.hours[hours]))]),
  ];
}

function partySentences(
  plan: Plan,
  base: Plan,
  { joined, left, renamed, moved }: CommonGround,
): string[] {
  const names = (items: readonly Named[]) => items.map(({ name }) => name);
  const some = (say: (each: readonly string[]) => string, each: readonly string[]): string[] =>
    each.length === 0 ? [] : [say(each)];
  return [
    ...some(
      TEXT.joined,
      joined.map(({ name, group }) => `${name} (${groupWord(plan, group)})`),
    ),
    ...some(TEXT.left, names(left)),
    ...some(
      TEXT.renamed,
      renamed.map(({ here, there }) => `${here.name} ${TEXT.before(there.name)}`),
    ),
    ...some(
      TEXT.moved,
      moved.map(({ here, there }) => {
        const [now, before] = [groupWord(plan, here.group), groupWord(base, there.group)];
        return `${here.name} bij ${now} ${TEXT.before(before)}`;
      }),
    ),
    ...some(TEXT.groups, names(onlyIn(plan.groups, base.groups))),
    ...some(TEXT.groupsGone, names(onlyIn(base.groups, plan.groups))),
  ];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function onlyIn<Item extends Named>(items: readonly Item[], others: readonly Item[]): Item[] {
  return items.filter(({ id }) => byId(others, id) === undefined);
}

/** Who takes part in some years only; of the proposal's parties only where it has that otherwise. */
function takingPart(plan: Plan, base: Plan | undefined): string[] {
  const each = plan.parties.flatMap((party): string[] => {
    const other = base === undefined ? undefined : byId(base.parties, party.id);
    const [now, before] = [span(party), other === undefined ? '' : span(other)];
    if (now === before) return [];
    const was =
      other === undefined || base === undefined ? '' : TEXT.proposal(before || TEXT.always);
    return [`${party.name} ${now || TEXT.always}${was}`];
  });
  return each.length === 0 ? [] : [TEXT.takesPart(each)];
}

function span({ from, until }: Party): string {
  return [
    ...(from === undefined ? [] : [TEXT.from(from)]),
    ...(until === undefined ? [] : [TEXT.until(until)]),
  ].join(' ');
}

function goneSentences(plan: Plan, base: Plan): string[] {
  const gone = onlyIn(base.costLines, plan.costLines).map(({ name }) => `‘${name}’`);
  return gone.length === 0 ? [] : [TEXT.linesGone(gone)];
}

function figureSentences(plan: Plan, base: Plan, indicator: Indicator): string[] {
  const before = byId(base.indicators, indicator.id);
  if (before === undefined || !isUsed(plan, indicator.id)) return [];
  const each = plan.parties.flatMap(({ id, name }): string[] => {
    const [now, was] = [indicator, before].map(({ figures }) => entryOf(figures, id));
    // A party that joined has no figure of before.
    if (sameDecimal(now, was) || byId(base.parties, id) === undefined) return [];
    return [TEXT.figure(name, figureText(now), figureText(was))];
  });
  if (each.length === 0) return [];
  const isMany = each.length > MOST_FIGURES;
  return [
    isMany ? TEXT.figuresMany(indicator.name, each.length) : TEXT.figures(indicator.name, each),
  ];
}

function isUsed(plan: Plan, indicator: string): boolean {
  return plan.keys.some(({ weights }) => entryOf(weights, indicator) !== undefined);
}

function figureText(figure: string | undefined): string {
  return figure === undefined ? TEXT.noFigure : formatDecimal(figure);
}
