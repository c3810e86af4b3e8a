import { describe, expect, test } from '@jest/globals';
import { bestMatching, score } from '../../bench/quality/scores.js';

describe('scores', () => {
  test('are full for the same partition under other names', () => {
    expect(score(['x', 'x', 'y', 'z'], ['a', 'a', 'b', 'c'])).toEqual({
      vMeasure: expect.closeTo(1),
      adjustedRand: expect.closeTo(1),
      accuracy: 1,
    });
  });

  test('match what scikit-learn gives for a worked example', () => {
    // v_measure_score([0,0,1,1,2,2],[0,0,1,2,2,2]) and adjusted_rand_score of the same, scikit-learn 1.2.1.
    const result = score(['0', '0', '1', '2', '2', '2'], ['0', '0', '1', '1', '2', '2']);
    expect(result.vMeasure).toBeCloseTo(0.7396, 3);
    expect(result.adjustedRand).toBeCloseTo(0.4444, 3);
    expect(result.accuracy).toBeCloseTo(5 / 6);
  });

  test('count what is not placed as wrong', () => {
    expect(score(['', '', 'x'], ['a', 'a', 'b']).accuracy).toBeCloseTo(1 / 3);
  });

  test('are about nothing for one cluster of everything', () => {
    expect(score(['x', 'x', 'x', 'x'], ['a', 'a', 'b', 'b'])).toMatchObject({ vMeasure: 0, adjustedRand: 0 });
  });

  test('use the best one-to-one matching, not the greedy one', () => {
    expect(
      bestMatching([
        [10, 9],
        [9, 1],
      ]),
    ).toEqual([1, 0]);
  });
});
