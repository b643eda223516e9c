/** All keys of the planner and of its sheets, as the dialog for "?" tells them. */

interface Shortcut {
  /** Pressed together: one entry. Either of two: two entries. */
  readonly keys: readonly string[];
  readonly does: string;
}

interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

export const SHORTCUTS_TEXT = {
  title: 'Sneltoetsen',
  key: 'Toets',
  does: 'Wat gebeurt er?',
  or: 'of',
  mac: 'Op een Mac is Ctrl de toets Command.',
  questionMark: 'Dit overzicht ook openen met ?',
} as const;

export const SHORTCUT_GROUPS: readonly ShortcutGroup[] = [
  {
    title: 'Overal in de planner',
    shortcuts: [
      { keys: ['Ctrl + K'], does: 'Een blad, knop of partij zoeken' },
      { keys: ['?'], does: 'Dit overzicht tonen' },
      { keys: ['Ctrl + Z'], does: 'Ongedaan maken' },
      { keys: ['Ctrl + Y', 'Ctrl + Shift + Z'], does: 'Opnieuw doen' },
      { keys: ['Escape'], does: 'Sluiten wat open is, ook het presenteren' },
      { keys: ['Tab', 'Shift + Tab'], does: 'Naar het volgende of vorige onderdeel' },
      { keys: ['←', '→'], does: 'Op een tabblad: naar het blad ernaast' },
    ],
  },
  {
    title: 'In een veld',
    shortcuts: [
      { keys: ['Enter'], does: 'Invoer overnemen' },
      { keys: ['='], does: 'In een getal: een som, zoals =72*1,02 of =(36+36)/2' },
      { keys: ['Escape'], does: 'Terug naar de oude waarde' },
      { keys: ['←', '→'], does: 'Op de schuif: een procent minder of meer' },
    ],
  },
  {
    title: 'In de tabel',
    shortcuts: [
      { keys: ['Enter'], does: 'Naar de cel eronder' },
      { keys: ['Ctrl + V'], does: 'Een cel of een blok plakken, ook uit Excel' },
      { keys: ['Ctrl + R', 'Ctrl + D'], does: 'Overnemen wat links of erboven staat' },
    ],
  },
  {
    title: 'In het rekenblad',
    shortcuts: [
      { keys: ['↑', '↓', '←', '→'], does: 'Naar een andere cel' },
      { keys: ['Ctrl + ↑', 'Ctrl + ↓'], does: 'Naar het begin of eind van de kolom' },
      { keys: ['Home', 'End'], does: 'Naar het begin of eind van de rij' },
      { keys: ['Page Up', 'Page Down'], does: 'Een scherm omhoog of omlaag' },
      { keys: ['Shift + ↑', 'Shift + ↓'], does: 'Meer cellen kiezen' },
      { keys: ['Enter', 'F2'], does: 'De cel wijzigen, of de uitleg van een bedrag openen' },
      { keys: ['Escape'], does: 'Stoppen met typen, of een geweigerde tekst weghalen' },
      { keys: ['Delete'], does: 'De cel leegmaken' },
      { keys: ['Ctrl + C', 'Ctrl + V'], does: 'Kopiëren en plakken, ook uit Excel' },
      { keys: ['Ctrl + R', 'Ctrl + D'], does: 'Naar rechts of omlaag vullen' },
      { keys: ['Ctrl + Enter'], does: 'Alle gekozen cellen vullen' },
      { keys: ['Shift + F10'], does: 'Het menu van de cel openen' },
      { keys: ['Alt + Shift + ←', 'Alt + Shift + →'], does: 'De kolom smaller of breder maken' },
      {
        keys: ['Tab', 'Shift + Tab'],
        does: 'Tijdens het typen: naar de cel ernaast. Anders: het rekenblad uit',
      },
    ],
  },
];
