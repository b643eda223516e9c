import { ImportRefusal } from './import-refusal.ts';
import { IMPORT_LIMITS } from './limits.ts';

/** One part of a zip, still packed. */
export interface ZipPart {
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly isDeflated: boolean;
  /** Bytes that it says it unpacks to. */
  readonly size: number;
}

const END = 0x06054b50;
const LARGE_END = 0x06064b50;
const LARGE_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const LONGEST_COMMENT = 0xffff;
/** In the place of a number that stands in a field of eight bytes elsewhere. */
const ELSEWHERE = 0xffffffff;
const LARGE_FIELD = 1;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];

/**
 * Reads the directory of a zip, and judges all that it says before anything is unpacked: how many
 * parts, how large, and how much larger than packed. Parts go by their `partName`.
 * @throws ImportRefusal
 */
export function zipParts(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { end, count, first } = directoryOf(view);
  if (count > IMPORT_LIMITS.parts) {
    throw new ImportRefusal({ problem: 'too-many-parts', max: IMPORT_LIMITS.parts });
  }
  const parts = new Map<string, ZipPart>();
  let at = first;
  let unpacked = 0;
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) stop('damaged');
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((by) =>
      view.getUint16(at + by, true),
    );
    const start = at + 46;
    const name = new TextDecoder().decode(bytes.subarray(start, start + nameLength));
    const part = partOf(bytes, view, at, largeFields(view, start + nameLength, extra));
    unpacked += part.size;
    if (unpacked > IMPORT_LIMITS.unpackedBytes) {
      const megabytes = IMPORT_LIMITS.unpackedBytes / 1024 / 1024;
      throw new ImportRefusal({ problem: 'unpacked-too-large', megabytes });
    }
    at = start + nameLength + extra + comment;
    // Two parts of one name are told apart by no two programs alike.
    if (parts.has(partName(name))) stop('damaged');
    parts.set(partName(name), part);
  }
  return parts;
}

/** The name of a part as all programs find it: case does not matter, and some write "\\" for "/". */
export function partName(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '')
    .toLowerCase();
}

/** Where the directory begins and ends, and how many parts it has; a comment may follow it. */
function directoryOf(view: DataView): { end: number; count: number; first: number } {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const first = view.getUint32(end + 16, true);
  if (count !== 0xffff && first !== ELSEWHERE) return { end, count, first };
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LARGE_LOCATOR) return { end, count, first };
  const large = largeNumber(view, locator + 8);
  if (large + 56 > end || view.getUint32(large, true) !== LARGE_END) stop('damaged');
  return { end: large, count: largeNumber(view, large + 32), first: largeNumber(view, large + 48) };
}

/** A number of eight bytes. */
function largeNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return stop('damaged');
}

/** The numbers of eight bytes that an entry has beside its own fields, in their order. */
function largeFields(view: DataView, start: number, length: number): number[] {
  const end = start + length;
  if (end > view.byteLength) return [];
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LARGE_FIELD) continue;
    const until = Math.min(at + 4 + view.getUint16(at + 2, true), end);
    const fields: number[] = [];
    for (let from = at + 4; from + 8 <= until; from += 8) fields.push(largeNumber(view, from));
    return fields;
  }
  return [];
}

function partOf(
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
  at: number,
  large: number[],
): ZipPart {
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) stop('locked');
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) stop('damaged');
  const field = (by: number) => {
    const own = view.getUint32(at + by, true);
    return own === ELSEWHERE ? (large.shift() ?? own) : own;
  };
  const size = field(24);
  const length = field(20);
  const local = field(42);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) stop('damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > bytes.length) stop('damaged');
  if (size > IMPORT_LIMITS.ratioFrom && size > length * IMPORT_LIMITS.ratio) stop('bomb');
  if (method === STORED && size !== length) stop('damaged');
  return {
    packed: bytes.subarray(start, start + length),
    isDeflated: method === DEFLATED,
    size,
  };
}

function stop(problem: 'damaged' | 'locked' | 'bomb'): never {
  throw new ImportRefusal({ problem });
}
