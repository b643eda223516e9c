import type { Reading } from './parse-problem.ts';
import type { ProblemText } from './problem-text.ts';
import { quoted } from './words-nl.ts';

const EXAMPLE = 'Schrijf bijvoorbeeld =72*1,02 of =(36+36)/2.';

function problem(detail: string, readings: readonly Reading[] = []): ProblemText {
  return { lead: 'Niet overgenomen.', detail, readings };
}

/** Why a typed sum was not worked out, and what was rounded. */
export const SUM_TEXT = {
  tooLong: problem('De som is te lang. Gebruik hoogstens 120 tekens.'),
  noSum: (given: string) =>
    problem(
      `${quoted(given)} is geen som die de planner uitrekent. Gebruik alleen getallen, + − × ÷, haakjes en %. ${EXAMPLE}`,
    ),
  looksLikeDate: (given: string) =>
    problem(`${quoted(given)} is geen getal. Is het een som? Begin dan met =. ${EXAMPLE}`),
  maybeSum: (given: string, reading: Reading) =>
    problem(`${quoted(given)} is geen getal. Is het een som? Dan is de uitkomst ${reading.text}.`, [
      reading,
    ]),
  unclear: (given: string, readings: readonly Reading[]) =>
    problem(
      `${quoted(given)} kan op twee manieren. Kies ${readings.map(({ text }) => text).join(' of ')}.`,
      readings,
    ),
  isPercentage: (given: string) =>
    problem(`${quoted(given)} is een percentage. Hier hoort een gewoon getal.`),
  unclearNumber: (readings: string) =>
    problem(`Een getal in de som kan ${readings} zijn. Schrijf het zonder punt.`),
  'divided-by-zero': (given: string) =>
    problem(`${quoted(given)} deelt door nul. Deel door een ander getal.`),
  'percent-added': (given: string) =>
    problem(
      `In ${quoted(given)} staat een percentage bij een gewoon getal. Vermenigvuldig: =72*1,10 of =72+72*10%.`,
    ),
  rounded: (whole: string, value: string) => `De som is ${whole}, afgerond op ${value}.`,
} as const;
