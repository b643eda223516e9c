import { formatDecimal } from './number-nl.ts';

/** The words of sharing: the link, its length, its password, its QR code, and the file instead. */

const characters = (count: number): string => `${formatDecimal(String(count))} tekens`;

export const SHARE_TEXT = {
  title: 'Plan delen',
  intro: 'Wie de link opent, ziet dit plan zonder iets te wijzigen. Wie wil, bewaart het zelf.',
  by: 'Wie deelt dit plan?',
  byHint: 'Een organisatie of functie. Dit mag leeg blijven.',
  asParty: (party: string) => `De lezer kijkt ook als ${party}`,
  link: 'De link',
  copy: 'Link kopiëren',
  copied: 'De link is gekopieerd. Plak hem in een bericht.',
  copyFailed: 'Kopiëren lukte niet. De link is geselecteerd: kopieer hem met Ctrl+C.',
  length: (count: number) => `De link heeft ${characters(count)}.`,
  howLong: 'Hoe lang mag een link zijn?',
  yourLink: 'uw link',
  goodToKnow: [
    'Een link is een kopie. Wat u later wijzigt, ziet de lezer niet.',
    'Een link verloopt niet en u kunt die niet intrekken.',
    'Het plan zit in de link zelf. Er gaat niets naar een server.',
  ],
} as const;

/** How widely a link works, by the class of its length. */
export const LINK_LENGTH_TEXT = {
  everywhere: 'Dat werkt overal.',
  'most-programs': 'Dat werkt in browsers en in de meeste mail.',
  'file-first': 'Dat is lang. Veel mailprogramma’s kappen zo’n link af.',
} as const;

/** The same classes explained, from short to long. */
export const LENGTH_CLASSES = [
  {
    of: 'everywhere',
    upTo: `Tot ${characters(2_000)}`,
    works: 'Werkt overal, ook in oude mailprogramma’s.',
  },
  {
    of: 'most-programs',
    upTo: `Tot ${characters(8_000)}`,
    works: 'Werkt in browsers en in de meeste mail. In Outlook soms niet.',
  },
  {
    of: 'file-first',
    upTo: 'Nog langer',
    works: 'Mail en chat kappen de link vaak af. Stuur dan het bestand.',
  },
] as const;

export const SHARE_FILE_TEXT = {
  title: 'Het plan als bestand',
  why: {
    'most-programs': 'Twijfelt u of de link heel aankomt? Stuur dan dit bestand mee.',
    'file-first': 'Stuur liever dit bestand: de link is zo lang dat hij onderweg kan breken.',
    'too-large': 'Dit plan past niet in een link. Stuur dit bestand: daar past elk plan in.',
  },
  how: 'De ontvanger opent het in de planner met Importeren.',
  noPassword: 'Let op: het bestand heeft geen wachtwoord. Wie het heeft, kan het lezen.',
  save: 'Planbestand opslaan',
  saved: (name: string) => `Het bestand ‘${name}’ is klaar. Uw browser bewaart het.`,
} as const;

export const PASSWORD_TEXT = {
  use: 'Alleen te openen met een wachtwoord',
  notHere: 'Een wachtwoord kan alleen als deze site op een adres met https staat.',
  label: 'Wachtwoord',
  show: 'Tonen',
  hide: 'Verbergen',
  advice: 'Neem vier losse woorden die niemand kan raden.',
  lengths: {
    none: '',
    'too-short': 'Dit is te kort. Gebruik minstens 8 tekens.',
    short: 'Dit is vrij kort en dus te raden. Neem liever vier losse woorden.',
    long: 'Dit is lang genoeg.',
  },
  make: 'Link maken',
  making: 'De link wordt gemaakt.',
  tellApart:
    'Geef het wachtwoord apart door, bijvoorbeeld per telefoon. Het staat niet in de link.',
  noWayBack: 'Een vergeten wachtwoord kan niemand terughalen. Maak dan een nieuwe link.',
} as const;

/** What is said to who opens a link with a password. */
export const UNLOCK_TEXT = {
  region: 'Link met een wachtwoord',
  title: 'Deze link heeft een wachtwoord.',
  detail: 'De afzender geeft het u. Er is nog niets bewaard en uw eigen plan is niet veranderd.',
  open: 'Openen',
  opening: 'De link wordt geopend.',
  close: 'Sluiten',
  empty: 'Vul het wachtwoord in.',
  wrong: 'Dit wachtwoord past niet. De link zelf is heel. Let op hoofdletters en spaties.',
  notHere:
    'Deze site staat hier op een adres zonder https. Daar kan de browser de link niet openen.',
} as const;

export const QR_TEXT = {
  title: 'QR-code',
  label: (title: string) => `QR-code met de link naar ‘${title}’`,
  hint: 'Richt de camera van een telefoon op de code. Daar opent dan de link.',
  save: 'QR-code opslaan',
  saved: (name: string) => `Het bestand ‘${name}’ is klaar, voor scherm en papier.`,
  tooLong: (length: number, most: number) =>
    `Deze link is te lang voor een QR-code: ${characters(length)}, hoogstens ${characters(most)}. ` +
    'Een camera kan zo’n volle code niet lezen. Stuur de link of het bestand.',
} as const;
