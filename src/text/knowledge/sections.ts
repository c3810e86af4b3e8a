/** Texts and numbers, one after the other in a single run of bytes, and read back in the same order. */

type Numbers = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;
type NumbersOf<Type extends Numbers> = {
  new (buffer: ArrayBufferLike, begin: number, length: number): Type;
  readonly BYTES_PER_ELEMENT: number;
};

/** Every section begins at a multiple of this, so that numbers can be read where they stand. */
const ALIGNMENT = 8;

/** Writes sections: their length in bytes, then what they hold. Numbers are written as the machine keeps them. */
export class SectionWriter {
  private readonly sections: Uint8Array[] = [];
  private size = 0;

  addNumbers(numbers: Numbers): void {
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    const padded = ALIGNMENT * Math.ceil(bytes.length / ALIGNMENT);
    const section = new Uint8Array(ALIGNMENT + padded);
    new Uint32Array(section.buffer, 0, 1)[0] = bytes.length;
    section.set(bytes, ALIGNMENT);
    this.sections.push(section);
    this.size += section.length;
  }

  addText(text: string): void {
    this.addNumbers(new TextEncoder().encode(text));
  }

  /** All sections, in the order in which they were added. */
  bytes(): Uint8Array {
    const result = new Uint8Array(this.size);
    let at = 0;
    for (const section of this.sections) {
      result.set(section, at);
      at += section.length;
    }
    return result;
  }
}

/** Reads sections in the order in which they were written, by the same machine or one that keeps numbers alike. */
export class SectionReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  }

  /** The next section as numbers of the kind that was written: a view, no copy. */
  numbers<Type extends Numbers>(kind: NumbersOf<Type>): Type {
    const { buffer, byteOffset } = this.bytes;
    const [length = 0] = new Uint32Array(buffer, byteOffset + this.at, 1);
    const begin = byteOffset + this.at + ALIGNMENT;
    this.at += ALIGNMENT + ALIGNMENT * Math.ceil(length / ALIGNMENT);
    return new kind(buffer, begin, length / kind.BYTES_PER_ELEMENT);
  }

  text(): string {
    return new TextDecoder().decode(this.numbers(Uint8Array));
  }
}
