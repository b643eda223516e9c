import type { Plan } from '../../domain/plan.ts';
import type { CompareFilter } from '../../sheets/comparison-filter.ts';

/** Where a compared plan comes from. All but the open plan stand still. */
export type Slot =
  | { readonly id: 'proposal' | 'open'; readonly from: 'proposal' | 'open' }
  | {
      readonly id: string;
      readonly from: 'kept';
      readonly planId: string;
      readonly rev: number;
      readonly plan: Plan;
    }
  | {
      readonly id: string;
      readonly from: 'version';
      readonly planId: string;
      readonly at: string;
      readonly plan: Plan;
    }
  | { readonly id: string; readonly from: 'link'; readonly plan: Plan }
  | { readonly id: string; readonly from: 'file'; readonly file: string; readonly plan: Plan };

/** What a person compares, and how. It belongs to the screen: no plan knows it. */
export class Comparison {
  slots = $state.raw<readonly Slot[]>([
    { id: 'proposal', from: 'proposal' },
    { id: 'open', from: 'open' },
  ]);
  /** The slot that a person made the one that the others are compared with. */
  base = $state<string | undefined>(undefined);
  order = $state<'plan' | 'effect'>('plan');
  /** Which rows are shown. */
  filter = $state<CompareFilter>('all');
  /** The indicator that differences are divided by. */
  per = $state<string | undefined>(undefined);
  /** On a narrow screen: the slot that is shown beside the base. */
  picked = $state<string | undefined>(undefined);
  /** Plans from a link or a file that stood here before the page was loaded anew. */
  lost = $state(0);
  /** Whether this browser tab was asked already what it remembers. */
  isResumed = false;

  /** Puts a plan beside the others, unless it is there already. */
  add(slot: Slot): void {
    if (!this.slots.some(({ id }) => id === slot.id)) this.slots = [...this.slots, slot];
    this.picked = slot.id;
  }

  /** Holds the others against this plan from now on; the one it takes the place of stays in sight. */
  holdAgainst(id: string, before: string | undefined): void {
    this.base = id;
    this.picked = before;
  }

  /** Shows the newest state of a plan that is there. */
  renew(slot: Slot): void {
    this.slots = this.slots.map((each) => (each.id === slot.id ? slot : each));
  }

  remove(id: string): void {
    this.slots = this.slots.filter((slot) => slot.id !== id);
  }
}
