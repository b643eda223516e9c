import { expect, test } from 'vitest';
import { collegeSentences, partySentences, type Piece } from '../../src/locale/paper-sentences.ts';

const YEARS = [2024, 2025, 2026, 2027];
const party = (name: string, now: number, base: number) => ({ name, now, base });

/** Strong pieces between stars, as one reads them aloud; plain spaces. */
function told(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : `*${piece.strong}*`))
    .join('')
    .replaceAll('\u00a0', ' ');
}

test('60/40: whom it costs, whom it spares, for whom it is the same', () => {
  const groups = [
    { name: 'Provincie', parties: [party('Provincie Gelderland', 2_300_000, 2_300_000)] },
    { name: 'Gemeenten', parties: [party('Elburg', 600, 500), party('Ermelo', 600, 500)] },
    { name: 'Corporaties', parties: [party('UWOON', 700, 800), party('Omnia Wonen', 100, 200)] },
  ];
  expect(told(collegeSentences({ now: 5, base: 5 }, groups, YEARS))).toBe(
    'De kosten blijven gelijk. De twee gemeenten betalen in vier jaar samen *€ 2,00 meer* (20,0%). ' +
      'De twee corporaties betalen samen *€ 2,00 minder* (20,0%). Voor de provincie verandert er niets.',
  );
});

test('costs that change, a shift within a group, a single year', () => {
  const groups = [
    { name: 'Gemeenten', parties: [party('Elburg', 600, 500), party('Ermelo', 400, 500)] },
    { name: 'Provincie', parties: [party('Gelderland', 100, 0)] },
  ];
  expect(told(collegeSentences({ now: 1_100, base: 1_000 }, groups, [2025]))).toBe(
    'De kosten zijn *€ 1,00 hoger* (10,0%). De twee gemeenten betalen in 2025 samen evenveel, ' +
      'maar verdelen het anders. De provincie betaalt *€ 1,00 meer*.',
  );
  expect(told(collegeSentences({ now: 900, base: 1_000 }, [], YEARS))).toBe(
    'De kosten zijn *€ 1,00 lager* (10,0%).',
  );
});

test('nothing changed', () => {
  expect(told(collegeSentences({ now: 5, base: 5 }, [], YEARS))).toBe(
    'Iedereen betaalt evenveel als in het voorstel.',
  );
});

test('one party', () => {
  expect(told(partySentences('Harderwijk', { now: 11_945_760, base: 9_954_800 }, YEARS))).toBe(
    '*Harderwijk* betaalt in vier jaar *€ 119.457,60*. Dat is *€ 19.909,60 meer* dan in het voorstel (20,0%).',
  );
  expect(told(partySentences('Putten', { now: 100, base: 100 }, YEARS))).toBe(
    '*Putten* betaalt in vier jaar *€ 1,00*. Dat is evenveel als in het voorstel.',
  );
});

test('a plan that is compared with nothing: what it costs, and what one pays', () => {
  const groups = [{ name: 'Gemeenten', parties: [party('Epe', 600, 0)] }];
  const costs = { now: 2_000_000, base: undefined };
  expect(told(collegeSentences(costs, groups, YEARS))).toBe(
    'De kosten zijn in vier jaar *€ 20.000,00*.',
  );
  const one = { now: 1_500_000, base: undefined };
  expect(told(partySentences('Epe', one, [2028]))).toBe('*Epe* betaalt in 2028 *€ 15.000,00*.');
});
