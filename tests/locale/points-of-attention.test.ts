import { describe, expect, it } from 'vitest';
import { compute } from '../../src/domain/compute.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { pointsOfAttention } from '../../src/locale/points-of-attention.ts';
import memoJson from '../../src/plans/memo-2023.json' with { type: 'json' };

const memo = memoJson as unknown as Plan;
const HOMES = 'Aandeel sociale huurwoningen';

function told(plan: Plan): string[] {
  return pointsOfAttention(plan, compute(plan).findings, '2026-11-23').map(
    ({ level, title, detail }) => `${level}: ${title} ${detail}`,
  );
}

/** The memo's plan with other figures for the municipalities. */
function withHomes(figures: Record<string, string>, parties = memo.parties): Plan {
  return {
    ...memo,
    parties,
    indicators: memo.indicators.map((each) =>
      each.name === HOMES ? { ...each, figures: { ...each.figures, ...figures } } : each,
    ),
  };
}

const warningsOf = (plan: Plan) => told(plan).filter((text) => text.startsWith('warning'));

describe('points of attention', () => {
  it('the proposal has no warnings, only things that are good to know', () => {
    expect(warningsOf(memo)).toEqual([]);
    expect(told(memo).length).toBeGreaterThan(0);
  });

  it('warnings stand before what only informs', () => {
    const levels = told(withHomes({ elburg: '15.8' })).map((text) => text.split(':')[0]);
    expect(levels[0]).toBe('warning');
    expect(levels.lastIndexOf('warning')).toBeLessThan(levels.indexOf('info'));
  });

  it('a merger whose parties are never there together is no fault', () => {
    // Elburg (13,8) and Oldebroek (11,9) become one municipality of 25,7 in 2026.
    const parties = [
      ...memo.parties.map((party) =>
        ['elburg', 'oldebroek'].includes(party.id) ? { ...party, until: 2025 } : party,
      ),
      { id: 'nieuw', group: 'gemeenten', name: 'Nieuwe gemeente', from: 2026 },
    ];
    const merged = withHomes({ nieuw: '25.7' }, parties);
    expect(compute(merged).findings.map(({ code }) => code)).toContain('shares-not-100');
    expect(warningsOf(merged)).toEqual([]);
    expect(warningsOf(withHomes({ nieuw: '35.7' }, parties))).toEqual([
      `warning: ‘${HOMES}’ is samen in 2026 en 2027 110%, geen 100%. Het plan verdeelt naar verhouding. Alles wordt toch verdeeld.`,
    ]);
  });

  it('a missing figure is told once', () => {
    const { elburg, ...others } = memo.indicators.find(({ name }) => name === HOMES)?.figures ?? {};
    expect(elburg).toBe('13.8');
    const plan: Plan = {
      ...memo,
      indicators: memo.indicators.map((each) =>
        each.name === HOMES ? { ...each, figures: others } : each,
      ),
    };
    expect(warningsOf(plan).filter((text) => text.includes('Elburg'))).toEqual([
      'warning: Elburg heeft nog geen cijfers. Deze partij krijgt daardoor een aandeel van 0%.',
    ]);
  });

  it('a column without figures is told by the key that cannot divide, and by nothing else', () => {
    const plan: Plan = {
      ...memo,
      indicators: memo.indicators.map((each) =>
        each.name === HOMES ? { ...each, figures: {}, measuredOn: '' } : each,
      ),
    };
    const about = told(plan).filter((text) => text.includes(HOMES) || text.includes('cijfers'));
    expect(about.filter((text) => text.startsWith('warning'))).toEqual([
      'warning: De sleutel ‘Naar rato van sociale huurwoningen’ heeft in alle jaren geen bruikbare cijfers. Wat deze sleutel verdeelt, blijft onverdeeld. Vul cijfers of gewichten in.',
    ]);
    expect(about.filter((text) => text.includes(HOMES))).toEqual([]);
  });
});
