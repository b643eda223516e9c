/** The words of the planner: buttons, statuses, bars and messages. Texts with a blank are functions. */

export const HEAD_TEXT = {
  badge: 'Proefberekening, geen besluit',
  plans: 'Mijn plannen',
  import: 'Importeren',
  export: 'Exporteren',
  settings: 'Instellen',
  print: 'Afdrukken',
  more: 'Meer',
  share: 'Delen',
  copyOf: (title: string) => `Kopie van ${title}`,
  changed: (count: number) =>
    count === 0
      ? 'Gelijk aan het voorstel'
      : `${count === 1 ? '1 wijziging' : `${count} wijzigingen`} op het voorstel`,
  whatChanged: 'Wat is er veranderd?',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  allOnDevice: 'Uw plannen staan alleen op dit apparaat. Er gaat niets naar een server.',
} as const;

export const VIEW_TEXT = {
  pasteUnchecked: 'De planner kon niet nagaan of in dit blok namen van partijen staan.',
  label: 'Weergave',
  grid: 'Rekenblad',
  table: 'Tabel',
  year: 'Jaar',
  allYears: 'Alle jaren',
  resetWidths: 'Kolommen weer op hun eigen breedte',
  chooseCell: 'Kies een cel',
  typeInCell: 'Typ om te wijzigen, of plak een blok.',
  computedSheet: 'Dit blad is helemaal berekend.',
  gridLoading: 'Het rekenblad wordt geladen.',
  saveDrawing: 'Tekening opslaan (SVG)',
  partLoading: 'Dit onderdeel wordt geladen.',
  drawingFailed: 'De tekening is niet gemaakt. Probeer het later nog eens.',
} as const;

export const OVERVIEW_TEXT = {
  viewAs: 'Ik kijk als',
  nobody: 'Geen partij gekozen',
  tryOut: 'Wat wilt u uitproberen?',
  changes: (count: number) => (count === 1 ? '1 wijziging' : `${count} wijzigingen`),
  resetDials: (count: number) =>
    count === 1 ? '1 knop terugzetten' : `${count} knoppen terugzetten`,
  dialsReset: (count: number) =>
    `${count === 1 ? '1 knop staat' : `${count} knoppen staan`} weer op het voorstel. De rest van het plan is gebleven.`,
  whoPays: (years: number | string) => `Wie betaalt wat in ${years}?`,
  whoPaysAll: 'Wie betaalt wat in alle jaren?',
  total: 'Totaal',
  pays: (party: string) => `${party} betaalt`,
  same: 'Gelijk aan het voorstel',
  thanProposal: 'dan in het voorstel',
  sameAsOwn: 'Gelijk aan uw eigen plan',
  thanOwn: 'dan in uw eigen plan',
  sameAsProposal: 'Dat is evenveel als in het voorstel',
  party: 'Partij',
  amount: 'Bijdrage in euro’s',
  thisPlan: 'dit plan',
  theProposal: 'voorstel',
  share: 'Aandeel',
  contribution: (year: number) => `Bijdrage in ${year}`,
  inProposal: 'In het voorstel',
  difference: 'Verschil',
  over: (years: string) => `over ${years}`,
  groupBars: (now: string, before?: string) =>
    `Deel van het geheel. Dit plan: ${now}.${before === undefined ? '' : ` Voorstel: ${before}.`}`,
} as const;

export const PANEL_TEXT = {
  why: 'Waarom dit getal?',
  close: 'Sluiten',
  noWorking: 'Bij dit getal is geen uitleg.',
} as const;

/** What can be asked further about what a party pays. */
export const ASK_ON_TEXT = { goal: 'Terugrekenen', sensitivity: 'Gevoeligheid' } as const;

export const PLANS_TEXT = {
  title: 'Mijn plannen',
  open: 'Openen',
  copy: 'Kopie maken',
  rename: 'Andere naam geven',
  remove: 'Weggooien',
  removed: (title: string) =>
    `‘${title}’ is weggegooid. Het blijft 30 dagen in de prullenbak hieronder.`,
  undoRemove: 'Terughalen',
  versions: 'Eerdere versies',
  restore: 'Deze versie terugzetten',
  noVersions: 'Er zijn nog geen eerdere versies.',
  proposal: 'Voorstel, alleen lezen',
  empty: 'U hebt nog geen eigen plannen. Wijzig iets in het voorstel, dan ontstaat er een.',
  isOpen: 'Nu geopend',
  changedAt: (moment: string) => `Gewijzigd op ${moment}`,
  newName: 'Nieuwe naam',
  save: 'Bewaren',
  openLink: 'Een link van iemand anders openen',
  unreadable: 'Een plan op dit apparaat is niet te lezen. Het blijft staan zoals het is.',
  failed: 'Dat lukte niet. Er is niets veranderd.',
} as const;

/** Plans that were thrown away. */
export const BIN_TEXT = {
  title: (count: number) => `Prullenbak (${count})`,
  hint: 'Een plan blijft hier 30 dagen, met zijn stappen terug en zijn eerdere versies.',
  since: (thrown: string, until: string) => `Weggegooid op ${thrown}. Blijft tot ${until}.`,
  putBack: 'Terugzetten',
  discard: 'Nu echt weggooien',
  sure: (title: string) => `‘${title}’ is dan voorgoed weg, ook de eerdere versies.`,
  yes: 'Ja, voorgoed weggooien',
  no: 'Toch bewaren',
} as const;
