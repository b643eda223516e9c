import { expect, test } from 'vitest';
import { readPlan } from '../../src/codec/validate.ts';
import { memoWith, type Json } from '../support/memo-with.ts';

const LINE = ['costLines', 0];
const COACH = ['costLines', 1];
const HOMES = ['indicators', 0];

const WRONG: readonly (readonly [readonly (string | number)[], Json | undefined, string])[] = [
  [
    ['parties', 2, 'id'],
    'elburg',
    'parties[2].id: Het id "elburg" komt vaker voor. Verwacht: elk id één keer in deze lijst.',
  ],
  [
    ['parties', 1, 'group'],
    'waterschappen',
    'parties[1].group: Er is geen groep "waterschappen". Verwacht: een id uit groups.',
  ],
  [
    [...HOMES, 'figures', 'uwoon'],
    '1',
    'indicators[0].figures.uwoon: "uwoon" hoort bij groep "corporaties". Verwacht: een partij van groep "gemeenten".',
  ],
  [
    ['keys', 0, 'weights', 'woningbezit'],
    '1',
    'keys[0].weights.woningbezit: "woningbezit" hoort bij groep "corporaties". Verwacht: een kenmerk van groep "gemeenten".',
  ],
  [
    ['keys', 0, 'fixed'],
    { uwoon: '30' },
    'keys[0].fixed.uwoon: "uwoon" hoort bij groep "corporaties". Verwacht: een partij van groep "gemeenten".',
  ],
  [
    ['keys', 0, 'phaseIn'],
    { from: 'naar-woningbezit', percent: {} },
    'keys[0].phaseIn.from: "naar-woningbezit" hoort bij groep "corporaties". Verwacht: een verdeelsleutel van groep "gemeenten".',
  ],
  [
    [...LINE, 'keys', 'gemeenten'],
    'naar-woningbezit',
    'costLines[0].keys.gemeenten: "naar-woningbezit" hoort bij groep "corporaties". Verwacht: een verdeelsleutel van groep "gemeenten".',
  ],
  [
    [...LINE, 'split', 'rijk'],
    '5',
    'costLines[0].split.rijk: Er is geen groep "rijk". Verwacht: een id uit groups.',
  ],
  [
    [...LINE, 'index'],
    'cao',
    'costLines[0].index: Er is geen index "cao". Verwacht: een id uit indices.',
  ],
  [
    [...COACH, 'executor'],
    { group: 'provincie', key: 'naar-woningbezit' },
    'costLines[1].executor.key: "naar-woningbezit" hoort bij groep "corporaties". Verwacht: een verdeelsleutel van groep "provincie".',
  ],
  [
    ['shared'],
    { by: '', on: '2026-11-23', viewAs: 'niemand' },
    'shared.viewAs: Er is geen partij "niemand". Verwacht: een id uit parties.',
  ],
  [
    ['shared'],
    { by: '', on: '2026-02-29' },
    'shared.on: Hier staat "2026-02-29". Verwacht: een dag, zoals "2025-01-31".',
  ],
  [
    ['basedOn'],
    { title: 'T', fingerprint: 'kort' },
    'basedOn.fingerprint: Hier staat "kort". Verwacht: een kenmerk van 11 tekens.',
  ],
  [
    ['priority'],
    { labelCap: '75', homes: { niemand: { suitable: 1, labelled: 1 } } },
    'priority.homes.niemand: Er is geen partij "niemand". Verwacht: een id uit parties.',
  ],
];

function problemsOf(found: unknown): readonly string[] {
  const plan = readPlan(found);
  return plan.ok ? [] : plan.reason.problems.map(({ path, message }) => `${path}: ${message}`);
}

test.each(WRONG)(
  '%j = %j is refused with its place, what is wrong and what is expected',
  (place, value, expected) => {
    expect(problemsOf(memoWith(place, value))).toContain(expected);
  },
);
