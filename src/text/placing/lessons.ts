import { conjugateGradients } from '../numbers/conjugate-gradients.js';
import { denseMatrix, gram, multiplyDense, selectRows, type DenseMatrix } from '../numbers/dense.js';
import { setting } from '../settings.js';

/**
 * What the texts that people decided about teach: weighted ridge regression from points to themes. Means and neighbours
 * weigh all directions alike; this finds the ones that tell a theme from the next, as soon as some texts on both sides
 * are decided. The other texts take part in the theme where they stand, for little, so that a handful of decisions bends
 * what is there and does not replace it.
 *
 * @param labels theme of each row, all of them from 0 to k - 1
 * @param weights what each row counts
 * @param learnt numbers of the rows to learn from
 * @returns rows × k: about 1 for a text that suits a theme entirely, 0 and more for others. O(rows · columns²)
 */
export function lessonsOf(
  points: DenseMatrix,
  labels: Int32Array,
  k: number,
  weights: Float64Array,
  learnt: ArrayLike<number>,
): DenseMatrix {
  const { cols } = points;
  const weighed = selectRows(points, learnt);
  const target = denseMatrix(cols, k);
  for (let i = 0; i < learnt.length; i++) {
    const row = learnt[i]!;
    const root = Math.sqrt(weights[row]!);
    for (let c = 0; c < cols; c++) {
      const value = weighed.data[i * cols + c]!;
      weighed.data[i * cols + c] = root * value;
      target.data[c * k + labels[row]!]! += weights[row]! * value;
    }
  }
  const products = gram(weighed, weighed);
  for (let c = 0; c < cols; c++) products.data[c * cols + c]! += setting('lessonPenalty');
  const result = multiplyDense(
    points,
    conjugateGradients((x) => multiplyDense(products, x), target),
  );
  for (let p = 0; p < result.data.length; p++) result.data[p] = Math.max(0, result.data[p]!);
  return result;
}
