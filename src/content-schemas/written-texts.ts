import type { SiteContent } from './site-content.ts';

/** One text that an editor wrote and visitors read. */
export interface WrittenText {
  readonly file: string;
  /** The record that it belongs to, in words: "regel voorrang-leeftijd". */
  readonly place: string;
  readonly text: string;
}

type Texts = readonly (string | undefined)[];

function writtenIn(file: string, place: string, texts: Texts): WrittenText[] {
  return texts.filter((text) => text !== undefined).map((text) => ({ file, place, text }));
}

/** All texts that may hold placeholders. Search words are left out: nobody reads them. */
export function writtenTexts(content: SiteContent): WrittenText[] {
  return [
    ...content.instruments.flatMap(instrumentTexts),
    ...content.questions.flatMap(questionTexts),
    ...content.checkQuestions.flatMap((item) =>
      writtenIn('checkvragen.yaml', `checkvraag ${item.id}`, [
        item.question,
        item.why,
        ...item.answers.map((answer) => answer.text),
      ]),
    ),
    ...content.parties.flatMap((item) =>
      writtenIn('partijen.yaml', `partij ${item.id}`, [item.role, item.contact.text]),
    ),
    ...content.words.flatMap(({ word, meaning }) =>
      writtenIn('woorden.yaml', `woord "${word}"`, [meaning]),
    ),
    ...content.changes.flatMap(({ id, title, text }) =>
      writtenIn(`wijzigingen/${id}.yaml`, `wijziging "${title}"`, [title, ...text]),
    ),
    ...content.timeline.flatMap((item) =>
      writtenIn('tijdlijn.yaml', `"${item.title}"`, [
        item.title,
        item.dateText,
        item.text,
        item.who,
      ]),
    ),
  ];
}

function instrumentTexts({ fileName, ...item }: SiteContent['instruments'][number]): WrittenText[] {
  const file = `regels/${fileName}.yaml`;
  return [
    ...writtenIn(file, 'titel', [item.title]),
    ...writtenIn(file, 'kort', item.inShort),
    ...writtenIn(file, 'stappen', item.steps),
    ...writtenIn(file, 'papieren', item.papers),
    ...item.rules.flatMap((rule) =>
      writtenIn(file, `regel ${rule.id}`, [rule.title, rule.condition?.value, ...rule.explanation]),
    ),
  ];
}

function questionTexts(item: SiteContent['questions'][number]): WrittenText[] {
  const texts = [item.question, item.answer, ...item.explanation, item.whoKnows];
  return writtenIn(`vragen/${item.slug}.yaml`, `vraag ${item.number}`, texts);
}
