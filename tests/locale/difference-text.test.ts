import { describe, expect, it } from 'vitest';
import {
  describeDifference,
  differenceWord,
  groupDifferenceSentences,
  partyDifferenceSentence,
  type GroupDifference,
} from '../../src/locale/difference-text.ts';

const EURO = '€\u00a0';

function group(name: string, ...amounts: readonly [now: number, base: number][]): GroupDifference {
  return {
    name,
    parties: amounts.map(([now, base], place) => ({ name: `${name} ${place + 1}`, now, base })),
  };
}

const gemeenten: GroupDifference = {
  name: 'Gemeenten',
  parties: [
    { name: 'Elburg', now: 1399320, base: 1166100 },
    { name: 'Ermelo', now: 1541280, base: 1284400 },
    { name: 'Harderwijk', now: 3325920, base: 2771600 },
    { name: 'Nunspeet', now: 1460160, base: 1216800 },
    { name: 'Oldebroek', now: 1206660, base: 1005550 },
    { name: 'Putten', now: 1206660, base: 1005550 },
  ],
};
const corporaties: GroupDifference = {
  name: 'Corporaties',
  parties: [
    { name: 'deltaWonen', now: 540800, base: 676000 },
    { name: 'Omnia Wonen', now: 1892800, base: 2366000 },
    { name: 'UWOON', now: 3515200, base: 4394000 },
    { name: 'Woningstichting Putten', now: 811200, base: 1014000 },
  ],
};
const provincie: GroupDifference = {
  name: 'Provincie',
  parties: [{ name: 'Provincie Gelderland', now: 2300000, base: 2300000 }],
};

describe('the difference of one party', () => {
  it('says amount, direction and percentage', () => {
    expect(partyDifferenceSentence('Harderwijk', 3325920, 2771600)).toBe(
      `Harderwijk betaalt ${EURO}5.543,20 meer dan in het voorstel, 20,0%.`,
    );
    expect(partyDifferenceSentence('deltaWonen', 540800, 676000, 'Variant 60/40')).toBe(
      `deltaWonen betaalt ${EURO}1.352,00 minder dan in Variant 60/40, 20,0%.`,
    );
  });

  it('knows the same, nothing before, and next to nothing', () => {
    expect(partyDifferenceSentence('Putten', 5, 5)).toBe(
      'Putten betaalt evenveel als in het voorstel.',
    );
    expect(partyDifferenceSentence('Putten', 500, 0)).toBe(
      `Putten betaalt ${EURO}5,00 meer dan in het voorstel.`,
    );
    expect(partyDifferenceSentence('Putten', 1000001, 1000000)).toBe(
      `Putten betaalt ${EURO}0,01 meer dan in het voorstel, minder dan 0,1%.`,
    );
    expect(describeDifference(100, 100)).toEqual({ word: 'gelijk', amount: `${EURO}0,00` });
    expect([1, 0, -1].map(differenceWord)).toEqual(['meer', 'gelijk', 'minder']);
  });
});

describe('the difference of all groups', () => {
  it('tells the variant 60/40 of the memo plan', () => {
    expect(groupDifferenceSentences([provincie, gemeenten, corporaties])).toBe(
      'Alle zes gemeenten betalen 20,0% meer, alle vier corporaties 20,0% minder. De provincie blijft gelijk.',
    );
  });

  it.each<[string, GroupDifference[]]>([
    [
      'Vier van de zes gemeenten betalen meer, één minder en één evenveel.',
      [group('Gemeenten', [2, 1], [3, 1], [4, 1], [5, 1], [1, 2], [1, 1])],
    ],
    [
      'Eén van de twee gemeenten betaalt meer, één evenveel. Alle drie corporaties betalen minder.',
      [group('Gemeenten', [2, 1], [1, 1]), group('Corporaties', [1, 2], [1, 3], [1, 4])],
    ],
    [
      'Eén van de drie gemeenten betaalt minder, twee evenveel.',
      [group('Gemeenten', [1, 2], [1, 1], [1, 1])],
    ],
    [
      'Beide gemeenten betalen 50,0% meer. De provincie betaalt 10,0% minder.',
      [group('Gemeenten', [3, 2], [6, 4]), group('Provincie', [90, 100])],
    ],
    ['Zorgkantoor 1 betaalt meer.', [group('Zorgkantoor', [500, 0])]],
    [
      'De provincie betaalt meer. Beide gemeenten en alle drie corporaties blijven gelijk.',
      [
        group('Provincie', [1, 0]),
        group('Gemeenten', [1, 1], [2, 2]),
        group('Corporaties', [1, 1], [2, 2], [3, 3]),
        group('Leeg'),
      ],
    ],
    [
      'Alle 13 gemeenten betalen meer.',
      [group('Gemeenten', ...Array<[number, number]>(13).fill([1, 0]))],
    ],
    ['Beide gemeenten betalen meer.', [group('Gemeenten', [100001, 100000], [100001, 100000])]],
    ['Iedereen betaalt evenveel als in het voorstel.', [group('Gemeenten', [1, 1]), group('Leeg')]],
  ])('%s', (sentence, groups) => expect(groupDifferenceSentences(groups)).toBe(sentence));
});
