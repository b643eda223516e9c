/** The words around the work itself: presenting, colours, searching, shortcuts, the first visit. */

/** The tools in the head of the planner. */
export const TOOLS_TEXT = {
  search: 'Zoeken',
  present: 'Presenteren',
  comfort: 'Kleuren en toetsen',
} as const;

export const THEME_TEXT = {
  label: 'Kleuren',
  names: { licht: 'Licht', donker: 'Donker', apparaat: 'Zoals het apparaat' },
} as const;

export const PRESENT_TEXT = {
  stop: 'Stoppen met presenteren',
  stopShort: 'Stoppen',
} as const;

export const HINT_TEXT = {
  label: 'Kennismaken met de planner',
  place: (step: number, of: number) => `Stap ${step} van ${of}`,
  steps: [
    'Kies op het blad Overzicht bij ‘Ik kijk als’ uw organisatie. U ziet dan wat die betaalt.',
    'Wijzig uren, verdeling of sleutel. Het voorstel blijft heel: u werkt in een kopie.',
    'Druk op een bedrag en lees waarom het zo hoog is. Met Delen stuurt u uw plan rond.',
  ],
  next: 'Volgende',
  done: 'Klaar',
  skip: 'Overslaan',
} as const;
