// Fields outside the sheets in which a refused text stands: a dial, or a field of a dialog. Each is the
// newest step until it is taken back, put right or gone with what it stood in.

let standing = $state.raw<readonly (() => void)[]>([]);

/** Says that a refused text stands, above those before it. Call what comes back when it is gone. */
export function standRefused(takeBack: () => void): () => void {
  standing = [...standing, takeBack];
  return () => {
    standing = standing.filter((each) => each !== takeBack);
  };
}

/** Whether a refused text stands in such a field. */
export function hasStandingField(): boolean {
  return standing.length > 0;
}

/** Takes the newest refused text out of its field; false where none stands. */
export function takeBackField(): boolean {
  const newest = standing.at(-1);
  newest?.();
  return newest !== undefined;
}
