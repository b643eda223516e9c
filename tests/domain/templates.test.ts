import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/codec/canonical.ts';
import { readPlan } from '../../src/codec/validate.ts';
import { compute } from '../../src/domain/compute.ts';
import { regionPlan, type Region } from '../../src/domain/region-plan.ts';
import { isSameRegion } from '../../src/domain/same-region.ts';
import { lineOfTemplate } from '../../src/domain/template-line.ts';
import { apply } from '../../src/domain/apply.ts';
import type { Plan } from '../../src/domain/plan.ts';
import instruments from '../../src/plans/instrumenten.json' with { type: 'json' };
import emptyRegion from '../../src/plans/lege-regio.json' with { type: 'json' };
import { memoPlan } from '../support/memo-plan.ts';

function shipped(document: unknown): Plan {
  const read = readPlan(document);
  if (!read.ok) throw new Error(JSON.stringify(read.reason.problems));
  return read.value;
}

const template = shipped(emptyRegion);
const lines = shipped(instruments).costLines;
const words = { indicator: 'Cijfer per partij', key: 'Naar rato van het cijfer' };

const region: Region = {
  title: 'Veluwe-Oost',
  firstYear: 2028,
  groups: [
    { id: 'gemeenten', name: 'Gemeenten', parties: ['Epe', 'Voorst'] },
    { id: 'provincie', name: 'Provincie', parties: ['Provincie Gelderland'] },
    { name: 'Zorgpartijen', parties: ['Één zorg', 'Een zorg'] },
  ],
};

function made(given: Region): Plan {
  const plan = regionPlan(template, given, words);
  if (!plan.ok) throw new Error(plan.reason.problem);
  return plan.value;
}

test('what ships is a plan, and the empty region costs nothing', () => {
  expect(template.costLines).toEqual([]);
  expect(template.basedOn).toBeUndefined();
  expect(lines.map(({ name }) => name)).toEqual([
    ...['Verhuiscoach', 'Provinciale verhuiscoach', 'Verhuisvergoeding', 'Meeneemhuur'],
    ...['Dubbele huur', 'Voorinspectie', 'Overig'],
  ]);
});

test('prices that the memo gives have their source; others are 0 and have none', () => {
  const priced = lines.filter(({ source }) => source !== '');
  expect(priced.map((line) => [line.id, line.kind === 'units' ? line.unitPrice : ''])).toEqual([
    ['verhuiscoach', ''],
    ['verhuisvergoeding', '2000'],
  ]);
  expect(priced[0]).toMatchObject({ costPerFte: '73000', hoursPerFte: '36' });
  for (const line of lines) {
    if (line.kind === 'units' && line.source === '') expect(line.unitPrice, line.id).toBe('0');
    if (line.kind === 'amount') expect(line.amount, line.id).toEqual({});
  }
});

test('a region gets its groups, parties, and a column and a key for who shares', () => {
  const plan = made(region);
  expect(plan.groups.map(({ id, name }) => [id, name])).toEqual([
    ['gemeenten', 'Gemeenten'],
    ['provincie', 'Provincie'],
    ['zorgpartijen', 'Zorgpartijen'],
  ]);
  expect(plan.parties.map(({ id, group }) => [id, group])).toEqual([
    ['epe', 'gemeenten'],
    ['voorst', 'gemeenten'],
    ['provincie-gelderland', 'provincie'],
    ['een-zorg', 'zorgpartijen'],
    ['een-zorg-2', 'zorgpartijen'],
  ]);
  expect(plan.keys.map(({ group, weights }) => [group, weights])).toEqual([
    ['gemeenten', { 'sociale-huur': '100' }],
    ['zorgpartijen', { 'cijfer-per-partij': '100' }],
  ]);
  expect([plan.title, plan.firstYear, plan.yearCount]).toEqual(['Veluwe-Oost', 2028, 4]);
  expect(shipped(JSON.parse(canonicalJson(plan)))).toEqual(plan);
  expect(isSameRegion(plan, memoPlan)).toBe(false);
  const withProvince = { ...plan, parties: [...plan.parties, ...memoPlan.parties.slice(0, 1)] };
  expect(isSameRegion(withProvince, memoPlan)).toBe(false);
  const grown = { ...memoPlan, parties: [...memoPlan.parties, ...plan.parties] };
  expect(isSameRegion(grown, memoPlan)).toBe(true);
  expect(isSameRegion({ ...memoPlan, parties: memoPlan.parties.slice(0, 3) }, memoPlan)).toBe(true);
});

test('what cannot be seen in a name is left out', () => {
  const plan = regionPlan(
    template,
    { ...region, groups: [{ name: 'x', parties: ['a\u202Eb'] }] },
    words,
  );
  expect(plan.ok ? plan.value.parties.map(({ name }) => name) : plan.reason).toEqual(['ab']);
});

test.each([
  [{ ...region, title: ' ' }, 'text-empty'],
  [{ ...region, firstYear: Number.NaN }, 'not-a-year'],
  [{ ...region, firstYear: 1999 }, 'not-a-year'],
  [{ ...region, groups: [] }, 'still-needed'],
  [
    {
      ...region,
      groups: [{ name: 'x', parties: Array.from({ length: 501 }, (_, at) => `p${at}`) }],
    },
    'list-full',
  ],
  [
    {
      ...region,
      groups: Array.from({ length: 7 }, (_, at) => ({ name: `g${at}`, parties: ['a'] })),
    },
    'list-full',
  ],
])('a region that no plan can hold is refused (%#)', (given, problem) => {
  const plan = regionPlan(template, given, words);
  expect(plan.ok ? '' : plan.reason.problem).toBe(problem);
});

test('every ready line can be added to the memo and to an empty region, and costs nothing yet', () => {
  for (const start of [memoPlan, made(region)]) {
    const before = compute(start).lines.map(({ years }) => years.map(({ total }) => total));
    let plan = start;
    for (const line of lines) {
      const added = apply(plan, { edit: 'add-line', item: lineOfTemplate(plan, line) });
      if (!added.ok) throw new Error(added.reason.problem);
      plan = added.value;
    }
    const after = compute(plan).lines.map(({ years }) => years.map(({ total }) => total));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(
      after
        .slice(before.length)
        .flat()
        .every((total) => total === 0),
    ).toBe(true);
    expect(plan.costLines.at(-5)).toMatchObject({ name: 'Verhuisvergoeding', unitPrice: '2000' });
    expect(shipped(JSON.parse(canonicalJson(plan)))).toEqual(plan);
  }
});

test('a first line is paid by the first group, and divided by its key', () => {
  const [coach] = lines;
  if (coach === undefined) throw new Error('there are ready lines');
  const line = lineOfTemplate(made(region), coach);
  expect(line.split).toEqual({ gemeenten: '100' });
  expect(line.keys).toEqual({
    gemeenten: 'naar-sociale-huur',
    zorgpartijen: 'naar-rato-van-het-cijfer',
  });
  expect(lineOfTemplate(memoPlan, coach)).toMatchObject({
    id: 'verhuiscoach',
    executor: { group: 'corporaties', key: 'naar-woningbezit' },
  });
});
