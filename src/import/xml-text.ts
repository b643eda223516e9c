import { IMPORT_LIMITS } from './limits.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** "&#x10ffff;" is the longest one that is known; zeros before it are no use to anybody. */
const LONGEST = 12;

/**
 * A text of XML without its entities, and no more of it than a cell holds: what is behind that is
 * never looked at, so that megabytes of entities cost nothing.
 */
export function decoded(text: string): string {
  const most = IMPORT_LIMITS.cellText;
  let plain = '';
  let at = 0;
  while (at < text.length && plain.length < most) {
    const mark = text.indexOf('&', at);
    if (mark < 0 || mark - at >= most) return plain + text.slice(at, at + most);
    plain += text.slice(at, mark);
    const semicolon = text.slice(mark + 1, mark + LONGEST).indexOf(';');
    const name = semicolon < 0 ? '' : text.slice(mark + 1, mark + 1 + semicolon);
    const known = entity(name);
    plain += known ?? '&';
    at = known === undefined ? mark + 1 : mark + semicolon + 2;
  }
  return plain;
}

function entity(name: string): string | undefined {
  const [, decimal, hex] = /^#(?:(\d{1,7})|x([\da-fA-F]{1,6}))$/.exec(name) ?? [];
  if (decimal === undefined && hex === undefined) return ENTITIES.get(name);
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
