import { ImportRefusal } from './import-refusal.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { attributesOf } from './xml-attributes.ts';
import { decoded } from './xml-text.ts';

/** What `XmlReader.next` stands at. */
type XmlToken = 'open' | 'close' | 'text' | 'end';

const DEEPEST = 100;
/** Of "<![CDATA[" and what follows, as far as a cell can hold it. */
const LONGEST_DATA = 9 + IMPORT_LIMITS.cellText;
/**
 * Walks through the XML of a spreadsheet, one token at a time, and builds nothing. Knows the five
 * entities of XML itself; a document type, which could declare more, is refused. Names come without
 * their prefix: programs choose those freely.
 */
export class XmlReader {
  /** The element that was opened or closed last, without its prefix. */
  name = '';
  /** The text, after "text", as far as a cell can hold it. */
  text = '';
  readonly #xml: string;
  readonly #open: string[] = [];
  #at: number;
  #start = 0;
  #raw = '';
  #attributes: ReadonlyMap<string, string> | undefined;
  #closesItself = false;

  /** @param from where an element opens, to begin there: what is before it was read already */
  constructor(xml: string, from = 0) {
    this.#xml = xml;
    this.#at = from;
  }

  /** Where the element that was opened last begins. */
  get start(): number {
    return this.#start;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** Goes on to the next token. @throws ImportRefusal */
  next(): XmlToken {
    if (this.#closesItself) {
      this.#closesItself = false;
      this.#open.pop();
      return 'close';
    }
    for (;;) {
      if (this.#at >= this.#xml.length) return this.#end();
      if (this.#xml.charCodeAt(this.#at) !== 60) return this.#readText();
      const mark = this.#xml.charCodeAt(this.#at + 1);
      if (mark === 47) return this.#readClose();
      if (mark === 63) this.#at = this.#after('?>');
      else if (mark !== 33) return this.#readOpen();
      else if (this.#xml.startsWith('<!--', this.#at)) this.#at = this.#after('-->');
      else if (this.#xml.startsWith('<![CDATA[', this.#at)) return this.#readData();
      else throw new ImportRefusal({ problem: 'doctype' });
    }
  }

  /** An attribute of the opened element, by its name with or without prefix. */
  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  /** All attributes of the opened element, with and without prefix. */
  get attributes(): ReadonlyMap<string, string> {
    this.#attributes ??= attributesOf(this.#raw);
    return this.#attributes;
  }

  /** Passes over the opened element with all that is in it. @throws ImportRefusal */
  skip(): void {
    const depth = this.depth;
    while (this.depth >= depth) this.next();
  }

  #end(): 'end' {
    if (this.depth > 0) throw new ImportRefusal({ problem: 'damaged' });
    return 'end';
  }

  #after(mark: string): number {
    const found = this.#xml.indexOf(mark, this.#at);
    if (found < 0) throw new ImportRefusal({ problem: 'damaged' });
    return found + mark.length;
  }

  #readText(): 'text' {
    const found = this.#xml.indexOf('<', this.#at);
    const end = found < 0 ? this.#xml.length : found;
    this.text = decoded(this.#xml.slice(this.#at, end));
    this.#at = end;
    return 'text';
  }

  #readData(): 'text' {
    const end = this.#after(']]>');
    this.text = this.#xml.slice(this.#at + 9, Math.min(end - 3, this.#at + LONGEST_DATA));
    this.#at = end;
    return 'text';
  }

  #readClose(): 'close' {
    const end = this.#after('>');
    const tag = this.#xml.slice(this.#at + 2, end - 1).trim();
    if (this.#open.pop() !== tag) throw new ImportRefusal({ problem: 'damaged' });
    this.name = withoutPrefix(tag);
    this.#at = end;
    return 'close';
  }

  #readOpen(): 'open' {
    const end = this.#tagEnd();
    const closes = this.#xml.charCodeAt(end - 1) === 47;
    const content = this.#xml.slice(this.#at + 1, closes ? end - 1 : end);
    const space = content.search(/\s/);
    const tag = space < 0 ? content : content.slice(0, space);
    if (tag === '' || this.depth === DEEPEST) throw new ImportRefusal({ problem: 'damaged' });
    this.#open.push(tag);
    this.#start = this.#at;
    this.#raw = space < 0 ? '' : content.slice(space);
    this.#attributes = undefined;
    this.#closesItself = closes;
    this.name = withoutPrefix(tag);
    this.#at = end + 1;
    return 'open';
  }

  /** Where the tag ends; a ">" within quotes does not end it. */
  #tagEnd(): number {
    let quote = 0;
    for (let at = this.#at + 1; at < this.#xml.length; at += 1) {
      const code = this.#xml.charCodeAt(at);
      if (quote !== 0) quote = code === quote ? 0 : quote;
      else if (code === 34 || code === 39) quote = code;
      else if (code === 62) return at;
    }
    throw new ImportRefusal({ problem: 'damaged' });
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
