import { describe, expect, test } from 'vitest';
import { requireSoundContent } from '../../src/content-schemas/check-content.ts';
import { contentOf, first, problemsAfter, soundFiles, type Files } from './sound-content.ts';

test('zonder fout is er niets te melden', () => {
  expect(problemsAfter(() => undefined)).toEqual([]);
});

describe('perioden van een bedrag', () => {
  const second = (files: Files) => first(files.amounts.bedragen).waarden[1];

  test('die door elkaar lopen', () => {
    const change = (files: Files) =>
      Object.assign(second(files) ?? {}, { geldigVanaf: '2026-12-01' });
    expect(problemsAfter(change)).toEqual([
      'bedragen.yaml: Bij bedrag grens, periode tot 2027-12-31 lopen twee perioden door elkaar. ' +
        'Laat deze beginnen op 2027-01-01.',
    ]);
  });

  test('met een gat', () => {
    const change = (files: Files) =>
      Object.assign(second(files) ?? {}, { geldigVanaf: '2027-02-01' });
    expect(problemsAfter(change)).toEqual([
      'bedragen.yaml: Voor bedrag grens, periode tot 2027-12-31 zit een gat. Laat deze beginnen ' +
        'op 2027-01-01 of vul de periode ertussen in.',
    ]);
  });

  test('die eindigen voor ze beginnen, ook bij een regel', () => {
    const found = problemsAfter((files) => {
      Object.assign(second(files) ?? {}, { geldigTot: '2026-06-30' });
      first(files.rules.regels).geldigVanaf = 2024;
    });
    expect(found).toEqual([
      'bedragen.yaml: Bij bedrag grens, periode tot 2026-06-30 ligt geldigTot voor geldigVanaf. ' +
        'Verbeter een van de twee.',
      'regels/voorrang.yaml: Bij regel voorrang-leeftijd ligt geldigTot voor geldigVanaf. ' +
        'Verbeter een van de twee.',
    ]);
  });
});

describe('wat voorbij is, geldt niet', () => {
  test('een regel', () => {
    const change = (files: Files) => Object.assign(first(files.rules.regels), { status: 'geldt' });
    expect(problemsAfter(change)).toEqual([
      'regels/voorrang.yaml: Regel voorrang-leeftijd heeft status geldt, maar liep tot ' +
        '2023-12-31. Haal status weg of vul een nieuwe geldigTot in.',
    ]);
  });

  test('een vraag die op een regel rust, heeft geen eigen status', () => {
    const change = (files: Files) => Object.assign(files.question, { status: 'geldt' });
    expect(problemsAfter(change)).toEqual([
      'vragen/hoe-oud.yaml: Deze vraag heeft status geldt, maar rust op regels. ' +
        'Haal status weg: hij volgt uit de eerste regel, voorrang-leeftijd.',
    ]);
  });

  test('een vraag die op iets onbekends rust, zegt wie het weet', () => {
    const change = (files: Files) => {
      const unknown = { geldigVanaf: undefined, geldigTot: undefined, status: 'nog-niet-bekend' };
      Object.assign(first(files.rules.regels), unknown);
    };
    expect(problemsAfter(change)).toEqual([
      'vragen/hoe-oud.yaml: Regel voorrang-leeftijd is nog niet bekend. ' +
        'Zeg wie het weet: vul wieWeetHet in.',
    ]);
  });
});

test('een accolade die geen verwijzing is', () => {
  expect(problemsAfter((files) => (files.question.uitleg = ['Zie {feiten:leeftijd}.']))).toEqual([
    'vragen/hoe-oud.yaml: In vraag 1 staat een accolade. Schrijf {feit:id}, {bedrag:id}, ' +
      '{regel:id}, {vraag:naam} of {pagina:naam}.',
  ]);
});

test.each([
  ['Lees [meer](/voorrang/).', ']('],
  ['Kijk op https://voorbeeld.nl.', 'https://'],
  ['Dit is <b>vet</b>.', '<b'],
])('een link of code in een tekst: %s', (text, found) => {
  expect(problemsAfter((files) => (files.question.uitleg = [text]))).toEqual([
    `vragen/hoe-oud.yaml: In vraag 1 staat een link of code ("${found}"). Schrijf {pagina:naam} ` +
      'of {vraag:naam}, of zet het adres in bronnen.yaml.',
  ]);
});

test('een id die twee keer voorkomt', () => {
  const change = (files: Files) => files.facts.feiten.push(first(files.facts.feiten));
  expect(problemsAfter(change)).toEqual([
    'feiten.yaml: De id "leeftijd" komt twee keer voor. Geef een van de twee een andere id.',
  ]);
});

test('een bestand met regels dat anders heet dan zijn instrument', () => {
  const change = (files: Files) => (files.rules.instrument = 'verhuiscoach');
  expect(problemsAfter(change)).toEqual([
    'regels/voorrang.yaml: Hierin staat instrument "verhuiscoach". Noem het bestand ' +
      'verhuiscoach.yaml.',
  ]);
});

test('de bouw stopt en noemt bestand en fout', () => {
  const files = soundFiles();
  files.question.kort = 'U moest 55 zijn.';
  expect(() => {
    requireSoundContent(contentOf(files), '2026-11-23');
  }).toThrow(
    'De inhoud klopt nog niet.\nsrc/content/vragen/hoe-oud.yaml: In vraag 1 staat het getal "55"',
  );
});
