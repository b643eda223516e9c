import type { Decider, Rule } from '../content.ts';
import { formatMeasuredOn } from '../locale/date-nl.ts';

/** From when until when a rule holds or held; undefined when its source gives no dates. */
export function periodText({
  validFrom,
  validUntil,
  status,
}: Pick<Rule, 'validFrom' | 'validUntil' | 'status'>): string | undefined {
  const from = validFrom === undefined ? undefined : formatMeasuredOn(validFrom);
  const until = validUntil === undefined ? undefined : formatMeasuredOn(validUntil);
  const past = status === 'afgelopen';
  if (from !== undefined && until !== undefined) {
    return past ? `Dit gold van ${from} tot en met ${until}.` : `Van ${from} tot en met ${until}.`;
  }
  if (until !== undefined) return past ? `Dit gold tot en met ${until}.` : `Tot en met ${until}.`;
  return from === undefined ? undefined : `Vanaf ${from}.`;
}

const deciderNames: Readonly<Record<Decider, string>> = {
  gemeente: 'de gemeente',
  corporatie: 'de corporatie',
  provincie: 'de provincie',
  regio: 'de gemeenten en corporaties samen',
};

/** Who decides about a rule, as a sentence. */
export function deciderText(deciders: readonly Decider[]): string {
  const names = deciders.map((decider) => deciderNames[decider]).join(' en ');
  return `Hierover ${deciders.length > 1 || deciders[0] === 'regio' ? 'beslissen' : 'beslist'} ${names}.`;
}
