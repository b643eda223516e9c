/** One bar of a drawing: a name, its text, and how long it is beside the others. */
export interface Bar {
  readonly name: string;
  /** The figure as people read it. */
  readonly text: string;
  /** A whole number above or equal to 0; only its size beside the others matters. */
  readonly size: number;
  /** A lighter bar for what was aimed at or is only compared with. */
  readonly soft?: true;
}
