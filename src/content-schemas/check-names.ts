import type { ContentCheck, ContentProblem } from './site-content.ts';

function twice(values: readonly (string | number)[]): (string | number)[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function idsTwice(file: string, items: readonly { readonly id: string }[]): ContentProblem[] {
  return twice(items.map(({ id }) => id)).map((id) => ({
    file,
    message: `De id "${id}" komt twee keer voor. Geef een van de twee een andere id.`,
  }));
}

/** Each id and each question's number is used once; a file of rules carries its own name. */
export const checkNames: ContentCheck = (content) => [
  ...idsTwice('bronnen.yaml', content.sources),
  ...idsTwice('feiten.yaml', content.facts),
  ...idsTwice('bedragen.yaml', content.amounts),
  ...idsTwice('partijen.yaml', content.parties),
  ...idsTwice('checkvragen.yaml', content.checkQuestions),
  ...idsTwice(
    'regels/',
    content.instruments.flatMap(({ rules }) => rules),
  ),
  ...twice(content.questions.map(({ number }) => number)).map((number) => ({
    file: 'vragen/',
    message: `Twee vragen hebben nummer ${number}. Geef een van de twee een ander nummer.`,
  })),
  ...content.instruments
    .filter(({ fileName, instrument }) => fileName !== instrument)
    .map(({ fileName, instrument }) => ({
      file: `regels/${fileName}.yaml`,
      message: `Hierin staat instrument "${instrument}". Noem het bestand ${instrument}.yaml.`,
    })),
];
