/** Writes SVG as text. Everything that a person gave goes through `escaped`. */

type Attributes = Readonly<Record<string, string | number>>;

/** Characters that XML 1.0 has no place for, not even escaped. */
const NO_XML = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text that is safe between tags and in attributes. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(NO_XML, '')
    .replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
}

/** Hundredths of a px are enough for a drawing. */
function written(value: string | number): string {
  return typeof value === 'number' ? `${Math.round(value * 100) / 100}` : escaped(value);
}

/** An element with elements in it, which are SVG texts themselves. */
export function element(
  name: string,
  attributes: Attributes,
  ...inside: readonly string[]
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${written(value)}"`);
  const start = `<${name}${list.join('')}`;
  return inside.length === 0 ? `${start}/>` : `${start}>${inside.join('')}</${name}>`;
}

/** An element with a text of a person in it. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escaped(text));
}
