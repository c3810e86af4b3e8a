import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fc } from '../../support/properties.js';
import { answerSearch, answerWithAll } from '../../../src/review/search/search-answer.js';
import { searchHref, searchOf } from '../../../src/review/search/search.js';
import { readForSearch } from '../../../src/text/index.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { insertProjectWithIdeas } from '../../support/review.js';

const TEXTS = [
  'De mantelzorger krijgt te weinig steun van de gemeente.',
  'Bussen rijden na zeven uur niet meer naar het dorp; de lijnbus stopt te ver weg.',
  'Er is een lange wachtlijst voor jeugdzorg in onze stad.',
  'Huizen voor starters zijn onbetaalbaar, zeker in het centrum.',
  'Zorg voor de jeugd hoort dichtbij te zijn: in de wijk, op school.',
  'Het fietspat langs het kanaal is gevaarlijk in het donker.',
  'Meer bankjes en groen rond het café aan de Dorpsstraat 12.',
  'Eenzame ouderen bellen niemand. Wie belt hen?',
];

let database: TestDatabase;
let projectId: number;
let codes: string[];
beforeAll(async () => {
  database = await openTestDatabase();
  ({ projectId, codes } = await insertProjectWithIdeas(database.db, TEXTS));
});
afterAll(() => database.close());

const find = async (query: Record<string, string>) => {
  const { hits, total } = await answerWithAll(database.db, projectId, searchOf(query), 100);
  expect(total).toBe(hits.length);
  return hits.map(({ code }) => code);
};

const wordsOf = (text: string): string[] =>
  readForSearch(text, 'nl').words.flatMap(({ content, start, end }) =>
    content ? [text.slice(start, end)] : [],
  );

const someIdea = fc.nat(TEXTS.length - 1);
const someWords = someIdea.chain((index) =>
  fc.record({
    index: fc.constant(index),
    words: fc.subarray(wordsOf(TEXTS[index] ?? ''), { minLength: 1 }),
  }),
);

test('an idea is found by any of its words, in any order and any capitals', async () => {
  await fc.assert(
    fc.asyncProperty(someWords, fc.boolean(), fc.boolean(), async ({ index, words }, turned, loud) => {
      const q = (turned ? words.toReversed() : words).join(' ');
      expect(await find({ q: loud ? q.toUpperCase() : q })).toContain(codes[index]);
    }),
    { numRuns: 40 },
  );
});

test('a filter leaves of a search what passes it, and nothing else', async () => {
  const filters = fc.record(
    {
      workshop: fc.constantFrom('1', '2', '0'),
      perspective: fc.constantFrom('resident', 'none'),
      decided: fc.constantFrom('yes', 'no'),
      fresh: fc.constant('yes'),
      law: fc.constantFrom('wmo', 'none'),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(someWords, filters, async ({ words }, filter) => {
      const q = words[0] ?? '';
      const passing = new Set(await find(filter));
      const all = await find({ q });
      expect(new Set(await find({ q, ...filter }))).toEqual(new Set(all.filter((code) => passing.has(code))));
    }),
    { numRuns: 30 },
  );
});

test('a piece of an idea between quotation marks, from a word on, finds it', async () => {
  await fc.assert(
    fc.asyncProperty(someIdea, fc.nat(), fc.nat(), async (index, from, length) => {
      const text = TEXTS[index] ?? '';
      const starts = [...text.matchAll(/\p{L}+/gu)].map((match) => match.index);
      const start = starts[from % starts.length] ?? 0;
      const piece = text.slice(start, start + 1 + (length % 40)).trim();
      expect(await find({ q: `"${piece}"` })).toContain(codes[index]);
    }),
    { numRuns: 40 },
  );
});

test('whatever is typed is answered, and its address asks for the same again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (q) => {
      const search = searchOf({ q });
      const again = new URL(searchHref('http://localhost', search)).searchParams;
      expect(searchOf(Object.fromEntries(again))).toEqual(search);
      const { total, ideas } = await answerSearch(database.db, projectId, search);
      expect(total).toBeGreaterThanOrEqual(ideas.length);
    }),
    { numRuns: 40 },
  );
});
