// What programs put in the place of characters. A link holds none of the signs that begin such a
// code, so undoing them cannot harm one.

const PERCENT = /(?:% ?[0-9a-f] ?[0-9a-f])+/gi;
const ESCAPE = /(?:%u|\\u)([0-9a-f]{4})|\\x([0-9a-f]{2})/gi;
const ENTITY = /&(?:#0*(\d{1,6})|#x0*([0-9a-f]{1,5})|([a-z]{2,15}));/gi;
const NAMED = new Map([
  ['num', '#'],
  ['equals', '='],
  ['lowbar', '_'],
  ['underbar', '_'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['minus', '-'],
  ['amp', '&'],
  ['percnt', '%'],
  ['sol', '/'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['newline', '\n'],
  ['tab', ' '],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
  ['zerowidthspace', ''],
]);

const MOST_ROUNDS = 5;
const utf8 = new TextDecoder();

// Marks that join are left in alternatives: within a class they would seem to belong to a neighbour.
const INVISIBLE =
  /\u00AD|\u034F|\u200D|[\u061C\u180E\u200B\u200C\u200E\u200F\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]|â€‹|Â(?=[\u00A0\u00AD])/gu;
const GAP = /[\s<>\p{Cc}\uFFFD]*[\r\n\u2028\u2029][\s<>|:]*|[\s<>\p{Cc}\uFFFD]+/gu;
const LOOKALIKE = /[\uFE4D-\uFE6B\uFF01-\uFF5E\u207C\u208C\u{1D400}-\u{1D7FF}]/gu;
const HASHES = /[♯⌗⋕]/g;
const EQUALS = /[꞊═⹀゠]/g;

/**
 * Leaves out what is not to be seen, makes one space of every gap (white space, brackets around a
 * link, the marks in front of quoted lines) and gives signs of another width their own form.
 */
export function tidied(text: string): string {
  // Never the whole text at once: marks that combine make that slower than their number.
  const plain = /^[\0-\x7F]*$/.test(text)
    ? text
    : text
        .replace(INVISIBLE, '')
        .replace(LOOKALIKE, (sign) => sign.normalize('NFKC'))
        .replace(HASHES, '#')
        .replace(EQUALS, '=');
  return plain.replace(GAP, ' ');
}

/** Undoes percent-encoding, HTML entities and escapes of scripts, also one within another. */
export function decoded(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = tidied(decodedOnce(now));
    if (next === now) break;
    now = next;
  }
  return now;
}

/** The characters that a run of codes stands for: "%E2%80%9D" or "=E2=80=9D". */
export function charactersOf(run: string): string {
  const digits = run.replace(/[^0-9a-f]/gi, '');
  const bytes = Uint8Array.from({ length: digits.length / 2 }, (_, place) =>
    Number.parseInt(digits.slice(2 * place, 2 * place + 2), 16),
  );
  const [only = 0] = bytes;
  return bytes.length === 1 && only < 128 ? String.fromCharCode(only) : utf8.decode(bytes);
}

function decodedOnce(text: string): string {
  return text
    .replace(PERCENT, charactersOf)
    .replace(ESCAPE, (_, four: string | undefined, two: string | undefined) =>
      String.fromCharCode(Number.parseInt(four ?? two ?? '', 16)),
    )
    .replace(ENTITY, entity);
}

function entity(
  whole: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
