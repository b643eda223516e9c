import type { CostLine, Plan } from '../domain/plan.ts';

/**
 * The memo's plan with more hours and a dearer coach of the province in its first year: the
 * municipalities then share € 14.375, and 11,9% of that is a half cent for two of them.
 */
export function planWithLastCent(plan: Plan): Plan {
  const year = String(plan.firstYear);
  const change = (line: CostLine): CostLine => {
    switch (line.kind) {
      case 'hours':
        return { ...line, hoursPerWeek: { ...line.hoursPerWeek, [year]: '90' } };
      case 'amount':
        return { ...line, amount: { ...line.amount, [year]: '57500' } };
      case 'units':
        return line;
    }
  };
  return { ...plan, costLines: plan.costLines.map(change) };
}
