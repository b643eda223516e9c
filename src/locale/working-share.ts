import { isActive, type Plan } from '../domain/plan.ts';
import type { ShareStep, ShareWorking } from '../domain/working.ts';
import { nameOf } from './plan-names.ts';
import { exactShare, tell, type Context, type Told } from './working-share-step.ts';
import type { WorkingStep, WorkingText } from './working-text.ts';

/** How a party's share of a key came about, in words. */

/** Steps that a later step tells again, or that it makes pointless. */
function isRetold(steps: readonly ShareStep[], step: ShareStep): boolean {
  const early = step.step === 'indicator' || step.step === 'mixed';
  if (steps.some((each) => each.step === 'fixed')) {
    return early || step.step === 'indicator-skipped';
  }
  const single = steps.filter((each) => each.step === 'indicator').length === 1;
  return early && single && steps.some((each) => each.step === 'rest');
}

function contextOf(plan: Plan, working: ShareWorking): Context {
  return {
    plan,
    working,
    party: nameOf(plan, 'parties', working.party),
    indicators: working.steps.filter((step) => step.step === 'indicator'),
  };
}

function toldSteps(context: Context): Told[] {
  const { steps } = context.working;
  let before = '';
  return steps
    .filter((step) => !isRetold(steps, step))
    .map((step) => {
      const told = tell(context, step, before);
      if ('share' in step) before = exactShare(step.share);
      return told;
    });
}

/** What was agreed about a share or bound set by hand, where the key says so. */
function agreement({ plan, working }: Context): string[] {
  const byHand = working.steps.some(
    ({ step }) => step === 'fixed' || step === 'floor' || step === 'cap',
  );
  const note = plan.keys.find(({ id }) => id === working.key)?.note ?? '';
  return byHand && note !== '' ? [`Afspraak: ${note}`] : [];
}

/** "Wat is het aandeel van Oldebroek?" */
export function shareStep(plan: Plan, working: ShareWorking, question?: string): WorkingStep {
  const context = contextOf(plan, working);
  const asked = question ?? `Wat is het aandeel van ${context.party}?`;
  const party = plan.parties.find(({ id }) => id === working.party);
  if (party !== undefined && !isActive(party, working.year)) {
    const explanation = `${context.party} doet in ${working.year} niet mee.`;
    return { question: asked, explanation, lines: [] };
  }
  const told = toldSteps(context);
  const sentences = [...told.flatMap((each) => each.sentences), ...agreement(context)];
  if (told.length === 0) sentences.push('Er zijn geen bruikbare cijfers. Er is dus geen aandeel.');
  const lines = told.flatMap((each) => each.lines);
  return sentences.length === 0
    ? { question: asked, lines }
    : { question: asked, explanation: sentences.join(' '), lines };
}

/** The working of a share of a key. */
export function shareText(plan: Plan, working: ShareWorking): WorkingText {
  const value = exactShare(working.share);
  return {
    subject: `${nameOf(plan, 'parties', working.party)}, aandeel in ${working.year}`,
    value,
    steps: [shareStep(plan, working)],
    total: { text: `Aandeel in ${working.year}`, value },
  };
}
