import type { Cents, LineOutcome, PartyOutcome, PartyYear } from './outcome.ts';
import type { Plan } from './plan.ts';

/**
 * Contribution, cost and balance per party and year (`calculation.md` section 6). Party totals are
 * sums of the rounded lines. Only lines whose cost somebody bears take part in the balance.
 */
export function settle(
  plan: Plan,
  years: readonly number[],
  lines: readonly LineOutcome[],
): PartyOutcome[] {
  const places = new Map(plan.parties.map(({ id }, place) => [id, place]));
  const tables = years.map((_, yearPlace) => settleYear(places, lines, yearPlace));
  return plan.parties.map(({ id }, place) => ({
    id,
    years: years.map((year, yearPlace): PartyYear => {
      const sums = tables[yearPlace];
      const [contribution = 0, settled = 0, cost = 0] = [
        sums?.contribution[place],
        sums?.settled[place],
        sums?.cost[place],
      ];
      return {
        year,
        contribution: contribution as Cents,
        cost: cost as Cents,
        balance: (settled - cost) as Cents,
      };
    }),
  }));
}

interface YearSums {
  readonly contribution: number[];
  readonly settled: number[];
  readonly cost: number[];
}

function settleYear(
  places: ReadonlyMap<string, number>,
  lines: readonly LineOutcome[],
  yearPlace: number,
): YearSums {
  const zeros = (): number[] => new Array<number>(places.size).fill(0);
  const sums: YearSums = { contribution: zeros(), settled: zeros(), cost: zeros() };
  const addTo = (list: number[], id: string, amount: number): void => {
    const place = places.get(id);
    if (place !== undefined) list[place] = (list[place] ?? 0) + amount;
  };
  for (const line of lines) {
    const lineYear = line.years[yearPlace];
    for (const { parties } of lineYear?.groups ?? []) {
      for (const { id, amount } of parties) {
        addTo(sums.contribution, id, amount);
        if (lineYear?.costs !== undefined) addTo(sums.settled, id, amount);
      }
    }
    for (const { id, amount } of lineYear?.costs ?? []) addTo(sums.cost, id, amount);
  }
  return sums;
}
