/** The words about keeping: where a plan is stored, other tabs, newer versions, and opened links. */

export const STORAGE_TEXT = {
  saved: 'Bewaard',
  onDevice: ' op dit apparaat',
  at: (time: string) => ` om ${time}`,
  saving: 'Bezig met bewaren',
  unsaved: 'Nog niet bewaard',
  failed: 'Bewaren lukte niet. Uw wijziging staat nog op het scherm.',
  retry: 'Opnieuw proberen',
  waits: 'De browser geeft geen antwoord.',
  waitsFor: 'Misschien houdt een ander tabblad uw plannen vast. De planner blijft het proberen.',
  waitsHere: 'Uw laatste wijziging staat nog alleen op deze pagina. U kunt verder werken.',
  proposal: 'Voorstel. Nog niets gewijzigd.',
  memory: 'Dit apparaat bewaart nu niets. Sluit u deze pagina, dan is uw werk weg.',
  mayBeWiped: 'De browser kan dit later wissen. Bewaar ook een link.',
  loading: 'Uw plannen worden geopend.',
} as const;

/** Why this device did not keep something, by the cause that the store tells apart. */
export const STORAGE_FAILURE_TEXT = {
  quota: 'Dit apparaat heeft geen ruimte meer. Maak een link met Delen.',
  outdated: 'Er is een nieuwe versie van de planner.',
  newer: 'Een nieuwere planner heeft uw plannen bewaard.',
  blocked: 'Een ander tabblad houdt uw plannen vast. Sluit de andere tabbladen.',
  'no-storage': 'Deze browser bewaart hier niets. Maak een link met Delen.',
  'no-answer': 'De browser gaf geen antwoord. Maak een link met Delen.',
  'not-storable': 'Dit plan kon niet worden bewaard. Maak een link met Delen.',
  closed: 'De browser heeft het bewaren gestopt. Maak een link met Delen.',
  broken: 'Bewaren lukte niet. Maak een link met Delen.',
} as const;

/** Plans that were kept here and are gone, or that cannot be read. */
export const LOSS_TEXT = {
  title: (title: string) => `Het plan ‘${title}’ is van dit apparaat verdwenen.`,
  detail: 'Misschien is de browser opgeschoond. Er kan nog een eerdere versie zijn.',
  recover: 'Eerdere versie terughalen',
  accept: 'Laat maar',
  failed: 'Er is geen eerdere versie gevonden.',
  unreadable:
    'Uw laatste plan is nu niet te lezen. Het blijft staan zoals het is. U ziet het voorstel.',
  leftBehind: (texts: readonly string[]) =>
    `Toen u deze pagina verliet, was dit nog niet overgenomen: ${texts.join('; ')}.`,
  versionsFailed: 'Eerdere versies worden nu niet bewaard. Het plan zelf wel.',
} as const;

export const CONFLICT_TEXT = {
  title: 'Dit plan is ook ergens anders gewijzigd.',
  kept: (title: string) => `Uw wijzigingen staan nu in een eigen kopie: ‘${title}’.`,
  copySuffix: ' (kopie)',
  conflictSuffix: ' (kopie na botsing)',
  openOther: 'Naar de andere versie',
  stay: 'Verder met mijn kopie',
  followed: 'Dit plan is in een ander tabblad gewijzigd. U ziet de nieuwste versie.',
} as const;

export const VERSION_TEXT = {
  fence: 'Er is een nieuwe versie van de planner. Deze pagina bewaart niets meer.',
  reload: 'Pagina vernieuwen',
  untouched: 'Vernieuw de pagina.',
  kept: 'Uw plan is bewaard. Vernieuw de pagina.',
  'here-only': 'Uw laatste wijziging is nog niet bewaard. Bewaar die eerst.',
} as const;

/** The proposal shows while own plans are stored and it is not known which was open last. */
export const OWN_PLANS_TEXT = {
  kept: 'U ziet het voorstel. Uw eigen plannen zijn bewaard.',
  goOn: (title: string) => `Verder met ‘${title}’`,
} as const;

/** Whether what is on the screen is kept somewhere else than on this page. */
const KEPT_TEXT = {
  untouched: 'U hebt nog niets gewijzigd.',
  kept: 'Uw plan is bewaard op dit apparaat.',
  'here-only': 'Uw wijzigingen staan alleen op deze pagina. Bewaar ze eerst, vernieuw niet.',
} as const;

/** A part of the planner that did not come over the line. */
export const PART_TEXT = {
  title: 'Dit onderdeel ontbreekt',
  missing: 'Dit onderdeel is niet geladen.',
  offline: 'Dit onderdeel is niet geladen: er is geen verbinding.',
  table: 'U ziet de tabel.',
  preview: 'Het gedeelde plan is nog niet te zien.',
  stage: 'Presenteren kan nu niet.',
  kept: KEPT_TEXT,
  retry: 'Opnieuw proberen',
  reload: VERSION_TEXT.reload,
  close: 'Sluiten',
} as const;

/** Keeping a plan that stands on this page only. */
export const WAYS_OUT_TEXT = {
  save: 'Bewaar als bestand',
  copy: 'Kopieer de link',
  link: 'De link',
  saved: (name: string) => `Het plan is opgeslagen als ${name}.`,
  copied: 'De link is gekopieerd. Plak hem in een bericht of document.',
  byHand: 'Kopiëren lukte niet. De link is geselecteerd: kopieer hem met Ctrl+C.',
  noLink: 'Een link maken lukt nu niet. Bewaar het plan als bestand.',
  tooLarge: 'Dit plan past niet in een link. Bewaar het als bestand.',
} as const;

/** How opening a link ends, by the kind that the codec tells apart. */
export const LINK_TEXT = {
  'not-loaded': {
    title: 'De link is nog niet geopend.',
    detail: 'Het deel van de planner dat links leest, is niet geladen.',
  },
  'cut-off': {
    title: 'Deze link is niet compleet.',
    detail: 'Er ontbreekt een stuk aan het eind. Kopieer de hele link of vraag hem opnieuw.',
  },
  changed: {
    title: 'Deze link is onderweg veranderd.',
    detail: 'Er klopt iets niet in de tekens. Vraag de afzender om een nieuwe link.',
  },
  'newer-version': {
    title: 'Deze link komt van een nieuwere planner.',
    detail: 'Vernieuw deze pagina en open de link opnieuw.',
  },
  'not-a-plan-link': {
    title: 'Dit is geen link naar een plan.',
    detail: 'Kijk of u de hele link hebt gekopieerd.',
  },
  locked: {
    title: 'Deze link heeft een wachtwoord.',
    detail: 'Open de link in de planner. Daar vult u het wachtwoord in.',
  },
  'too-large': {
    title: 'Deze link is te groot.',
    detail: 'De planner opent zo’n lange link niet. Vraag om een kleiner plan.',
  },
  invalid: {
    title: 'Dit plan kan de planner niet lezen.',
    detail: 'De link is heel, maar het plan klopt niet. Dit is er mis:',
  },
} as const;
