import { describe, expect, it } from 'vitest';
import { mergerOf } from '../../src/domain/merger.ts';
import type { Indicator, Plan } from '../../src/domain/plan.ts';
import {
  describeMerger,
  type MergerAmounts,
  type MergerText,
} from '../../src/locale/merger-text.ts';
import { edited } from '../support/edited.ts';
import { agreed, merging } from '../support/memo-merger.ts';
import { memoPlan } from '../support/memo-plan.ts';

const KEY = '‘Naar rato van sociale huurwoningen’';

function told(plan: Plan, from: number, amounts?: MergerAmounts): MergerText {
  const merger = mergerOf(plan, merging(from));
  if (!merger.ok) throw new Error(merger.reason.problem);
  return describeMerger(plan, merger.value, 'Nieuw-Putten', amounts);
}

/** The memo with inhabitants as a second column. */
function withPeople(figures: Indicator['figures']): Plan {
  const people: Indicator = {
    ...{ id: 'inwoners', name: 'Inwoners', group: 'gemeenten', unit: 'count' },
    ...{ source: '', measuredOn: '2025', figures },
  };
  return { ...memoPlan, indicators: [...memoPlan.indicators, people] };
}

const untilOf = (party: string) => ({ cell: { at: 'until', party }, value: '2026' }) as const;

describe('a merger is told before it is done', () => {
  it('with the years, the amounts and every figure', () => {
    const plan = withPeople({ nunspeet: '28000', putten: '24.5' });
    expect(told(plan, 2026, { apart: 1_919_900, merged: 1_919_900 })).toEqual({
      sentences: [
        'Nunspeet en Putten eindigen in 2025. Nieuw-Putten begint in 2026.',
        'Tot en met 2025 blijft alles zoals het is.',
        'In 2026 betaalt Nieuw-Putten €\u00a019.199,00. Dat is evenveel als Nunspeet en Putten nu samen.',
      ],
      takes: [
        'Aandeel sociale huurwoningen: 14,4% + 11,9% = 26,3%',
        'Inwoners: 28.000 + 24,5 = 28.024,5',
      ],
      leaves: [],
    });
  });

  it('says what it was, where it becomes another amount', () => {
    expect(told(memoPlan, 2026, { apart: 100, merged: 99 }).sentences.at(-1)).toBe(
      'In 2026 betaalt Nieuw-Putten €\u00a00,99. Nu betalen Nunspeet en Putten dan samen €\u00a01,00.',
    );
  });

  it('from the first year on nothing ends', () => {
    expect(told(memoPlan, 2024).sentences).toEqual([
      'Nunspeet en Putten gaan uit het plan. Nieuw-Putten doet in alle jaren mee.',
    ]);
  });

  it('says what stays empty, and why', () => {
    expect(told(withPeople({ putten: '24500' }), 2026).leaves).toEqual([
      'Inwoners: van Nunspeet is geen cijfer bekend.',
    ]);
    const one = { nunspeet: '20' };
    const plan = agreed({ fixed: one, floor: one, cap: one });
    expect(told(plan, 2026)).toMatchObject({
      takes: [
        'Aandeel sociale huurwoningen: 14,4% + 11,9% = 26,3%',
        `Ondergrens bij ${KEY}: 20%, van Nunspeet`,
      ],
      leaves: [
        `Vast aandeel bij ${KEY}: alleen Nunspeet heeft er een. Wat Putten betaalt, volgt uit de cijfers.`,
        `Bovengrens bij ${KEY}: alleen Nunspeet heeft er een.`,
      ],
    });
    const much = { nunspeet: '60', putten: '50.5' };
    expect(told(agreed({ fixed: much, cap: much }), 2026).leaves).toEqual([
      `Vast aandeel bij ${KEY}: samen 110,5%, en dat kan niet.`,
      `Bovengrens bij ${KEY}: samen 110,5%, en dat begrenst niets.`,
    ]);
  });

  it('says of a last year whether the new one has it too', () => {
    const one = edited(memoPlan, { edit: 'set-cells', changes: [untilOf('putten')] });
    expect(told(one, 2026).leaves).toEqual(['Laatste jaar: Putten stopt na 2026, de ander niet.']);
    const both = edited(one, { edit: 'set-cells', changes: [untilOf('nunspeet')] });
    expect(told(both, 2025)).toMatchObject({
      sentences: [
        'Nunspeet en Putten eindigen in 2024. Nieuw-Putten begint in 2025 en doet mee tot en met 2026.',
        'Tot en met 2024 blijft alles zoals het is.',
      ],
      leaves: [],
    });
    expect(told(both, 2024).sentences).toEqual([
      'Nunspeet en Putten gaan uit het plan. Nieuw-Putten doet mee tot en met 2026.',
    ]);
  });
});
