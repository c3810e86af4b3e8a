import { describe, expect, test } from '@jest/globals';
import { PackedMatrix } from '../../src/text/knowledge/packed-matrix.js';
import { SectionReader, SectionWriter } from '../../src/text/knowledge/sections.js';

describe('sections of a file', () => {
  const writer = new SectionWriter();
  writer.addText('geïnde één');
  writer.addNumbers(Uint16Array.of(7, 65_535, 1));
  writer.addText('');
  writer.addNumbers(Float32Array.of(0.5, -2));

  const readAll = (bytes: Uint8Array): unknown[] => {
    const reader = new SectionReader(bytes);
    return [
      reader.text(),
      [...reader.numbers(Uint16Array)],
      reader.text(),
      [...reader.numbers(Float32Array)],
    ];
  };

  test('are read back as they were written', () => {
    expect(readAll(writer.bytes())).toEqual(['geïnde één', [7, 65_535, 1], '', [0.5, -2]]);
  });

  test('are read back also from the middle of other bytes', () => {
    const bytes = writer.bytes();
    const around = new Uint8Array(bytes.length + 3);
    around.set(bytes, 3);
    expect(readAll(around.subarray(3))).toEqual(readAll(bytes));
  });
});

describe('a packed matrix', () => {
  test('is read back within half a step of each number, and multiplies as it reads', () => {
    const data = Float64Array.of(1, -0.5, 0.25, 0, 0, 0, 100, 3, -100);
    const writer = new SectionWriter();
    PackedMatrix.of({ rows: 3, cols: 3, data }).write(writer);
    const packed = PackedMatrix.read(new SectionReader(writer.bytes()));
    const whole = packed.whole();
    data.forEach((value, p) => {
      const step =
        Math.max(...data.slice(3 * Math.floor(p / 3), 3 * Math.floor(p / 3) + 3).map(Math.abs)) / 127;
      expect(Math.abs(whole.data[p]! - value)).toBeLessThanOrEqual(0.51 * step);
    });
    const product = packed.multipliedBy({
      rows: 1,
      cols: 3,
      starts: Int32Array.of(0, 2),
      columns: Int32Array.of(0, 2),
      values: Float64Array.of(2, 1),
    });
    expect([...product.data]).toEqual([0, 1, 2].map((c) => 2 * whole.data[c]! + whole.data[6 + c]!));
  });
});
