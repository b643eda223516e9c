/** A built site as its budgets see it. */
export interface WeighedSite {
  /** Path under which it is served, with a slash at both ends. */
  readonly base: string;
  /** Files of pages, such as "check/index.html". */
  readonly pages: readonly string[];
  /** The text of a built file; undefined when there is none. */
  readonly text: (path: string) => string | undefined;
  /** Size of a built file in bytes, so as a host sends it that compresses nothing; 0 if it is not there. */
  readonly size: (path: string) => number;
  /** Size of a built file in bytes after gzip; 0 if it is not there. */
  readonly packed: (path: string) => number;
}
