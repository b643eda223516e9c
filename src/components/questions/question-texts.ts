import { resolve, type Question, type QuestionGroup, type Status } from '../../content.ts';
import { plainText } from '../piece-text.ts';

/** The headings of the groups. */
export const groupTitles: Readonly<Record<QuestionGroup, string>> = {
  meedoen: 'Kan ik meedoen?',
  woning: 'Welke woning kan ik krijgen?',
  geld: 'Wat kost het en wat krijg ik?',
  verhuiscoach: 'Wie helpt mij?',
  verhuizen: 'Hoe gaat het verhuizen?',
  regels: 'Hoe zit het met de regels?',
};

/** What a status means for an answer, in a sentence beside the badge. */
export const statusSentences: Readonly<Record<Status, string>> = {
  geldt: 'Dit geldt nu.',
  voorstel: 'Dit is een voorstel. Wat er besloten is, weten wij niet.',
  afgelopen: 'Dit was vroeger zo. Het is afgelopen.',
  'nog-niet-bekend': 'Wij hebben hier geen besluit over gevonden.',
};

/** The status as a few words, where many answers stand together and a badge each would shout. */
export const statusWords: Readonly<Record<Status, string>> = {
  geldt: 'Dit geldt nu.',
  voorstel: 'Dit is een voorstel.',
  afgelopen: 'Dit is afgelopen.',
  'nog-niet-bekend': 'Dit is nog niet bekend.',
};

/** The short answer without links, for what shows plain text only. */
export function shortAnswer({ answer }: Question): string {
  return plainText(resolve(answer));
}
