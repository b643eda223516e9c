import { IMPORT_LIMITS } from './limits.ts';
import type { XmlReader } from './xml-reader.ts';

const SPACES = new Set(['s', 'tab', 'line-break']);

/** The text of the opened cell: its paragraphs, without remarks and drawings. @throws ImportRefusal */
export function readParagraphs(xml: XmlReader): string {
  const depth = xml.depth;
  let text: string | undefined;
  while (xml.depth >= depth) {
    if (xml.next() !== 'open') continue;
    if (xml.name !== 'p') xml.skip();
    else text = (text === undefined ? '' : `${text} `) + readParagraph(xml);
  }
  return (text ?? '').slice(0, IMPORT_LIMITS.cellText);
}

/** The text of the opened paragraph, as far as a cell can hold it. */
function readParagraph(xml: XmlReader): string {
  const depth = xml.depth;
  let text = '';
  while (xml.depth >= depth) {
    const token = xml.next();
    if (text.length >= IMPORT_LIMITS.cellText) continue;
    if (token === 'text') text += xml.text;
    else if (token === 'open' && SPACES.has(xml.name)) text += ' ';
    else if (token === 'open' && xml.name === 'annotation') xml.skip();
  }
  return text;
}
