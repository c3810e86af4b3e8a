import { addTimes, denseMatrix, type DenseMatrix } from '../dense.js';
import type { SparseMatrix } from '../sparse.js';

/** A matrix as text: a byte a number in base 64, and a scale a row. */
export interface PackedData {
  rows: number;
  cols: number;
  /** 32-bit floats in base 64: what one step of a row's bytes is worth. */
  scales: string;
  /** The rows one after the other, each filled up to whole groups of three bytes, so that it begins at a letter of its own. */
  bytes: string;
}

/** Letters of base 64 to numbers. */
const VALUES = new Uint8Array(128);
for (const [value, letter] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries())
  VALUES[letter.charCodeAt(0)] = value;

export function packMatrix({ rows, cols, data }: DenseMatrix): PackedData {
  const scales = new Float32Array(rows);
  const width = 3 * Math.ceil(cols / 3);
  const bytes = new Int8Array(rows * width);
  for (let r = 0; r < rows; r++) {
    const row = data.subarray(r * cols, (r + 1) * cols);
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
    scales[r] = scale;
    row.forEach((value, c) => (bytes[r * width + c] = scale === 0 ? 0 : Math.round(value / scale)));
  }
  return { rows, cols, scales: toBase64(scales), bytes: toBase64(bytes) };
}

/**
 * A packed matrix of which a row is unpacked when it is first asked for: a few hundred texts meet a fifth of the features
 * that outside knowledge knows.
 */
export class PackedMatrix {
  readonly rows: number;
  readonly cols: number;
  private readonly scales: Float32Array;
  private readonly bytes: string;
  private readonly data: Float64Array;
  private readonly isUnpacked: Uint8Array;

  constructor({ rows, cols, scales, bytes }: PackedData) {
    this.rows = rows;
    this.cols = cols;
    this.scales = new Float32Array(fromBase64(scales).buffer);
    this.bytes = bytes;
    this.data = new Float64Array(rows * cols);
    this.isUnpacked = new Uint8Array(rows);
  }

  /** Sparse (n × rows) times this matrix: n × cols. */
  multipliedBy({ rows, starts, columns, values }: SparseMatrix): DenseMatrix {
    const { cols, data } = this;
    const result = denseMatrix(rows, cols);
    for (let r = 0; r < rows; r++) {
      for (let p = starts[r]!; p < starts[r + 1]!; p++)
        addTimes(result.data, r * cols, values[p]!, data, this.unpack(columns[p]!), cols);
    }
    return result;
  }

  /** All of it. */
  whole(): DenseMatrix {
    for (let r = 0; r < this.rows; r++) this.unpack(r);
    return { rows: this.rows, cols: this.cols, data: this.data };
  }

  /** Where row r begins in `data`, after it was unpacked. */
  private unpack(r: number): number {
    const { cols, bytes, data } = this;
    const from = r * cols;
    if (this.isUnpacked[r] !== 0) return from;
    this.isUnpacked[r] = 1;
    const scale = this.scales[r]!;
    let letter = 4 * Math.ceil(cols / 3) * r;
    for (let c = 0; c < cols; c += 3, letter += 4) {
      const group =
        (VALUES[bytes.charCodeAt(letter)]! << 18) |
        (VALUES[bytes.charCodeAt(letter + 1)]! << 12) |
        (VALUES[bytes.charCodeAt(letter + 2)]! << 6) |
        VALUES[bytes.charCodeAt(letter + 3)]!;
      // Each byte to the top and back again, for its sign.
      data[from + c] = ((group << 8) >> 24) * scale;
      if (c + 1 < cols) data[from + c + 1] = ((group << 16) >> 24) * scale;
      if (c + 2 < cols) data[from + c + 2] = ((group << 24) >> 24) * scale;
    }
    return from;
  }
}

export function toBase64(numbers: Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let text = '';
  // In chunks: a call takes some 100,000 arguments at most.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
