import { yearSpan } from './words-nl.ts';

/** The words of a workbook. */
export const BOOK_TEXT = {
  sheets: {
    cover: 'Voorblad',
    figures: 'Cijfers',
    keys: 'Verdeelsleutels',
    costs: 'Kosten',
    division: 'Verdeling',
    contributions: 'Bijdragen',
    hours: 'Uren',
    execution: 'Uitvoering',
    settlement: 'Afrekening',
  },
  trial: 'Proefberekening, geen besluit',
  check: 'Controle (moet 0 zijn)',
  checkRow: 'Controle',
  party: 'Partij',
  key: 'Verdeelsleutel',
  together: 'Samen',
  total: 'Totaal',
  open: 'Niet verdeeld',
  onlyParty: 'enige partij',
  unrounded: (year: number) => `${year} onafgerond`,
  divided: (year: number) => `${year} verdeeld`,
  yearColumn: (year: number, what: string) => `${year} ${what}`,
} as const;

export const FIGURES_TEXT = {
  title: 'Cijfers per partij',
  note: 'Met bron en peildatum. Een lege plek telt als 0.',
  group: 'Groep',
  from: 'Doet mee vanaf',
  until: 'Doet mee tot en met',
  unit: 'Eenheid',
  units: { percent: 'procent', count: 'aantal' },
  source: 'Bron',
  unknownSource: 'niet bekend',
  measuredOn: 'Peildatum',
  unknownDay: 'niet bekend',
  sum: 'Samen',
} as const;

export const KEYS_TEXT = {
  title: 'Van cijfer naar aandeel',
  note: 'Per sleutel één blok, en een nieuw blok als er andere partijen meedoen.',
  block: (name: string, years: readonly number[]) => `${name}, ${yearSpan(years)}`,
  weight: 'Gewicht',
  mixed: 'Aandeel naar cijfers',
  fixed: 'Vast afgesproken',
  sharesRest: 'Deelt de rest',
  afterFixed: 'Na vaste aandelen',
  floor: 'Ondergrens',
  cap: 'Bovengrens',
  atBound: 'Staat op een grens',
  inRatio: 'Naar rato',
  afterBounds: 'Na grenzen',
  raw: 'Als geheel getal',
  whole: 'Zo klein mogelijk',
  order: 'Volgorde van namen',
  boundsHint:
    'Wie op een grens staat, heeft de planner bepaald. De aandelen rekenen daarmee verder.',
  growth: 'Deel van deze sleutel',
  growthHint: (from: string) => `Groeit vanuit ‘${from}’ naar deze sleutel.`,
  grown: (year: number) => `Aandeel ${year}`,
  unusable: 'Geen bruikbare cijfers: deze sleutel verdeelt niets.',
  fixedIgnored: 'De vaste aandelen kunnen niet en tellen niet mee.',
  boundsIgnored: 'De grenzen passen niet samen en tellen niet mee.',
} as const;

export const COSTS_TEXT = {
  title: 'Kosten per post',
  note: 'Van uren, aantallen en prijzen naar het bedrag per jaar, en naar het deel van elke groep.',
  line: 'Kostenpost',
  fixed: 'Voor alle jaren',
  source: 'Bron',
  index: (name: string) => `Index: ${name}`,
  percent: 'Stijging in procent',
  factor: 'Factor vanaf het eerste jaar',
  indexFactor: (name: string) => `Indexfactor, ${name}`,
  hoursPerWeek: 'Uren per week',
  hoursPerFte: 'Uren per fte',
  costPerFte: 'Kosten per fte, per jaar',
  count: 'Aantal',
  unitPrice: 'Prijs per stuk',
  amount: 'Bedrag volgens het plan',
  exact: 'Onafgerond bedrag',
  total: { cent: 'Bedrag, op hele centen', euro: 'Bedrag, op hele euro’s' },
  part: (group: string) => `Deel ${group}, onafgerond`,
  paid: (group: string) => `Deel ${group}, verdeeld`,
} as const;

