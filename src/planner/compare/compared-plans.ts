import { commonGround } from '../../domain/common-ground.ts';
import { compute } from '../../domain/compute.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Plan } from '../../domain/plan.ts';
import { formatMeasuredOn } from '../../locale/date-nl.ts';
import { COMPARE_TEXT } from '../../locale/compare-text.ts';
import { PLANS_TEXT } from '../../locale/planner-text.ts';
import type { Computed } from '../../sheets/amounts.ts';
import { momentText } from '../moment-text.ts';
import { freeTitle, shortTitle } from '../own-copy.ts';
import type { PlannerSession } from '../session.svelte.ts';
import type { Comparison, Slot } from './comparison.svelte.ts';

/** So many plans fit beside each other. */
export const MOST_PLANS = 4;

/** A plan as a column of the comparison. */
export interface ComparedPlan {
  readonly id: string;
  /** Its title, with a number where another column has the same. */
  readonly name: string;
  /** Where it comes from, in words. */
  readonly origin: string;
  readonly computed: Computed;
}

const outcomes = new WeakMap<Plan, Outcome>();

/** A plan that stands still is computed once, however often the open plan changes. */
function computedOf(plan: Plan): Computed {
  const outcome = outcomes.get(plan) ?? compute(plan);
  outcomes.set(plan, outcome);
  return { plan, outcome };
}

/**
 * The compared plans, the one that the others are compared with first. The open plan is there once
 * it is more than the proposal, and only once.
 */
export function comparedPlans(session: PlannerSession, comparison: Comparison): ComparedPlan[] {
  const { slots, base } = comparison;
  const hasOpen = slots.some(({ from }) => from === 'open');
  const shown = slots.filter((slot) => {
    if (slot.from === 'open') return !session.document.isLocked;
    return !(hasOpen && slot.from === 'kept' && slot.planId === session.openId);
  });
  const names: string[] = [];
  const plans = shown.map((slot): ComparedPlan => {
    const computed = planOf(session, slot);
    const name = freeTitle(nameOf(slot, computed.plan), names);
    names.push(name);
    return { id: slot.id, name, origin: originOf(session, slot), computed };
  });
  const first =
    plans.find(({ id }) => id === base) ??
    plans.find((one) => plans.some((other) => isComparable(one, other))) ??
    plans[0];
  return [...plans.filter((each) => each === first), ...plans.filter((each) => each !== first)];
}

function isComparable(one: ComparedPlan, other: ComparedPlan): boolean {
  return one !== other && commonGround(one.computed.plan, other.computed.plan).apart === undefined;
}

function planOf(session: PlannerSession, slot: Slot): Computed {
  switch (slot.from) {
    case 'proposal':
      return computedOf(session.proposal);
    case 'open':
      return session.document;
    case 'kept':
      return slot.planId === session.openId ? session.document : computedOf(slot.plan);
    case 'version':
    case 'link':
    case 'file':
      return computedOf(slot.plan);
  }
}

function nameOf({ from }: Slot, plan: Plan): string {
  if (from === 'proposal') return shortTitle(plan);
  return from === 'version' ? COMPARE_TEXT.versionName(plan.title) : plan.title;
}

function originOf(session: PlannerSession, slot: Slot): string {
  switch (slot.from) {
    case 'proposal':
      return COMPARE_TEXT.proposal;
    case 'open':
      return PLANS_TEXT.isOpen;
    case 'kept': {
      if (slot.planId === session.openId) return PLANS_TEXT.isOpen;
      const entry = session.shelf.list.plans.find(({ id }) => id === slot.planId);
      if (entry === undefined) return COMPARE_TEXT.gone;
      return PLANS_TEXT.changedAt(momentText(entry.updatedAt));
    }
    case 'version':
      return COMPARE_TEXT.version(momentText(slot.at));
    case 'link': {
      const { shared } = slot.plan;
      if (shared === undefined) return COMPARE_TEXT.link;
      return COMPARE_TEXT.linkFrom(shared.by, formatMeasuredOn(shared.on));
    }
    case 'file':
      return COMPARE_TEXT.file(slot.file);
  }
}
