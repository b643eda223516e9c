/** One piece of a number format: what is printed as it is, a place for a digit, or part of a time. */
export type FormatPart =
  | { readonly part: 'literal'; readonly text: string }
  | { readonly part: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly part: 'point' | 'comma' | 'percent' | 'slash' | 'exponent' | 'general' | 'text' }
  /** "h", "mm", "s", "yyyy"; elapsed when it stands in brackets, and then counts on beyond a day. */
  | { readonly part: 'time'; readonly letter: string; readonly count: number }
  | { readonly part: 'elapsed'; readonly letter: string }
  | { readonly part: 'half-day' };

/** What a format does with the numbers that it is for. */
export interface FormatSection {
  /** "[>=1000]": the numbers that the section is for. */
  readonly condition?: { readonly sign: string; readonly limit: number };
  readonly parts: readonly FormatPart[];
}

type Read = Readonly<{ section: FormatSection; end: number }>;

/** The sections of a format such as "0.0;[Red]-0.0", in one walk over its text. */
export function formatSections(code: string): readonly FormatSection[] {
  const sections: FormatSection[] = [];
  let at = 0;
  do {
    const { section, end } = readSection(code, at);
    sections.push(section);
    at = end + 1;
  } while (at <= code.length && sections.length < 4);
  return sections;
}

const SINGLE: Readonly<Record<string, FormatPart>> = {
  '0': { part: 'digit', text: '0' },
  '#': { part: 'digit', text: '#' },
  '?': { part: 'digit', text: '?' },
  '.': { part: 'point' },
  ',': { part: 'comma' },
  '%': { part: 'percent' },
  '/': { part: 'slash' },
  '@': { part: 'text' },
};

function readSection(code: string, start: number): Read {
  const parts: FormatPart[] = [];
  let condition: FormatSection['condition'];
  let at = start;
  while (at < code.length && code[at] !== ';') {
    if (code[at] === '[') {
      const end = endOf(code, at, ']');
      const inner = code.slice(at + 1, end);
      condition ??= conditionOf(inner);
      const part = bracketOf(inner);
      if (part !== undefined) parts.push(part);
      at = end + 1;
    } else {
      const { part, length } = plainPart(code, at);
      if (part !== undefined) parts.push(part);
      at += length;
    }
  }
  return { section: { parts, ...(condition === undefined ? {} : { condition }) }, end: at };
}

/** Where a mark stands next; without one the rest belongs to what it should have closed. */
function endOf(code: string, at: number, mark: string): number {
  const end = code.indexOf(mark, at + 1);
  return end < 0 ? code.length : end;
}

function plainPart(
  code: string,
  at: number,
): { readonly part: FormatPart | undefined; readonly length: number } {
  const letter = code[at] ?? '';
  const single = SINGLE[letter];
  if (single !== undefined) return { part: single, length: 1 };
  if (letter === '"') {
    const end = endOf(code, at, '"');
    return { part: { part: 'literal', text: code.slice(at + 1, end) }, length: end + 1 - at };
  }
  if (letter === '\\') return { part: { part: 'literal', text: code[at + 1] ?? '' }, length: 2 };
  // A gap as wide as a character, and a character that fills the cell.
  if (letter === '_') return { part: { part: 'literal', text: ' ' }, length: 2 };
  if (letter === '*') return { part: undefined, length: 2 };
  return wordPart(code, at, letter);
}

/** Letters with which a word of a format can begin. */
const STARTS = new Set('gaedmyhsGAEDMYHS');

function wordPart(code: string, at: number, letter: string) {
  if (!STARTS.has(letter)) return { part: { part: 'literal', text: letter }, length: 1 } as const;
  const next = code.slice(at, at + 8).toLowerCase();
  if (next.startsWith('general')) return { part: { part: 'general' }, length: 7 } as const;
  if (next.startsWith('am/pm')) return { part: { part: 'half-day' }, length: 5 } as const;
  if (next.startsWith('a/p')) return { part: { part: 'half-day' }, length: 3 } as const;
  if (next.startsWith('e+') || next.startsWith('e-')) {
    return { part: { part: 'exponent' }, length: 2 } as const;
  }
  const low = letter.toLowerCase();
  if (!'dmyhs'.includes(low)) {
    return { part: { part: 'literal', text: letter }, length: 1 } as const;
  }
  let end = at + 1;
  while (code[end]?.toLowerCase() === low) end += 1;
  return { part: { part: 'time', letter: low, count: end - at }, length: end - at } as const;
}

function conditionOf(inner: string): FormatSection['condition'] {
  const [, sign, limit] = /^(<=|>=|<>|<|>|=)(-?\d{1,15}(?:\.\d{1,15})?)$/.exec(inner) ?? [];
  return sign === undefined ? undefined : { sign, limit: Number(limit) };
}

/** "[h]" is elapsed time, "[$€-413]" a currency; colours and languages print nothing. */
function bracketOf(inner: string): FormatPart | undefined {
  if (/^(?:h{1,9}|m{1,9}|s{1,9})$/i.test(inner)) {
    return { part: 'elapsed', letter: inner.slice(0, 1).toLowerCase() };
  }
  if (!inner.startsWith('$')) return undefined;
  const [text = ''] = inner.slice(1).split('-', 1);
  return { part: 'literal', text };
}
