import { decodeLink, type LinkRefusal } from '../codec/link.ts';
import type { Plan } from '../domain/plan.ts';

/** A plan of somebody else, or from a file, that is only looked at. */
export interface Visited {
  readonly plan: Plan;
  readonly from: 'link' | 'file';
}

/** What is looked at before anything is kept. Nothing of it is written anywhere. */
export class Visit {
  shown = $state.raw<Visited | undefined>(undefined);
  /** Why a link gave no plan. */
  refusal = $state.raw<LinkRefusal | undefined>(undefined);

  /** Reads a link, or text with a link in it. */
  openLink(text: string): void {
    const decoded = decodeLink(text);
    this.shown = decoded.ok ? { plan: decoded.value, from: 'link' } : undefined;
    this.refusal = decoded.ok ? undefined : decoded.reason;
  }

  /** Shows a plan that was read from a file. */
  openFile(plan: Plan): void {
    this.shown = { plan, from: 'file' };
    this.refusal = undefined;
  }

  close(): void {
    this.shown = undefined;
    this.refusal = undefined;
  }
}
