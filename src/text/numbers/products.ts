import type { DenseMatrix } from './dense.js';

/**
 * The inner products of `count` rows of one matrix, from row a on, with rows `first` to `last` (not included) of another
 * with as many columns; into `products`, row after row. Two rows by four at a time, which uses each number read for
 * several products. Each is summed from the first column to the last: the same whichever block it falls in.
 */
export function rowDots(
  left: DenseMatrix,
  a: number,
  count: number,
  right: DenseMatrix,
  products: Float64Array,
  first = 0,
  last = right.rows,
): void {
  const { cols } = left;
  const width = last - first;
  for (let row = 0; row < count; row += 2) {
    const from = (a + row) * cols;
    for (let block = 0; block < width; block += 4) {
      // The last four overlap those before them: cheaper than what is left one by one.
      const b = Math.max(0, Math.min(block, width - 4));
      const begin = (first + b) * cols;
      const at = row * width + b;
      if (width < 4) oneByFew(left.data, from, right.data, begin, cols, products, at, width);
      else if (row + 1 === count) oneByFour(left.data, from, right.data, begin, cols, products, at);
      else twoByFour(left.data, from, right.data, begin, cols, products, at, width);
    }
    if (width < 4 && row + 1 < count)
      oneByFew(left.data, from + cols, right.data, first * cols, cols, products, (row + 1) * width, width);
  }
}

/** With less than four: one by one. */
function oneByFew(
  a: Float64Array,
  from: number,
  b: Float64Array,
  begin: number,
  length: number,
  products: Float64Array,
  at: number,
  count: number,
): void {
  for (let other = 0; other < count; other++) {
    let sum = 0;
    for (let i = 0; i < length; i++) sum += a[from + i]! * b[begin + other * length + i]!;
    products[at + other] = sum;
  }
}

function oneByFour(
  a: Float64Array,
  from: number,
  b: Float64Array,
  begin: number,
  length: number,
  products: Float64Array,
  at: number,
): void {
  const second = begin + length;
  const third = second + length;
  const fourth = third + length;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let i = 0; i < length; i++) {
    const x = a[from + i]!;
    s0 += x * b[begin + i]!;
    s1 += x * b[second + i]!;
    s2 += x * b[third + i]!;
    s3 += x * b[fourth + i]!;
  }
  products[at] = s0;
  products[at + 1] = s1;
  products[at + 2] = s2;
  products[at + 3] = s3;
}

function twoByFour(
  a: Float64Array,
  from: number,
  b: Float64Array,
  begin: number,
  length: number,
  products: Float64Array,
  at: number,
  width: number,
): void {
  const next = from + length;
  const second = begin + length;
  const third = second + length;
  const fourth = third + length;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let t0 = 0;
  let t1 = 0;
  let t2 = 0;
  let t3 = 0;
  for (let i = 0; i < length; i++) {
    const x = a[from + i]!;
    const y = a[next + i]!;
    const p = b[begin + i]!;
    const q = b[second + i]!;
    const r = b[third + i]!;
    const s = b[fourth + i]!;
    s0 += x * p;
    s1 += x * q;
    s2 += x * r;
    s3 += x * s;
    t0 += y * p;
    t1 += y * q;
    t2 += y * r;
    t3 += y * s;
  }
  products[at] = s0;
  products[at + 1] = s1;
  products[at + 2] = s2;
  products[at + 3] = s3;
  products[at + width] = t0;
  products[at + width + 1] = t1;
  products[at + width + 2] = t2;
  products[at + width + 3] = t3;
}
