import { describe, expect, test } from 'vitest';
import { outcomeOf, type DatedInstrument, type InstrumentOutcome } from '../../src/check/judge.ts';
import { outcomeReason } from '../../src/check/outcome-text.ts';
import { checkPages, type OutcomePage } from '../../src/check/tree.ts';
import type { CheckQuestion } from '../../src/content-schemas/check-question.ts';
import type { Verdict } from '../../src/content-schemas/rule.ts';
import type { Status } from '../../src/content-schemas/status.ts';

const question = (id: string): CheckQuestion => ({
  id,
  question: `${id}?`,
  why: 'Daarom.',
  answers: ['ja', 'nee', 'misschien'].map((answer) => ({ id: answer, text: answer })),
});

function rule(
  id: string,
  status: Status,
  nee: Verdict = 'voldoet-niet',
): DatedInstrument['rules'][0] {
  return {
    id,
    instrument: 'voorrang',
    title: id,
    explanation: [],
    condition: undefined,
    validFrom: undefined,
    validUntil: undefined,
    status,
    citations: [],
    checkedOn: '2026-11-23',
    deciders: ['gemeente'],
    check: { questionId: id, verdicts: { ja: 'voldoet', nee, misschien: 'onbekend' } },
  };
}

function instrument(...rules: DatedInstrument['rules']): DatedInstrument {
  return { instrument: 'voorrang', title: 'Voorrang', rules };
}

const answers = (given: Record<string, string>) => new Map(Object.entries(given));

describe('de uitkomst', () => {
  const inForce = instrument(rule('leeftijd', 'geldt'), rule('huis', 'geldt'));

  test.each([
    ['ja', 'ja', 'waarschijnlijk-wel'],
    ['ja', 'misschien', 'dat-weten-we-niet'],
    ['ja', 'nee', 'waarschijnlijk-niet'],
    ['misschien', 'nee', 'waarschijnlijk-niet'],
  ])('leeftijd %s en huis %s: %s', (leeftijd, huis, likelihood) => {
    expect(outcomeOf(inForce, answers({ leeftijd, huis })).likelihood).toBe(likelihood);
  });

  test.each<[Status, string]>([
    ['afgelopen', 'Die regels zijn afgelopen. Wat er nu geldt, is nog niet bekend.'],
    ['voorstel', 'Of dat voorstel nu geldt, is nog niet bekend.'],
    ['nog-niet-bekend', 'Wij kennen de regels van nu niet.'],
  ])('wie past bij een regel die %s is, hoort dat wij het niet weten', (status, reason) => {
    const dated = instrument(rule('leeftijd', 'geldt'), rule('huis', status));
    const outcome = outcomeOf(dated, answers({ leeftijd: 'ja', huis: 'ja' }));
    expect(outcome).toMatchObject({ likelihood: 'dat-weten-we-niet', fits: true });
    expect(outcomeReason(outcome)).toContain(reason);
  });

  test('een onbekende regel sluit niemand uit', () => {
    const dated = instrument(rule('leeftijd', 'nog-niet-bekend'));
    expect(outcomeOf(dated, answers({ leeftijd: 'nee' })).likelihood).toBe('dat-weten-we-niet');
  });
});

describe('de weg door de vragen', () => {
  const questions = ['leeftijd', 'huis', 'stip'].map(question);
  const pathsOf = (...rules: DatedInstrument['rules']) =>
    checkPages({ questions, instruments: [instrument(...rules)] })
      .filter((page): page is OutcomePage => page.kind === 'outcome')
      .map(({ path, outcomes }) => [
        path,
        ...outcomes.map((one: InstrumentOutcome) => one.likelihood),
      ]);

  test('vraagt niet verder na een antwoord dat niet past', () => {
    expect(pathsOf(rule('leeftijd', 'geldt'), rule('huis', 'geldt'))).toEqual([
      ['ja/ja/', 'waarschijnlijk-wel'],
      ['ja/nee/', 'waarschijnlijk-niet'],
      ['ja/misschien/', 'dat-weten-we-niet'],
      ['nee/', 'waarschijnlijk-niet'],
      ['misschien/ja/', 'dat-weten-we-niet'],
      ['misschien/nee/', 'waarschijnlijk-niet'],
      ['misschien/misschien/', 'dat-weten-we-niet'],
    ]);
  });

  test('vraagt niet naar wat de uitkomst niet meer verandert', () => {
    expect(pathsOf(rule('leeftijd', 'geldt'), rule('huis', 'geldt', 'onbekend'))).toEqual([
      ['ja/ja/', 'waarschijnlijk-wel'],
      ['ja/nee/', 'dat-weten-we-niet'],
      ['ja/misschien/', 'dat-weten-we-niet'],
      ['nee/', 'waarschijnlijk-niet'],
      ['misschien/', 'dat-weten-we-niet'],
    ]);
  });

  test('slaat een vraag over waar geen regel bij hoort', () => {
    const pages = checkPages({ questions, instruments: [instrument(rule('huis', 'geldt'))] });
    expect(pages[0]).toMatchObject({ kind: 'question', question: 'huis?', place: 1, atMost: 1 });
  });
});
