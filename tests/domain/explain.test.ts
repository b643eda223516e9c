import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from '../../src/domain/compute.ts';
import { writeOutcome, type LineYearDocument } from '../../src/domain/outcome-document.ts';
import { explain } from '../../src/domain/explain.ts';
import { planArbitrary } from '../support/plan-arbitrary.ts';
import { expectApportionFollows, expectShareFollows, followLine } from './told-steps.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Working } from '../../src/domain/working.ts';

/** The workings that can be about this; those of hours and of cost are one. */
type WorkingOf<Kind, Each = Working> = Each extends { readonly about: infer About }
  ? Kind extends About
    ? Each
    : never
  : never;

/** The working of a question that must have one. */
function told<Kind extends Working['about']>(
  plan: Plan,
  outcome: Outcome,
  question: Question,
  kind: Kind,
): WorkingOf<Kind> {
  const working = explain(plan, question, outcome);
  if (working?.about !== kind) throw new Error(`No working of ${question.about}.`);
  return working as WorkingOf<Kind>;
}

/** Runs a check for every party and year of many plans. */
function forEveryParty(
  check: (plan: Plan, outcome: Outcome, party: string, year: number) => void,
): void {
  forAll((plan, outcome) => {
    for (const { id } of plan.parties) {
      for (const year of outcome.years) check(plan, outcome, id, year);
    }
  });
}

function forAll(check: (plan: Plan, outcome: Outcome) => void): void {
  const property = fc.property(planArbitrary({ parties: 7, years: 3, lines: 3 }), (plan) => {
    check(plan, compute(plan));
  });
  fc.assert(property, { numRuns: 120 });
}

function linesIn(outcome: Outcome, year: number): (LineYearDocument & { readonly id: string })[] {
  return writeOutcome(outcome).lines.flatMap(({ id, years }) =>
    years.filter((each) => each.year === year).map((each) => ({ ...each, id })),
  );
}

function amountOf(parts: readonly { id: string; amount: number }[] | undefined, id: string) {
  return parts?.find((part) => part.id === id)?.amount ?? 0;
}

describe('the working leads to the outcome', { timeout: 120_000 }, () => {
  it('for the total of every line', () => {
    forAll((plan, outcome) => {
      for (const { id: line, years } of outcome.lines) {
        for (const { year, total } of years) {
          const { steps, value } = told(
            plan,
            outcome,
            { about: 'line-total', line, year },
            'line-total',
          );
          expect([value, followLine(steps)]).toEqual([total, total]);
        }
      }
    });
  });

  it('for every contribution, line by line, down to the last unit', () => {
    forEveryParty((plan, outcome, party, year) => {
      const question: Question = { about: 'contribution', party, year };
      const { parts, value } = told(plan, outcome, question, 'contribution');
      const booked = outcome.parties.find(({ id }) => id === party)?.years;
      expect(value).toBe(booked?.find((each) => each.year === year)?.contribution);
      for (const part of parts) {
        const line = linesIn(outcome, year).find(({ id }) => id === part.line);
        const group = line?.groups.find(({ id }) => id === groupOf(plan, party));
        expect([part.total, part.groupAmount]).toEqual([line?.total, group?.amount]);
        expect(part.amount).toBe(amountOf(group?.parties, party));
        expect(followLine(part.lineSteps)).toBe(part.total);
        expectApportionFollows(part.overGroups);
        if (part.overParties !== undefined) expectApportionFollows(part.overParties);
        if (part.share !== undefined) expectShareFollows(part.share);
      }
    });
  });

  it('for every share that the outcome shows', () => {
    forAll((plan, outcome) => {
      for (const { id, years } of writeOutcome(outcome).lines) {
        const keys = plan.costLines.find((line) => line.id === id)?.keys;
        for (const { year, groups } of years) {
          for (const { id: group, parties } of groups) {
            const key = keys?.[group];
            if (key === undefined) continue;
            for (const { id: party, share } of parties) {
              const { working } = told(
                plan,
                outcome,
                { about: 'share', key, party, year },
                'share',
              );
              expect(working.share).toBe(share);
              expectShareFollows(working);
            }
          }
        }
      }
    });
  });

  it('for every key, party and year, also of who takes no part', () => {
    forEveryParty((plan, outcome, party, year) => {
      for (const { id: key, group } of plan.keys) {
        if (group !== groupOf(plan, party)) continue;
        expectShareFollows(
          told(plan, outcome, { about: 'share', key, party, year }, 'share').working,
        );
      }
    });
  });

  it('for all minutes and costs', () => {
    forEveryParty((plan, outcome, party, year) => {
      const here = linesIn(outcome, year);
      const minutes = told(plan, outcome, { about: 'minutes', party, year }, 'minutes');
      const assigned = here.flatMap((line) => line.minutes?.filter(({ id }) => id === party) ?? []);
      expect(minutes.value).toBe(assigned.reduce((sum, each) => sum + each.minutes, 0));
      for (const part of minutes.parts) {
        expectApportionFollows(part.overParties);
        const { total, unitSize, parts } = part.overParties;
        expect(total * unitSize + (part.leftover?.minutes ?? 0)).toBe(part.weekMinutes);
        const units = parts.find(({ id }) => id === party)?.units ?? 0;
        const extra = part.leftover?.to === party ? part.leftover.minutes : 0;
        expect(part.value).toBe(units * unitSize + extra);
        if (part.share !== undefined) expectShareFollows(part.share);
      }
      const cost = told(plan, outcome, { about: 'cost', party, year }, 'cost');
      expect(cost.value).toBe(here.reduce((sum, line) => sum + amountOf(line.costs, party), 0));
      for (const part of cost.parts) expectApportionFollows(part.overParties);
    });
  });

  it('for every balance', () => {
    forEveryParty((plan, outcome, party, year) => {
      const { contributions, costs, value } = told(
        plan,
        outcome,
        { about: 'balance', party, year },
        'balance',
      );
      const booked = outcome.parties.find(({ id }) => id === party)?.years;
      expect(value).toBe(booked?.find((each) => each.year === year)?.balance);
      const sum = (parts: typeof costs) => parts.reduce((all, part) => all + part.value, 0);
      expect(sum(contributions) - sum(costs)).toBe(value);
    });
  });

  it('for every sum, and every part of a sum answers its own question', () => {
    forAll((plan, outcome) => {
      const questions = outcome.years.flatMap((year): Question[] => [
        ...(['contribution', 'cost', 'minutes', 'balance'] as const).map(
          (of) => ({ about: 'year-total', year, of }) as const,
        ),
        ...plan.groups.map(({ id: group }) => ({ about: 'group-amount', group, year }) as const),
      ]);
      for (const question of questions) {
        const { parts, value } = told(plan, outcome, question, 'sum');
        expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
        for (const part of parts) {
          if (part.question === undefined) continue;
          const answer = explain(plan, part.question, outcome);
          expect(answer !== undefined && 'value' in answer && answer.value).toBe(part.value);
        }
      }
    });
  });
});

function groupOf(plan: Plan, party: string): string | undefined {
  return plan.parties.find(({ id }) => id === party)?.group;
}
