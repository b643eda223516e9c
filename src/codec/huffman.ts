/** A canonical Huffman code: how many codes there are of each length, and their symbols in order. */
export interface HuffmanCode {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

const LONGEST = 15;

/**
 * Builds a code from the length of each symbol's code, 0 for none; nothing when the lengths promise
 * more codes than there are, or leave codes unused other than by having one code in all. Takes as
 * many steps as there are symbols: decoders that fill a table per code can be kept busy for half a
 * minute by a link of 32 kB that promises too many.
 */
export function huffmanCode(lengths: readonly number[]): HuffmanCode | undefined {
  const counts = Array.from({ length: LONGEST + 1 }, () => 0);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  let free = 1;
  for (const count of counts.slice(1)) free = free < 0 ? free : free * 2 - count;
  const used = lengths.length - (counts[0] ?? 0);
  const isSingle = used === 0 || (used === 1 && counts[1] === 1);
  if (free < 0 || (free > 0 && !isSingle)) return undefined;
  return { counts, symbols: sortedSymbols(lengths, counts) };
}

/** The symbols that have a code, by its length and then by their own order. */
function sortedSymbols(lengths: readonly number[], counts: readonly number[]): number[] {
  let start = 0;
  const next = counts.map((count, length) => {
    const own = start;
    start += length === 0 ? 0 : count;
    return own;
  });
  const symbols: number[] = [];
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const place = next[length] ?? 0;
    symbols[place] = symbol;
    next[length] = place + 1;
  }
  return symbols;
}

/** Reads one symbol, bit by bit; nothing when the bits are not a code. */
export function decodeSymbol(code: HuffmanCode, nextBit: () => number): number | undefined {
  let [bits, first, place] = [0, 0, 0];
  for (let length = 1; length <= LONGEST; length += 1) {
    bits = bits * 2 + nextBit();
    const count = code.counts[length] ?? 0;
    if (bits < first + count) return code.symbols[place + bits - first];
    place += count;
    first = (first + count) * 2;
  }
  return undefined;
}
