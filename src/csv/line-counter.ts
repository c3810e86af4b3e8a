const LF = 0x0a;
const CR = 0x0d;

/**
 * Line numbers of byte offsets, for offsets that only rise. csv-parse's own count takes a CRLF inside quotes for two
 * lines (7.0.3), and an error that names the wrong line is worse than none.
 */
export class LineCounter {
  readonly #bytes: Uint8Array;
  #at = 0;
  #line: number;

  constructor(bytes: Uint8Array, firstLine = 1) {
    this.#bytes = bytes;
    this.#line = firstLine;
  }

  /** The line of the first record that begins at or after the offset: line ends before it are passed. */
  ofRecordAfter(offset: number): number {
    let start = Math.max(offset, this.#at);
    while (this.#bytes[start] === LF || this.#bytes[start] === CR) start++;
    return this.#advance(start);
  }

  /** The line of the field that begins at, or just after the delimiter at, the offset. */
  ofField(offset: number): number {
    return this.#advance(offset);
  }

  #advance(offset: number): number {
    const to = Math.min(offset, this.#bytes.length);
    for (; this.#at < to; this.#at++) {
      const byte = this.#bytes[this.#at];
      if (byte === LF || (byte === CR && this.#bytes[this.#at + 1] !== LF)) this.#line++;
    }
    return this.#line;
  }
}
