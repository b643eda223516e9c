import { describe, expect, test } from 'vitest';
import { first, problemsAfter, type Files } from './sound-content.ts';

describe('een verwijzing die nergens heen gaat', () => {
  test('een bron', () => {
    expect(problemsAfter((files) => (first(files.rules.regels).bron.id = 'krant'))).toEqual([
      'regels/voorrang.yaml: In regel voorrang-leeftijd staat bron "krant", maar die is er niet. ' +
        'Zet die in bronnen.yaml of verbeter de naam.',
    ]);
  });

  test('een feit in een tekst', () => {
    expect(problemsAfter((files) => (files.question.kort = 'U moest {feit:oud} zijn.'))).toEqual([
      'vragen/hoe-oud.yaml: In vraag 1 staat feit "oud", maar die is er niet. ' +
        'Zet die in feiten.yaml of verbeter de naam.',
    ]);
  });

  test('een link naar een vraag', () => {
    const change = (files: Files) => (first(files.rules.regels).uitleg = ['Lees {vraag:weg}.']);
    expect(problemsAfter(change)).toEqual([
      'regels/voorrang.yaml: In regel voorrang-leeftijd staat vraag "weg", maar die is er niet. ' +
        'Zet die in vragen/ (de naam van het bestand) of verbeter de naam.',
    ]);
  });

  test('een link naar een pagina', () => {
    expect(problemsAfter((files) => (files.question.uitleg = ['Zie {pagina:weg}.']))).toEqual([
      'vragen/hoe-oud.yaml: In vraag 1 staat pagina "weg", maar die is er niet. ' +
        'Zet die in known-pages.ts of verbeter de naam.',
    ]);
  });

  test('een regel bij een vraag, een verwante vraag en een hoofdregel', () => {
    const found = problemsAfter((files) => {
      files.question.regels = ['geen-regel'];
      files.question.verwant = ['geen-vraag'];
      files.rules.hoofdregel = 'geen-hoofdregel';
    });
    expect(found.map((line) => line.replace(/, maar.*/, ''))).toEqual([
      'regels/voorrang.yaml: In hoofdregel staat regel "geen-hoofdregel"',
      'vragen/hoe-oud.yaml: In vraag 1 staat regel "geen-regel"',
      'vragen/hoe-oud.yaml: In vraag 1 staat vraag "geen-vraag"',
    ]);
  });

  test('een bron van een bedrag en van de tijdlijn, en een vraag bij een woord', () => {
    const found = problemsAfter((files) => {
      first(first(files.amounts.bedragen).waarden).bron.id = 'krant';
      first(files.timeline.tijdlijn).bron.id = 'krant';
      first(files.words.woorden).vragen = ['weg'];
    });
    expect(found.map((line) => line.replace(/, maar.*/, ''))).toEqual([
      'bedragen.yaml: In bedrag grens staat bron "krant"',
      'tijdlijn.yaml: In "Proef" staat bron "krant"',
      'woorden.yaml: In woord "memo" staat vraag "weg"',
    ]);
  });

  test('een bedrag in het verslag van een wijziging', () => {
    expect(problemsAfter((files) => (files.change.tekst = ['Nu {bedrag:weg}.']))).toEqual([
      'wijzigingen/eerste.yaml: In wijziging "Begin" staat bedrag "weg", maar die is er niet. ' +
        'Zet die in bedragen.yaml of verbeter de naam.',
    ]);
  });

  test('een checkvraag', () => {
    expect(problemsAfter((files) => (first(files.rules.regels).check.vraag = 'weg'))).toEqual([
      'regels/voorrang.yaml: In regel voorrang-leeftijd staat checkvraag "weg", maar die is er ' +
        'niet. Zet die in checkvragen.yaml of verbeter de naam.',
    ]);
  });

  test('een antwoord van de check dat er niet is', () => {
    const change = (files: Files) =>
      (first(files.rules.regels).check.antwoorden = {
        ja: 'voldoet',
        misschien: 'onbekend',
      });
    expect(problemsAfter(change)).toEqual([
      'regels/voorrang.yaml: In regel voorrang-leeftijd horen bij checkvraag "leeftijd" deze ' +
        'antwoorden: ja, nee. Kijk naar: nee, misschien.',
    ]);
  });
});
