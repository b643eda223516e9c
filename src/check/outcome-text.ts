import type { InstrumentOutcome, JudgedRule, Likelihood } from './judge.ts';

/** The words of the outcome. Whether somebody gets something is never for this site to say. */

export const LIKELIHOOD_WORDS: Readonly<Record<Likelihood, string>> = {
  'waarschijnlijk-wel': 'waarschijnlijk wel',
  'waarschijnlijk-niet': 'waarschijnlijk niet',
  'dat-weten-we-niet': 'dat weten we niet',
};

/** Why the outcome of an instrument is what it is, in one or two sentences. */
export function outcomeReason({ likelihood, fits, rules }: InstrumentOutcome): string {
  switch (likelihood) {
    case 'waarschijnlijk-wel':
      return 'Uw antwoorden passen bij de regels. Uw corporatie of gemeente beslist.';
    case 'waarschijnlijk-niet':
      return 'Een van uw antwoorden past niet bij de regels. Hieronder ziet u welke regel dat is.';
    case 'dat-weten-we-niet':
      return fits ? openReason(rules) : 'Met uw antwoorden kunnen wij dit niet zeggen.';
  }
}

/** All answers fit, but the rules are not in force. */
function openReason(rules: readonly JudgedRule[]): string {
  if (rules.some(({ rule }) => rule.status === 'afgelopen')) {
    return 'U past bij de regels van toen. Die regels zijn afgelopen. Wat er nu geldt, is nog niet bekend.';
  }
  if (rules.some(({ rule }) => rule.status === 'voorstel')) {
    return 'U past bij het voorstel. Of dat voorstel nu geldt, is nog niet bekend.';
  }
  return 'Wij kennen de regels van nu niet. Vraag het na.';
}

/** What the answers say of one rule. */
export function ruleReason({ verdict }: JudgedRule): string {
  if (verdict === undefined) return 'Dit hoefden we niet meer te vragen.';
  switch (verdict) {
    case 'voldoet':
      return 'Uw antwoord past bij deze regel.';
    case 'voldoet-niet':
      return 'Uw antwoord past niet bij deze regel.';
    case 'onbekend':
      return 'Met uw antwoord weten we dit niet.';
  }
}
