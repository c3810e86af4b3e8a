import { describe, expect, test } from '@jest/globals';
import { outlookOf, surelyRight } from '../../../src/review/queue/outlook.js';

const progress = { ideas: 300, decided: 0, checked: 0, confirmed: 0, sinceRun: 0 };

describe('the share of right ones that checks vouch for', () => {
  // Worked out apart from this code, with whole binomial coefficients.
  test.each([
    [30, 30, 0.90497],
    [45, 50, 0.80117],
    [5, 10, 0.22244],
    [1, 30, 0.00171],
    [0, 30, 0],
  ])('is the exact bound of %i of %i', (confirmed, checked, bound) => {
    expect(surelyRight(confirmed, checked)).toBeCloseTo(bound, 4);
  });

  test('comes closer to what was seen with more checks, and stays below it', () => {
    const bounds = [10, 30, 100, 1000, 5000].map((checked) => surelyRight(checked * 0.9, checked));
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
    expect(bounds.at(-1)).toBeGreaterThan(0.89);
    expect(Math.max(...bounds)).toBeLessThan(0.9);
  });
});

describe('what the checks say about all ideas', () => {
  test('is how many are missing, also when all of the few were right', () => {
    expect(outlookOf(progress)).toEqual({ kind: 'too-few', missing: 30 });
    expect(outlookOf({ ...progress, decided: 10, checked: 10, confirmed: 10 })).toEqual({
      kind: 'too-few',
      missing: 20,
    });
  });

  test('is a bound that counts what people decided as right, rounded down', () => {
    // (40 + 260 × 0.90497) / 300 = 0.9176
    expect(outlookOf({ ...progress, decided: 40, checked: 30, confirmed: 30 })).toEqual({
      kind: 'bound',
      share: 0.91,
      enough: true,
    });
  });

  test('is not enough when a few of thirty were wrong', () => {
    expect(outlookOf({ ...progress, decided: 30, checked: 30, confirmed: 27 })).toMatchObject({
      kind: 'bound',
      enough: false,
    });
  });

  test('is nothing where all is decided, or where there are too few ideas ever to say it', () => {
    expect(outlookOf({ ...progress, decided: 300, checked: 60, confirmed: 60 })).toBeNull();
    expect(outlookOf({ ...progress, ideas: 12, decided: 4, checked: 4, confirmed: 4 })).toBeNull();
  });
});
