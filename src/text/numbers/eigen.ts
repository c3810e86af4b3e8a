import { denseMatrix, type DenseMatrix } from './dense.js';
import { hypotenuse } from './elementary.js';

/** QL converges in two or three sweeps a value; more means that rounding keeps it from the last bit. */
const MOST_SWEEPS = 30;

/**
 * Eigenvalues (largest first) and eigenvectors (as columns) of a symmetric matrix: Householder tridiagonalisation and
 * the implicit QL algorithm (Bowdler, Martin, Reinsch and Wilkinson 1968, the EISPACK routines tred2 and tql2). O(d³).
 */
export function symmetricEigen(matrix: DenseMatrix): { values: Float64Array; vectors: DenseMatrix } {
  const n = matrix.rows;
  const v: Float64Array[] = [];
  for (let i = 0; i < n; i++) v.push(matrix.data.slice(i * n, (i + 1) * n));
  const d = new Float64Array(n);
  const e = new Float64Array(n);
  if (n > 0) {
    tridiagonalise(v, d, e, n);
    diagonalise(v, d, e, n);
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => d[b]! - d[a]! || a - b);
  const vectors = denseMatrix(n, n);
  const values = new Float64Array(n);
  order.forEach((from, to) => {
    values[to] = d[from]!;
    for (let i = 0; i < n; i++) vectors.data[i * n + to] = v[i]![from]!;
  });
  return { values, vectors };
}

function tridiagonalise(v: Float64Array[], d: Float64Array, e: Float64Array, n: number): void {
  for (let j = 0; j < n; j++) d[j] = v[n - 1]![j]!;
  for (let i = n - 1; i > 0; i--) {
    let scale = 0;
    let h = 0;
    for (let k = 0; k < i; k++) scale += Math.abs(d[k]!);
    if (scale === 0) {
      e[i] = d[i - 1]!;
      for (let j = 0; j < i; j++) {
        d[j] = v[i - 1]![j]!;
        v[i]![j] = 0;
        v[j]![i] = 0;
      }
    } else {
      for (let k = 0; k < i; k++) {
        d[k]! /= scale;
        h += d[k]! * d[k]!;
      }
      const f = d[i - 1]!;
      const g = f > 0 ? -Math.sqrt(h) : Math.sqrt(h);
      e[i] = scale * g;
      h -= f * g;
      d[i - 1] = f - g;
      reflect(v, d, e, i, h);
    }
    d[i] = h;
  }
  accumulate(v, d, n);
  e[0] = 0;
}

function reflect(v: Float64Array[], d: Float64Array, e: Float64Array, i: number, h: number): void {
  for (let j = 0; j < i; j++) e[j] = 0;
  for (let j = 0; j < i; j++) {
    const f = d[j]!;
    v[j]![i] = f;
    let g = e[j]! + v[j]![j]! * f;
    for (let k = j + 1; k <= i - 1; k++) {
      g += v[k]![j]! * d[k]!;
      e[k]! += v[k]![j]! * f;
    }
    e[j] = g;
  }
  let f = 0;
  for (let j = 0; j < i; j++) {
    e[j]! /= h;
    f += e[j]! * d[j]!;
  }
  const hh = f / (h + h);
  for (let j = 0; j < i; j++) e[j]! -= hh * d[j]!;
  for (let j = 0; j < i; j++) {
    for (let k = j; k <= i - 1; k++) v[k]![j]! -= d[j]! * e[k]! + e[j]! * d[k]!;
    d[j] = v[i - 1]![j]!;
    v[i]![j] = 0;
  }
}

function accumulate(v: Float64Array[], d: Float64Array, n: number): void {
  for (let i = 0; i < n - 1; i++) {
    v[n - 1]![i] = v[i]![i]!;
    v[i]![i] = 1;
    const h = d[i + 1]!;
    if (h !== 0) {
      for (let k = 0; k <= i; k++) d[k] = v[k]![i + 1]! / h;
      for (let j = 0; j <= i; j++) {
        let g = 0;
        for (let k = 0; k <= i; k++) g += v[k]![i + 1]! * v[k]![j]!;
        for (let k = 0; k <= i; k++) v[k]![j]! -= g * d[k]!;
      }
    }
    for (let k = 0; k <= i; k++) v[k]![i + 1] = 0;
  }
  for (let j = 0; j < n; j++) {
    d[j] = v[n - 1]![j]!;
    v[n - 1]![j] = 0;
  }
  v[n - 1]![n - 1] = 1;
}

function diagonalise(v: Float64Array[], d: Float64Array, e: Float64Array, n: number): void {
  for (let i = 1; i < n; i++) e[i - 1] = e[i]!;
  e[n - 1] = 0;
  let f = 0;
  let largest = 0;
  for (let l = 0; l < n; l++) {
    largest = Math.max(largest, Math.abs(d[l]!) + Math.abs(e[l]!));
    let m = l;
    while (m < n - 1 && Math.abs(e[m]!) > 2 ** -52 * largest) m++;
    for (let sweep = 0; sweep < MOST_SWEEPS && Math.abs(e[l]!) > 2 ** -52 * largest; sweep++) {
      if (m === l) break;
      let g = d[l]!;
      let p = (d[l + 1]! - g) / (2 * e[l]!);
      let r = hypotenuse(p, 1) * (p < 0 ? -1 : 1);
      d[l] = e[l]! / (p + r);
      d[l + 1] = e[l]! * (p + r);
      const dl1 = d[l + 1]!;
      let h = g - d[l]!;
      for (let i = l + 2; i < n; i++) d[i]! -= h;
      f += h;
      p = d[m]!;
      let c = 1;
      let c2 = 1;
      let c3 = 1;
      let s = 0;
      let s2 = 0;
      const el1 = e[l + 1]!;
      for (let i = m - 1; i >= l; i--) {
        c3 = c2;
        c2 = c;
        s2 = s;
        g = c * e[i]!;
        h = c * p;
        r = hypotenuse(p, e[i]!);
        e[i + 1] = s * r;
        s = e[i]! / r;
        c = p / r;
        p = c * d[i]! - s * g;
        d[i + 1] = h + s * (c * g + s * d[i]!);
        for (let k = 0; k < n; k++) {
          const row = v[k]!;
          h = row[i + 1]!;
          row[i + 1] = s * row[i]! + c * h;
          row[i] = c * row[i]! - s * h;
        }
      }
      p = (-s * s2 * c3 * el1 * e[l]!) / dl1;
      e[l] = s * p;
      d[l] = c * p;
    }
    d[l]! += f;
    e[l] = 0;
  }
}
