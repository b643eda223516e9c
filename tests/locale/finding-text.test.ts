import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/outcome.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { describeFindings } from '../../src/locale/finding-text.ts';
import memo from '../../src/plans/memo-2023.json' with { type: 'json' };

const plan = memo as unknown as Plan;
const COACH = 'Provinciale verhuiscoach, 12 uur per week voor inwerken';

function told(findings: readonly Finding[], of: Plan = plan): string[] {
  return describeFindings(of, findings).map(
    ({ title, detail, tab }) => `${title} ${detail} > ${tab}`,
  );
}

describe('points of attention', () => {
  it('De laatste cent in 2024 is op alfabet verdeeld', () => {
    const tie = {
      code: 'tie',
      line: 'provinciale-verhuiscoach',
      year: 2024,
      group: 'gemeenten',
    } as const;
    expect(told([tie])).toEqual([
      `De laatste cent in 2024 is op alfabet verdeeld. Post: ${COACH} (gemeenten). > bijdragen`,
    ]);
    const euros: Plan = { ...plan, rounding: { money: 'euro', hours: 60 } };
    expect(told([tie, { ...tie, group: 'corporaties' }], euros)).toEqual([
      `De laatste euro in 2024 is op alfabet verdeeld. Post: ${COACH} (gemeenten en corporaties). > bijdragen`,
    ]);
  });

  it('tells lines with the last cent in the same places in one sentence', () => {
    const tie = (line: string, year: number): Finding => ({ code: 'tie', line, year });
    const [coach, own] = ['provinciale-verhuiscoach', 'verhuiscoaches'];
    expect(told([tie(own, 2024), tie(coach, 2024)])).toEqual([
      `De laatste cent in 2024 is op alfabet verdeeld. Posten: Verhuiscoaches in dienst van de corporaties en ${COACH} (tussen de groepen). > bijdragen`,
    ]);
    // The same line in other years is another thing to say.
    expect(told([tie(own, 2024), tie(coach, 2025)])).toHaveLength(2);
  });

  it('tells several years in one sentence', () => {
    const tie = (year: number): Finding => ({ code: 'tie', line: 'verhuiscoaches', year });
    expect(told([tie(2026), tie(2024)])[0]).toBe(
      'De laatste cent is in 2024 en 2026 op alfabet verdeeld. Post: Verhuiscoaches in dienst van de corporaties (tussen de groepen). > bijdragen',
    );
    expect(told([2024, 2025, 2026, 2027].map(tie))[0]).toMatch(
      /^De laatste cent is in alle jaren op alfabet verdeeld\./,
    );
    const long: Plan = { ...plan, yearCount: 12 };
    expect(told([2025, 2026, 2027, 2028].map(tie), long)[0]).toMatch(
      /^De laatste cent is van 2025 tot en met 2028 op alfabet verdeeld\./,
    );
  });

  it('says what does not add up to 100', () => {
    const changed: Plan = {
      ...plan,
      indicators: plan.indicators.map((indicator) => ({
        ...indicator,
        figures: { ...indicator.figures, elburg: '14.9' },
      })),
      costLines: plan.costLines.map((line, place) => ({
        ...line,
        split: place === 0 ? { gemeenten: '50', corporaties: '40.5' } : { provincie: '0' },
      })),
    };
    expect(
      told(
        [
          { code: 'shares-not-100', indicator: 'sociale-huur' },
          { code: 'split-not-100', line: 'verhuiscoaches' },
          { code: 'split-not-100', line: 'provinciale-verhuiscoach' },
        ],
        changed,
      ),
    ).toEqual([
      'De groepen betalen samen 90,5% van ‘Verhuiscoaches in dienst van de corporaties’, geen 100%. Het plan verdeelt naar verhouding. Alles wordt toch verdeeld. > kosten',
      `‘${COACH}’ is nog over geen enkele groep verdeeld. Het bedrag blijft onverdeeld. Vul in wie betaalt. > kosten`,
      '‘Aandeel sociale huurwoningen’ is samen 101,1%, geen 100%. Het plan verdeelt naar verhouding. Alles wordt toch verdeeld. > verdeelsleutels',
    ]);
  });

  it('names the parties without a figure, and counts them when they are many', () => {
    const missing = (party: string): Finding => ({
      code: 'figure-missing',
      indicator: 'sociale-huur',
      party,
    });
    expect(told([missing('elburg')])[0]).toContain('ontbreken cijfers. Elburg telt daar als 0.');
    expect(told(['elburg', 'putten'].map(missing))[0]).toBe(
      'Bij ‘Aandeel sociale huurwoningen’ ontbreken cijfers. Elburg en Putten tellen daar als 0. > verdeelsleutels',
    );
    const all = ['elburg', 'ermelo', 'harderwijk', 'nunspeet', 'oldebroek', 'putten'];
    expect(told(all.map(missing))[0]).toBe(
      '‘Aandeel sociale huurwoningen’ heeft nog geen cijfers. Alle partijen tellen daar als 0. > verdeelsleutels',
    );
  });

  it('says which key gives no shares or cannot keep an agreement', () => {
    const key = 'naar-sociale-huur';
    expect(
      told([
        { code: 'bounds-infeasible', key, year: 2025 },
        { code: 'fixed-infeasible', key, year: 2024 },
        { code: 'fixed-infeasible', key, year: 2025 },
        { code: 'weights-zero', key, year: 2027 },
      ]),
    ).toEqual([
      'De sleutel ‘Naar rato van sociale huurwoningen’ heeft in 2027 geen bruikbare cijfers. Wat deze sleutel verdeelt, blijft onverdeeld. Vul cijfers of gewichten in. > verdeelsleutels',
      'De vaste aandelen van ‘Naar rato van sociale huurwoningen’ kunnen in 2024 en 2025 niet. Samen zijn ze te veel, of niemand deelt de rest. Het plan telt ze dan niet mee. > verdeelsleutels',
      'De grenzen van ‘Naar rato van sociale huurwoningen’ passen in 2025 niet samen. Het plan rekent dan zonder ondergrens en bovengrens. > verdeelsleutels',
    ]);
  });

  it('says what a cost line lacks', () => {
    const bare: Plan = {
      ...plan,
      costLines: plan.costLines.map((line) => ({ ...line, keys: {} })),
    };
    const findings: Finding[] = [
      { code: 'executor-missing', line: 'verhuiscoaches' },
      { code: 'hours-remainder', line: 'verhuiscoaches', year: 2025 },
      { code: 'key-missing', line: 'verhuiscoaches', group: 'corporaties' },
      { code: 'key-missing', line: 'verhuiscoaches', group: 'gemeenten' },
    ];
    const name = '‘Verhuiscoaches in dienst van de corporaties’';
    expect(told(findings, bare)).toEqual([
      `Bij ${name} ontbreekt een sleutel voor corporaties en gemeenten. Dat deel van het bedrag blijft onverdeeld. Kies een sleutel. > kosten`,
      `Bij ${name} staat niet wie het werk doet. Deze post telt niet mee in de afrekening. > kosten`,
      `De uren van ${name} zijn in 2025 niet in hele uren te verdelen. Wat overblijft, gaat naar de partij met het grootste aandeel. > uren`,
    ]);
    expect(
      told([{ code: 'key-missing', line: 'verhuiscoaches', group: 'corporaties' }])[0],
    ).toContain('Het werk is niet te verdelen. Kies een sleutel voor de uitvoering.');
  });

  it('warns of what is left undivided, and informs of the rest', () => {
    const levels = describeFindings(plan, [
      { code: 'tie', line: 'verhuiscoaches', year: 2024 },
      { code: 'weights-zero', key: 'naar-woningbezit', year: 2024 },
    ]).map(({ code, level }) => [code, level]);
    expect(levels).toEqual([
      ['weights-zero', 'warning'],
      ['tie', 'info'],
    ]);
  });
});
