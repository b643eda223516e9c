import type { CostLine } from '../domain/plan.ts';
import { formatEuros } from './number-nl.ts';

/** The words of new plans and ready cost lines. */

export const NEW_PLAN_TEXT = {
  title: 'Nieuw plan',
  copy: 'Kopie van het voorstel',
  region: 'Lege regio',
  regionHint: 'Voor een andere regio: u noemt zelf de groepen en de partijen.',
} as const;

export const REGION_TEXT = {
  title: 'Nieuwe regio',
  intro: 'Noem de groepen die samen betalen, en wie erbij horen. Cijfers vult u daarna in.',
  planTitle: 'Naam van het plan',
  firstYear: 'Eerste jaar',
  groupName: (place: number) => `Naam van groep ${place}`,
  parties: (group: string) => `Partijen van ${group === '' ? 'deze groep' : group}`,
  partiesHint:
    'Eén naam per regel. Plakken uit een rekenblad kan. Staat er een groep in de kolom ernaast, dan telt die.',
  count: (count: number) => (count === 1 ? '1 partij' : `${count} partijen`),
  addGroup: 'Groep toevoegen',
  make: 'Plan maken',
  failed: 'Bewaren lukte niet. Er is niets gewijzigd.',
  noParties: 'Er staat nog geen partij in. Vul bij een groep minstens één naam in.',
  twice: (name: string, group: string) => `‘${name}’ staat twee keer bij ${group}.`,
  made: 'Het plan is gemaakt. Vul de cijfers in of importeer ze.',
} as const;

/** What the column and the key of another group are called. */
export const REGION_WORDS = {
  indicator: 'Cijfer per partij',
  key: 'Naar rato van het cijfer per partij',
} as const;

export const INSTRUMENTS_TEXT = {
  title: 'Posten uit de memo',
  intro:
    'Deze instrumenten noemt de memo. Een post begint zonder aantallen of bedragen. Wie betaalt, is zoals bij de eerste post van het plan.',
  add: 'Toevoegen',
} as const;

const ABOUT: Readonly<Record<string, string>> = {
  verhuiscoach: 'Uren per week van coaches in dienst van de corporaties.',
  'provinciale-verhuiscoach': 'Een bedrag per jaar voor de coach van de provincie.',
  verhuisvergoeding: 'Een aantal vergoedingen per jaar voor wie verhuist.',
  meeneemhuur: 'Wie verhuist, houdt de oude huur of woonlasten. Een aantal per jaar.',
  'dubbele-huur': 'De dubbele huur bij een verhuizing vervalt. Een aantal per jaar.',
  voorinspectie: 'De inspectie vóór een verhuizing anders inrichten. Een aantal per jaar.',
  overig: 'Een andere financiële prikkel. Een bedrag per jaar.',
};

/** What a ready cost line is for. */
export function aboutInstrument(line: CostLine): string {
  return ABOUT[line.id] ?? '';
}

/** The price that a ready cost line comes with, or that it is not known. */
export function instrumentPrice(line: CostLine): string {
  switch (line.kind) {
    case 'units':
      return line.source === ''
        ? 'Prijs nog niet bekend'
        : `${formatEuros(line.unitPrice)} per stuk`;
    case 'hours':
      return line.source === ''
        ? 'Kosten nog niet bekend'
        : `${formatEuros(line.costPerFte)} per fte per jaar`;
    case 'amount':
      return 'Bedrag nog niet bekend';
  }
}
