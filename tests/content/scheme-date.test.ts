import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtAsOn, shownStatus } from './built-site.ts';

// Worked by hand from the memo and what was published after it.
const expected = {
  '2023-06-30': {
    'voorrang-leeftijd': 'geldt',
    'voorrang-verordening': 'voorstel',
    'voorrang-nu': 'nog-niet-bekend',
    'vergoeding-bedrag': 'geldt',
    'coach-gratis': 'geldt',
    'coach-eigen': 'voorstel',
  },
  '2026-11-23': {
    'voorrang-leeftijd': 'afgelopen',
    'voorrang-verordening': 'voorstel',
    'voorrang-nu': 'nog-niet-bekend',
    'vergoeding-bedrag': 'afgelopen',
    'coach-gratis': 'afgelopen',
    'coach-eigen': 'geldt',
  },
} as const;

const pages = ['voorrang/', 'verhuisvergoeding/', 'verhuiscoach/'];

test('een site van 30 juni 2023 en een van 23 november 2026 tonen elk hun eigen status', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  try {
    const shown: Record<string, Record<string, string | undefined>> = {};
    for (const [date, rules] of Object.entries(expected)) {
      const read = await builtAsOn(date, path.join(folder, date));
      const texts = await Promise.all(pages.map(read));
      const all = texts.join('');
      shown[date] = Object.fromEntries(
        Object.keys(rules).map((rule) => [rule, shownStatus(all, rule)]),
      );
    }
    expect(shown).toEqual(expected);
  } finally {
    await rm(folder, { recursive: true });
  }
});
