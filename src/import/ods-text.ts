import { IMPORT_LIMITS } from './limits.ts';
import { markedText, type TextMark } from './marked-text.ts';
import type { OdsStyles } from './ods-styles.ts';
import type { XmlReader } from './xml-reader.ts';

const SPACES = new Set(['s', 'tab', 'line-break']);

/**
 * The text of the opened cell: its paragraphs, each part as it is set, without remarks and drawings.
 * @throws ImportRefusal
 */
export function readParagraphs(xml: XmlReader, marks: OdsStyles['marks']): string {
  const depth = xml.depth;
  let text: string | undefined;
  while (xml.depth >= depth) {
    if (xml.next() !== 'open') continue;
    if (xml.name !== 'p') xml.skip();
    else text = (text === undefined ? '' : `${text} `) + readParagraph(xml, marks);
  }
  return (text ?? '').slice(0, IMPORT_LIMITS.cellText);
}

/** The text of the opened paragraph, as far as a cell can hold it. */
function readParagraph(xml: XmlReader, marks: OdsStyles['marks']): string {
  const depth = xml.depth;
  let text = '';
  /** The marks of the opened parts, from the outermost. */
  const opened: (TextMark | undefined)[] = [];
  while (xml.depth >= depth) {
    const token = xml.next();
    if (token === 'open')
      opened.push(marks.get(xml.attribute('style-name') ?? '') ?? opened.at(-1));
    else if (token === 'close') opened.pop();
    if (text.length >= IMPORT_LIMITS.cellText) continue;
    if (token === 'text') text += markedText(xml.text, opened.at(-1));
    else if (token === 'open' && SPACES.has(xml.name)) text += ' ';
    else if (token === 'open' && xml.name === 'annotation') {
      xml.skip();
      opened.pop();
    }
  }
  return text;
}
