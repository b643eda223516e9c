import { ImportRefusal } from './import-refusal.ts';
import type { ZipPart } from './zip.ts';

/** Bytes that are handed over at a time; no piece can grow to more than about 4 MiB. */
const PIECE = 4 * 1024;

/**
 * Unpacks one part of a zip, and stops as soon as it turns out larger than it said.
 * @throws ImportRefusal
 */
async function unpack(part: ZipPart): Promise<Uint8Array> {
  if (!part.isDeflated) return part.packed;
  const reader = pieces(part.packed)
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const unpacked = new Uint8Array(part.size);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ImportRefusal({ problem: 'damaged' });
    });
    if (done) break;
    if (length + value.length > part.size) {
      void reader.cancel();
      throw new ImportRefusal({ problem: 'bomb' });
    }
    unpacked.set(value, length);
    length += value.length;
  }
  if (length !== part.size) throw new ImportRefusal({ problem: 'damaged' });
  return unpacked;
}

/** The text of a part: UTF-8, or UTF-16 when it says so. @throws ImportRefusal */
export async function unpackText(part: ZipPart): Promise<string> {
  try {
    const bytes = await unpack(part);
    const [first, second] = bytes;
    const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const code = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    return new TextDecoder(code, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal({ problem: 'damaged' });
  }
}

function pieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, at + PIECE));
      at += PIECE;
    },
  });
}
