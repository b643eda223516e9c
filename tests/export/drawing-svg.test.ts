import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BAR_COLOURS, PAPER } from '../../src/export/drawing-colours.ts';
import { drawingSvg } from '../../src/export/drawing-svg.ts';
import { scaleOf, type BarDrawing, type BarRow } from '../../src/sheets/drawing.ts';

/** Bars lie between 284 and 730 px: 446 px for the whole scale. */
const rows: readonly BarRow[] = [
  {
    label: 'Harderwijk',
    text: '+5,00 meer',
    bars: [{ from: 0, to: 300, colour: 'more', look: 'solid' }],
  },
  {
    label: 'Putten',
    text: '−1,00 minder',
    bars: [{ from: 0, to: -100, colour: 'less', look: 'striped' }],
    tick: 100,
  },
];

function drawing(more: Partial<BarDrawing> = {}): BarDrawing {
  const sections = [{ title: 'Variant', rows, scale: scaleOf(rows) }];
  return { title: 'Titel', description: 'Wat er staat.', legend: [], sections, notes: [], ...more };
}

/** The attributes of the elements of a name, in order. */
function elements(svg: string, name: string): ReadonlyMap<string, string>[] {
  return Array.from(svg.matchAll(new RegExp(`<${name}( [^>]*?)/?>`, 'g')), ([, list = '']) => {
    const pairs = Array.from(list.matchAll(/ ([\w-]+)="([^"]*)"/g));
    return new Map(pairs.map(([, key = '', value = '']) => [key, value]));
  });
}

describe('een tekening als bestand', () => {
  it('staat op zichzelf: maat, naam en omschrijving, en niets van elders', () => {
    const svg = drawingSvg(drawing());
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
    const [root] = elements(svg, 'svg');
    expect(root?.get('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(root?.get('role')).toBe('img');
    expect(root?.get('viewBox')).toBe(
      `0 0 ${root?.get('width') ?? ''} ${root?.get('height') ?? ''}`,
    );
    expect(root?.get('font-family')).toMatch(/^'Source Sans 3', .*sans-serif$/);
    expect(svg).toContain('<title>Titel</title><desc>Wat er staat.</desc>');
    expect(svg).not.toMatch(/<script|<style|<image|<foreignObject|href=|var\(|class=/);
  });

  it('tekent balken vanaf 0 op één schaal', () => {
    const bars = elements(drawingSvg(drawing()), 'rect').filter(
      (bar) => bar.get('height') === '20',
    );
    // From −100 to 300: a quarter of 446 px lies left of 0.
    expect(bars.map((bar) => [bar.get('x'), bar.get('width'), bar.get('fill')])).toEqual([
      ['395.5', '334.5', '#ae1419'],
      ['284', '111.5', 'url(#strepen-less)'],
    ]);
    const lines = elements(drawingSvg(drawing()), 'line');
    expect(lines.filter((line) => line.get('x1') === '395.5')).toHaveLength(2);
    // The mark at 100, with its white edge.
    expect(lines.filter((line) => line.get('x1') === '507')).toHaveLength(2);
  });

  it('zet de woorden van elke balk erbij', () => {
    const svg = drawingSvg(drawing({ notes: ['Proefberekening, geen besluit.'] }));
    for (const words of ['Variant', 'Harderwijk', '+5,00 meer', 'Putten', '−1,00 minder']) {
      expect(svg).toContain(`>${words}</text>`);
    }
    expect(svg).toContain('>Proefberekening, geen besluit.</text>');
  });

  it('zet in een balk de langste tekst die past', () => {
    const texts = ['Gemeenten 44,0%', '44,0%'];
    const row = (to: number): BarRow => ({
      label: '',
      text: '',
      bars: [{ from: 0, to, colour: 'group-2', look: 'solid', texts }],
    });
    const told = (to: number) => {
      const section = { title: '', rows: [row(to)], scale: { least: 0, most: 446 } };
      return drawingSvg(drawing({ sections: [section] })).match(/44,0%|Gemeenten 44,0%/)?.[0];
    };
    expect([told(200), told(80), told(20)]).toEqual(['Gemeenten 44,0%', '44,0%', undefined]);
  });

  it('laat tekst van anderen tekst blijven', () => {
    const hostile = `</text><script>alert("1")</script>&\u0000\u0007\ud800`;
    const row = { label: hostile, text: hostile, bars: [] };
    const section = { title: hostile, rows: [row], scale: { least: 0, most: 0 } };
    const svg = drawingSvg(
      drawing({ title: hostile, description: hostile, sections: [section], notes: [hostile] }),
    );
    expect(svg).not.toContain('<script');
    expect(svg).toContain(
      '&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;\ufffd',
    );
    expect(svg).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('kort een lange naam in, met de hele naam als titel', () => {
    const name = 'Stichting Woningbeheer van de Noord-Veluwe en omstreken';
    const row = { label: name, text: '1,00', bars: [] };
    const svg = drawingSvg(
      drawing({ sections: [{ title: '', rows: [row], scale: { least: 0, most: 1 } }] }),
    );
    expect(svg).toContain(`<g><title>${name}</title>`);
    expect(svg).toMatch(/>Stichting Woningbeheer[^<]*…<\/text>/);
  });

  it('breekt lange regels af en zet de legenda op zoveel regels als nodig', () => {
    const long = 'woord '.repeat(60).trim();
    const entry = { sign: { colour: 'group-1', look: 'outline' }, text: 'x'.repeat(60) } as const;
    const svg = drawingSvg(drawing({ description: long, legend: [entry, entry, entry] }));
    expect(svg.match(/>woord [^<]*<\/text>/g)?.length).toBeGreaterThan(2);
    const signs = elements(svg, 'rect').filter((sign) => sign.get('height') === '12');
    expect(new Set(signs.map((sign) => sign.get('y'))).size).toBe(3);
  });
});

it('heeft de kleuren van de lichte kant van de planner', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const token = (name: string) => css.match(new RegExp(`--${name}: (#[0-9a-f]+);`))?.[1];
  expect(BAR_COLOURS).toEqual({
    'group-1': token('baksteen-600'),
    'group-2': token('petrol-700'),
    'group-3': token('petrol-500'),
    'group-4': token('line-strong'),
    more: token('red-700'),
    less: token('green-700'),
    plain: token('petrol-700'),
  });
  expect(PAPER).toMatchObject({
    text: token('ink'),
    muted: token('ink-2'),
    heading: token('petrol-950'),
    hairline: token('line'),
    axis: token('line-strong'),
  });
});
