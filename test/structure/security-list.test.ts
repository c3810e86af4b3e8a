import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Compiled tests run three folders below the root.
const ROOT = new URL('../../../', import.meta.url);

test('every proof that the security list names is there', () => {
  const text = readFileSync(new URL('docs/security.md', ROOT), 'utf8');
  const named = [...text.matchAll(/`((?:test|src)\/[^`*]+\.ts)`/g)].map(([, path = '']) => path);
  expect(new Set(named).size).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(fileURLToPath(new URL(path, ROOT))))).toEqual([]);
});
