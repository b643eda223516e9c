import { haveOneOrigin } from '../../codec/lineage.ts';
import { gestureText } from '../../locale/gesture-text.ts';
import type { InputDifference } from '../../domain/input-difference.ts';
import { neededBy } from '../../domain/needed-differences.ts';
import type { Plan } from '../../domain/plan.ts';
import { isSameRegion } from '../../domain/same-region.ts';
import { takeDifferences, type RefusedDifference } from '../../domain/take-differences.ts';
import type { PlannerSession } from '../session.svelte.ts';

/** An own plan that a shared one is held against. */
export interface OwnPlan {
  readonly id: string;
  readonly plan: Plan;
}

/** Why nothing was taken over. */
export type TakeRefusal =
  ({ readonly why: 'refused' } & RefusedDifference) | { readonly why: 'not-opened' };

/** As many as a person can choose from; each is read whole. */
const MOST = 30;

/** The value of the choice for none of them, which is the id of no plan. */
export const NO_PLAN = '';

/**
 * The reader's own plans beside a shared one: the plan that is open, and those that come from the
 * same plan. Reads only, until something is taken over.
 */
export class OwnPlans {
  readonly #session: PlannerSession;
  readonly #shared: Plan;
  #kept = $state.raw<readonly OwnPlan[]>([]);
  /** The id of the plan that is compared with; undefined: the first one. */
  #chosen = $state<string | undefined>(undefined);

  /** Whether something of the shared plan stands in an own one now. */
  hasTaken = $state(false);

  constructor(session: PlannerSession, shared: Plan) {
    this.#session = session;
    this.#shared = shared;
  }

  /** Reads which of the kept plans come from the same plan as the shared one, newest first. */
  async find(): Promise<void> {
    const found: OwnPlan[] = [];
    for (const { id } of this.#session.shelf.list.plans.slice(0, MOST)) {
      const loaded = await this.#session.store.load(id);
      if (!loaded.ok || !haveOneOrigin(loaded.value.plan, this.#shared)) continue;
      found.push({ id, plan: loaded.value.plan });
    }
    this.#kept = found;
  }

  /** The id of the open plan, if that is an own one. */
  get openId(): string | undefined {
    return this.#session.openId;
  }

  /** All to choose from, the open plan first; plans of another region have nothing to compare. */
  get all(): readonly OwnPlan[] {
    const id = this.openId;
    const { plan } = this.#session.document;
    const open = id !== undefined && isSameRegion(plan, this.#shared) ? [{ id, plan }] : [];
    return [...open, ...this.#kept.filter((kept) => kept.id !== id)];
  }

  get chosen(): OwnPlan | undefined {
    if (this.#chosen === undefined) return this.all[0];
    return this.all.find(({ id }) => id === this.#chosen);
  }

  choose(id: string): void {
    this.#chosen = id;
  }

  /** The differences that must be taken along with one, out of all. */
  neededBy(
    difference: InputDifference,
    all: readonly InputDifference[],
  ): readonly InputDifference[] {
    return neededBy(this.#shared, difference, all);
  }

  /**
   * Takes differences over into an own plan, as one step of undo; a plan that is not open is opened
   * for it. Gives why that could not be; then nothing changed.
   */
  async take(
    own: OwnPlan,
    differences: readonly InputDifference[],
  ): Promise<TakeRefusal | undefined> {
    const tried = takeDifferences(own.plan, this.#shared, differences);
    if (!tried.ok) return { why: 'refused', ...tried.reason };
    if (own.id !== this.openId && !(await this.#session.open(own.id))) return { why: 'not-opened' };
    this.#chosen = own.id;
    const problem = this.#session.document.edit({
      edit: 'take-differences',
      of: this.#shared,
      differences,
    });
    this.hasTaken ||= problem === undefined;
    const [difference] = differences;
    if (problem === undefined || difference === undefined) return undefined;
    return { why: 'refused', difference, problem };
  }

  /** Undoes what was taken over last; says what that was. */
  undo(): string | undefined {
    const label = this.#session.document.undo();
    this.hasTaken = false;
    return label === undefined ? undefined : gestureText(label);
  }
}
