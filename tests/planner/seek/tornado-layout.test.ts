import { describe, expect, it } from 'vitest';
import { tornadoLayout } from '../../../src/planner/seek/tornado-layout.ts';
import type { SensitivityRow } from '../../../src/sheets/sensitivity-rows.ts';
import { differenceOf } from '../../../src/sheets/sheet-cells.ts';

function row(id: string, down: number | undefined, up: number): SensitivityRow {
  const turn = (cents: number) => ({ ...differenceOf(cents, 0), value: '1' });
  return {
    id,
    what: 'Uren per week in 2024',
    where: 'Verhuiscoaches in dienst van de corporaties',
    value: '72',
    down: down === undefined ? undefined : turn(down),
    up: turn(up),
    reach: Math.max(Math.abs(down ?? 0), Math.abs(up)),
  };
}

describe('de tekening van de gevoeligheid', () => {
  it('minder staat links van het midden, meer rechts, op één schaal', () => {
    const { middle, rows } = tornadoLayout([row('a', -200, 400), row('b', 100, -100)], 800);
    expect(middle).toBe(400);
    const [a, b] = rows.map(({ bars }) => bars);
    // Beside each bar 132 px stay free: 400 cents fill 268 px.
    expect(a).toMatchObject([
      { way: 'down', x: 266, width: 134, anchor: 'end', text: '−2,00 minder' },
      { way: 'up', x: 400, width: 268, anchor: 'start', text: '+4,00 meer' },
    ]);
    expect(b).toMatchObject([
      { way: 'down', x: 400, width: 67 },
      { way: 'up', x: 333, width: 67 },
    ]);
  });

  it('gaan beide kanten dezelfde kant op, dan staan ze onder elkaar', () => {
    const [same] = tornadoLayout([row('a', 50, 100)], 800).rows;
    expect((same?.bars[1]?.y ?? 0) - (same?.bars[0]?.y ?? 0)).toBe(20);
  });

  it('wat niet kan of niets doet, heeft geen balk', () => {
    const { rows } = tornadoLayout([row('a', undefined, 100), row('b', 0, 100)], 800);
    expect(rows.map(({ bars }) => bars.map(({ way }) => way))).toEqual([['up'], ['up']]);
  });

  it('op een telefoon staat het bedrag onder de balk en blijft alles in beeld', () => {
    const { rows, width } = tornadoLayout([row('a', -200, 400)], 260);
    const bars = rows[0]?.bars ?? [];
    for (const { x, width: length, textY, y } of bars) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + length).toBeLessThanOrEqual(width);
      expect(textY).toBeGreaterThan(y + 18);
    }
    expect(rows[0]?.where.endsWith('…')).toBe(true);
  });
});
