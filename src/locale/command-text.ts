import { formatDecimal } from './number-nl.ts';
import { THEME_TEXT } from './comfort-text.ts';

/** The words of searching for a tab, an action or a party. */

export const COMMAND_TEXT = {
  title: 'Zoeken in de planner',
  label: 'Wat zoekt u?',
  hint: 'Een blad, een knop of een partij. Kies met de pijltjes en druk op Enter.',
  results: 'Gevonden',
  none: 'Niets gevonden. Probeer een ander woord.',
  found: (count: number) => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  more: (count: number) => `Nog ${formatDecimal(`${count}`)}. Typ verder om ze te zien.`,
  groups: { tab: 'Bladen', action: 'Doen', view: 'Weergave', party: 'Partijen' },
  goTo: (tab: string) => `Blad ${tab}`,
  theme: (name: string) => `${THEME_TEXT.label}: ${name.toLowerCase()}`,
  mode: (name: string) => `Bladen als ${name.toLowerCase()}`,
  year: (year: number) => `Jaar ${year}`,
  viewAs: (party: string) => `Ik kijk als ${party}`,
  nobody: 'Ik kijk als niemand',
  why: (party: string, year: number) => `Bijdrage van ${party} in ${year}: waarom?`,
} as const;
