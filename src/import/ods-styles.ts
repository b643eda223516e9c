import type { TextMark } from './marked-text.ts';
import { XmlReader } from './xml-reader.ts';

/** What the styles of an ods file say that a reader of its cells must know, by their names. */
export interface OdsStyles {
  /** By which a table is not shown. */
  readonly hidden: ReadonlySet<string>;
  /** By which a part of a text is raised, lowered or struck through. */
  readonly marks: ReadonlyMap<string, TextMark>;
}

/** Reads the styles in front of the cells. @throws ImportRefusal */
export function odsStyles(text: string): OdsStyles {
  const xml = new XmlReader(text);
  const hidden = new Set<string>();
  const marks = new Map<string, TextMark>();
  let style = '';
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    // The styles stand before the cells.
    if (xml.name === 'body') break;
    if (xml.name === 'style') style = xml.attribute('name') ?? '';
    const isTable = xml.name === 'table-properties';
    if (isTable && xml.attribute('display') === 'false') hidden.add(style);
    const mark = xml.name === 'text-properties' ? markOf(xml) : undefined;
    if (mark !== undefined) marks.set(style, mark);
  }
  return { hidden, marks };
}

/** "super 58%" and "-33% 58%" are raised and lowered; "0% 100%" is neither. */
function markOf(xml: XmlReader): TextMark | undefined {
  const position = xml.attribute('text-position') ?? '';
  if (/^(?:super|[1-9])/.test(position)) return 'raised';
  if (/^(?:sub|-)/.test(position)) return 'lowered';
  return /^(?:none)?$/.test(xml.attribute('text-line-through-style') ?? '') ? undefined : 'struck';
}
