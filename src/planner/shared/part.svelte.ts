/** How a part of the planner comes over the line; one that came before comes at once. */
export type LoadPart<Shown> = () => Promise<{ readonly default: Shown }>;

/**
 * A part of the planner that loads when it is asked for. One that does not come over the line, as
 * without a connection or after a new publication, can be asked for again without a reload.
 */
export class Part<Shown> {
  shown = $state.raw<Shown | undefined>(undefined);
  hasFailed = $state(false);
  readonly #load: LoadPart<Shown>;
  #asking = false;

  constructor(load: LoadPart<Shown>) {
    this.#load = load;
  }

  readonly ask = async (): Promise<void> => {
    if (this.#asking || this.shown !== undefined) return;
    this.#asking = true;
    this.hasFailed = false;
    try {
      this.shown = (await this.#load()).default;
    } catch {
      this.hasFailed = true;
    } finally {
      this.#asking = false;
    }
  };

  /** The person does without it. */
  readonly forget = (): void => {
    this.hasFailed = false;
  };
}
