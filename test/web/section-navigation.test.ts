import { expect, test } from '@jest/globals';
import { navigation } from '../../src/navigation.js';
import { translator } from '../../src/i18n/index.js';
import type { Request } from 'express';

const request = (path: string): Request =>
  ({
    path,
    context: { t: translator('nl'), user: { id: 1, name: 'Anna', role: 'policy-officer', language: 'nl' } },
  }) as unknown as Request;

const activeAt = (path: string): string[] =>
  navigation
    .project(request(path), { id: 7, name: 'Kadernota' })
    .filter(({ active }) => active)
    .map(({ href }) => href);

test('a page of a section is at that section, and at no other', () => {
  expect(activeAt('/projects/7/themes/t3')).toEqual(['/projects/7/themes']);
  expect(activeAt('/projects/7')).toEqual(['/projects/7']);
});

test('an address that only begins alike is not below an entry', () => {
  expect(activeAt('/projects/7/themes-of-old')).toEqual([]);
});
