import { sumOfDecimals } from '../domain/decimal-sum.ts';
import type { CostLine, Plan } from '../domain/plan.ts';
import { yearValues } from '../domain/plan-lists.ts';
import type { FindingText } from './finding-text.ts';

/** What of a line is not known yet: nothing is filled in, and no source says that it is nothing. */
function unknownOf(line: CostLine): string | undefined {
  const isNothing = (...decimals: readonly string[]) => sumOfDecimals(decimals) === '0';
  if (line.source !== '') return undefined;
  switch (line.kind) {
    case 'units':
      return isNothing(line.unitPrice) ? `De prijs van ‘${line.name}’ is` : undefined;
    case 'hours':
      return isNothing(line.costPerFte) ? `De kosten per fte van ‘${line.name}’ zijn` : undefined;
    case 'amount': {
      const amounts = Object.values(yearValues(line));
      return isNothing(...amounts) ? `Het bedrag van ‘${line.name}’ is` : undefined;
    }
  }
}

/** Lines of which the price is not known yet; until then they cost nothing in the plan. */
export function describeUnknownPrices(plan: Plan): FindingText[] {
  return plan.costLines.flatMap((line): FindingText[] => {
    const unknown = unknownOf(line);
    if (unknown === undefined) return [];
    const title = `${unknown} nog niet bekend.`;
    const detail = 'Tot u iets invult, telt deze post voor niets mee.';
    return [{ code: 'price-unknown', level: 'warning', tab: 'kosten', title, detail }];
  });
}
