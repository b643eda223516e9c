import type { Plan } from '../domain/plan.ts';
import type { ApportionedPart, ApportionWorking } from '../domain/working.ts';
import { formatCents, formatFraction, formatHours } from './number-nl.ts';
import { nameOf } from './plan-names.ts';
import type { WorkingLine, WorkingStep } from './working-text.ts';
import { capital, countWord } from './words-nl.ts';

/** Who got the units that were left after rounding down, and why. */

interface UnitWords {
  readonly article: 'de' | 'het';
  readonly one: string;
  readonly many: string;
  /** "een halve cent", where it can be said. */
  readonly half: string;
}

const CENT: UnitWords = { article: 'de', one: 'cent', many: 'cent', half: 'een halve cent' };
const EURO: UnitWords = { article: 'de', one: 'euro', many: 'euro', half: 'een halve euro' };
const HOUR: UnitWords = { article: 'het', one: 'uur', many: 'uur', half: 'een half uur' };
const HALF_HOUR: UnitWords = {
  article: 'het',
  one: 'halfuur',
  many: 'halve uren',
  half: 'een half halfuur',
};
const QUARTER: UnitWords = {
  article: 'het',
  one: 'kwartier',
  many: 'kwartieren',
  half: 'een half kwartier',
};

function unitWords({ unit, unitSize }: ApportionWorking): UnitWords {
  if (unit === 'cents') return unitSize === 100 ? EURO : CENT;
  if (unitSize === 60) return HOUR;
  return unitSize === 30 ? HALF_HOUR : QUARTER;
}

/** An amount in the working's units as people read it: euros, or hours. */
export function unitsText({ unit, unitSize }: ApportionWorking, units: number): string {
  return unit === 'cents' ? formatCents(units * unitSize) : formatHours(units * unitSize);
}

/** A remainder in words: "een halve cent", "0,625 cent". */
function remainderText(words: UnitWords, remainder: string): string {
  return remainder === '1/2' ? words.half : `${formatFraction(remainder, 6)} ${words.one}`;
}

function leftSentence(working: ApportionWorking, words: UnitWords): string {
  const { left, total } = working;
  const amount = unitsText(working, total);
  const verb = left === 1 ? 'blijft' : 'blijven';
  return `Van de ${amount} ${verb} na afronden naar beneden ${left} ${left === 1 ? words.one : words.many} over.`;
}

/** Why it was the one and not the other, of those with the same remainder as the last served. */
function tieSentences(
  plan: Plan,
  working: ApportionWorking,
  tied: readonly ApportionedPart[],
  words: UnitWords,
): string {
  const { last } = working;
  if (last.by === 'none') return '';
  const [first, second] = [last.winner, last.loser].map((id) => nameOf(plan, 'parties', id));
  const rest = remainderText(words, tied[0]?.remainder ?? '0/1');
  const who =
    tied.length === 2
      ? `${first ?? ''} en ${second ?? ''} hebben allebei ${rest} rest`
      : `${capital(countWord(tied.length))} partijen hebben elk ${rest} rest`;
  return last.by === 'id'
    ? `${who} en een even groot aandeel. Dan beslist het alfabet.`
    : `${who}. Dan gaat het grootste aandeel voor.`;
}

function reason(
  plan: Plan,
  working: ApportionWorking,
  part: ApportionedPart,
  words: UnitWords,
): string {
  const { last, parts, left } = working;
  const winner = last.by === 'none' ? undefined : parts.find(({ id }) => id === last.winner);
  const inLine = winner !== undefined && winner.remainder === part.remainder;
  if (inLine && last.by !== 'remainder') {
    const tied = parts.filter(({ remainder }) => remainder === winner.remainder);
    return tieSentences(plan, working, tied, words);
  }
  const rest = remainderText(words, part.remainder);
  const rule =
    left === 1
      ? `${capital(words.article)} ${words.one} gaat naar de grootste rest.`
      : 'Die gaan naar de grootste resten.';
  return `${rule} ${nameOf(plan, 'parties', part.id)} heeft ${rest} rest.`;
}

function partLine(plan: Plan, working: ApportionWorking, part: ApportionedPart): WorkingLine {
  const words = unitWords(working);
  const name = nameOf(plan, 'parties', part.id);
  const value = unitsText(working, part.units);
  if (part.extra === 0) return { text: name, value };
  const what = working.left === 1 ? `${words.article} ${words.one}` : `er een ${words.one} bij`;
  return { text: `${name} krijgt ${what}`, emphasis: name, value };
}

/** The party itself, and the one that it won from or lost to; who got the unit stands first. */
function linesOf(plan: Plan, working: ApportionWorking, part: ApportionedPart): WorkingLine[] {
  const { last, parts } = working;
  const otherId = last.by === 'none' ? '' : part.extra === 1 ? last.loser : last.winner;
  const other = parts.find(({ id }) => id === otherId);
  return [part, ...(other === undefined ? [] : [other])]
    .sort((a, b) => b.extra - a.extra)
    .map((each) => partLine(plan, working, each));
}

/**
 * "Wie krijgt de laatste cent?", for the party whose number is explained. Undefined when its own
 * quota is whole: then no left-over unit was at stake for it.
 * @param about names the line in the question, where there is more than one
 */
export function lastUnitStep(
  plan: Plan,
  working: ApportionWorking,
  party: string,
  about?: string,
): WorkingStep | undefined {
  const part = working.parts.find(({ id }) => id === party);
  if (part === undefined || part.remainder.startsWith('0/') || working.left === 0) return undefined;
  const words = unitWords(working);
  const which =
    working.left === 1
      ? `Wie krijgt ${words.article} laatste ${words.one}`
      : `Wie krijgt wat na afronden overblijft`;
  return {
    question: `${which}${about === undefined ? '' : ` van ${about}`}?`,
    explanation: `${leftSentence(working, words)} ${reason(plan, working, part, words)}`,
    lines: linesOf(plan, working, part),
  };
}
