import { exactAmount, indexFactor, lineTotal, type Ratio } from './cost.ts';
import { rational, toText } from './rational.ts';
import type { CostLine, Plan, PriceIndex } from './plan.ts';
import type { LineStep } from './working.ts';

/** How a line's amount in a year came about, up to its one rounding. */
export function lineSteps(plan: Plan, line: CostLine, year: number): LineStep[] {
  const index = plan.indices.find(({ id }) => id === line.index);
  const round: LineStep = {
    step: 'round',
    exact: reduced(exactAmount(plan, line, year)),
    unit: plan.rounding.money,
    total: lineTotal(plan, line, year),
  };
  if (index === undefined || year === plan.firstYear) return [basicStep(line, year), round];
  const percents = Array.from({ length: year - plan.firstYear }, (_, offset) => {
    const each = plan.firstYear + 1 + offset;
    return { year: each, percent: index.percent[each] ?? '0' };
  });
  return [
    basicStep(line, year),
    {
      step: 'index',
      index: index.id,
      percents,
      factor: indexFactorText(plan, index, year),
    },
    round,
  ];
}

function basicStep(line: CostLine, year: number): LineStep {
  switch (line.kind) {
    case 'amount':
      return { step: 'amount', amount: line.amount[year] ?? '0' };
    case 'units':
      return { step: 'units', count: line.count[year] ?? '0', unitPrice: line.unitPrice };
    case 'hours': {
      const { hoursPerFte, costPerFte } = line;
      return {
        step: 'hours',
        hoursPerWeek: line.hoursPerWeek[year] ?? '0',
        hoursPerFte,
        costPerFte,
      };
    }
  }
}

/** The factor of an index since the plan's first year, "num/den". */
export function indexFactorText(plan: Plan, index: PriceIndex, year: number): string {
  return reduced(indexFactor(index, plan.firstYear, year));
}

function reduced({ num, den }: Ratio): string {
  return toText(rational(num, den));
}
