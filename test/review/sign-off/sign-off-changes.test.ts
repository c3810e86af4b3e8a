import { describe, expect, test } from '@jest/globals';
import { fc } from '../../support/properties.js';
import { compareSignOffs, placesIn } from '../../../src/review/sign-off/sign-off-changes.js';
import {
  contentHash,
  contentOf,
  type SignedContent,
  type StandingIdea,
} from '../../../src/review/sign-off/sign-off-content.js';
import type { ThemeSummary } from '../../../src/review/themes/theme.js';

const THEMES = ['a', 'b', 'c', 'd'];
const LAWS = [
  { key: 'wmo', name: 'Wmo' },
  { key: 'jeugdwet', name: 'Jeugdwet' },
];

const theme = (
  key: string,
  name: string,
  status: ThemeSummary['status'],
  position: number,
): ThemeSummary => ({
  key,
  name,
  status,
  position,
  description: '',
  version: 1,
  parentKey: null,
  locked: false,
  ideaCount: 0,
  workshopCount: 0,
  perspectiveCount: 0,
  keyTerms: [],
  representativeCodes: [],
});

const ideas = fc.array(
  fc.record({
    key: fc.constantFrom(...THEMES, 'event', null),
    laws: fc.subarray(['wmo', 'jeugdwet', 'oude-wet']),
    workshopId: fc.constantFrom(1, 2, null),
    perspective: fc.constantFrom('resident', null),
    representative: fc.boolean(),
  }),
  { maxLength: 30 },
);

/** Some themes are proposals, names and order differ from one content to the next; codes are given by place. */
const content: fc.Arbitrary<SignedContent> = fc
  .record({
    ideas,
    names: fc.array(fc.constantFrom('Vervoer', 'Zorg'), { minLength: 4, maxLength: 4 }),
    proposals: fc.subarray(THEMES),
    order: fc.shuffledSubarray(THEMES, { minLength: 4 }),
  })
  .map(({ ideas: found, names, proposals, order }) =>
    contentOf(
      LAWS,
      THEMES.map((key, index) =>
        theme(key, names[index] ?? key, proposals.includes(key) ? 'proposal' : 'theme', order.indexOf(key)),
      ),
      2,
      found.map((idea, index): StandingIdea => ({ ...idea, code: `W01-${index + 1}` })),
    ),
  );

describe('the content of a version', () => {
  test('holds every idea in exactly one place', () => {
    fc.assert(
      fc.property(content, (signed) => {
        const codes = [
          ...signed.themes.flatMap((each) => each.codes),
          ...signed.proposals.flatMap((each) => each.codes),
          ...signed.event,
          ...signed.notPlaced,
        ];
        expect(codes).toHaveLength(signed.ideaCount);
        expect(placesIn(signed).size).toBe(signed.ideaCount);
      }),
    );
  });

  test('has the same hash whatever the order of its members, as the database may give them back', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, member]) => [name, turned(member)]),
            )
          : value;
    fc.assert(
      fc.property(content, (signed) => {
        expect(contentHash(turned(signed) as SignedContent)).toBe(contentHash(signed));
      }),
    );
  });
});

describe('what changed between two versions', () => {
  test('is nothing between a version and itself', () => {
    fc.assert(
      fc.property(content, (signed) => {
        expect(compareSignOffs(signed, structuredClone(signed)).count).toBe(0);
      }),
    );
  });

  test('is the same number of things in both directions, with came and went changed places', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        const [there, back] = [compareSignOffs(one, other), compareSignOffs(other, one)];
        expect(there.count).toBe(back.count);
        expect(there.added.map(({ key }) => key).sort()).toEqual(back.gone.map(({ key }) => key).sort());
        const codes = (moved: typeof there.moved): string[] => moved.flatMap((group) => group.codes).sort();
        expect(codes(there.moved)).toEqual(codes(back.moved));
      }),
    );
  });

  test('names every idea that stands under another key, and no other', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        const keyOf = (signed: SignedContent): Map<string, string> =>
          new Map(
            [...placesIn(signed)].map(([code, place]) => [code, 'key' in place ? place.key : place.kind]),
          );
        const [before, after] = [keyOf(one), keyOf(other)];
        const expected = [...new Set([...before.keys(), ...after.keys()])].filter(
          (code) => before.get(code) !== after.get(code),
        );
        const moved = compareSignOffs(one, other).moved.flatMap(({ codes }) => codes);
        expect([...moved].sort()).toEqual(expected.sort());
      }),
    );
  });
});
