import { describe, expect, it } from 'vitest';
import type { GroupDifference } from '../../src/locale/difference-text.ts';
import { effectSentences, payingSentences } from '../../src/locale/effect-text.ts';

const EURO = '€\u00a0';

/** A group whose parties are named A, B, C …, each with what it pays now and before. */
function group(name: string, ...amounts: readonly [now: number, base: number][]): GroupDifference {
  const letters = 'ABCDEFGHIJKLM';
  return {
    name,
    parties: amounts.map(([now, base], place) => ({ name: letters.charAt(place), now, base })),
  };
}

function told(...groups: readonly GroupDifference[]): string[] {
  return effectSentences(groups).map(({ lead, text }) => `${lead} ${text}`);
}

const same: [number, number] = [100, 100];
const more: [number, number] = [150, 100];
const less: [number, number] = [100, 150];

describe('wie meer en wie minder betaalt', () => {
  it('noemt hele groepen', () => {
    const provincie = group('Provincie', same);
    expect(
      told(provincie, group('Gemeenten', more, more, more), group('Corporaties', less, less)),
    ).toEqual([
      `Meer: alle drie gemeenten, samen ${EURO}1,50.`,
      `Minder: beide corporaties, samen ${EURO}1,00.`,
      'Gelijk: de provincie.',
    ]);
    expect(told(provincie, group('Corporaties', same, same, same, same))).toEqual([
      'Gelijk: de provincie en de vier corporaties.',
    ]);
  });

  it('noemt één partij bij naam, en de rest als de andere', () => {
    expect(told(group('Gemeenten', more, more, more, more, more, less))).toEqual([
      `Meer: de andere vijf gemeenten, samen ${EURO}2,50.`,
      `Minder: F, ${EURO}0,50.`,
    ]);
  });

  it('telt waar aan twee kanten veel partijen staan', () => {
    expect(told(group('Gemeenten', more, more, more, more, less, less, less, less))).toEqual([
      `Meer: vier van de acht gemeenten, samen ${EURO}2,00.`,
      `Minder: vier van de acht gemeenten, samen ${EURO}2,00.`,
    ]);
  });

  it('noemt hoogstens drie namen', () => {
    expect(told(group('Gemeenten', more, more, more, same, less))).toEqual([
      `Meer: A, B en C, samen ${EURO}1,50.`,
      `Minder: E, ${EURO}0,50.`,
      'Gelijk: D.',
    ]);
  });

  it('zegt niets waar niets te vergelijken is', () => expect(told()).toEqual([]));
});

describe('wie wat betaalt', () => {
  const parties = (count: number) => Array.from({ length: count }, () => ({ name: 'A' }));
  const provincie = { name: 'Provincie', amount: 2_300_000, parties: parties(1) };
  const gemeenten = { name: 'Gemeenten', amount: 8_450_000, parties: parties(6) };
  const corporaties = { name: 'Corporaties', amount: 8_450_000, parties: parties(4) };

  it('neemt gelijke bedragen samen, de grootste eerst', () => {
    expect(payingSentences([provincie, gemeenten, corporaties])).toEqual([
      `Gemeenten en corporaties betalen allebei ${EURO}84.500,00.`,
      `De provincie betaalt ${EURO}23.000,00.`,
    ]);
    const three = [provincie, gemeenten, corporaties].map((each) => ({ ...each, amount: 100 }));
    expect(payingSentences(three)).toEqual([
      `Provincie, gemeenten en corporaties betalen elk ${EURO}1,00.`,
    ]);
  });

  it('zegt van elke groep wat zij samen betaalt', () => {
    expect(payingSentences([{ ...gemeenten, amount: 100 }, corporaties])).toEqual([
      `De corporaties betalen samen ${EURO}84.500,00.`,
      `De gemeenten betalen samen ${EURO}1,00.`,
    ]);
  });
});
