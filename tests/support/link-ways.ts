/** What programs and people make of the address of a plan: in words, and how. */
export type LinkWay = readonly [what: string, change: (address: string) => string];

const WRAP_AT = 24;

function lines(text: string, between: string, width = WRAP_AT): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? []).join(between);
}

/** Halfway the characters that carry the plan. */
function amid(address: string, sign: string): string {
  const at = Math.floor((address.indexOf('#') + address.length) / 2);
  return address.slice(0, at) + sign + address.slice(at);
}

const behind = (tail: string): LinkWay => [`${tail} behind it`, (address) => address + tail];
const between = (name: string, sign: string): LinkWay => [
  `${name} in the middle`,
  (address) => amid(address, sign),
];
const pair = (open: string, close: string): LinkWay => [
  `between ${open} and ${close}`,
  (address) => open + address + close,
];
const marker = (other: string): LinkWay => [
  `${other} for its marker`,
  (address) => address.replace('#plan=', other),
];

/** What stands behind a link, before it and around it. */
export const AROUND: readonly LinkWay[] = [
  ...['”', '’', '»', '…', '"', '>', '.', ',', ').', ')]', '\\', '|', '*', '**', '~', '§'],
  ...['_', '__', '`', '-', 'A', '%29', '%22%3E', '%E2%80%9D', '%C2%A0', '%e2%80%8b', '%94', '…)'],
  ...['\u00A0', '\u200B', '\u200B\u200B tekst', '&utm_source=x', '?fbclid=x', '&#8221;', '&nbsp;'],
  ...['#:~:text=Harderwijk', '#kop', '%23kop', '/', ' 📎', '\t', '\r\n', '=20', '"target="_blank"'],
].map(behind);

/** A link that stands in a text. */
export const WITHIN_TEXT: readonly LinkWay[] = [
  ...(
    [
      ['(', ')'],
      ['<', '>'],
      ['„', '”'],
      ['“', '”,'],
      ['[', ']'],
      ['{', '}'],
      ['`', '`'],
      ['_', '_'],
      ['**', '**'],
      ['[het plan](', ')'],
      ['[het plan](<', '> "titel")'],
      ['<url:', '>'],
      ['[url=', ']plan[/url]'],
      ['[het plan|', ']'],
      ['<a href="', '">het plan</a>'],
      ["<a href='", "' rel=noopener>het plan</a>"],
      ['{"link":"', '","van":"Elburg"}'],
    ] as const
  ).map(([open, close]) => pair(open, close)),
  ['in a sentence', (address) => `Kijk eens naar ${address} en laat het weten.`],
  [
    'with a greeting below',
    (address) => `Beste allen,\r\n\r\n${address}\r\n\r\nGroeten,\r\nElburg`,
  ],
  ['with a greeting right behind', (address) => `${address}Groeten uit Elburg`],
  ['twice in a row', (address) => `${address} ${address}`],
  ['twice without a gap', (address) => address + address],
  ['as Slack writes it', (address) => `<${address}|${address}>`],
  ['in a mail as text and as address', (address) => `${address} <${address}>`],
  ['behind the same link, cut off', (address) => `${address.slice(0, -9)}\r\n\r\n${address}`],
  ['behind a newer one', (address) => `https://planner.example/#plan=3AAAA ${address}`],
];

/** Spaces, line breaks and what mail programs put there. */
export const BROKEN: readonly LinkWay[] = [
  between('a space', ' '),
  between('a no-break space', '\u00A0'),
  between('a narrow no-break space', '\u202F'),
  between('a soft hyphen', '\u00AD'),
  between('a zero-width space', '\u200B'),
  between('a word joiner', '\u2060'),
  between('a byte order mark', '\uFEFF'),
  between('a mark of direction', '\u200E'),
  between('a turn of direction', '\u202A'),
  between('a line break', '\n'),
  between('a quoted line break', '\r\n> '),
  between('a twice quoted line break', '\r\n> > '),
  between('a line break quoted with a bar', ' \r\n| '),
  between('a line break of quoted-printable', '=\r\n'),
  between('a quoted line break of quoted-printable', '=\r\n> '),
  between('a coded space', '%20'),
  between('a coded line break', '%0D%0A'),
  between('a coded soft hyphen', '%C2%AD'),
  between('a coded zero-width space, twice', '%25E2%2580%258B'),
  between('&shy;', '&shy;'),
  between('&#8203;', '&#8203;'),
  between('<wbr>', '<wbr>'),
  between('<br />', '<br />\r\n'),
  between('</span><span style>', '</span><span style="color:red">'),
  between('a hyphen at the end of a line', '-\r\n'),
  between('a backslash at the end of a line', '\\\n'),
  ['broken over lines', (address) => lines(address, '\r\n')],
  ['broken over indented lines', (address) => lines(address, '\r\n\t ')],
  ['broken over lines of format=flowed', (address) => lines(address, ' \r\n')],
  ['broken over quoted lines', (address) => `> ${lines(address, '\r\n> ')}\r\n> Groet`],
  ['broken over lines of one character', (address) => lines(address, '\n', 1)],
  ['broken within its marker', (address) => address.replace('#plan', '#pl\r\n> an')],
  ['broken behind its marker', (address) => address.replace('#plan=', '#plan=\r\n')],
];

/** Signs of its marker that became others. */
export const MARKED: readonly LinkWay[] = [
  ...['%23plan=', '#plan%3D', '#plan%3d', '%23plan%3D', '%2523plan%253D', '%25252523plan='],
  ...['#%70lan=', '#%70%6C%61%6E=', '#%2570lan%253d', '%23%70%6c%61%6e%3d', '#PLAN=', '#PLAN%3D'],
  ...[
    '&#35;plan=',
    '&#x23;plan=',
    '&#035;plan&#61;',
    '&num;plan&equals;',
    '&amp;num;plan=',
    '#plan&#x3D;',
  ],
  ...[
    '＃plan＝',
    '#plan﹦',
    '♯plan=',
    '＃ｐｌａｎ＝',
    '#plan꞊',
    '\\#plan\\=',
    '\\u0023plan\\u003d',
  ],
  ...[
    '#plan\\x3d',
    '%u0023plan%u003D',
    '#plan=3D',
    '%23plan%3D3D',
    '=23plan=3D',
    '# plan = ',
    '#plan= \u200B',
  ],
].map(marker);
