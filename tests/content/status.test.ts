import { expect, test } from 'vitest';
import { statusOf } from '../../src/content-schemas/status.ts';

const trial = { validFrom: '2022', validUntil: '2023-12-31' };
const coaches = { validFrom: '2024' };

test.each([
  ['2021-12-31', 'voorstel'],
  ['2022-01-01', 'geldt'],
  ['2023-06-30', 'geldt'],
  ['2023-12-31', 'geldt'],
  ['2024-01-01', 'afgelopen'],
  ['2026-11-23', 'afgelopen'],
])('de proef met voorrang op %s: %s', (date, status) => {
  expect(statusOf(trial, date)).toBe(status);
});

test.each([
  ['2023-06-30', 'voorstel'],
  ['2024-01-01', 'geldt'],
  ['2026-11-23', 'geldt'],
])('de eigen coaches op %s: %s', (date, status) => {
  expect(statusOf(coaches, date)).toBe(status);
});

test('een eigen status gaat voor, maar wat voorbij is, blijft voorbij', () => {
  expect(statusOf({ validFrom: '2024', status: 'voorstel' }, '2026-11-23')).toBe('voorstel');
  expect(statusOf({ ...trial, status: 'geldt' }, '2026-11-23')).toBe('afgelopen');
});

test('tot een maand of jaar is tot en met de laatste dag ervan', () => {
  expect(statusOf({ validUntil: '2023' }, '2023-12-31')).toBe('geldt');
  expect(statusOf({ validUntil: '2023-02' }, '2023-02-28')).toBe('geldt');
  expect(statusOf({ validUntil: '2023-02' }, '2023-03-01')).toBe('afgelopen');
});

test('zonder datum en zonder status is het nog niet bekend', () => {
  expect(statusOf({}, '2026-11-23')).toBe('nog-niet-bekend');
});
