import { IMPORT_LIMITS } from './limits.ts';
import { markedText, type TextMark } from './marked-text.ts';
import type { XmlReader } from './xml-reader.ts';

/**
 * All `t` texts within the opened element of an xlsx part, each run as it is set, without the
 * readings of Japanese names.
 * @throws ImportRefusal
 */
export function readRichText(xml: XmlReader): string {
  const depth = xml.depth;
  let text = '';
  let within = false;
  let mark: TextMark | undefined;
  while (xml.depth >= depth) {
    const token = xml.next();
    if (token === 'open' && xml.name === 'rPh') xml.skip();
    else if (token === 'open') {
      within = xml.name === 't';
      mark = xml.name === 'r' ? undefined : (markOf(xml) ?? mark);
    }
    if (token === 'close') within = false;
    if (token === 'text' && within && text.length < IMPORT_LIMITS.cellText)
      text += markedText(xml.text, mark);
  }
  return unescaped(text);
}

/** What a property of a run says of how it is set. */
function markOf(xml: XmlReader): TextMark | undefined {
  const value = xml.attribute('val') ?? '';
  if (xml.name === 'strike') return value === '0' || value === 'false' ? undefined : 'struck';
  if (xml.name !== 'vertAlign') return undefined;
  return value === 'superscript' ? 'raised' : value === 'subscript' ? 'lowered' : undefined;
}

/** The text right in the opened element. @throws ImportRefusal */
export function readPlainText(xml: XmlReader): string {
  const depth = xml.depth;
  let text = '';
  while (xml.depth >= depth) {
    const isText = xml.next() === 'text' && xml.depth === depth;
    if (isText && text.length < IMPORT_LIMITS.cellText) text += xml.text;
  }
  return text;
}

/** "_x000D_" stands for a character that XML cannot hold. */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
