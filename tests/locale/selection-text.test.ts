import { describe, expect, it } from 'vitest';
import { selectionSum } from '../../src/domain/selection-sum.ts';
import { selectionText } from '../../src/locale/selection-text.ts';

const words = (
  unit: 'euro' | 'percent' | 'hours' | 'count' | 'figure',
  fractions: readonly string[],
  places: number,
  differsFromShown = false,
) => {
  const { sum, average } = selectionSum(fractions);
  const count = fractions.length;
  return selectionText({ unit, count, sum, average, places, differsFromShown });
};

describe('what a selection comes to', () => {
  it('sums exactly and rounds the average', () => {
    const figures = ['138/10', '152/10', '328/10', '144/10', '119/10', '119/10'];
    expect(words('figure', figures, 1)).toBe('Som 100,0 · Gemiddelde 16,7 · Aantal 6');
    expect(words('figure', ['1/10', '2/10'], 1)).toBe('Som 0,3 · Gemiddelde 0,2 · Aantal 2');
  });

  it('says what is added', () => {
    expect(words('euro', ['2771600/100', '1166100/100'], 2)).toBe(
      'Som €\u00a039.377,00 · Gemiddelde €\u00a019.688,50 · Aantal 2',
    );
    expect(words('euro', ['-500/100', '200/100'], 2)).toBe(
      'Som €\u00a0−3,00 · Gemiddelde €\u00a0−1,50 · Aantal 2',
    );
    expect(words('hours', ['72/1', '36/1'], 0)).toBe(
      'Som 108\u00a0uur · Gemiddelde 54\u00a0uur · Aantal 2',
    );
    expect(words('hours', ['72/1', '35/1'], 0)).toBe(
      'Som 107\u00a0uur · Gemiddelde 53,5\u00a0uur · Aantal 2',
    );
    expect(words('percent', ['50/1', '25/1'], 0)).toBe('Som 75% · Gemiddelde 37,5% · Aantal 2');
  });

  it('tells it when shares that are shown rounded add up otherwise', () => {
    expect(words('percent', ['100/3', '100/3', '100/3'], 1, true)).toBe(
      'Som 100,0% (met alle decimalen) · Gemiddelde 33,3% · Aantal 3',
    );
    expect(words('percent', ['100/3', '100/3'], 1, true)).toBe(
      'Som 66,666666…% (met alle decimalen) · Gemiddelde 33,3% · Aantal 2',
    );
  });
});
