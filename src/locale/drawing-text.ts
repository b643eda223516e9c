import { inYears } from './words-nl.ts';

/** The words in and around drawings that are saved as a file. */
export const DRAWING_TEXT = {
  thisPlan: 'Dit plan',
  proposal: 'Voorstel',
  proposalTick: 'het voorstel',
  groups: 'Wie betaalt welk deel?',
  parties: 'Bijdrage per partij',
  contributions: 'Bijdrage',
  presentTold: 'De bijdragen, met een streep waar ze in het voorstel liggen.',
  more: 'meer',
  less: 'minder',
  overview: (plan: string, years: readonly number[]) =>
    `Wie betaalt wat ${inPeriod(years)}? ${plan}`,
  overviewTold: (total: string) =>
    `Samen ${total}. Per partij de bijdrage, met een streep waar die in het voorstel ligt.`,
  compared: (base: string, years: readonly number[]) =>
    `Wie betaalt meer en wie minder ${inPeriod(years)} dan in ‘${base}’?`,
  comparedTold: 'Balken naar rechts: meer dan het uitgangspunt. Balken naar links: minder.',
  sensitivity: (party: string, plan: string) => `Wat telt het zwaarst voor ${party}? ${plan}`,
  sensitivityTold: (percent: string) =>
    `Elke invoer ${percent}% omlaag en omhoog. Balken naar rechts: meer. Naar links: minder.`,
  trial: 'Proefberekening, geen besluit. Bedragen in euro’s.',
} as const;

function inPeriod(years: readonly number[]): string {
  return years.length === 1 ? `in ${years[0] ?? ''}` : inYears(years, []);
}
