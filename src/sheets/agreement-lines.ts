import { grouped } from '../domain/grouped.ts';
import type { Plan } from '../domain/plan.ts';
import { entryOf, type StringMap } from '../domain/string-map.ts';
import { AGREEMENT_TEXT } from '../locale/agreement-text.ts';
import { formatPercent } from '../locale/number-nl.ts';
import { enumerate } from '../locale/words-nl.ts';
import { yearRange } from '../locale/common-ground-text.ts';
/** A short line about a cost line, a key, or the rest of a plan. */
export interface AssumptionLine {
  readonly text: string;
  /** What only explains the line before it: the proposal's value, a source. */
  readonly aside?: true;
}

export function told(text: string): AssumptionLine {
  return { text };
}

export function aside(text: string): AssumptionLine {
  return { text, aside: true };
}

/**
 * An agreement as it is now, and below it as the proposal has it where that differs; nothing where
 * neither has one.
 * @param before "" where the proposal has none; undefined where there is nothing to compare with
 * @param none says that there is no such agreement
 */
export function agreed(now: string, before: string | undefined, none: string): AssumptionLine[] {
  const isSame = before === undefined || before === now;
  if (isSame) return now === '' ? [] : [told(now)];
  return [told(now || none), aside(AGREEMENT_TEXT.proposal(before || none))];
}

/** "Elburg en Putten 10%, Ermelo 12,5%": parties by what is agreed, in the plan's order. */
export function perParty(plan: Plan, percents: StringMap | undefined): string {
  const named = plan.parties.flatMap(({ id, name }) => {
    const percent = entryOf(percents, id);
    return percent === undefined ? [] : [{ name, percent: formatPercent(percent) }];
  });
  return [...grouped(named, ({ percent }) => percent)]
    .map(([percent, same]) => `${enumerate(same.map(({ name }) => name))} ${percent}`)
    .join(', ');
}

/** "3,5% in 2025–2026, 3% in 2027": percentages by year; one that always holds without its years. */
export function perYear(
  percents: StringMap,
  years: readonly number[],
  missing: string | undefined,
): string {
  const known = years.flatMap((year) => {
    const percent = entryOf(percents, `${year}`);
    const text = percent === undefined ? missing : formatPercent(percent);
    return text === undefined ? [] : [{ year, text }];
  });
  const texts = [...grouped(known, ({ text }) => text)];
  return texts
    .map(([text, same]) => {
      const isAll = texts.length === 1 && same.length === years.length && years.length > 1;
      return isAll ? `${text} per jaar` : `${text} in ${yearRange(same.map(({ year }) => year))}`;
    })
    .join(', ');
}
