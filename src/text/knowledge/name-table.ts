import type { SectionReader, SectionWriter } from './sections.js';
import type { Numbering } from '../reading/vectorize.js';

/** Places for each name: with half of them empty a look-up meets one or two. */
const PLACES = 2;

/**
 * The numbers of names, looked up in arrays as they lie in a file: nothing need be made of fifty thousand names at a
 * start. A hash table with open addressing.
 */
export class NameTable implements Numbering {
  readonly size: number;
  /** All names, letter after letter (UTF-16). */
  private readonly letters: Uint16Array;
  /** Name n has the letters starts[n] … starts[n + 1] - 1. */
  private readonly starts: Uint32Array;
  /** One more than the number of the name at each place, 0 where there is none; a power of two long. */
  private readonly places: Uint32Array;

  private constructor(letters: Uint16Array, starts: Uint32Array, places: Uint32Array) {
    this.size = starts.length - 1;
    this.letters = letters;
    this.starts = starts;
    this.places = places;
  }

  /** Numbers names in their order; they must differ. */
  static of(names: readonly string[]): NameTable {
    const starts = new Uint32Array(names.length + 1);
    names.forEach((name, number) => (starts[number + 1] = starts[number]! + name.length));
    const all = names.join('');
    const letters = Uint16Array.from({ length: all.length }, (_, i) => all.charCodeAt(i));
    let places = 1;
    while (places < PLACES * names.length + 1) places *= 2;
    const table = new NameTable(letters, starts, new Uint32Array(places));
    names.forEach((name, number) => (table.places[table.placeOf(name)] = number + 1));
    return table;
  }

  static read(reader: SectionReader): NameTable {
    return new NameTable(
      reader.numbers(Uint16Array),
      reader.numbers(Uint32Array),
      reader.numbers(Uint32Array),
    );
  }

  write(writer: SectionWriter): void {
    for (const numbers of [this.letters, this.starts, this.places]) writer.addNumbers(numbers);
  }

  get(name: string): number | undefined {
    const found = this.places[this.placeOf(name)]!;
    return found === 0 ? undefined : found - 1;
  }

  has(name: string): boolean {
    return this.places[this.placeOf(name)] !== 0;
  }

  /** Where a name stands, or the empty place where it would. */
  private placeOf(name: string): number {
    const last = this.places.length - 1;
    let place = hash(name) & last;
    while (this.places[place] !== 0 && !this.isName(this.places[place]! - 1, name))
      place = (place + 1) & last;
    return place;
  }

  private isName(number: number, name: string): boolean {
    const from = this.starts[number]!;
    if (this.starts[number + 1]! - from !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.letters[from + i] !== name.charCodeAt(i)) return false;
    return true;
  }
}

/** FNV-1a, its bits mixed so that the last ones tell names apart. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
  return value ^ (value >>> 15);
}
