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
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];

/**
 * Reads the directory of a zip, and judges all that it says before anything is unpacked: how many
 * parts, how large, and how much larger than packed.
 * @throws ImportRefusal
 */
export function zipParts(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > IMPORT_LIMITS.parts) {
    throw new ImportRefusal({ problem: 'too-many-parts', max: IMPORT_LIMITS.parts });
  }
  const parts = new Map<string, ZipPart>();
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) stop('damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((by) => view.getUint16(at + by, true));
    const start = at + 46;
    const part = partOf(bytes, view, at);
    unpacked += part.size;
    if (unpacked > IMPORT_LIMITS.unpackedBytes) {
      const megabytes = IMPORT_LIMITS.unpackedBytes / 1024 / 1024;
      throw new ImportRefusal({ problem: 'unpacked-too-large', megabytes });
    }
    at = start + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    const name = new TextDecoder().decode(bytes.subarray(start, start + (nameLength ?? 0)));
    // Two parts of one name are told apart by no two programs alike.
    if (parts.has(name)) stop('damaged');
    parts.set(name, part);
  }
  return parts;
}

/** Where the last record of the zip stands; a comment may follow it. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return stop('damaged');
}

function partOf(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number): ZipPart {
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) stop('locked');
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) stop('damaged');
  const length = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
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
