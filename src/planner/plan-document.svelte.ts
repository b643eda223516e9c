import { apply } from '../domain/apply.ts';
import { compute } from '../domain/compute.ts';
import type { Edit, EditProblem } from '../domain/edit.ts';
import {
  EMPTY_HISTORY,
  remember,
  stepBack,
  stepForth,
  type GestureLabel,
  type History,
} from '../domain/history.ts';
import type { Plan } from '../domain/plan.ts';

/** A state of the plan that must be kept. */
export interface DocumentState {
  readonly plan: Plan;
  readonly history: History;
}

/**
 * The plan that is open: the only state of the planner. Every change goes through `edit`; all else
 * is derived. The plan is replaced as a whole, never changed in place.
 */
export class PlanDocument {
  #plan = $state.raw<Plan>() as Plan;
  #history = $state.raw<History>(EMPTY_HISTORY);
  #draft = $state.raw<Plan | undefined>(undefined);
  readonly #shown = $derived(this.#draft ?? this.#plan);
  readonly #outcome = $derived(compute(this.#shown));
  readonly #ownCopy: ((plan: Plan) => Plan) | undefined;
  readonly #changed: (state: DocumentState) => void;

  /**
   * @param ownCopy makes an own plan of a locked one, before its first edit; absent: not locked
   * @param changed is told every new state, so that it can be kept
   */
  constructor(
    state: DocumentState,
    changed: (state: DocumentState) => void,
    ownCopy?: (plan: Plan) => Plan,
  ) {
    this.#plan = state.plan;
    this.#history = state.history;
    this.#changed = changed;
    this.#ownCopy = ownCopy;
    this.#isLocked = ownCopy !== undefined;
  }

  #isLocked = $state(false);

  /** The plan as it is shown, a value that is being tried out included. */
  get plan(): Plan {
    return this.#shown;
  }

  get outcome() {
    return this.#outcome;
  }

  get history(): History {
    return this.#history;
  }

  /** The proposal itself: the first edit makes an own copy of it. */
  get isLocked(): boolean {
    return this.#isLocked;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Carries out one gesture: one step of undo. Gives the reason when it is refused; then nothing changed. */
  edit(edit: Edit): EditProblem | undefined {
    this.#draft = undefined;
    const start = this.#isLocked && this.#ownCopy ? this.#ownCopy(this.#plan) : this.#plan;
    const result = apply(start, edit);
    if (!result.ok) return result.reason;
    if (result.value === start) return undefined;
    this.#isLocked = false;
    this.#keep(result.value, remember(this.#history, start, result.value, edit));
    return undefined;
  }

  /** Shows what an edit would do while a slider is dragged. Nothing is kept until `edit`. */
  tryOut(edit: Edit): void {
    const result = apply(this.#plan, edit);
    if (result.ok) this.#draft = result.value;
  }

  /** Goes back to what is kept, when a drag ends where it began. */
  dropTrial(): void {
    this.#draft = undefined;
  }

  /** Takes over another title that the storage gave; no step of undo. */
  retitle(title: string): void {
    this.#plan = { ...this.#plan, title };
  }

  /** One gesture back; gives what it was. */
  undo(): GestureLabel | undefined {
    return this.#step(stepBack);
  }

  /** One gesture forth again; gives what it was. */
  redo(): GestureLabel | undefined {
    return this.#step(stepForth);
  }

  #step(step: typeof stepBack): GestureLabel | undefined {
    this.#draft = undefined;
    const moved = step(this.#history, this.#plan);
    if (moved === undefined) return undefined;
    this.#keep(moved.plan, moved.history);
    return moved.label;
  }

  #keep(plan: Plan, history: History): void {
    this.#plan = plan;
    this.#history = history;
    this.#changed({ plan, history });
  }
}
