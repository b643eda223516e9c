import { describe, expect, it } from 'vitest';
import type { Indicator, Plan } from '../../src/domain/plan.ts';
import { countsHomes, perUnit } from '../../src/locale/per-text.ts';
import { contributionsSheet } from '../../src/sheets/contributions-sheet.ts';
import { overviewRows } from '../../src/sheets/overview-rows.ts';
import { ofGroups, paperContributions } from '../../src/sheets/paper-sheets.ts';
import {
  chosenCount,
  countChoices,
  missingCounts,
  paperCount,
  WANTED,
} from '../../src/sheets/per-count.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { cellIn, computed, rowTexts } from './sheet-texts.ts';

function homes(group: string, figures: Indicator['figures'], name = 'Woningen'): Indicator {
  const id = `${name.toLowerCase()}-${group}`;
  return { id, name, group, unit: 'count', source: '', measuredOn: '', figures };
}
const IN_TOWNS = {
  ...{ elburg: '1150', ermelo: '1500', harderwijk: '4000' },
  ...{ nunspeet: '1350', oldebroek: '1000', putten: '1000' },
};
const WITHOUT_PUTTEN = Object.fromEntries(
  Object.entries(IN_TOWNS).filter(([id]) => id !== 'putten'),
);
const AT_CORPORATIONS = {
  ...{ deltawonen: '800', 'omnia-wonen': '2800' },
  ...{ uwoon: '5200', 'woningstichting-putten': '1200' },
};
const withColumns = (...columns: readonly Indicator[]): Plan => ({
  ...memoPlan,
  indicators: [...memoPlan.indicators, ...columns],
});
const both = withColumns(homes('gemeenten', IN_TOWNS), homes('corporaties', AT_CORPORATIONS));
const [count] = countChoices(both.indicators);

describe('an amount per home', () => {
  it('columns of one name are one choice, for every group that has one', () => {
    expect(countChoices(both.indicators).map(({ name }) => name)).toEqual(['Woningen']);
    const sheet = contributionsSheet(computed(both), undefined, {
      per: count && { count, years: [2024] },
    });
    // 27,716.00 / 4,000 = 6.929; 84,500 / 10,000 = 8.45; 43,940 / 5,200 = 8.45.
    const per = (id: string) => cellIn(sheet, id, 'per').text;
    expect(['harderwijk', 'groep-gemeenten', 'uwoon', 'gelderland', 'totaal'].map(per)).toEqual([
      '6,93',
      '8,45',
      '8,45',
      '–',
      '',
    ]);
    expect(sheet.columns.at(-1)).toMatchObject({
      title: 'Per woning in 2024',
      subtitle: 'Woningen',
    });
  });

  it('half a cent is rounded up, for reading', () => {
    // Oldebroek pays 10,055.50: over 2,011,100 homes that is 0.5 cent.
    const plan = withColumns(homes('gemeenten', { oldebroek: '2011100' }));
    const [many] = countChoices(plan.indicators);
    const rows = overviewRows(computed(plan), undefined, [2024], many);
    expect(rows.find(({ id }) => id === 'oldebroek')?.per).toBe('0,01');
  });

  it('a group has none until the homes of all its parties are known', () => {
    const plan = withColumns(homes('gemeenten', { ...IN_TOWNS, putten: '0' }));
    const [known] = countChoices(plan.indicators);
    const [partly] = countChoices(withColumns(homes('gemeenten', WITHOUT_PUTTEN)).indicators);
    const perGroup = (of: typeof known) =>
      overviewRows(computed(plan), undefined, [2024], of).find(({ id }) => id === 'groep-gemeenten')
        ?.per;
    // 84,500 / 9,000 = 9.388…
    expect([perGroup(known), perGroup(partly)]).toEqual(['9,39', '–']);
  });

  it('a group whose parties change has one in a year, and none over the years together', () => {
    const plan: Plan = {
      ...both,
      parties: both.parties.map((each) => (each.id === 'putten' ? { ...each, until: 2025 } : each)),
    };
    const perIn = (years: readonly number[]) =>
      overviewRows(computed(plan), undefined, years, count).find(
        ({ id }) => id === 'groep-gemeenten',
      )?.per;
    // 84,500 / 10,000; then five of them for 73,000 / 9,000 = 8.111…
    expect([perIn([2024]), perIn([2026]), perIn([2024, 2025, 2026, 2027])]).toEqual([
      '8,45',
      '8,11',
      '–',
    ]);
  });

  it('the overview has it only when it is asked for, over the years that are shown', () => {
    const years = [2024, 2025, 2026, 2027];
    const rows = overviewRows(computed(both), undefined, years, count);
    // 99,548.00 / 4,000 = 24.887.
    expect(rows.find(({ id }) => id === 'harderwijk')?.per).toBe('24,89');
    expect(overviewRows(computed(both), undefined, years)[0]).not.toHaveProperty('per');
  });
});

