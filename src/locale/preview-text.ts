import { enumerate } from './words-nl.ts';

/** The words of a plan that is only looked at, and of what is taken over from it. */

export const PREVIEW_TEXT = {
  region: 'Gedeeld plan',
  what: {
    link: 'U bekijkt een gedeeld plan. U kunt het lezen, niet wijzigen.',
    file: 'U bekijkt een plan uit een bestand. U kunt het lezen, niet wijzigen.',
  },
  nothingStored: 'Er is nog niets bewaard en uw eigen plan is niet veranderd.',
  onlyTaken: 'Het is nog niet bewaard. Alleen wat u overnam, staat in uw eigen plan.',
  copyOf: (title: string) => `Kopie van ${title}`,
  by: (sender: string, day: string) => `Gedeeld door ${sender} op ${day}`,
  on: (day: string) => `Gedeeld op ${day}`,
  whole: {
    link: 'De link is compleet en onveranderd',
    file: 'Het bestand is compleet',
  },
  note: 'Notitie van de maker',
  keep: 'Bewaren als eigen plan',
  leave: 'Sluiten',
  changes: (when: string) => `Wat verandert er in ${when}?`,
  pays: (when: string) => `Wie betaalt wat in ${when}?`,
  year: 'Jaar',
  compareWith: 'Vergelijken met',
  proposalOnly: 'Alleen het voorstel',
  nothing: 'Nergens mee',
  ownPlan: (title: string) => `Uw plan ‘${title}’`,
  ownOpenPlan: (title: string) => `Uw plan ‘${title}’, nu geopend`,
  besideProposal: { here: 'het gedeelde plan', there: 'het voorstel' },
  besideOwn: { here: 'het gedeelde plan', there: 'uw plan' },
  goodToKnow: 'Goed om te weten',
  facts: {
    link: [
      'Een link is een kopie. Wat de maker later wijzigt, ziet u hier niet.',
      'Een link verloopt niet en is niet terug te roepen.',
      'Het plan zit in de link zelf. Er staat niets op een server.',
    ],
    file: [
      'Een bestand is een kopie. Wat de maker later wijzigt, ziet u hier niet.',
      'Het bestand blijft staan waar het staat. Er gaat niets naar een server.',
    ],
  },
  next: 'Wat kunt u nu doen?',
  another: 'Een andere link openen',
  backTo: (title: string) => `Terug naar ‘${title}’`,
} as const;

/** The table of contributions of a shared plan. */
export const PREVIEW_TABLE_TEXT = {
  region: 'Bijdragen in het gedeelde plan',
  caption: 'Bijdrage per partij in het gedeelde plan',
  party: 'Partij',
  shared: 'Gedeeld plan',
  contribution: 'Bijdrage',
  withProposal: 'Vergeleken met het voorstel',
  withOwn: (title: string) => `Vergeleken met uw plan ‘${title}’`,
  proposal: 'Voorstel',
  own: 'Uw plan',
  difference: 'Verschil',
  percent: 'In %',
} as const;

/** What is filled in differently. */
export const DIFFERENCES_TEXT = {
  title: 'Wat is er anders ingevuld?',
  region: 'Andere invoer',
  caption: 'Verschillen in de invoer',
  none: 'Niets. Alle invoer is gelijk.',
  restIsEqual: 'Alle andere invoer is gelijk.',
  where: 'Waar',
  what: 'Wat',
  shared: 'Gedeeld plan',
  proposal: 'Voorstel',
  own: 'Uw plan',
  /** May be broken in two, above a narrow column. */
  take: 'Over\u00ADnemen',
  differs: 'anders',
  same: 'gelijk',
} as const;

export const TAKE_TEXT = {
  one: (where: string, what: string) => `Overnemen: ${where}, ${what}`,
  all: 'Alles kiezen',
  none: 'Niets kiezen',
  button: (title: string) => `Overnemen in ‘${title}’`,
  hint: 'Kies wat u in uw eigen plan wilt overnemen. De rest blijft zoals u het hebt.',
  choose: 'Kies eerst een of meer verschillen.',
  /** Differences that are not taken by themselves, by what differs. */
  notSingly: {
    'line-kind': 'Niet los over te nemen: de post heeft andere velden.',
    group: 'Niet los over te nemen: er hangt te veel aan de groep.',
    order: 'Niet los over te nemen.',
  },
  taken: (count: number, title: string) =>
    `${count === 1 ? 'Eén verschil' : `${count} verschillen`} overgenomen in ‘${title}’.`,
  /** What was ticked along, as the one thing cannot go without it. */
  alsoPicked: (names: readonly string[]) =>
    `Ook gekozen, want het hoort erbij: ${enumerate(names.map((name) => `‘${name}’`))}.`,
  undo: 'Ongedaan maken',
  undone: (what: string) => `Ongedaan gemaakt: ${what}`,
  refused: (where: string, what: string) => `Niet overgenomen: ${where}, ${what}.`,
  needsMore: 'Dit hoort bij iets wat uw plan niet heeft. Kies dat ook.',
  notOpened: 'Uw plan kon niet worden geopend. Er is niets veranderd.',
} as const;
