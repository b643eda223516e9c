import { enumerateSome } from './words-nl.ts';

/** Where a key is not what the whole contribution of a group goes by. */
export const KEY_USE_TEXT = {
  none: 'deze sleutel verdeelt geen kosten',
  nowhere: (key: string) =>
    `‘${key}’ wordt nergens gebruikt. De aandelen zijn wel berekend; een bijdrage is er niet.`,
  elsewhere: (key: string) =>
    `‘${key}’ verdeelt geen kosten, wel uren of de ingroei van een andere sleutel. Een bijdrage is er dus niet.`,
  some: (lines: readonly string[]) =>
    `De bijdrage is die aan ${enumerateSome(
      lines.map((line) => `‘${line}’`),
      4,
    )}. Andere posten van deze groep gaan volgens een andere sleutel.`,
} as const;
