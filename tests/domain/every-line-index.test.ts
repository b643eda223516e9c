import { expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { compute } from '../../src/domain/compute.ts';
import type { Edit } from '../../src/domain/edit.ts';
import { EMPTY_HISTORY, remember, stepBack } from '../../src/domain/history.ts';
import { gestureText } from '../../src/locale/gesture-text.ts';
import { edited } from '../support/edited.ts';
import { memoPlan } from '../support/memo-plan.ts';

const [coaches, provincial] = memoPlan.costLines;
const everywhere: Edit = { edit: 'set-every-line-index', index: 'lonen' };

const indexed = edited(
  memoPlan,
  { edit: 'add-index', item: { id: 'lonen', name: 'Lonen', percent: { '2025': '10' } } },
  { edit: 'add-index', item: { id: 'prijzen', name: 'Prijzen', percent: {} } },
  { edit: 'set-line-index', line: provincial?.id ?? '', index: 'prijzen' },
);

it('one index on every line, also on a line that had another one', () => {
  const plan = edited(indexed, everywhere);
  expect(plan.costLines.map(({ index }) => index)).toEqual(['lonen', 'lonen']);
  // € 146.000 × 1,10 from 2025 on; the provincial coach costs nothing then.
  const totals = compute(plan).lines[0]?.years.map(({ total }) => total);
  expect(totals).toEqual([14_600_000, 16_060_000, 16_060_000, 16_060_000]);
});

it('is one step back, and says what it was', () => {
  const plan = edited(indexed, everywhere);
  const back = stepBack(remember(EMPTY_HISTORY, indexed, plan, everywhere), plan);
  expect(back?.plan.costLines.map(({ index }) => index)).toEqual([undefined, 'prijzen']);
  expect(back && gestureText(back.label)).toBe('index op alle kostenposten, Lonen');
});

it('changes nothing the second time, and refuses an index that is not there', () => {
  const plan = edited(indexed, everywhere);
  expect(apply(plan, everywhere)).toEqual({ ok: true, value: plan });
  expect(coaches).not.toHaveProperty('index');
  expect(apply(memoPlan, everywhere)).toEqual({
    ok: false,
    reason: { problem: 'unknown-reference', given: 'lonen' },
  });
});
