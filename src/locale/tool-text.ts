/** The words of the tools above a sheet. */
export const TOOL_TEXT = {
  year: 'Jaar',
  ofYear: (year: number) => `Jaar: ${year}`,
  line: 'Kostenpost',
  allLines: 'Alle posten',
  groups: 'Groep',
  key: 'Verdeelsleutel',
  addKey: 'Sleutel',
  keyName: 'Naam van de nieuwe sleutel',
  editKey: 'Sleutel wijzigen',
  addColumn: 'Kolom',
  columnName: 'Naam van de nieuwe kolom',
  showBounds: 'Ondergrens en bovengrens tonen',
  hideBounds: 'Ondergrens en bovengrens verbergen',
  showEmpty: 'Ook groepen die niets betalen',
  hideEmpty: 'Alleen groepen die betalen',
  indices: 'Indexen',
  indicesHint: 'Prijzen in het plan gelden voor het eerste jaar. Een index verhoogt ze daarna.',
  addIndex: 'Index',
  indexName: 'Naam van de nieuwe index',
  indexSpread: (name: string, percent: string) => `${name}: ${percent} in alle jaren`,
  indexEverywhere: (name: string) => `${name} op alle kostenposten`,
  indexInstead: (name: string) =>
    `${name} op alle kostenposten, ook waar nu een andere index staat`,
  addParty: 'Partij',
  partyName: 'Naam van de nieuwe partij',
  addGroup: 'Groep',
  groupName: 'Naam van de nieuwe groep',
  instruments: 'Post uit de memo',
  add: 'Toevoegen',
  cancel: 'Annuleren',
} as const;

/** The kinds of cost lines that can be added. */
export const COST_KINDS = [
  { kind: 'hours', button: 'Post met uren', label: 'Naam van de post met uren per week' },
  { kind: 'units', button: 'Post met aantallen', label: 'Naam van de post met een prijs per stuk' },
  { kind: 'amount', button: 'Post met bedragen', label: 'Naam van de post met een vast bedrag' },
] as const;

/** The words of the dialogs that change the plan's lists and settings. */
export const SETTINGS_TEXT = {
  title: 'Plan instellen',
  note: 'Notitie bij het plan',
  noteHint: 'Wie de link opent, leest deze notitie.',
  years: 'Jaren',
  firstYear: 'Eerste jaar',
  yearCount: 'Aantal jaren',
  money: 'Bedragen afronden op',
  cents: 'centen',
  euros: 'hele euro’s',
  hours: 'Uren afronden op',
  hourUnits: { 60: 'hele uren', 30: 'halve uren', 15: 'kwartieren' },
  parties: 'Partijen',
  itemTitle: (name: string) => `${name} wijzigen`,
  moveUp: 'Eerder zetten',
  moveDown: 'Later zetten',
  remove: 'Verwijderen',
  removeHint: 'Wat erbij hoort, gaat ook weg. Met Ongedaan maken komt het terug.',
  firstYearHint: (year: number) =>
    `De prijzen in het plan gelden als prijspeil ${year}. Een ander eerste jaar verandert de prijzen zelf niet.`,
  growsFrom: 'Groeit vanaf een andere sleutel',
  growthHint: 'Een leeg jaar telt als 100%: dan geldt alleen deze sleutel zelf.',
  noGrowth: 'Nee, geldt meteen',
} as const;
