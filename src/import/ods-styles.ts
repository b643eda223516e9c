import { XmlReader } from './xml-reader.ts';

/** The names of the styles of an ods file by which a table is not shown. @throws ImportRefusal */
export function hiddenStyles(text: string): ReadonlySet<string> {
  const xml = new XmlReader(text);
  const hidden = new Set<string>();
  let style = '';
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    // The styles stand before the cells.
    if (xml.name === 'body') break;
    if (xml.name === 'style') style = xml.attribute('name') ?? '';
    const isTable = xml.name === 'table-properties';
    if (isTable && xml.attribute('display') === 'false') hidden.add(style);
  }
  return hidden;
}
