import { activeParties, isActive, type Plan } from '../domain/plan.ts';
import type { ApportionWorking, ContributionPart, Working } from '../domain/working.ts';
import { formatCents, formatEuroFraction } from './number-nl.ts';
import { groupWord, nameOf, quotedName } from './plan-names.ts';
import { lastUnitStep } from './working-last-unit.ts';
import { lineBasis } from './working-line.ts';
import { exactShare } from './working-share-step.ts';
import { shareStep } from './working-share.ts';
import type { WorkingLine, WorkingStep, WorkingText } from './working-text.ts';

/** What a party pays in a year: from the costs, over groups and parties, down to the last cent. */

type Contribution = Extract<Working, { readonly about: 'contribution' }>;

const TERMS_SHOWN = 4;

function partIn(
  working: ApportionWorking,
  id: string,
): ApportionWorking['parts'][number] | undefined {
  return working.parts.find((part) => part.id === id);
}

function costStep(plan: Plan, year: number, parts: readonly ContributionPart[]): WorkingStep {
  return {
    question: 'Wat kost het?',
    lines: parts.map(({ line, lineSteps, total }) => ({
      text: nameOf(plan, 'costLines', line),
      note: lineBasis(plan, lineSteps),
      value: formatCents(total),
      question: { about: 'line-total', line, year },
    })),
  };
}

function groupLine(
  group: string,
  { overGroups, total, groupAmount }: ContributionPart,
): WorkingLine {
  const part = partIn(overGroups, group);
  const text = `${exactShare(part?.share ?? '0/1')} van ${formatCents(total)}`;
  const value = formatCents(groupAmount);
  if (part === undefined || part.remainder.startsWith('0/')) return { text, value };
  const exact = formatEuroFraction(part.quota, `${overGroups.unitSize}/100`);
  const way = part.extra === 1 ? 'naar boven' : 'naar beneden';
  const { last } = overGroups;
  const byId = last.by === 'id' && (last.winner === group || last.loser === group);
  const reason = byId ? ' Dat beslist het alfabet.' : '';
  return { text, value, note: `Precies ${exact}, ${way} afgerond.${reason}` };
}

function groupStep(
  plan: Plan,
  { party, year }: Contribution,
  group: string,
  parts: readonly ContributionPart[],
): WorkingStep {
  const lines = parts.map((part) => groupLine(group, part));
  if (parts.some(({ share }) => share?.steps.some(({ step }) => step === 'only-party') !== true)) {
    return { question: `Wat betalen de ${groupWord(plan, group)} samen?`, lines };
  }
  const name = nameOf(plan, 'parties', party);
  const explanation = `${name} is in ${year} de enige in deze groep en betaalt dit hele deel.`;
  return { question: `Wat betaalt ${name}?`, explanation, lines };
}

/** One step for each key by which the parts are divided; usually there is one. */
function shareSteps(plan: Plan, party: string, parts: readonly ContributionPart[]): WorkingStep[] {
  const byKey = new Map(
    parts.flatMap(({ share }) => (share?.key === undefined ? [] : [[share.key, share] as const])),
  );
  return [...byKey.values()].map((share) => {
    if (byKey.size === 1) return shareStep(plan, share);
    const key = quotedName(plan, 'keys', share.key ?? '');
    return shareStep(
      plan,
      share,
      `Wat is het aandeel van ${nameOf(plan, 'parties', party)} in ${key}?`,
    );
  });
}

function undividedReason(plan: Plan, group: string, year: number, line: string): string {
  if (activeParties(plan, group, year).length === 0) return `Niemand doet in ${year} mee.`;
  const key = plan.costLines.find(({ id }) => id === line)?.keys[group];
  return key === undefined ? 'Er is geen sleutel gekozen.' : 'De sleutel heeft geen cijfers.';
}

function euroStep(
  plan: Plan,
  { party, year }: Contribution,
  group: string,
  parts: readonly ContributionPart[],
): WorkingStep {
  const lines = parts.map(({ line, groupAmount, overParties }): WorkingLine => {
    const part = overParties === undefined ? undefined : partIn(overParties, party);
    if (overParties === undefined || part === undefined) {
      return {
        text: `${formatCents(groupAmount)} blijft onverdeeld`,
        note: undividedReason(plan, group, year, line),
        value: formatCents(0),
      };
    }
    return {
      text: `${exactShare(part.share)} van ${formatCents(groupAmount)}`,
      value: formatEuroFraction(part.quota, `${overParties.unitSize}/100`),
    };
  });
  return { question: 'Wat is dat in euro’s?', lines };
}

function lastSteps(plan: Plan, party: string, parts: readonly ContributionPart[]): WorkingStep[] {
  const open = parts.filter(
    ({ overParties }) =>
      overParties !== undefined && lastUnitStep(plan, overParties, party) !== undefined,
  );
  return open.flatMap(({ line, overParties }) => {
    const about = open.length > 1 ? quotedName(plan, 'costLines', line) : undefined;
    const step =
      overParties === undefined ? undefined : lastUnitStep(plan, overParties, party, about);
    return step === undefined ? [] : [step];
  });
}

/** "€ 10.858,75 + € 1.710,63", or "Samen" when there are many terms; "Totaal" for one. */
export function termsText(terms: readonly string[]): string {
  if (terms.length < 2) return 'Totaal';
  return terms.length > TERMS_SHOWN ? 'Samen' : terms.join(' + ');
}

function stepsOf(plan: Plan, working: Contribution, group: string): WorkingStep[] {
  const parts = working.parts.filter(({ total }) => total > 0);
  if (parts.length === 0) {
    const explanation = `In ${working.year} zijn hier geen kosten om te delen.`;
    return [{ question: 'Wat kost het?', explanation, lines: [] }];
  }
  const steps = [costStep(plan, working.year, parts), groupStep(plan, working, group, parts)];
  const divided = parts.filter(({ share }) => share?.key !== undefined || share === undefined);
  if (divided.length === 0) return steps;
  return [
    ...steps,
    ...shareSteps(plan, working.party, divided),
    euroStep(plan, working, group, divided),
    ...lastSteps(plan, working.party, divided),
  ];
}

/** The working of what a party pays, for one line or for all. */
export function contributionText(plan: Plan, working: Contribution): WorkingText {
  const name = nameOf(plan, 'parties', working.party);
  const party = plan.parties.find(({ id }) => id === working.party);
  const value = formatCents(working.value);
  const subject = `${name} betaalt in ${working.year}`;
  if (party === undefined || !isActive(party, working.year)) {
    const explanation = `${name} doet in ${working.year} niet mee.`;
    return { subject, value, steps: [{ question: 'Waarom?', explanation, lines: [] }] };
  }
  const terms = working.parts
    .filter(({ amount }) => amount > 0)
    .map(({ amount }) => formatCents(amount));
  return {
    subject,
    value,
    steps: stepsOf(plan, working, party.group),
    total: { text: termsText(terms), value },
  };
}
