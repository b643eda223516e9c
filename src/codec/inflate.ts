import { refuse, succeed, type Result } from '../domain/result.ts';
import { decodeSymbol, huffmanCode, type HuffmanCode } from './huffman.ts';
import { PackedBits, Stop, Unpacked } from './inflate-stream.ts';

// Raw deflate (RFC 1951), strict: see huffman.ts for why the reader of links is our own.

const END = 256;
/** The order in which the lengths of the length code are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

// Every four lengths, or two distances, take one more extra bit than the ones before.
const LENGTHS = [...rungs(3, 28, 4), { base: 258, extra: 0 }];
const DISTANCES = rungs(1, 30, 2);
const FIXED = fixedCodes();

/** A value is `base` plus a number of `extra` bits. */
interface Rung {
  readonly base: number;
  readonly extra: number;
}

interface Codes {
  readonly literals: HuffmanCode;
  readonly distances: HuffmanCode;
}

/**
 * Unpacks raw deflate that was packed with the dictionary. Stops as soon as there is more than
 * `limit` bytes, however much is still to come. Whatever the deflate format does not allow, an end
 * that comes too early and bytes behind the end are `damaged`.
 */
export function inflate(
  packed: Uint8Array,
  dictionary: Uint8Array,
  limit: number,
): Result<Uint8Array, 'too-large' | 'damaged'> {
  const bits = new PackedBits(packed);
  const unpacked = new Unpacked(dictionary, limit);
  try {
    let isLast = false;
    while (!isLast) {
      isLast = bits.bit() === 1;
      readBlock(bits, unpacked);
    }
    bits.expectEnd();
    return succeed(unpacked.result());
  } catch (stop) {
    if (stop instanceof Stop) return refuse(stop.kind);
    throw stop;
  }
}

function readBlock(bits: PackedBits, unpacked: Unpacked): void {
  const kind = bits.number(2);
  if (kind === 0) readStored(bits, unpacked);
  else if (kind === 1) readPacked(bits, FIXED, unpacked);
  else if (kind === 2) readPacked(bits, readCodes(bits), unpacked);
  else throw new Stop('damaged');
}

function readStored(bits: PackedBits, unpacked: Unpacked): void {
  bits.alignToByte();
  const length = bits.number(16);
  if (bits.number(16) !== (length ^ 0xffff)) throw new Stop('damaged');
  for (let left = length; left > 0; left -= 1) unpacked.add(bits.number(8));
}

function readPacked(bits: PackedBits, codes: Codes, unpacked: Unpacked): void {
  for (;;) {
    const symbol = readSymbol(bits, codes.literals);
    if (symbol === END) return;
    if (symbol < END) unpacked.add(symbol);
    else {
      const length = readRung(bits, LENGTHS[symbol - END - 1]);
      unpacked.repeat(length, readRung(bits, DISTANCES[readSymbol(bits, codes.distances)]));
    }
  }
}

function readSymbol(bits: PackedBits, code: HuffmanCode): number {
  const symbol = decodeSymbol(code, bits.bit);
  if (symbol === undefined) throw new Stop('damaged');
  return symbol;
}

function readRung(bits: PackedBits, rung: Rung | undefined): number {
  if (rung === undefined) throw new Stop('damaged');
  return rung.base + bits.number(rung.extra);
}

/** The codes that a block brings along. */
function readCodes(bits: PackedBits): Codes {
  const literals = bits.number(5) + 257;
  const distances = bits.number(5) + 1;
  const named = ORDER.slice(0, bits.number(4) + 4).map((place) => [place, bits.number(3)] as const);
  const byPlace = new Map(named);
  const code = codeOf(Array.from({ length: 19 }, (_, place) => byPlace.get(place) ?? 0));
  const lengths: number[] = [];
  while (lengths.length < literals + distances) addLengths(bits, code, lengths);
  if (lengths.length > literals + distances || lengths[END] === 0) throw new Stop('damaged');
  return {
    literals: codeOf(lengths.slice(0, literals)),
    distances: codeOf(lengths.slice(literals)),
  };
}

function addLengths(bits: PackedBits, code: HuffmanCode, lengths: number[]): void {
  const symbol = readSymbol(bits, code);
  if (symbol < 16) {
    lengths.push(symbol);
    return;
  }
  const again = symbol === 16 ? lengths.at(-1) : 0;
  if (again === undefined) throw new Stop('damaged');
  const least = symbol === 18 ? 11 : 3;
  const width = symbol === 16 ? 2 : symbol === 17 ? 3 : 7;
  for (let left = least + bits.number(width); left > 0; left -= 1) lengths.push(again);
}

function fixedCodes(): Codes {
  const lengths = [
    ...Array.from({ length: 144 }, () => 8),
    ...Array.from({ length: 112 }, () => 9),
    ...Array.from({ length: 24 }, () => 7),
    ...Array.from({ length: 8 }, () => 8),
  ];
  return { literals: codeOf(lengths), distances: codeOf(Array.from({ length: 32 }, () => 5)) };
}

function codeOf(lengths: readonly number[]): HuffmanCode {
  const code = huffmanCode(lengths);
  if (code === undefined) throw new Stop('damaged');
  return code;
}

function rungs(first: number, count: number, perExtra: number): readonly Rung[] {
  let base = first;
  return Array.from({ length: count }, (_, place) => {
    const extra = Math.max(0, Math.floor(place / perExtra) - 1);
    const rung = { base, extra };
    base += 1 << extra;
    return rung;
  });
}
