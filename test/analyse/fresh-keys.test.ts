import { describe, expect, test } from '@jest/globals';
import { freshKeys } from '../../src/analyse/fresh-keys.js';
import type { ResultTheme } from '../../src/text/index.js';

const theme = (key: string): ResultTheme => ({
  key,
  label: key,
  description: '',
  known: false,
  size: 1,
  keyTerms: [],
  representativeIds: [],
});

describe('keys of themes that a run found for the first time', () => {
  test('are renewed where the project used them before, so that an old merge does not catch new ideas', () => {
    const renamed = freshKeys(
      [theme('t1'), theme('t2'), theme('t3'), theme('event')],
      new Set(['t1', 'event']),
      new Set(['t1', 't2', 't4', 'event']),
    );
    expect([...renamed]).toEqual([['t2', 't5']]);
  });

  test('stay in a project that was never analysed', () => {
    expect(freshKeys([theme('t1')], new Set(['event']), new Set()).size).toBe(0);
  });
});
