/** Numbers of a few bits each, one after the other. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #free = 0;

  /** `value` in `width` bits, the highest first; up to 53 of them. */
  bits(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      if (this.#free === 0) {
        this.#bytes.push(0);
        this.#free = 8;
      }
      this.#free -= 1;
      // Not by shifting: that knows 32 bits.
      const isSet = Math.floor(value / 2 ** bit) % 2;
      this.#bytes[this.#bytes.length - 1]! |= isSet << this.#free;
    }
  }

  flag(isSet: boolean): void {
    this.bits(isSet ? 1 : 0, 1);
  }

  /** A whole number from 0 on, small ones in four bits. */
  count(value: number): void {
    const more = Math.floor(value / 8);
    this.flag(more > 0);
    this.bits(value % 8, 3);
    if (more > 0) this.count(more);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** What `BitWriter` wrote. Throws `Unreadable` where nothing is left. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bits(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit++) {
      const byte = this.#bytes[this.#at >> 3];
      if (byte === undefined) throw new Unreadable();
      value = value * 2 + ((byte >> (7 - (this.#at & 7))) & 1);
      this.#at += 1;
    }
    return value;
  }

  flag(): boolean {
    return this.bits(1) === 1;
  }

  count(): number {
    const hasMore = this.flag();
    const value = this.bits(3);
    return hasMore ? value + 8 * this.count() : value;
  }
}

/** What was read is not what was written. */
export class Unreadable extends Error {}
