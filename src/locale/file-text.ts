/** The words about files: a plan or a sheet that leaves the planner, and a plan that comes in. */

export const EXPORT_TEXT = {
  title: 'Exporteren',
  plan: 'Het hele plan',
  planHint: 'Met dit bestand opent u het plan later weer, ook op een ander apparaat.',
  savePlan: 'Planbestand opslaan',
  workbook: 'Alle bladen als rekenbestand',
  workbookHint:
    'Met formules van cijfer tot bijdrage, zodat iedereen kan narekenen. De planner leest dit bestand niet als plan terug.',
  saveXlsx: 'Excel (xlsx)',
  saveOds: 'LibreOffice (ods)',
  making: 'Het rekenbestand wordt gemaakt…',
  failed: 'Het rekenbestand is niet gemaakt. Probeer het nog eens, of kies het planbestand.',
  sheet: 'Eén blad als csv',
  chooseSheet: 'Welk blad?',
  sheetHint: 'De getallen zoals u ze ziet, zonder formules. Excel en LibreOffice openen het.',
  saveSheet: 'Csv-bestand opslaan',
  saved: (name: string) => `Het bestand ‘${name}’ is klaar. Uw browser bewaart het.`,
} as const;

export const IMPORT_TEXT = {
  title: 'Importeren',
  intro: 'U ziet eerst wat er in het bestand staat. Er wordt nog niets bewaard.',
  choose: 'Planbestand of rekenblad',
  hint:
    'Een plan eindigt op .doorstroming.json. Cijfers per partij komen uit .xlsx, .ods of .csv. ' +
    'U kunt het bestand ook op de planner slepen.',
  paste: 'Of plak hier een tabel',
  pasteHint:
    'Een kolom met namen en daarnaast cijfers, uit een rekenblad, een mail of een webpagina. Tussen de cellen staan tabs, puntkomma’s of komma’s.',
  look: 'Tabel bekijken',
  /** What a copied table is called, also as the source of its figures. */
  pasted: 'Geplakte tabel',
  refused: 'Dit bestand is niet geopend. Uw eigen plan is niet veranderd.',
  oneFile: 'Dit zijn meer bestanden, of het is geen bestand. Verwacht: één bestand.',
  tooLarge: 'Dit bestand is te groot. Verwacht: hoogstens 2 MiB.',
  noText: 'Dit bestand is geen UTF-8-tekst. Verwacht: een planbestand.',
  reading: 'Het bestand wordt gelezen.',
  cancel: 'Annuleren',
  'too-slow': 'Het lezen duurde langer dan 20 seconden en is gestopt. Verwacht: een planbestand.',
  'no-reader': 'Het lezen van dit bestand is afgebroken. Probeer het nog eens.',
  unreadable: 'Dit bestand is niet te lezen. Verwacht: een bestand dat nog op dit apparaat staat.',
} as const;

/** What is said where a sheet ends up outside the planner. */
export const ORIGIN_TEXT = {
  plan: 'Plan',
  fingerprint: 'Kenmerk',
  status: 'Status',
  trial: 'Proefberekening, geen besluit',
  comparison: 'Vergelijking',
} as const;
