/** What a placeholder may point to: a figure, an amount, a rule's title, a question, a page. */
export const placeholderKinds = ['feit', 'bedrag', 'regel', 'vraag', 'pagina'] as const;

export type PlaceholderKind = (typeof placeholderKinds)[number];

/** `{feit:leeftijd}` in a text of the editor. */
export interface Placeholder {
  readonly kind: PlaceholderKind;
  readonly id: string;
}

export type TextPart = string | Placeholder;

const pattern = /\{([a-z]+):([a-z0-9-]+)\}/g;

function isKind(word: string): word is PlaceholderKind {
  return placeholderKinds.some((kind) => kind === word);
}

/** Cuts a text at its placeholders; what does not look like one stays text. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, kind = '', id = ''] = match;
    if (!isKind(kind)) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ kind, id });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** The placeholders of a text, in order. */
export function placeholdersIn(text: string): Placeholder[] {
  return partsOf(text).filter((part): part is Placeholder => typeof part !== 'string');
}

/** What an editor typed herself: the text without its placeholders. */
export function typedText(text: string): string {
  return partsOf(text)
    .map((part) => (typeof part === 'string' ? part : ' '))
    .join('');
}
