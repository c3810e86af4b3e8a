import { denseMatrix, type DenseMatrix } from '../numbers/dense.js';
import type { SparseMatrix } from '../numbers/sparse.js';
import type { SectionReader, SectionWriter } from './sections.js';

/** Largest number in a byte. */
const MOST = 127;

/** A matrix of a byte a number, and a scale a row. */
export class PackedMatrix {
  readonly rows: number;
  readonly cols: number;
  /** What one step of a row's bytes is worth. */
  private readonly scales: Float32Array;
  private readonly bytes: Int8Array;

  private constructor(cols: number, scales: Float32Array, bytes: Int8Array) {
    this.rows = scales.length;
    this.cols = cols;
    this.scales = scales;
    this.bytes = bytes;
  }

  static of({ rows, cols, data }: DenseMatrix): PackedMatrix {
    const scales = new Float32Array(rows);
    const bytes = new Int8Array(rows * cols);
    for (let r = 0; r < rows; r++) {
      const row = data.subarray(r * cols, (r + 1) * cols);
      const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / MOST;
      scales[r] = scale;
      row.forEach((value, c) => (bytes[r * cols + c] = scale === 0 ? 0 : Math.round(value / scale)));
    }
    return new PackedMatrix(cols, scales, bytes);
  }

  static read(reader: SectionReader): PackedMatrix {
    const [cols = 0] = reader.numbers(Uint32Array);
    return new PackedMatrix(cols, reader.numbers(Float32Array), reader.numbers(Int8Array));
  }

  write(writer: SectionWriter): void {
    writer.addNumbers(Uint32Array.of(this.cols));
    writer.addNumbers(this.scales);
    writer.addNumbers(this.bytes);
  }

  /** Sparse (n × rows) times this matrix: n × cols. */
  multipliedBy({ rows, starts, columns, values }: SparseMatrix): DenseMatrix {
    const result = denseMatrix(rows, this.cols);
    for (let r = 0; r < rows; r++) {
      for (let p = starts[r]!; p < starts[r + 1]!; p++)
        this.addRow(result.data, r * this.cols, values[p]!, columns[p]!);
    }
    return result;
  }

  /** All of it. */
  whole(): DenseMatrix {
    const result = denseMatrix(this.rows, this.cols);
    for (let r = 0; r < this.rows; r++) this.addRow(result.data, r * this.cols, 1, r);
    return result;
  }

  /** Adds `factor` times row r to the numbers from `at` on. */
  private addRow(sums: Float64Array, at: number, factor: number, r: number): void {
    const { cols, bytes } = this;
    const scale = this.scales[r]!;
    const from = r * cols;
    for (let c = 0; c < cols; c++) sums[at + c]! += factor * (bytes[from + c]! * scale);
  }
}
