import { describe, expect, test } from '@jest/globals';
import { NearWords } from '../../../src/text/lexicon/near-words.js';

const near = new NearWords(['zonnepaneel', 'gemeente', 'opwekken', 'doorpakken', 'bericht', 'rollator']);

describe('a slip of the pen', () => {
  test.each([
    ['a letter too few', 'rolator', 'rollator'],
    ['a letter too many', 'gemeeente', 'gemeente'],
    ['two letters swapped', 'gemeetne', 'gemeente'],
    ['a key beside the right one', 'zonnepanewl', 'zonnepaneel'],
    ['a letter that sounds alike', 'zonmepaneel', 'zonnepaneel'],
  ])('is forgiven: %s', (_kind, written, meant) => {
    expect(near.find(written)).toBe(meant);
  });

  test.each(['oprekken', 'doorhakken', 'gericht'])('is not seen in another word: %s', (word) => {
    expect(near.find(word)).toBeUndefined();
  });
});
