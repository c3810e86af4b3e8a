export interface Point {
  x: number;
  y: number;
}

/** Enough for the few dozens of themes that a project has. */
const ROUNDS = 200;

/**
 * Points in the plane whose distances follow the given ones as well as two dimensions can (classical scaling,
 * Torgerson 1952): the two directions of the doubly centred squared distances that explain most, found by power
 * iteration from a fixed start. The same distances give the same points.
 *
 * @param distances  square and symmetric, 0 on the diagonal
 */
export function scaleToPlane(distances: readonly (readonly number[])[]): Point[] {
  const size = distances.length;
  if (size === 0) return [];
  const squared = distances.map((row) => row.map((distance) => distance * distance));
  const means = squared.map((row) => row.reduce((sum, value) => sum + value, 0) / size);
  const mean = means.reduce((sum, value) => sum + value, 0) / size;
  const centred = squared.map((row, i) =>
    row.map((value, j) => -0.5 * (value - (means[i] ?? 0) - (means[j] ?? 0) + mean)),
  );
  const first = strongest(centred, 1);
  const rest = centred.map((row, i) =>
    row.map((value, j) => value - first.value * (first.vector[i] ?? 0) * (first.vector[j] ?? 0)),
  );
  const second = strongest(rest, 2);
  const along = ({ value, vector }: typeof first, index: number): number =>
    Math.sqrt(Math.max(0, value)) * (vector[index] ?? 0);
  return Array.from({ length: size }, (_, index) => ({ x: along(first, index), y: along(second, index) }));
}

function strongest(
  matrix: readonly (readonly number[])[],
  seed: number,
): { value: number; vector: number[] } {
  // A start without symmetry, so that it stands square to no direction.
  let vector = matrix.map((_, index) => Math.sin((index + 1) * (seed + 0.618)));
  let value = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = matrix.map((row) =>
      row.reduce((sum, entry, index) => sum + entry * (vector[index] ?? 0), 0),
    );
    const length = Math.hypot(...next);
    if (length < 1e-12) return { value: 0, vector: vector.map(() => 0) };
    value = next.reduce((sum, entry, index) => sum + entry * (vector[index] ?? 0), 0);
    vector = next.map((entry) => entry / length);
  }
  // Which way an axis points is chance: the largest entry is made positive.
  const peak = vector.reduce((best, entry) => (Math.abs(entry) > Math.abs(best) + 1e-9 ? entry : best), 0);
  return { value, vector: peak < 0 ? vector.map((entry) => -entry) : vector };
}

/**
 * Moves boxes apart until none overlap, each as little as possible, and keeps them inside the frame.
 *
 * @param boxes  centre and half sizes
 */
export function separate(
  boxes: readonly (Point & { halfWidth: number; halfHeight: number })[],
  frame: { width: number; height: number },
): Point[] {
  const placed = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < 400; round += 1) {
    let moved = false;
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1)) {
        const overX = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
        const overY = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
        if (overX <= 0 || overY <= 0) continue;
        moved = true;
        // The short way; boxes that have no room left above and below go sideways in the end.
        if (overX < overY || (round > 60 && round % 3 === 0)) {
          const push = (overX / 2 + 0.01) * (a.x <= b.x ? -1 : 1);
          a.x += push;
          b.x -= push;
        } else {
          const push = (overY / 2 + 0.01) * (a.y <= b.y ? -1 : 1);
          a.y += push;
          b.y -= push;
        }
      }
    }
    for (const box of placed) {
      box.x = Math.min(frame.width - box.halfWidth, Math.max(box.halfWidth, box.x));
      box.y = Math.min(frame.height - box.halfHeight, Math.max(box.halfHeight, box.y));
    }
    if (!moved) break;
  }
  return placed.map(({ x, y }) => ({ x, y }));
}
