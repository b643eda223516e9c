import type { ReadingWay } from './import-problem.ts';
import { formatMeasuredOn } from './date-nl.ts';
import { formatDecimal } from './number-nl.ts';

/** The words of importing figures from a spreadsheet. */

function counted(count: number, one: string, more: string): string {
  return count === 1 ? `1 ${one}` : `${formatDecimal(String(count))} ${more}`;
}

const WAYS: Readonly<Record<ReadingWay, string>> = {
  comma: '',
  dot: '',
  rounded: 'Afgerond: ',
  hours: 'In uren: ',
  amount: 'Als getal: ',
  'as-shown': 'Zoals de cel toont: ',
  'as-stored': 'Zoals in het bestand: ',
};

export const FIGURES_TEXT = {
  file: (name: string) => `Uit ‘${name}’`,
  sheet: 'Blad',
  names: 'Kolom met de namen',
  column: (letters: string, header: string) =>
    header === '' ? `Kolom ${letters}` : `Kolom ${letters}: ${header}`,
  oldAndNew: (letters: string, header: string) =>
    `Oud en nieuw: ${header === '' ? letters : header}`,
  target: 'Gaat naar',
  nothing: 'Niet overnemen',
  newColumn: (group: string, unit: string) => `Nieuwe kolom bij ${group}, ${unit}`,
  units: { count: 'aantal', percent: 'procenten' },
  measuredOn: 'Peildatum',
  measuredOnHint: 'Leeg: niet bekend.',
  describes: (source: string, measuredOn: string) =>
    `Bron wordt: ${source}. Peildatum wordt: ${measuredOn === '' ? 'niet bekend' : formatMeasuredOn(measuredOn)}.`,
  look: (count: number) => `${counted(count, 'cijfer', 'cijfers')} bekijken`,
  party: 'Partij',
  cell: 'Cel',
  old: 'Nu',
  value: 'Wordt',
  empty: 'leeg',
  same: 'gelijk',
  missing: (count: number) =>
    `${counted(count, 'partij staat', 'partijen staan')} hier niet in en ${count === 1 ? 'houdt' : 'houden'} het oude cijfer`,
  doubles: 'Deze partij staat er meer dan één keer in, met andere cijfers',
  refused: (count: number) =>
    count === 0 ? 'Alle cellen doen mee' : `${counted(count, 'cel doet', 'cellen doen')} niet mee`,
  readAll: 'Lees ze allemaal zo:',
  /** What the doubtful cells become: "1480; 1620; 3080; …". */
  way: (way: ReadingWay, texts: readonly string[], hasMore: boolean) =>
    WAYS[way] + [...texts, ...(hasMore ? ['…'] : [])].join('; '),
  commas:
    'In dit bestand staan komma’s tussen de cellen. In zulke bestanden staat een komma in een getal meestal tussen duizendtallen.',
  unknown: (count: number) => `${counted(count, 'naam hoort', 'namen horen')} bij geen partij`,
  unknownHint: 'Kies wie het is, of laat de naam weg.',
  whoIs: (name: string, cell: string) => `${name} (${cell})`,
  nobody: 'Weglaten',
  suggestion: (party: string) => `Dat is ${party}`,
  otherGroups: 'Deze namen horen bij een groep waar geen kolom naartoe gaat',
  more: (count: number) => `en nog ${formatDecimal(String(count))}`,
  all: (count: number) => `Alle ${formatDecimal(String(count))} tonen`,
  noColumns: 'Op dit blad staan geen kolommen met getallen naast een kolom met namen.',
  sum: (given: number, changed: number) =>
    `${counted(given, 'cijfer', 'cijfers')} uit het bestand, waarvan ${formatDecimal(String(changed))} anders dan nu.`,
  nothingYet: 'Er is nog niets gewijzigd.',
  take: 'Overnemen',
  cancel: 'Annuleren',
  sheetName: (name: string, isHidden: boolean) => (isHidden ? `${name} (verborgen)` : name),
  separator: 'Tussen de cellen staat',
  separators: { ';': 'Puntkomma ( ; )', ',': 'Komma ( , )', '\t': 'Tab', '|': 'Streep ( | )' },
  otherSeparator: (separator: string) => `Teken ( ${separator} )`,
  hiddenSheet: 'Dit blad is verborgen in het bestand. Kijk of dit de cijfers zijn die u bedoelt.',
  hiddenColumn: 'Deze kolom is verborgen in het bestand.',
  hiddenRows: (count: number, all: number, names: string) =>
    `Van de ${formatDecimal(String(all))} ${all === 1 ? 'rij' : 'rijen'} met een partij ${count === 1 ? 'is er 1 verborgen of weggefilterd' : `zijn er ${formatDecimal(String(count))} verborgen of weggefilterd`} in het bestand: ${names}.`,
  leftOut: (count: number) =>
    `Dit blad is erg groot. ${counted(count, 'kolom met getallen blijft', 'kolommen met getallen blijven')} buiten beeld. Bewaar een kleiner blad om die te lezen.`,
  moreColumns: (count: number) => `Nog ${counted(count, 'kolom', 'kolommen')} tonen`,
  taken: (given: number, file: string) =>
    `${counted(given, 'cijfer', 'cijfers')} overgenomen uit ‘${file}’. Met Ongedaan maken gaat alles terug.`,
} as const;
