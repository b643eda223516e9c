/** One file within a zip, as texts that follow each other. */
export interface ZipEntry {
  readonly name: string;
  readonly texts: readonly string[];
  /** Not packed, for readers that look at its bytes. */
  readonly stored?: true;
}

interface Packed {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly method: number;
  /** The check and the length of what was packed, as the zip holds them. */
  readonly crc: number;
  readonly length: number;
}

const LOCAL_HEAD = 30;
const CENTRAL_HEAD = 46;
const END = 22;
const DEFLATED = 8;
/** 1 January 1980: the same plan gives the same file. */
const NO_DATE = 0x21;
/** Names are UTF-8. */
const UTF8_NAMES = 0x800;
const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

/**
 * A zip file with these entries in this order, packed by the browser itself: that takes half of the
 * time of a packer in script.
 */
export async function zipFile(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Promise.all(entries.map(pack));
  const size = packed.reduce(
    (sum, { name, data }) => sum + LOCAL_HEAD + CENTRAL_HEAD + 2 * name.length + data.length,
    END,
  );
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const starts: number[] = [];
  let place = 0;
  for (const entry of packed) {
    starts.push(place);
    view.setUint32(place, 0x04034b50, true);
    writeHead(view, place + 4, entry);
    file.set(entry.name, place + LOCAL_HEAD);
    file.set(entry.data, place + LOCAL_HEAD + entry.name.length);
    place += LOCAL_HEAD + entry.name.length + entry.data.length;
  }
  const central = place;
  packed.forEach((entry, at) => {
    view.setUint32(place, 0x02014b50, true);
    view.setUint16(place + 4, 20, true);
    writeHead(view, place + 6, entry);
    view.setUint32(place + 42, starts[at] ?? 0, true);
    file.set(entry.name, place + CENTRAL_HEAD);
    place += CENTRAL_HEAD + entry.name.length;
  });
  view.setUint32(place, 0x06054b50, true);
  view.setUint16(place + 8, packed.length, true);
  view.setUint16(place + 10, packed.length, true);
  view.setUint32(place + 12, place - central, true);
  view.setUint32(place + 16, central, true);
  return file;
}

/** What the head before an entry and the list at the end have in common. */
function writeHead(view: DataView, at: number, entry: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, NO_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.length, true);
  view.setUint16(at + 22, entry.name.length, true);
}

/**
 * Packs an entry. A gzip is a raw deflate between a head of ten bytes and a tail with the check
 * that a zip wants too.
 */
async function pack({ name, texts, stored }: ZipEntry): Promise<Packed> {
  const given = new TextEncoder().encode(texts.join(''));
  const bytes = new Uint8Array(await gzipped(given));
  const tail = new DataView(bytes.buffer, bytes.length - GZIP_TAIL);
  return {
    name: new TextEncoder().encode(name),
    data: stored === true ? given : bytes.subarray(GZIP_HEAD, bytes.length - GZIP_TAIL),
    method: stored === true ? 0 : DEFLATED,
    crc: tail.getUint32(0, true),
    length: tail.getUint32(4, true),
  };
}

/** In one piece, as a stream of a file's small ones takes twice the time. */
async function gzipped(given: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const gzip = new CompressionStream('gzip');
  const packed = new Response(gzip.readable).arrayBuffer();
  const writer = gzip.writable.getWriter();
  await Promise.all([writer.write(given), writer.close()]);
  return packed;
}