describe('what is missing', () => {
  it('a column, a figure, or a column of another group', () => {
    expect(missingCounts(memoPlan, undefined)).toEqual({ missing: 'column' });
    const column = homes('gemeenten', WITHOUT_PUTTEN);
    const [partly] = countChoices([column]);
    expect(missingCounts(memoPlan, partly)).toEqual({
      missing: 'figures',
      column,
      parties: ['Putten'],
    });
    const [towns] = countChoices([homes('gemeenten', IN_TOWNS)]);
    expect(missingCounts(memoPlan, towns)).toMatchObject({
      missing: 'group',
      groups: [{ name: 'Corporaties' }],
    });
    expect(missingCounts(both, count)).toBeUndefined();
  });

  it('who wants it before there is a column gets the first one that comes', () => {
    expect(chosenCount([], WANTED)).toBeUndefined();
    expect(chosenCount(countChoices(both.indicators), WANTED)?.id).toBe('woningen-gemeenten');
  });
});

describe('per home on paper', () => {
  it('is a column where homes are known, and none where they are not', () => {
    const base = computed(memoPlan);
    const known = paperCount(both, undefined);
    const sheet = paperContributions(computed(both), base, known);
    expect(sheet.columns.at(-1)).toMatchObject({
      title: 'Per woning',
      subtitle: 'vier jaar samen',
    });
    expect(rowTexts(sheet, 'harderwijk').slice(-3)).toEqual(['0,00', 'gelijk', '24,89']);
    expect(ofGroups(sheet, undefined, false).columns.map(({ id }) => id)).toEqual([
      ...['naam', 'aandeel', 'samen', 'verschil', 'woord', 'per'],
    ]);
    expect(paperCount(memoPlan, undefined)).toBeUndefined();
    expect(paperCount(withColumns(homes('gemeenten', {})), undefined)).toBeUndefined();
  });

  it('what a person chose goes before homes; inhabitants nobody chose are left out', () => {
    const people = homes('gemeenten', IN_TOWNS, 'Inwoners');
    expect(paperCount(withColumns(people), undefined)).toBeUndefined();
    const plan = withColumns(people, homes('gemeenten', IN_TOWNS));
    expect(paperCount(plan, undefined)?.name).toBe('Woningen');
    expect(paperCount(plan, people.id)?.name).toBe('Inwoners');
  });
});

describe('the word for what is counted', () => {
  it.each([
    ['Sociale huurwoningen', 'Per woning'],
    ['Huurwoningen 1-1-2025', 'Per woning'],
    ['Inwoners van 55 en ouder', 'Per inwoner'],
    ['Huishoudens', 'Per huishouden'],
    ['Woningzoekenden', 'Per eenheid'],
    ['Aantal', 'Per eenheid'],
  ])('%s', (column, words) => {
    expect(perUnit(column)).toBe(words);
  });

  it('those who look for a home are no homes', () => {
    expect(countsHomes('Woningzoekenden')).toBe(false);
  });
});
