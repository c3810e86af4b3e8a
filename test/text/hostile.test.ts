import { describe, expect, test } from '@jest/globals';
import {
  analyse,
  createEngine,
  findDuplicates,
  findPersonalData,
  indexTerms,
  isKnownWord,
  normaliseText,
  proposeSplit,
  quotablePhrases,
  readDictionary,
  readForSearch,
  searchTerms,
  stem,
  tokenize,
  wordEraser,
} from '../../src/text/index.js';
import { inputOf, THREE_SUBJECTS } from './support/inputs.js';

const LONG = 100_000;
const LONGEST_WORD = 64;
/** Of what is to be erased: the whole of the longest idea. */
const LONGEST_PHRASE = 5000;
/** Of a text in a collection: the dearest of them is read four times. */
const LONGEST_AMONG_OTHERS = 10_000;
const fill = (part: string): string => part.repeat(Math.ceil(LONG / part.length));

const HOSTILE: [string, string][] = [
  ['nothing', ''],
  ['blanks only', ' \t\n\u00a0\u2003'],
  ['stop words only', 'de het een en of maar want ik wil dat wel niet'],
  ['control characters', '\u0000\u0007\u001b[31mbus\u009f\u0085'],
  ['marks that turn the direction of reading', '\u202ebus\u202c \u200f\u2067wachtlijst\u2069'],
  ['Arabic and Hebrew', 'أين الحافلة إلى المستشفى؟ היכן האוטובוס'],
  ['emoji of many parts', '👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇳🇱'],
  ['halves of surrogate pairs', '\ud83d bus \ude00 \ud800'],
  ['accents piled up', `z${'\u0301'.repeat(500)}o`],
  ['one word without end', fill('a')],
  ['one compound without end', fill('wachtlijst')],
  ['words without end', fill('De wachtlijst voor jeugdhulp is te lang. ')],
  ['different words without end', Array.from({ length: 15_000 }, (_, i) => `w${i.toString(36)}x`).join(' ')],
  ['digits without end', fill('0612345678 ')],
  ['capitals without end', fill('Jan van der Berg ')],
  ['signs without end', fill('(-.-)')],
  ['one sign without end', fill('@')],
  ['emoji without end', fill('😀')],
  ['lines without end', fill('\n')],
  ['what looks like a program', '<script>alert(1)</script> {{x}} ${y} %s =1+1 ;DROP TABLE idea;--'],
  ['names of members of objects', '__proto__ constructor toString hasOwnProperty'],
];

/** Whether stretches follow each other, none is empty, and all lie within a length. */
function inOrder(stretches: readonly { start: number; end: number }[], length: number): boolean {
  return stretches.every(
    ({ start, end }, i) => start >= (stretches[i - 1]?.end ?? 0) && end > start && end <= length,
  );
}

/** Two long values are told apart in no time as texts. */
const asText = (value: unknown): string => JSON.stringify(value);

describe.each(HOSTILE)('every function takes %s', (_, text) => {
  test('and reads it the same way twice, in places that are there', () => {
    for (const language of ['nl', 'en'] as const) {
      const tokens = tokenize(text, language);
      expect(inOrder(tokens, normaliseText(text).length)).toBe(true);
      expect(tokens.every((token) => token.stem !== '')).toBe(true);
      expect(asText(tokenize(text, language))).toBe(asText(tokens));
      expect(typeof stem(text.slice(0, LONGEST_WORD), language)).toBe('string');
      expect(typeof isKnownWord(text.slice(0, LONGEST_WORD), language)).toBe('boolean');
      expect(asText(searchTerms(text, language))).toBe(asText(searchTerms(text, language)));
      const { words, concepts } = readForSearch(text, language);
      expect(concepts.every(({ from, to }) => from >= 0 && from < to && to <= words.length)).toBe(true);
      const { stems } = indexTerms(text, language);
      expect(new Set(stems).size).toBe(stems.length);
      expect(Array.isArray(readDictionary(text, language).problems)).toBe(true);
    }
  });

  test('and finds personal data within it', () => {
    expect(inOrder(findPersonalData(text), text.length)).toBe(true);
  });

  test('and erases from it, and it from others', () => {
    const alone = /(?<![\p{L}\p{M}\p{N}])bus(?![\p{L}\p{M}\p{N}])/u;
    expect(alone.test(wordEraser(['bus'], '[x]').erase(text))).toBe(false);
    expect(wordEraser([text.slice(0, LONGEST_PHRASE)], '[x]').erase('De bus rijdt niet')).toBe(
      'De bus rijdt niet',
    );
    expect(quotablePhrases(text).every((phrase) => phrase.trim() !== '')).toBe(true);
  });

  test('and knows it again among others', () => {
    const documents = [text, 'De bus rijdt niet meer', text].map((line, i) => ({
      id: `d${i}`,
      text: normaliseText(line),
      tokens: tokenize(line, 'nl'),
    }));
    expect(findDuplicates(documents).pairs).toMatchObject([{ id: 'd2', duplicateOf: 'd0', score: 1 }]);
  });

  test('and divides a theme that has it', () => {
    const documents = [text, ...THREE_SUBJECTS].map((line, i) => ({ id: `d${i}`, text: line }));
    const parts = proposeSplit({ documents, language: 'nl', seed: 1 }, 3);
    expect(parts.flatMap(({ ids }) => ids).sort()).toEqual(documents.map(({ id }) => id).sort());
  });
});

describe('a collection of hostile texts', () => {
  const texts = [...HOSTILE.map(([, text]) => text.slice(0, LONGEST_AMONG_OTHERS)), ...THREE_SUBJECTS];

  test('gives the same result in any order, from a new engine and from one that lived on', () => {
    const input = inputOf(texts, { themes: 4 });
    const first = analyse(input);
    expect(first.placements).toHaveLength(texts.length);
    const engine = createEngine();
    engine.analyse(inputOf(THREE_SUBJECTS, { themes: 3 }));
    expect(asText(engine.analyse(input))).toBe(asText(first));
    const turned = analyse({ ...input, documents: [...input.documents].reverse() });
    expect(asText(turned.themes)).toBe(asText(first.themes));
    expect(asText([...turned.placements].reverse())).toBe(asText(first.placements));
  });

  test('is a small matter beside ordinary texts: these stand where they stood', () => {
    const alone = analyse(inputOf(THREE_SUBJECTS, { themes: 3 }));
    const group = (start: number, result = alone): number =>
      new Set(result.placements.slice(start, start + 4).map(({ theme }) => theme)).size;
    expect([group(0), group(4), group(8)]).toEqual([1, 1, 1]);
    const result = analyse(
      inputOf([...THREE_SUBJECTS, ...HOSTILE.slice(0, 9).map(([, text]) => text)], { themes: 3 }),
    );
    expect([group(0, result), group(4, result), group(8, result)]).toEqual([1, 1, 1]);
  });
});
