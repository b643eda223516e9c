import type { CostLine } from '../domain/plan.ts';

/** What a cost line holds per year, by its kind. */
export const QUANTITY_WORDS: Readonly<Record<CostLine['kind'], string>> = {
  hours: 'Uren per week',
  units: 'Aantal',
  amount: 'Bedrag',
};
