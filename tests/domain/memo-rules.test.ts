import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/domain/apportion.ts';
import { printedOutcome } from '../support/printed-outcome.ts';
import { rational, divide, multiply, roundHalfUp, subtract } from '../../src/domain/rational.ts';
import { sharesOf } from '../../src/domain/shares.ts';
import { memoPlan } from '../support/memo-plan.ts';
import type { OutcomeDocument } from '../../src/domain/outcome-document.ts';
import type { CostLine, Plan } from '../../src/domain/plan.ts';

const coaches = 'verhuiscoaches';
const provincial = 'provinciale-verhuiscoach';

describe('de tabellen van de memo', () => {
  it('€ 146.000 voor 72 uur gaat half om half: € 73.000 en € 73.000', () => {
    const line = lineYear(printedOutcome(memoPlan), coaches, 2024);
    expect(line.total).toBe(146_000_00);
    expect(line.groups.map(({ id, amount }) => [id, amount])).toEqual([
      ['gemeenten', 73_000_00],
      ['corporaties', 73_000_00],
    ]);
  });

  it('€ 73.000 over de gemeenten naar sociale huur', () => {
    expect(paid(printedOutcome(memoPlan), coaches, 'gemeenten')).toEqual({
      elburg: 10_074_00,
      ermelo: 11_096_00,
      harderwijk: 23_944_00,
      nunspeet: 10_512_00,
      oldebroek: 8_687_00,
      putten: 8_687_00,
    });
  });

  it('€ 73.000 over de corporaties naar woningbezit', () => {
    expect(paid(printedOutcome(memoPlan), coaches, 'corporaties')).toEqual({
      deltawonen: 5_840_00,
      'omnia-wonen': 20_440_00,
      uwoon: 37_960_00,
      'woningstichting-putten': 8_760_00,
    });
  });

  it('€ 11.500 over de gemeenten, met twee keer € 1.368,50', () => {
    expect(paid(printedOutcome(memoPlan), provincial, 'gemeenten')).toEqual({
      elburg: 1_587_00,
      ermelo: 1_748_00,
      harderwijk: 3_772_00,
      nunspeet: 1_656_00,
      oldebroek: 1_368_50,
      putten: 1_368_50,
    });
  });

  it('€ 11.500 over de corporaties, en € 23.000 voor de provincie', () => {
    const outcome = printedOutcome(memoPlan);
    expect(paid(outcome, provincial, 'corporaties')).toEqual({
      deltawonen: 920_00,
      'omnia-wonen': 3_220_00,
      uwoon: 5_980_00,
      'woningstichting-putten': 1_380_00,
    });
    expect(paid(outcome, provincial, 'provincie')).toEqual({ gelderland: 23_000_00 });
  });

  it('vanaf 2025 vervalt de provinciale verhuiscoach', () => {
    const outcome = printedOutcome(memoPlan);
    expect(lineYear(outcome, provincial, 2024).total).toBe(46_000_00);
    expect(lineYear(outcome, provincial, 2025).total).toBe(0);
  });

  it('er is niets om op te wijzen', () => {
    expect(printedOutcome(memoPlan).findings).toEqual([]);
  });
});

describe('de uren', () => {
  it('72 uur naar 8, 28, 52 en 12 procent wordt 6, 20, 37 en 9 uur', () => {
    expect(hours(printedOutcome(memoPlan))).toEqual([6, 20, 37, 9]);
  });

  it('54 uur telt op: 4, 15, 28 en 7', () => {
    expect(hours(printedOutcome(withHours('54')))).toEqual([4, 15, 28, 7]);
  });

  it('66 uur telt op: 5, 19, 34 en 8', () => {
    expect(hours(printedOutcome(withHours('66')))).toEqual([5, 19, 34, 8]);
  });
});

describe('hele euro’s', () => {
  const inEuros: Plan = { ...memoPlan, rounding: { ...memoPlan.rounding, money: 'euro' } };

  it('€ 11.500: Oldebroek krijgt de laatste euro, Putten niet', () => {
    expect(paid(printedOutcome(inEuros), provincial, 'gemeenten')).toEqual({
      elburg: 1_587_00,
      ermelo: 1_748_00,
      harderwijk: 3_772_00,
      nunspeet: 1_656_00,
      oldebroek: 1_369_00,
      putten: 1_368_00,
    });
  });

  it('ieder voor zich afgerond was het € 11.501 geworden', () => {
    const exactly = [138n, 152n, 328n, 144n, 119n, 119n].map((part) =>
      rational(11_500n * part, 1_000n),
    );
    const apart = exactly.map(roundHalfUp);
    expect(apart).toEqual([1_587n, 1_748n, 3_772n, 1_656n, 1_369n, 1_369n]);
    expect(apart.reduce((sum, euros) => sum + euros, 0n)).toBe(11_501n);
  });

  it('en dat is het enige punt van aandacht', () => {
    expect(printedOutcome(inEuros).findings).toEqual([
      { code: 'tie', group: 'gemeenten', line: provincial, year: 2024 },
    ]);
  });
});

