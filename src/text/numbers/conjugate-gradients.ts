import { denseMatrix, type DenseMatrix } from './dense.js';

const MOST_ROUNDS = 20;
/** Length of what is left over, as a share of where it began: enough where only the order of results counts. */
const PRECISE_ENOUGH = 0.02;

/** Solves A·x = b for every column of b by conjugate gradients, A symmetric and positive and given by its products. */
export function conjugateGradients(apply: (x: DenseMatrix) => DenseMatrix, target: DenseMatrix): DenseMatrix {
  const { rows, cols } = target;
  const solution = denseMatrix(rows, cols);
  const residual = target.data.slice();
  const direction = { rows, cols, data: residual.slice() };
  const squares = (a: Float64Array, b: Float64Array): Float64Array => {
    const sums = new Float64Array(cols);
    for (let p = 0; p < a.length; p++) sums[p % cols]! += a[p]! * b[p]!;
    return sums;
  };
  let before = squares(residual, residual);
  const first = before.slice();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (before.every((value, c) => value <= PRECISE_ENOUGH * PRECISE_ENOUGH * first[c]!)) break;
    const image = apply(direction);
    const curvature = squares(direction.data, image.data);
    const step = before.map((value, c) => (curvature[c]! > 0 ? value / curvature[c]! : 0));
    for (let p = 0; p < residual.length; p++) {
      solution.data[p]! += step[p % cols]! * direction.data[p]!;
      residual[p]! -= step[p % cols]! * image.data[p]!;
    }
    const after = squares(residual, residual);
    const turn = after.map((value, c) => (before[c]! > 0 ? value / before[c]! : 0));
    for (let p = 0; p < residual.length; p++) {
      direction.data[p] = residual[p]! + turn[p % cols]! * direction.data[p]!;
    }
    before = after;
  }
  return solution;
}
