import { expect, test } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { EMPTY_HISTORY, remember, stepBack } from '../../src/domain/history.ts';
import { newIndicator } from '../../src/domain/new-items.ts';
import type { Indicator } from '../../src/domain/plan.ts';
import { gestureText } from '../../src/locale/gesture-text.ts';
import { memoPlan } from '../support/memo-plan.ts';

const [known] = memoPlan.indicators;
if (known === undefined) throw new Error('the memo has figures');

const given: Indicator = {
  ...known,
  ...{ name: 'Andere naam', unit: 'count', source: 'cijfers.xlsx', measuredOn: '2025' },
  figures: { elburg: '13.9', putten: '11.90' },
};
const added: Indicator = {
  ...newIndicator(memoPlan, 'corporaties', 'Woningen'),
  ...{ source: 'cijfers.xlsx', measuredOn: '2025', figures: { uwoon: '5200' } },
};

test('figures of a file and a new indicator are one edit and one step back', () => {
  const edit = { edit: 'import-figures', indicators: [given, added] } as const;
  const result = apply(memoPlan, edit);
  if (!result.ok) throw new Error(result.reason.problem);
  expect(result.value.indicators[0]).toEqual({
    ...known,
    ...{ source: 'cijfers.xlsx', measuredOn: '2025' },
    figures: { ...known.figures, elburg: '13.9' },
  });
  expect(result.value.indicators[2]).toEqual(added);
  const history = remember(EMPTY_HISTORY, memoPlan, result.value, edit);
  const back = stepBack(history, result.value);
  expect(back?.plan).toEqual(memoPlan);
  expect(back && gestureText(back.label)).toBe('cijfers uit een bestand');
});

test('the same figures again change nothing', () => {
  const same = { ...known, figures: { elburg: '13.80', harderwijk: '32.8' } };
  const result = apply(memoPlan, { edit: 'import-figures', indicators: [same] });
  expect(result.ok && result.value).toBe(memoPlan);
});

test.each([
  [{ ...given, figures: { uwoon: '1' } }, 'wrong-group'],
  [
    { ...given, figures: JSON.parse('{"__proto__":"1"}') as Indicator['figures'] },
    'unknown-reference',
  ],
  [{ ...given, figures: { nobody: '1' } }, 'unknown-reference'],
  [{ ...given, figures: { elburg: '1.1234567' } }, 'too-many-decimals'],
  [{ ...given, figures: { elburg: '-1' } }, 'not-a-number'],
  [{ ...given, measuredOn: 'ooit' }, 'not-a-date'],
  [{ ...added, id: 'ander', group: 'nowhere' }, 'unknown-reference'],
  [{ ...added, id: 'constructor' }, 'unknown-reference'],
] as const)('one figure that is refused refuses all (%#)', (indicator, problem) => {
  const result = apply(memoPlan, { edit: 'import-figures', indicators: [added, indicator] });
  expect(result.ok ? '' : result.reason.problem).toBe(problem);
});

test('what cannot be seen in a source is left out', () => {
  const indicator = { ...given, source: 'a\u202Eb' };
  const result = apply(memoPlan, { edit: 'import-figures', indicators: [indicator] });
  expect(result.ok && result.value.indicators[0]?.source).toBe('ab');
});
