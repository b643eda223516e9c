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

/** The text of a part in UTF-8. @throws ImportRefusal */
export async function unpackText(part: ZipPart): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await unpack(part));
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
