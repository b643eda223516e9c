import { describe, expect, it } from 'vitest';
import { gestureText, steppedText } from '../../src/locale/gesture-text.ts';
import { landingText, refusalsGone } from '../../src/locale/landing-text.ts';

describe('what became of a gesture over cells', () => {
  it('counts in singular and plural, each with its own verb', () => {
    expect(landingText({ landed: 14, refused: 1, skipped: 2, outside: 1 })).toBe(
      '14 cellen ingevuld. 1 cel is niet overgenomen. 2 berekende cellen zijn overgeslagen. 1 cel viel buiten het blad.',
    );
    expect(landingText({ landed: 1, refused: 2, skipped: 1, unlisted: 1, outside: 3 })).toBe(
      '1 cel ingevuld. 2 cellen zijn niet overgenomen. 1 berekende cel is overgeslagen. 1 keuze staat niet in de lijst. 3 cellen vielen buiten het blad.',
    );
  });

  it('says that cells were emptied, and which ones may not be', () => {
    expect(landingText({ landed: 16, refused: 0, emptied: true })).toBe('16 cellen leeggemaakt.');
    expect(landingText({ landed: 1, refused: 0, emptied: true, held: 1 })).toBe(
      '1 cel leeggemaakt. 1 cel mag niet leeg zijn en houdt haar waarde.',
    );
    expect(landingText({ landed: 0, refused: 0, emptied: true, held: 4 })).toBe(
      '4 cellen mogen niet leeg zijn en houden hun waarde.',
    );
    expect(landingText({ landed: 1200, refused: 0 })).toBe('1.200 cellen ingevuld.');
  });

  it('says what went away with a sheet', () => {
    expect(refusalsGone(1)).toBe('1 tekst die niet was overgenomen, is weggehaald.');
    expect(refusalsGone(7)).toBe('7 teksten die niet waren overgenomen, zijn weggehaald.');
  });
});

describe('a step back', () => {
  it('says what was undone, counted over all kinds of cells', () => {
    expect(steppedText('undo', { edit: 'several', cells: 12 })).toBe(
      'Ongedaan gemaakt: 12 cellen.',
    );
    expect(gestureText({ edit: 'set-cells', cells: 16, emptied: true })).toBe(
      '16 cellen leeggemaakt',
    );
    expect(
      gestureText({
        edit: 'set-cells',
        cell: { at: 'fixed', key: 's', party: 'p' },
        cells: 1,
        emptied: true,
      }),
    ).toBe('vast aandeel leeggemaakt');
    expect(steppedText('redo', { edit: 'dial-hours' })).toBe('Opnieuw gedaan: uren per week.');
  });
});
