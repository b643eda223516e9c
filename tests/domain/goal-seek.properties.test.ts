import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { compute } from '../../src/domain/compute.ts';
import { fromMicros, micros } from '../../src/domain/decimal.ts';
import { goalEdit, goalInputs, goalRule, type GoalInput } from '../../src/domain/goal-input.ts';
import { seekGoal, type GoalAnswer } from '../../src/domain/goal-seek.ts';
import { largestHolding } from '../../src/domain/largest-holding.ts';
import type { Cents } from '../../src/domain/outcome.ts';
import { yearsOf, type Plan } from '../../src/domain/plan.ts';
import { planArbitrary } from '../support/plan-arbitrary.ts';

interface Case {
  readonly plan: Plan;
  readonly party: string;
  readonly year: number;
  readonly input: GoalInput;
  readonly atMost: Cents;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    plan: planArbitrary({ parties: 7, years: 3, lines: 3 }),
    places: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
    near: fc.oneof(fc.nat(300), fc.constantFrom(0, 50, 100, 101, 200)),
    far: fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.maxSafeNat() },
    ),
  })
  .filter(({ plan, places: [a] }) => inputsOf(plan, a).length > 0)
  .map(({ plan, places: [a, b, c], near, far }) => {
    const party = plan.parties[a % plan.parties.length]?.id ?? '';
    const years = yearsOf(plan);
    const year = years[b % years.length] ?? 0;
    const inputs = inputsOf(plan, a);
    const input = inputs[c % inputs.length] as GoalInput;
    // Around what it pays now, so that the answer is worth something.
    const now = paid(plan, party, year) ?? 0;
    const atMost = (Math.floor((now * near) / 100) + far) as Cents;
    return { plan, party, year, input, atMost: Math.min(atMost, 2 ** 52) as Cents };
  });

function inputsOf(plan: Plan, place: number): GoalInput[] {
  return goalInputs(plan, plan.parties[place % plan.parties.length]?.id ?? '');
}

/** What `compute` says; the answer under test has no part in it. */
function paid(plan: Plan, party: string, year: number): number | undefined {
  const years = compute(plan).parties.find(({ id }) => id === party)?.years;
  return years?.find((each) => each.year === year)?.contribution;
}

/** What a person gets who types the value; undefined when the plan refuses it. */
function paidAt({ plan, party, year, input }: Case, value: string): number | undefined {
  const edit = goalEdit(plan, input, year, value);
  const result = edit && apply(plan, edit);
  return result?.ok === true ? paid(result.value, party, year) : undefined;
}

/** Hours that are assigned go by what one party can be given at least; all else by its last decimal. */
function stepOf({ plan, input }: Case): bigint {
  const line = 'line' in input ? plan.costLines.find(({ id }) => id === input.line) : undefined;
  const units = { 60: 1_000_000n, 30: 500_000n, 15: 250_000n };
  const isAssigned = line?.kind === 'hours' && line.executor !== undefined;
  if (isAssigned && input.input === 'quantity') return units[plan.rounding.hours];
  return 10n ** BigInt(6 - goalRule(plan, input).places);
}

/** The values after the one found, away from what holds. */
function* beyond(one: Case, answer: Extract<GoalAnswer, { answer: 'found' }>): Generator<string> {
  const step = stepOf(one) * (answer.bound === 'most' ? 1n : -1n);
  const start = micros(answer.point.value);
  for (let count = 1n; count <= 40n; count++) {
    const value = start + step * count;
    if (value < 0n || ('line' in one.input ? false : value > 100_000_000n)) return;
    yield fromMicros(value);
  }
}

/**
 * Whether so few values lie where rounding can tip the answer that all of them are tried: the
 * amount moves by ten units a line within 10,000 steps. Where it hardly moves, the promise is that
 * this value holds and the next one does not.
 */
function isSteep(one: Case, value: string): boolean {
  const wide = stepOf(one) * 10_000n;
  const unit = one.plan.rounding.money === 'euro' ? 100 : 1;
  const here = paidAt(one, value) ?? 0;
  const there = [micros(value) + wide, micros(value) - wide]
    .filter((far) => far >= 0n)
    .map((far) => paidAt(one, fromMicros(far)))
    .find((amount) => amount !== undefined);
  return there !== undefined && Math.abs(there - here) >= 10 * unit * one.plan.costLines.length;
}

describe('terugrekenen tegen uitproberen', () => {
  it('de gevonden waarde houdt, en geen van de volgende doet dat nog', () => {
    let tried = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const answer = seekGoal(one.plan, one);
        if (answer.answer !== 'found') return;
        expect(paidAt(one, answer.point.value)).toBe(answer.point.outcome);
        expect(answer.point.outcome).toBeLessThanOrEqual(one.atMost);
        if (answer.next !== undefined) {
          expect(paidAt(one, answer.next.value)).toBe(answer.next.outcome);
          expect(answer.next.outcome).toBeGreaterThan(one.atMost);
        }
        // Beyond what the agreements of others leave, a plan would drop them, and nothing is promised.
        if (answer.next === undefined && one.input.input === 'fixed-share') return;
        if (!isSteep(one, answer.point.value)) return;
        tried += 1;
        for (const value of beyond(one, answer)) {
          const outcome = paidAt(one, value);
          if (outcome !== undefined) expect(outcome).toBeGreaterThan(one.atMost);
        }
      }),
      { numRuns: 400 },
    );
    expect(tried).toBeGreaterThan(30);
  });

  it('kan niet: ook met niets in de invoer is het meer', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const answer = seekGoal(one.plan, one);
        if (answer.answer !== 'impossible') return;
        const isSecond =
          one.input.input === 'split' &&
          one.plan.parties.find(({ id }) => id === one.party)?.group === one.input.groups[1];
        expect(paidAt(one, isSecond ? '100' : '0')).toBe(answer.others);
        expect(answer.others).toBeGreaterThan(one.atMost);
      }),
      { numRuns: 300 },
    );
  });

  it('wat er niet van afhangt, verandert niet mee', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 100 }), (one, value) => {
        const answer = seekGoal(one.plan, one);
        // Between two other groups a unit left over may still come to this one; and where nobody
        // could pay the rest, the plan leaves the agreements of others out as well.
        if (answer.answer !== 'independent') return;
        if (answer.why === 'other-groups' || answer.why === 'nobody-else') return;
        const outcome = paidAt(one, `${value}`);
        if (outcome !== undefined) expect(outcome).toBe(paid(one.plan, one.party, one.year));
      }),
      { numRuns: 300 },
    );
  });

  it('alle drie de antwoorden komen voor', () => {
    const answers = fc
      .sample(cases, { numRuns: 300, seed: 7 })
      .map((one) => seekGoal(one.plan, one).answer);
    expect(new Set(answers)).toEqual(new Set(['found', 'impossible', 'independent']));
  });
});

describe('de laatste stap die houdt', () => {
  it('ook als een eerdere niet houdt: van bovenaf geprobeerd', () => {
    const holds = (step: bigint) => step !== 4n && step <= 6n;
    expect(largestHolding(0n, 9n, holds)).toBe(6n);
  });

  it('bij te veel stappen: een die houdt en waarna de volgende niet houdt', () => {
    expect(largestHolding(0n, 10n ** 15n, (step) => step <= 123_456_789n)).toBe(123_456_789n);
  });
});
