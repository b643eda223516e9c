import type { AmountRecord } from './figures.ts';
import type { ContentCheck, ContentProblem } from './site-content.ts';
import { firstDay, lastDay } from './status.ts';

/** The day after a day: 2026-12-31 gives 2027-01-01. */
function nextDay(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + 1);
  return moment.toISOString().slice(0, 10);
}

function amountProblems(amount: AmountRecord): string[] {
  return amount.periods.flatMap(({ validFrom, validUntil }, index) => {
    const name = `bedrag ${amount.id}, periode tot ${validUntil}`;
    if (validFrom !== undefined && validUntil < validFrom) {
      return [`Bij ${name} ligt geldigTot voor geldigVanaf. Verbeter een van de twee.`];
    }
    const previous = amount.periods[index - 1];
    if (previous === undefined) return [];
    const expected = nextDay(previous.validUntil);
    if (validFrom === undefined) return [`Bij ${name} ontbreekt geldigVanaf. Vul ${expected} in.`];
    if (validFrom === expected) return [];
    return [
      validFrom < expected
        ? `Bij ${name} lopen twee perioden door elkaar. Laat deze beginnen op ${expected}.`
        : `Voor ${name} zit een gat. Laat deze beginnen op ${expected} of vul de periode ertussen in.`,
    ];
  });
}

/** Amounts follow each other without overlap or gap; no rule ends before it begins. */
export const checkPeriods: ContentCheck = (content) => [
  ...content.amounts
    .flatMap(amountProblems)
    .map((message): ContentProblem => ({ file: 'bedragen.yaml', message })),
  ...content.instruments.flatMap(({ fileName, rules }) =>
    rules
      .filter(({ validFrom, validUntil }) => {
        if (validFrom === undefined || validUntil === undefined) return false;
        return lastDay(validUntil) < firstDay(validFrom);
      })
      .map(({ id }) => ({
        file: `regels/${fileName}.yaml`,
        message: `Bij regel ${id} ligt geldigTot voor geldigVanaf. Verbeter een van de twee.`,
      })),
  ),
];
