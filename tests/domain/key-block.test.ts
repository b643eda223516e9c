import { describe, expect, test } from 'vitest';
import { keyBlocks } from '../../src/domain/key-block.ts';
import { goldenCase, goldenCases } from '../support/golden-cases.ts';
import { memoPlan } from '../support/memo-plan.ts';

describe('all steps of a key at once', () => {
  test('the memo: one block a key, figures as they are', () => {
    const [social, owned] = keyBlocks(memoPlan);
    expect(social).toMatchObject({
      years: [2024, 2025, 2026, 2027],
      usable: ['sociale-huur'],
      mixed: ['69/500', '19/125', '41/125', '18/125', '119/1000', '119/1000'],
      ...{ fixed: undefined, bounded: undefined, phased: [] },
    });
    expect(owned?.own).toEqual(['2/25', '7/25', '13/25', '3/25']);
  });

  test('another block from the year in which a party is gone', () => {
    const { plan } = goldenCase('putten-stapt-uit-na-2025');
    const blocks = keyBlocks(plan).filter(({ key }) => key.group === 'gemeenten');
    expect(blocks.map(({ years, parties }) => [years, parties.length])).toEqual([
      [[2024, 2025], 6],
      [[2026, 2027], 5],
    ]);
  });

  test('what is fixed by hand, and the rest in proportion', () => {
    const { plan } = goldenCase('harderwijk-vast-op-30');
    const block = keyBlocks(plan).find(({ fixed }) => fixed !== undefined);
    // Harderwijk 30%; Elburg has 13,8 of the other 67,2 and so 0,7 × 13,8 ÷ 67,2.
    expect(block?.fixed?.[2]).toBe('3/10');
    expect(block?.fixed?.[0]).toBe('23/160');
  });

  test('its last shares are those by which the worked cases pay', () => {
    let compared = 0;
    for (const { plan, outcome } of goldenCases()) {
      const blocks = keyBlocks(plan);
      for (const line of outcome.lines) {
        const keys = plan.costLines.find(({ id }) => id === line.id)?.keys ?? {};
        for (const { year, groups } of line.years) {
          for (const { id, parties } of groups) {
            const block = blocks.find(
              ({ key, years }) => key.id === keys[id] && years.includes(year),
            );
            if (block === undefined || parties.length === 0) continue;
            const phased = block.phased.find((each) => each.year === year);
            expect(phased?.shares ?? block.own).toEqual(parties.map(({ share }) => share));
            compared += 1;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(200);
  });
});
