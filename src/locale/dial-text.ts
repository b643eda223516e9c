import type { Decimal, Plan } from '../domain/plan.ts';
import { fteShare } from '../domain/dial-steps.ts';
import { formatDecimal, formatFraction } from './number-nl.ts';
import { enumerate, lowerFirst } from './words-nl.ts';

/** "Dat is 2 fte van 36 uur." */
export function fteSentence(hoursPerWeek: Decimal, hoursPerFte: Decimal): string {
  const fte = fteShare(hoursPerWeek, hoursPerFte);
  return `Dat is ${formatFraction(fte, 2)} fte van ${formatDecimal(hoursPerFte)} uur.`;
}

/** On which lines the split acts, and who is left out of it: "De provincie houdt haar deel." */
export function otherFunders(plan: Plan, [first, second]: readonly [string, string]): string {
  const lines = 'Geldt voor elke post waar beide aan meebetalen.';
  const others = plan.groups.filter(
    ({ id }) =>
      id !== first &&
      id !== second &&
      plan.costLines.some(({ split }) => split[id] !== undefined && split[first] !== undefined),
  );
  if (others.length === 0) return lines;
  const names = enumerate(others.map(({ name }) => `de ${lowerFirst(name)}`));
  return others.length === 1
    ? `${lines} Het deel van ${names} blijft gelijk.`
    : `${lines} De delen van ${names} blijven gelijk.`;
}

/**
 * At which level of prices a yearly cost is. Who changes the first year does not change the prices:
 * then it says both.
 */
export function priceLevel(year: number, baseYear: number): string {
  return year === baseYear
    ? `Per jaar, prijspeil ${year}.`
    : `Per jaar. In het voorstel is dit het prijspeil van ${baseYear}; dit plan rekent het als prijspeil ${year}.`;
}
