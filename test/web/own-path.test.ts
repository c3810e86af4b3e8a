import { describe, expect, test } from '@jest/globals';
import { ownPath } from '../../src/web/index.js';

describe('a path of this site', () => {
  test.each(['/', '/projects/3?sort=new&text=%2F%2Fevil.example', '/people/invitations', '/a/../b'])(
    'is %s',
    (path) => {
      expect(ownPath(path)).toBe(path === '/a/../b' ? '/b' : path);
    },
  );

  test.each([
    undefined,
    null,
    '',
    'projects',
    ['/projects'],
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' /projects',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2e//evil.example',
    '/%2E%2E//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    `/${'x'.repeat(2001)}`,
  ])('is not %j', (value) => {
    expect(ownPath(value)).toBeUndefined();
  });
});
