/** Steps that are tried one by one; beyond it a person would have to wait. */
const MOST_TRIED = 10_000n;

/**
 * The last step between `bottom` and `top` at which `holds`. What is rounded by largest remainder
 * can go down a unit where its total goes up, so the steps are tried from the top. Where there are
 * too many of them, halving finds a step at which it holds and after which it does not; a later one
 * may hold again by a unit.
 * @param bottom a step at which it holds
 * @param top above it, it never holds
 */
export function largestHolding(
  bottom: bigint,
  top: bigint,
  holds: (step: bigint) => boolean,
): bigint {
  if (top - bottom > MOST_TRIED) return lastBefore(bottom, top + 1n, holds);
  for (let step = top; step > bottom; step--) {
    if (holds(step)) return step;
  }
  return bottom;
}

/** A step that holds and is followed by one that does not; halves until the two stand together. */
export function lastBefore(
  holding: bigint,
  failing: bigint,
  holds: (step: bigint) => boolean,
): bigint {
  let [good, bad] = [holding, failing];
  while (bad - good > 1n) {
    const middle = (good + bad) / 2n;
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
