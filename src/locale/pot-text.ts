import type { HoursUnit, Plan } from '../domain/plan.ts';
import { formatCents } from './number-nl.ts';
import { groupWord } from './plan-names.ts';
import { capital, enumerateSome, lowerFirst } from './words-nl.ts';

/** The words of the regional pot on tab Afrekening. */
export const POT_TEXT = {
  title: 'De regionale pot',
  perYear: 'Wie betaalt en wie ontvangt, per jaar',
  together: 'Alle jaren',
  signs: 'Met een plus betaalt een partij in de pot, met een min ontvangt zij eruit.',
  closed: 'De pot komt uit op',
  shiftTitle: 'Wat afgeronde uren doen',
  byKey: 'Kosten volgens sleutel',
  byHours: 'Kosten volgens uren',
  shareByKey: 'Aandeel sleutel',
  shareByHours: 'Aandeel uren',
  points: 'Procentpunt',
  shiftNote:
    'Wie door het afronden meer kosten draagt, ontvangt ook meer uit de pot. Ieders bijdrage blijft gelijk.',
} as const;

/** A party of a group with its balance in whole cents: above 0 it pays in, below 0 it receives. */
export interface PotBalance {
  readonly name: string;
  readonly group: string;
  readonly balance: number;
}

const NAMES_SHOWN = 6;

/**
 * Who pays whom, in sentences: who pays in, who receives, and whether it adds up to 0.
 * @param when "in 2025" or "in alle jaren"
 */
export function potSentences(
  plan: Plan,
  balances: readonly PotBalance[],
  when: string,
): readonly string[] {
  const paid = sum(balances.filter(({ balance }) => balance > 0));
  const received = -sum(balances.filter(({ balance }) => balance < 0));
  if (paid === 0 && received === 0) return [`Er is ${when} niets te verrekenen.`];
  const rest = received - paid;
  return [
    ...sidesOf(plan, balances, (cents) => cents > 0).map((side) => side.pays),
    ...receivers(plan, balances),
    rest === 0
      ? `Er gaat ${formatCents(paid)} in en ${formatCents(received)} uit. ${POT_TEXT.closed} ${formatCents(0)}.`
      : `De pot komt ${formatCents(rest)} tekort. Een deel van de kosten is nog niet verdeeld.`,
  ].map((sentence, place) => (place === 0 ? withMoment(sentence, when) : sentence));
}

function sum(balances: readonly PotBalance[]): number {
  return balances.reduce((total, { balance }) => total + balance, 0);
}

interface Side {
  readonly pays: string;
  readonly receives: string;
}

/** Per group those on one side of the pot: as a group when all stand there, else by name. */
function sidesOf(
  plan: Plan,
  balances: readonly PotBalance[],
  isHere: (cents: number) => boolean,
): Side[] {
  return plan.groups.flatMap(({ id }): Side[] => {
    const members = balances.filter(({ group }) => group === id);
    const here = members.filter(({ balance }) => isHere(balance));
    const amount = formatCents(Math.abs(sum(here)));
    const [only, second] = here;
    if (only === undefined) return [];
    if (second === undefined) {
      return [
        { pays: `${only.name} betaalt ${amount} in de pot.`, receives: `${only.name} ${amount}` },
      ];
    }
    const everyone = here.length === members.filter(({ balance }) => balance !== 0).length;
    const names = here.map(({ name }) => name);
    const who = everyone ? `de ${groupWord(plan, id)}` : enumerateSome(names, NAMES_SHOWN);
    return [
      {
        pays: `${capital(who)} betalen samen ${amount} in de pot.`,
        receives: `${lowerFirst(who)} samen ${amount}`,
      },
    ];
  });
}

function receivers(plan: Plan, balances: readonly PotBalance[]): string[] {
  const here = balances.filter(({ balance }) => balance < 0);
  if (here.length === 0) return [];
  const each =
    here.length <= NAMES_SHOWN
      ? here.map(({ name, balance }) => `${name} ${formatCents(-balance)}`)
      : sidesOf(plan, balances, (cents) => cents < 0).map(({ receives }) => receives);
  const verb = each.length === 1 ? 'ontvangt' : 'ontvangen';
  return [`Daaruit ${verb} ${enumerateSome(each, NAMES_SHOWN)}.`];
}

/** "De gemeenten betalen in 2025 samen …": the moment after the first verb. */
function withMoment(sentence: string, when: string): string {
  return sentence.replace(/ (betaalt|betalen|komt|ontvangt|ontvangen) /, ` $1 ${when} `);
}

const UNITS: Readonly<Record<HoursUnit, string>> = {
  60: 'hele uren',
  30: 'halve uren',
  15: 'kwartieren',
};

/**
 * What rounding the hours does to the agreed division, in one sentence about who bears the most
 * more and who the most less. @param shifts whole cents by the hours minus by the key
 */
export function shiftSentence(
  plan: Plan,
  shifts: readonly { readonly name: string; readonly cents: number }[],
): string {
  const unit = UNITS[plan.rounding.hours];
  const sorted = [...shifts].sort((a, b) => a.cents - b.cents);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined || (least.cents === 0 && most.cents === 0)) {
    return 'De verdeelde uren volgen de sleutel precies.';
  }
  const more = `${most.name} ${formatCents(most.cents)} meer kosten dan de sleutel zegt`;
  const less = `${least.name} ${formatCents(-least.cents)} minder`;
  return `Door te verdelen in ${unit} draagt ${more}, en ${less}.`;
}
