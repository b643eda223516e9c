/** Why unpacking stopped before the end. Never leaves `inflate.ts`. */
export class Stop extends Error {
  readonly kind: 'too-large' | 'damaged';

  constructor(kind: 'too-large' | 'damaged') {
    super(kind);
    this.kind = kind;
  }
}

/** The packed bytes, bit by bit, the lowest bit of each byte first. */
export class PackedBits {
  readonly #bytes: Uint8Array;
  #next = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  readonly bit = (): number => {
    const byte = this.#bytes[this.#next >> 3];
    if (byte === undefined) throw new Stop('damaged');
    const bit = (byte >> (this.#next & 7)) & 1;
    this.#next += 1;
    return bit;
  };

  /** A number of `width` bits, its lowest bit first. */
  number(width: number): number {
    let value = 0;
    for (let place = 0; place < width; place += 1) value |= this.bit() << place;
    return value;
  }

  /** Goes on to the next whole byte; what is skipped must be zeros. */
  alignToByte(): void {
    while ((this.#next & 7) !== 0) if (this.bit() !== 0) throw new Stop('damaged');
  }

  /** Makes sure that nothing stands behind the end. */
  expectEnd(): void {
    this.alignToByte();
    if (this.#next >> 3 !== this.#bytes.length) throw new Stop('damaged');
  }
}

/** What has been unpacked so far, with the dictionary in front of it; never more than the limit. */
export class Unpacked {
  #bytes: Uint8Array<ArrayBuffer>;
  #length: number;
  readonly #start: number;
  readonly #end: number;

  constructor(dictionary: Uint8Array, limit: number) {
    this.#start = dictionary.length;
    this.#length = dictionary.length;
    this.#end = dictionary.length + limit;
    this.#bytes = new Uint8Array(2 * dictionary.length + 1024);
    this.#bytes.set(dictionary);
  }

  add(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  /** Repeats `length` bytes that stand `distance` back, which may run into what it writes. */
  repeat(length: number, distance: number): void {
    if (distance > this.#length) throw new Stop('damaged');
    this.#makeRoom(length);
    const bytes = this.#bytes;
    const end = this.#length + length;
    for (let at = this.#length; at < end; at += 1) bytes[at] = bytes[at - distance] ?? 0;
    this.#length = end;
  }

  result(): Uint8Array {
    return this.#bytes.slice(this.#start, this.#length);
  }

  #makeRoom(count: number): void {
    const needed = this.#length + count;
    if (needed > this.#end) throw new Stop('too-large');
    if (needed <= this.#bytes.length) return;
    // A copy is at most 258 bytes and there are always more than that already, so twice is enough.
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
