import { perUnit } from './per-text.ts';
import { capital, countWord, enumerate } from './words-nl.ts';

/** The words of tab Vergelijken. Texts with a blank are functions. */

export const COMPARE_TEXT = {
  title: (year: string) =>
    year === 'all'
      ? 'Wie betaalt meer en wie minder in alle jaren?'
      : `Wie betaalt meer en wie minder in ${year}?`,
  add: 'Plan toevoegen',
  full: 'Meer dan vier plannen naast elkaar gaat niet. Haal er eerst een weg.',
  base: 'uitgangspunt',
  makeBase: 'Maak uitgangspunt',
  remove: (plan: string) => `‘${plan}’ weghalen`,
  removed: (plan: string) => `‘${plan}’ staat er niet meer bij.`,
  lost: (plans: number) =>
    plans === 1
      ? 'Eén plan uit een link of bestand staat er niet meer bij. Zo’n plan wordt niet bewaard. Voeg het opnieuw toe.'
      : `${capital(countWord(plans))} plannen uit een link of bestand staan er niet meer bij. Zulke plannen worden niet bewaard. Voeg ze opnieuw toe.`,
  added: (plan: string) => `‘${plan}’ staat erbij.`,
  isBase: (plan: string) => `Het verschil is nu steeds met ‘${plan}’.`,
  alone: 'Er is nog niets om te vergelijken.',
  noneComparable: 'Deze plannen zijn niet met elkaar te vergelijken.',
  noneHint: 'Voeg een plan van dezelfde regio en met dezelfde jaren toe.',
  over: (years: string) => `Vergeleken over ${years}.`,
  aloneHint: 'Wijzig iets op het blad Overzicht, of voeg een ander plan toe.',
  order: 'Volgorde',
  planOrder: 'Zoals in het plan',
  effectOrder: 'Grootste verschil eerst',
  per: 'Verschil per eenheid',
  noPer: 'Niet tonen',
  pick: (base: string) => `Welk plan naast ‘${base}’?`,
  pickHint: (plans: number) =>
    `Op dit scherm passen niet alle ${countWord(plans)} plannen naast elkaar. U ziet er twee.`,
  against: 'Verschil met',
  show: 'Toon',
  showing: {
    all: 'Alles',
    differing: 'Wat verschilt',
    mutual: 'Wat onderling verschilt',
  },
  hidden: {
    differing: (rows: number, plans: number) =>
      rows === 0
        ? 'Er is niets weggelaten: in elke rij is er een verschil.'
        : `Weggelaten: ${rowCount(rows)} met in ${plans === 2 ? 'beide plannen' : `alle ${countWord(plans)} plannen`} hetzelfde bedrag.`,
    mutual: (rows: number, base: string) =>
      rows === 0
        ? `Er is niets weggelaten: in elke rij verschillen de plannen naast ‘${base}’ van elkaar.`
        : `Weggelaten: ${rowCount(rows)} met hetzelfde bedrag in alle plannen naast ‘${base}’.`,
  },
  hiddenInputs: {
    differing: (count: number, base: string) =>
      count === 0
        ? ''
        : `Weggelaten: ${count === 1 ? 'één verschil' : `${countWord(count)} verschillen`} met een plan dat nu niet naast ‘${base}’ staat.`,
    mutual: (count: number, base: string) =>
      count === 0
        ? ''
        : `Weggelaten: ${count === 1 ? `één verschil met ‘${base}’ dat` : `${countWord(count)} verschillen met ‘${base}’ die`} in de andere plannen gelijk ${count === 1 ? 'is' : 'zijn'}.`,
  },
  restIsMutual: (base: string) => `Alle andere invoer is in de plannen naast ‘${base}’ gelijk.`,
  sameMutual: (base: string) => `In de plannen naast ‘${base}’ is hetzelfde ingevuld.`,
  showEverything: 'Alles tonen',
  party: 'Partij',
  contribution: 'Bijdrage',
  difference: 'Verschil',
  percent: 'In %',
  notHere: 'niet in dit plan',
  noYear: (year: number) => `Dit plan heeft geen ${year}.`,
  baseHasNoYear: (year: number) =>
    `Het uitgangspunt heeft geen ${year}. Er is geen verschil te tonen.`,
  absent: (parties: string) => `Niet in dit plan: ${parties}.`,
  everybody: (year: string) =>
    `Bijdrage per partij ${year === 'all' ? 'in alle jaren' : `in ${year}`}, plannen vergeleken`,
  differenceWith: (base: string) => `Bedragen in euro’s. Het verschil is steeds met ‘${base}’.`,
  sorted: 'Bij meer plannen telt het grootste verschil van een rij.',
  perNote: (indicator: string, day: string) =>
    `${perUnit(indicator)}: ${indicator}${day === '' ? '' : `, ${day}`}. Bij het uitgangspunt de bijdrage, bij de andere plannen het verschil.`,
  bars: 'Balk naar rechts: meer. Balk naar links: minder.',
  otherYears: 'De plannen hebben niet dezelfde jaren:',
  yearsOf: (plan: string, first: number, last: number) =>
    first === last ? `‘${plan}’ heeft ${first}` : `‘${plan}’ heeft ${first} tot en met ${last}`,
  inputs: 'Wat is er anders ingevuld?',
  leftOut: (years: string) => `Wat in ${years} is ingevuld, is niet vergeleken.`,
  restIsEqual: (plans: number) =>
    `Alle andere invoer is in ${plans === 2 ? 'beide plannen' : `de ${countWord(plans)} plannen`} gelijk.`,
  sameInputs: (plans: number) =>
    `In ${plans === 2 ? 'beide plannen' : `de ${countWord(plans)} plannen`} is hetzelfde ingevuld.`,
  where: 'Waar',
  what: 'Wat',
  changed: 'gewijzigd',
  showAll: (count: number) => `Alle ${count} verschillen tonen`,
  proposal: 'Het voorstel',
  gone: 'Staat niet meer bij uw plannen',
  version: (moment: string) => `Versie van ${moment}`,
  versionName: (title: string) => `${title} (versie)`,
  link: 'Uit een link',
  linkFrom: (sender: string, day: string) =>
    sender === '' ? `Uit een link, gedeeld op ${day}` : `Uit een link van ${sender}, ${day}`,
  file: (name: string) => `Uit bestand ${name}`,
} as const;

/** The words of the dialog that adds a plan. */
export const ADD_PLAN_TEXT = {
  title: 'Plan toevoegen',
  intro: 'U vergelijkt alleen. Er wordt niets bewaard en niets veranderd.',
  add: 'Toevoegen',
  isThere: 'Staat er al',
  noPlans: 'U hebt nog geen andere eigen plannen.',
  versions: 'Eerdere versies',
  elsewhere: 'Van iemand anders',
  link: 'Plak een link',
  file: 'Open een bestand',
  fileHint: 'De naam eindigt op .doorstroming.json.',
} as const;

function rowCount(rows: number): string {
  return rows === 1 ? 'één rij' : `${countWord(rows)} rijen`;
}

/** "‘A’ heeft 2024 tot en met 2027 en ‘B’ heeft 2025.": which years the plans have. */
export function yearsSentence(
  plans: readonly { readonly name: string; readonly years: readonly number[] }[],
): string {
  const each = plans.map(({ name, years }) =>
    COMPARE_TEXT.yearsOf(name, years[0] ?? 0, years.at(-1) ?? 0),
  );
  return `${COMPARE_TEXT.otherYears} ${enumerate(each)}.`;
}
