import { expect, test } from 'vitest';
import type { CostLine } from '../../src/domain/plan.ts';
import { describeUnknownPrices } from '../../src/locale/price-text.ts';
import { memoPlan } from '../support/memo-plan.ts';

const base = { split: { gemeenten: '100' }, keys: {}, source: '' };
const lines: CostLine[] = [
  { ...base, id: 'a', name: 'Meeneemhuur', kind: 'units', count: { '2024': '3' }, unitPrice: '0' },
  {
    ...base,
    id: 'b',
    name: 'Coach',
    kind: 'hours',
    hoursPerWeek: {},
    hoursPerFte: '36',
    costPerFte: '0.00',
  },
  { ...base, id: 'c', name: 'Overig', kind: 'amount', amount: {} },
  { ...base, id: 'd', name: 'Gratis', kind: 'units', count: {}, unitPrice: '0', source: 'Besluit' },
  { ...base, id: 'e', name: 'Bekend', kind: 'amount', amount: { '2025': '10' } },
];

test('wat nog niet bekend is, wordt gezegd; wat nul is met een bron niet', () => {
  const told = describeUnknownPrices({ ...memoPlan, costLines: [...memoPlan.costLines, ...lines] });
  expect(told.map(({ title, tab }) => `${title} > ${tab}`)).toEqual([
    'De prijs van ‘Meeneemhuur’ is nog niet bekend. > kosten',
    'De kosten per fte van ‘Coach’ zijn nog niet bekend. > kosten',
    'Het bedrag van ‘Overig’ is nog niet bekend. > kosten',
  ]);
  expect(describeUnknownPrices(memoPlan)).toEqual([]);
});