export const DIVISION_TEXT = {
  title: 'Van deel van de groep naar bedrag per partij',
  note: 'Onafgerond = deel van de groep × aandeel. Verdeeld = in hele centen, naar de grootste rest.',
  checkOf: (group: string) => `Controle ${group}`,
  openOf: (group: string) => `Niet verdeeld, ${group}`,
  openSum: { all: 'Niet verdeeld, alle posten', settled: 'Daarvan van posten met een uitvoerder' },
} as const;

export const CONTRIBUTIONS_TEXT = {
  title: 'Bijdragen per partij',
  note: 'Bedragen in euro’s. Elk bedrag telt de verdeelde bedragen van het blad Verdeling op.',
  /** `over`: the years that are compared, where those are not all. */
  proposal: (over: string) => `Voorstel, ${over === '' ? 'samen' : over}`,
  difference: (over: string) => `Verschil met het voorstel${over === '' ? '' : ` over ${over}`}`,
  check: 'Controle met de kosten',
} as const;

export const HOURS_TEXT = {
  title: 'Uren per week, per uitvoerder',
  note: 'Onafgerond = uren per week × aandeel. Verdeeld = zoals de planner de uren verdeelt.',
  week: 'Uren per week',
  nobody: 'Niemand voert deze post uit.',
} as const;

export const EXECUTION_TEXT = {
  title: 'Kosten per uitvoerder',
  note: 'Wie het werk doet, draagt de kosten: naar de verdeelde uren, of naar het aandeel.',
  cost: 'Kosten van de post',
} as const;

export const SETTLEMENT_TEXT = {
  title: 'Afrekening: wie betaalt aan de pot en wie ontvangt',
  note: 'Verrekend worden posten met een uitvoerder. Saldo = verrekende bijdrage − kosten. Boven 0 betaalt, onder 0 ontvangt.',
  columns: ['bijdrage', 'verrekend', 'kosten', 'saldo'],
  check: 'Controle: saldo + niet verdeeld',
} as const;

export const COVER_TEXT = {
  note: 'Uit de planner van Doorstroming Noord-Veluwe.',
  date: 'Gemaakt op',
  fingerprint: 'Kenmerk',
  base: 'Vergeleken met',
  leftOut: 'Vergelijking',
  address: 'Planner',
  about: 'Toelichting',
  check: 'Alle controles samen',
  checkHint: 'Dit moet 0 zijn. Elk blad heeft zijn eigen controles in de laatste kolom.',
  how: 'Zo leest u dit bestand',
  colours: [
    'Blauwgroen: dit is ingevuld in de planner.',
    'Zwart: een formule. Klik erop om te zien waaruit het volgt.',
    'Zandkleur: een getal dat de planner heeft verdeeld en dat hier geen formule is, omdat de getallen daarvoor te lang zijn. Verdeel opnieuw in de planner als u iets verandert.',
    'Verandert u een cijfer, een prijs of uren, dan rekenen alle formules mee, tot op de cent en volgens de grootste rest. Komt er een partij of post bij, maak het bestand dan opnieuw. Staat een controle niet meer op 0, dan klopt er iets niet.',
  ],
  contents: 'De bladen',
  sheets: {
    figures: 'de cijfers per partij, met bron en peildatum',
    keys: 'van cijfers naar aandelen',
    costs: 'van uren, aantallen en prijzen naar bedragen',
    division: 'per post: het deel van elke groep over haar partijen',
    contributions: 'wat elke partij betaalt, naast het voorstel',
    hours: 'wie hoeveel uur werkt',
    execution: 'wie welke kosten draagt',
    settlement: 'wie aan de pot betaalt en wie ontvangt',
  },
  findings: 'Waar moet u op letten?',
  noFindings: 'Geen bijzonderheden.',
} as const;
