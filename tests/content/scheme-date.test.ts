import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtAsOn, shownStatus, shownStatuses } from './built-site.ts';
import {
  days,
  eventStatuses,
  homeStatuses,
  questionStatuses,
  ruleStatuses,
} from './statuses-by-day.ts';

const rulePages = ['voorrang/', 'verhuisvergoeding/', 'verhuiscoach/', 'over/'];

let folder: string;
const sites = new Map<string, (address: string) => Promise<string>>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  for (const day of days) sites.set(day, await builtAsOn(day, path.join(folder, day)));
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

async function pageOn(day: string, address: string): Promise<string> {
  return (await sites.get(day)?.(address)) ?? '';
}

describe.each(days.map((day, index) => [day, index] as const))('een site van %s', (day, index) => {
  const on = (statuses: readonly [string, string]) => statuses[index];

  test('toont bij elke regel de status van die dag', async () => {
    const pages = await Promise.all(rulePages.map((address) => pageOn(day, address)));
    const ids = pages.flatMap((page) => [...page.matchAll(/class="rule" id="([^"]+)"/g)]);
    const shown = ids.map(([, id = '']) => [id, shownStatus(pages.join(''), id)]);
    const expected = Object.entries(ruleStatuses).map(([id, both]) => [id, on(both)]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
  });

  test('toont bij elke vraag de status van die dag', async () => {
    for (const [slug, both] of Object.entries(questionStatuses)) {
      const page = await pageOn(day, `veelgestelde-vragen/${slug}/`);
      expect(shownStatuses(page)[0], slug).toBe(on(both));
    }
  });

  test('noemt wat nog komen moet een voorstel, ook in de tijdlijn', async () => {
    const [, timeline = ''] = (await pageOn(day, 'over/')).split('<ol class="timeline">');
    expect(shownStatuses(timeline)).toEqual(eventStatuses.map(on));
  });

  test('zegt op de voorpagina hetzelfde', async () => {
    const home = await pageOn(day, '');
    expect(shownStatuses(home)).toEqual(homeStatuses.map(on));
    expect(home.includes('De proef is afgelopen.')).toBe(day === '2026-11-23');
  });
});
