import { decoded } from './xml-text.ts';

const SPACE = /\s/;

/** The attributes in a tag behind its name, with and without prefix, in one walk over the text. */
export function attributesOf(raw: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let at = 0;
  while (at < raw.length) {
    const equals = raw.indexOf('=', at);
    if (equals < 0) break;
    const name = lastWord(raw, at, equals);
    const start = afterSpace(raw, equals + 1);
    const quote = raw[start];
    if (quote !== '"' && quote !== "'") {
      at = start + 1;
      continue;
    }
    const end = raw.indexOf(quote, start + 1);
    if (end < 0) break;
    put(attributes, name, decoded(raw.slice(start + 1, end)));
    at = end + 1;
  }
  return attributes;
}

/** The word that ends before a place; what stands before it belongs to nothing. */
function lastWord(raw: string, from: number, until: number): string {
  let end = until;
  while (end > from && SPACE.test(raw[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > from && !SPACE.test(raw[start - 1] ?? '')) start -= 1;
  return raw.slice(start, end);
}

function afterSpace(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && SPACE.test(raw[at] ?? '')) at += 1;
  return at;
}

function put(attributes: Map<string, string>, name: string, value: string): void {
  attributes.set(name, value);
  const bare = name.slice(name.indexOf(':') + 1);
  if (!attributes.has(bare)) attributes.set(bare, value);
}
