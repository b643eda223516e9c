import { expect, test } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { plainLine } from '../../src/domain/plain-line.ts';
import { memoPlan } from '../support/memo-plan.ts';

test.each([
  ['door\u00ADstroming', 'doorstroming'],
  ['CBS\u200B, 2025', 'CBS, 2025'],
  ['team \u{1F469}\u200D\u{1F4BB}', 'team \u{1F469}\u{1F4BB}'],
  ['CBS\nStatLine', 'CBS StatLine'],
  ['CBS \r\n  StatLine\n', 'CBS StatLine'],
  ['een\ttab', 'een tab'],
  ['om\u202Egekeerd', 'omgekeerd'],
  ['half \uD83D teken', 'half  teken'],
  ['twee  spaties', 'twee  spaties'],
  ['e\u0301e\u0301n', 'één'],
  ['\u2028\u00AD', ''],
])('%j becomes %j', (text, line) => expect(plainLine(text)).toBe(line));

test('names, sources, notes and titles come in as one plain line, and are not refused', () => {
  const text = 'Door\u00ADstroming\nregio\u200B';
  const cells = apply(memoPlan, {
    edit: 'set-cells',
    changes: [
      { cell: { at: 'source', list: 'indicators', id: 'sociale-huur' }, value: text },
      { cell: { at: 'name', list: 'parties', id: 'elburg' }, value: text },
    ],
  });
  if (!cells.ok) throw new Error(cells.reason.problem);
  expect(cells.value.indicators[0]?.source).toBe('Doorstroming regio');
  expect(cells.value.parties.find(({ id }) => id === 'elburg')?.name).toBe('Doorstroming regio');
  const title = apply(memoPlan, { edit: 'set-title', title: text });
  expect(title.ok && title.value.title).toBe('Doorstroming regio');
  const note = apply(memoPlan, { edit: 'set-note', note: text });
  expect(note.ok && note.value.note).toBe('Doorstroming regio');
});

test('a long text of spaces takes no longer than its length asks', () => {
  expect(plainLine(`a${' '.repeat(200_000)}\nb`)).toBe('a b');
});
