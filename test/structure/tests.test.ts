import { describe, expect, test } from '@jest/globals';
import { sourcesBelow } from '../support/sources.js';

const files = sourcesBelow('test', '.test.ts').filter(({ path }) => path !== 'test/structure/tests.test.ts');
/** What jest.config.mjs gives every test and hook, in milliseconds. */
const USUAL = 240_000;

const having = (pattern: RegExp): string[] =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('a test', () => {
  test('gives itself no less time than all have: a limit of its own is met on a busy machine first', () => {
    const shorter = files.flatMap(({ path, text }) =>
      [...text.matchAll(/^\s*\}, (?<limit>[\d_]+)\);$/gm)]
        .map(({ groups }) => Number(groups?.['limit']?.replaceAll('_', '')))
        .filter((limit) => limit < USUAL)
        .map((limit) => `${path}: ${limit}`),
    );
    expect(shorter).toEqual([]);
  });

  test('asserts nothing by the clock: processor time does not grow with what else the machine does', () => {
    expect(having(/performance\.now\(/)).toEqual([]);
  });

  test('waits for a state and not for a while', () => {
    expect(having(/waitForTimeout\(/)).toEqual([]);
  });
});