describe('de afrekening van 2025', () => {
  const in2025 = (party: string) =>
    printedOutcome(memoPlan).parties.find(({ id }) => id === party)?.years[1];

  it('de corporaties ontvangen samen precies € 73.000', () => {
    const balances = ['deltawonen', 'omnia-wonen', 'uwoon', 'woningstichting-putten'].map(
      (party) => in2025(party)?.balance,
    );
    expect(balances).toEqual([-6_326_67, -20_115_55, -37_067_78, -9_490_00]);
    expect(balances.reduce<number>((sum, balance) => sum + (balance ?? 0), 0)).toBe(-73_000_00);
  });

  it('een gemeente betaalt precies haar bijdrage in de pot', () => {
    expect(in2025('harderwijk')).toEqual({
      ...{ year: 2025, contribution: 23_944_00, cost: 0, balance: 23_944_00 },
    });
  });

  it('UWOON draagt de kosten van 37 van de 72 uur', () => {
    expect(in2025('uwoon')).toMatchObject({ contribution: 37_960_00, cost: 75_027_78 });
  });
});

describe('wat de memo zegt en wat de tellingen zeggen', () => {
  /** Hoeveel procent de eerste hoger is dan de tweede, afgerond. */
  function percentHigher(one: [bigint, bigint], other: [bigint, bigint]): bigint {
    const ratio = divide(rational(...one), rational(...other));
    return roundHalfUp(multiply(subtract(ratio, rational(1n)), rational(100n)));
  }

  it('1 op 4 is 25% meer dan 1 op 5, maar 16 van 64 is 28% meer dan 41 van 210', () => {
    expect(percentHigher([1n, 4n], [1n, 5n])).toBe(25n);
    expect(percentHigher([16n, 64n], [41n, 210n])).toBe(28n);
  });

  it('€ 46.000 voor 12 uur is € 138.000 per fte van 36 uur', () => {
    const asHours = (costPerFte: string): CostLine => ({
      ...{ id: provincial, name: 'Provinciale verhuiscoach', kind: 'hours', source: '' },
      ...{ hoursPerWeek: { '2024': '12' }, hoursPerFte: '36', costPerFte },
      ...{ split: { provincie: '100' }, keys: {} },
    });
    const total = (costPerFte: string) =>
      lineYear(printedOutcome({ ...memoPlan, costLines: [asHours(costPerFte)] }), provincial, 2024)
        .total;
    expect(total('138000')).toBe(46_000_00);
    expect(total('73000')).toBe(24_333_33);
  });
});

describe('grootste resten', () => {
  it('60 zetels over 216, 310, 22 en 32 stemmen: 23, 32, 2 en 3', () => {
    const votes = sharesOf(['a', 'b', 'c', 'd'], [216n, 310n, 22n, 32n]);
    expect(votes && apportion(60, votes).units).toEqual([23, 32, 2, 3]);
  });
});

function withHours(perWeek: string): Plan {
  const costLines = memoPlan.costLines.map((line) =>
    line.kind === 'hours' ? { ...line, hoursPerWeek: { '2024': perWeek } } : line,
  );
  return { ...memoPlan, costLines };
}

function lineYear(outcome: OutcomeDocument, line: string, year: number) {
  const found = outcome.lines
    .find(({ id }) => id === line)
    ?.years.find((each) => each.year === year);
  if (found === undefined) throw new Error(`No ${line} in ${year}.`);
  return found;
}

/** Cents per party of a group for a line in 2024. */
function paid(outcome: OutcomeDocument, line: string, group: string) {
  const found = lineYear(outcome, line, 2024).groups.find(({ id }) => id === group);
  return Object.fromEntries(found?.parties.map(({ id, amount }) => [id, amount]) ?? []);
}

/** Hours per week of deltaWonen, Omnia Wonen, UWOON and Woningstichting Putten in 2024. */
function hours(outcome: OutcomeDocument): number[] | undefined {
  return lineYear(outcome, coaches, 2024).minutes?.map(({ minutes }) => minutes / 60);
}
