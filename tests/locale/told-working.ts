import { explain } from '../../src/domain/explain.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Question } from '../../src/domain/question.ts';
import { describeWorking } from '../../src/locale/working-text.ts';

/** A working as it is read aloud: one line of text per line of the panel, hard spaces made soft. */
export function told(plan: Plan, question: Question): string[] {
  const working = explain(plan, question);
  if (working === undefined) return ['geen uitleg'];
  const { subject, value, steps, total } = describeWorking(plan, working);
  const lines = [
    `${subject}: ${value}`,
    ...steps.flatMap(({ question: asked, explanation, lines: answers }, place) => [
      `${place + 1} ${asked}`,
      ...(explanation === undefined ? [] : [explanation]),
      ...answers.map(
        ({ text, note, value: answer }) =>
          `- ${text}${note === undefined ? '' : ` (${note})`}${answer === undefined ? '' : ` = ${answer}`}`,
      ),
    ]),
    ...(total === undefined ? [] : [`= ${total.text} = ${total.value}`]),
  ];
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

/** The part of what is told from the question that begins so, up to the next question. */
export function toldStep(lines: readonly string[], begins: string): string[] {
  const start = lines.findIndex((line) => line.replace(/^\d+ /, '').startsWith(begins));
  if (start < 0) return [];
  const length = lines.slice(start + 1).findIndex((line) => /^(\d+ [A-Z]|= )/.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}
