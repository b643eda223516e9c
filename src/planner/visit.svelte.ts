import type { LinkRefusal } from '../codec/link.ts';
import type { SealedPlan } from '../codec/sealed-plan.ts';
import type { Plan } from '../domain/plan.ts';

/** A plan of somebody else, or from a file, that is only looked at. */
export interface Visited {
  readonly plan: Plan;
  readonly from: 'link' | 'file';
}

/** Why a link shows no plan; the part that reads links may not have come over the line. */
export type VisitRefusal = LinkRefusal | { readonly kind: 'not-loaded'; readonly text: string };

/** What is looked at before anything is kept. Nothing of it is written anywhere. */
export class Visit {
  shown = $state.raw<Visited | undefined>(undefined);
  /** A plan that waits for its password. */
  locked = $state.raw<SealedPlan | undefined>(undefined);
  /** Why a link gave no plan. */
  refusal = $state.raw<VisitRefusal | undefined>(undefined);

  /** Reads a link, or text with a link in it. Most visits bring none, so the reader loads now. */
  async openLink(text: string): Promise<void> {
    try {
      const { decodeLink } = await import('../codec/link.ts');
      const decoded = decodeLink(text);
      if (decoded.ok) this.openUnlocked(decoded.value);
      else this.refuse(decoded.reason);
    } catch {
      this.refuse({ kind: 'not-loaded', text });
    }
  }

  /** Shows the plan of a link. */
  openUnlocked(plan: Plan): void {
    this.#turnTo({ plan, from: 'link' });
  }

  /** Shows a plan that was read from a file. */
  openFile(plan: Plan): void {
    this.#turnTo({ plan, from: 'file' });
  }

  /** Says why there is no plan to show, or asks for its password. */
  refuse(reason: VisitRefusal): void {
    this.#turnTo(undefined);
    if (reason.kind === 'locked') this.locked = reason.sealed;
    else this.refusal = reason;
  }

  close(): void {
    this.#turnTo(undefined);
  }

  #turnTo(shown: Visited | undefined): void {
    this.shown = shown;
    this.locked = undefined;
    this.refusal = undefined;
  }
}
