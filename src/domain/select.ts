interface Numbers<Value> {
  readonly length: number;
  [place: number]: Value;
}

/**
 * The value that would stand at `place` (from 0) if the list were sorted ascending; Hoare's
 * selection, so in time linear in the length. Reorders the list; undefined outside it.
 */
export function nthSmallest<Value extends number | bigint>(
  list: Numbers<Value>,
  place: number,
): Value | undefined {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const pivot = list[(low + high) >> 1];
    if (pivot === undefined) return undefined;
    let [i, j] = [low, high];
    while (i <= j) {
      while ((list[i] ?? pivot) < pivot) i += 1;
      while ((list[j] ?? pivot) > pivot) j -= 1;
      if (i > j) break;
      swap(list, i, j);
      i += 1;
      j -= 1;
    }
    if (place <= j) high = j;
    else if (place >= i) low = i;
    else break;
  }
  return list[place];
}

function swap<Value>(list: Numbers<Value>, i: number, j: number): void {
  const [a, b] = [list[i], list[j]];
  if (a === undefined || b === undefined) return;
  list[i] = b;
  list[j] = a;
}
