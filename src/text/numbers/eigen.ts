import { addTimes, denseMatrix, dot, type DenseMatrix } from './dense.js';
import { hypotenuse } from './elementary.js';

/** QL converges in two or three sweeps a value; more means that rounding keeps it from the last bit. */
const MOST_SWEEPS = 30;

/**
 * Eigenvalues (largest first) and eigenvectors (as columns) of a symmetric matrix: Householder tridiagonalisation and
 * the implicit QL algorithm (Bowdler, Martin, Reinsch and Wilkinson 1968, the EISPACK routines tred2 and tql2). O(d³).
 * Within, an eigenvector is a row of `v`: what is done to it is done to one stretch.
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
    for (let i = 0; i < n; i++) vectors.data[i * n + to] = v[from]![i]!;
  });
  return { values, vectors };
}

function tridiagonalise(v: Float64Array[], d: Float64Array, e: Float64Array, n: number): void {
  for (let j = 0; j < n; j++) d[j] = v[j]![n - 1]!;
  for (let i = n - 1; i > 0; i--) {
    let scale = 0;
    let h = 0;
    for (let k = 0; k < i; k++) scale += Math.abs(d[k]!);
    if (scale === 0) {
      e[i] = d[i - 1]!;
      for (let j = 0; j < i; j++) {
        d[j] = v[j]![i - 1]!;
        v[j]![i] = 0;
        v[i]![j] = 0;
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
    v[i]![j] = f;
    const g = e[j]! + v[j]![j]! * f;
    e[j] = g + dot(v[j]!, j + 1, d, j + 1, i - j - 1);
    addTimes(e, j + 1, f, v[j]!, j + 1, i - j - 1);
  }
  let f = 0;
  for (let j = 0; j < i; j++) {
    e[j]! /= h;
    f += e[j]! * d[j]!;
  }
  const hh = f / (h + h);
  for (let j = 0; j < i; j++) e[j]! -= hh * d[j]!;
  for (let j = 0; j < i; j++) {
    addTimes(v[j]!, j, -d[j]!, e, j, i - j);
    addTimes(v[j]!, j, -e[j]!, d, j, i - j);
    d[j] = v[j]![i - 1]!;
    v[j]![i] = 0;
  }
}

function accumulate(v: Float64Array[], d: Float64Array, n: number): void {
  for (let i = 0; i < n - 1; i++) {
    v[i]![n - 1] = v[i]![i]!;
    v[i]![i] = 1;
    const h = d[i + 1]!;
    if (h !== 0) {
      for (let k = 0; k <= i; k++) d[k] = v[i + 1]![k]! / h;
      for (let j = 0; j <= i; j++) {
        const g = dot(v[i + 1]!, 0, v[j]!, 0, i + 1);
        addTimes(v[j]!, 0, -g, d, 0, i + 1);
      }
    }
    for (let k = 0; k <= i; k++) v[i + 1]![k] = 0;
  }
  for (let j = 0; j < n; j++) {
    d[j] = v[j]![n - 1]!;
    v[j]![n - 1] = 0;
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
        rotate(v[i]!, v[i + 1]!, c, s);
      }
      p = (-s * s2 * c3 * el1 * e[l]!) / dl1;
      e[l] = s * p;
      d[l] = c * p;
    }
    d[l]! += f;
    e[l] = 0;
  }
}

/** Turns two vectors in their plane, by the angle of this cosine and sine. */
function rotate(a: Float64Array, b: Float64Array, cosine: number, sine: number): void {
  for (let k = 0; k < a.length; k++) {
    const h = b[k]!;
    b[k] = sine * a[k]! + cosine * h;
    a[k] = cosine * a[k]! - sine * h;
  }
}
