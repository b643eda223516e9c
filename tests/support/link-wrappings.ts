import { Buffer } from 'node:buffer';
import type { LinkWay } from './link-ways.ts';

const coded = encodeURIComponent;
/** Each sign, or each character, by its code. */
const byCode = (text: string, which: RegExp, code: (hex: string) => string): string =>
  text.replace(which, (sign) => code(sign.charCodeAt(0).toString(16).padStart(2, '0')));
const upper = (before: string) => (hex: string) => before + hex.toUpperCase();
const SIGNS = /[^A-Za-z0-9]/g;

const wrapped = (
  name: string,
  front: string,
  tail: string,
  inner: (address: string) => string = coded,
): LinkWay => [`in an address of ${name}`, (address) => front + inner(address) + tail];

/** The second way of Proofpoint: percent-encoding with "-" for "%" and "_" for "/". */
function proofpointTwo(address: string): string {
  const escaped = byCode(address, /[^A-Za-z0-9/.]/g, upper('-'));
  return escaped.replace(/\//g, '_');
}

/** Addresses that lead to the plan by way of another site. */
export const WRAPPED: readonly LinkWay[] = [
  wrapped(
    'Outlook',
    'https://eur01.safelinks.protection.outlook.com/?url=',
    '&data=05%7C02%7Ce&sdata=b%2F&reserved=0',
  ),
  wrapped(
    'Outlook, in small letters',
    'https://nam02.safelinks.protection.outlook.com/?url=',
    '&data=05',
    (address) => byCode(address, SIGNS, (hex) => `%${hex}`),
  ),
  wrapped(
    'Outlook, twice',
    'https://eur01.safelinks.protection.outlook.com/?url=',
    '&reserved=0',
    (address) => coded(`https://a.example/?url=${coded(address)}&x=1`),
  ),
  wrapped(
    'Teams',
    'https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=',
    '&locale=nl-nl',
  ),
  wrapped('Google', 'https://www.google.com/url?q=', '&sa=D&source=docs&ust=17&usg=AOv'),
  wrapped('Google, the sign # alone', 'https://www.google.com/url?q=', '&sa=D', (address) =>
    address.replace('#', '%23'),
  ),
  wrapped('Facebook', 'https://l.facebook.com/l.php?u=', '%3Ffbclid%3DIwAR0&h=AT0'),
  wrapped('LinkedIn', 'https://www.linkedin.com/safety/go?url=', '&trk=x'),
  wrapped('DuckDuckGo', 'https://duckduckgo.com/l/?uddg=', '&rut=ab'),
  wrapped('Barracuda', 'https://linkprotect.cudasvc.com/url?a=', '&c=E,1,x&typo=1'),
  wrapped('Mimecast', 'https://protect-eu.mimecast.com/s/AbC?domain=planner.example&u=', '&e=1'),
  wrapped('Cisco', 'https://secure-web.cisco.com/1aBc-D_e/', ''),
  wrapped('FireEye', 'https://protect2.fireeye.com/v1/url?k=1&q=1&e=2&u=', ''),
  wrapped(
    'Trend Micro',
    'https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=',
    '&umid=3&auth=4',
  ),
  wrapped(
    'Proofpoint, the first way',
    'https://urldefense.proofpoint.com/v1/url?u=',
    '&k=V%3D%3D%0A&r=x',
    (address) => address.replace('#', '%23').replace('=', '%3D'),
  ),
  wrapped(
    'Proofpoint, the second way',
    'https://urldefense.proofpoint.com/v2/url?u=',
    '&d=DwMFaQ&c=euGZstcaTDll&e=',
    proofpointTwo,
  ),
  wrapped(
    'Proofpoint, the second way of a coded one',
    'https://urldefense.proofpoint.com/v2/url?u=',
    '&d=Dw',
    (address) => proofpointTwo(coded(address)),
  ),
  wrapped(
    'Proofpoint, the third way',
    'https://urldefense.com/v3/__',
    '__;Iw!!BhdT!a-b$',
    (address) => address.replace('#', '*'),
  ),
  wrapped(
    'Proofpoint, the third way in the second',
    'https://urldefense.com/v3/__https://a.example/?u=',
    '__;Iw!!BhdT!a$ ',
    (address) => address.replace('#', '*'),
  ),
  wrapped(
    'Sophos',
    'https://eu-central-1.protection.sophos.com/?d=planner.example&u=',
    '&i=NWY=&t=x',
    (address) => Buffer.from(address).toString('base64'),
  ),
  wrapped('Bing', 'https://www.bing.com/ck/a?!&&p=ab&u=a1', '&ntb=1', (address) =>
    Buffer.from(address).toString('base64url'),
  ),
  wrapped('a form', 'https://a.example/?tekst=Zie+', '+groet', (address) => coded(`${address} nu`)),
  wrapped('a mail to write', 'mailto:?subject=Plan&body=', '%0D%0A%0D%0AGroet', (address) =>
    coded(`Zie ${address}.\r\n`),
  ),
];

/** Encodings of the whole text. */
export const ENCODED: readonly LinkWay[] = [
  ['with every sign coded', (address) => byCode(address, SIGNS, upper('%'))],
  [
    'with every sign coded in small letters',
    (address) => byCode(address, SIGNS, (hex) => `%${hex}`),
  ],
  ['with every sign coded twice', (address) => byCode(address, SIGNS, upper('%25'))],
  ['with every sign coded three times', (address) => byCode(address, SIGNS, upper('%2525'))],
  ['with every character coded', (address) => byCode(address, /./gs, upper('%'))],
  ['with every character an entity', (address) => byCode(address, /./gs, (hex) => `&#x${hex};`)],
  [
    'with every sign an entity',
    (address) => byCode(address, SIGNS, (hex) => `&#${Number.parseInt(hex, 16)};`),
  ],
  [
    'with every sign an entity of an entity',
    (address) => byCode(address, SIGNS, (hex) => `&amp;#x${hex};`),
  ],
  [
    'with every sign escaped for a script',
    (address) => byCode(address, SIGNS, (hex) => `\\u00${hex}`),
  ],
  ['in quoted-printable', (address) => byCode(address, /[=_]/g, upper('='))],
  [
    'in quoted-printable over lines',
    (address) => byCode(address, /=/g, upper('=')).replace(/.{24}/g, '$&=\r\n'),
  ],
  [
    'in quoted-printable of lost lines',
    (address) => byCode(address, /=/g, upper('=')).replace(/.{24}/g, '$&='),
  ],
  [
    'in quoted-printable HTML',
    (address) =>
      `<a href=3D"${byCode(address, /=/g, upper('=')).replace(/.{24}/g, '$&=\n')}">plan</a>=`,
  ],
  ['escaped for Markdown', (address) => address.replace(/[-_#=]/g, '\\$&')],
  ['with dashes for hyphens', (address) => address.replace(/-/g, '–')],
  ['with no-break hyphens', (address) => address.replace(/-/g, '\u2011')],
  [
    'in wide characters',
    (address) =>
      byCode(address, /[!-~]/g, (hex) => String.fromCharCode(Number.parseInt(hex, 16) + 0xfee0)),
  ],
  ['as a QR reader shows it', (address) => `URL:${address}\u0000`],
];
