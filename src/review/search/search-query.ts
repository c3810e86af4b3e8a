import { readForSearch, type SearchReading } from '../../text/index.js';
import { lexeme, quoted } from './search-lexeme.js';

/** More words than anybody means; the rest is not looked at. */
const MOST_WORDS = 12;
const MOST_PHRASES = 4;
/** From how many letters on a word also finds longer words that begin like it. */
const SHORTEST_BEGINNING = 4;

const LANGUAGE = 'nl';

/** How sure it is that a word of an idea is what was asked for, surest first. */
export const GRADES = ['word', 'stem', 'beginning', 'part', 'near', 'concept'] as const;
export type Grade = (typeof GRADES)[number];

/** One word that was asked for, and all that counts as it. */
export interface AskedWord {
  /** As typed, in lower case. */
  typed: string;
  word: string;
  stem: string;
  /** Stems of the parts of a compound. */
  parts: readonly string[];
  concepts: readonly { key: string; name: string }[];
  /** Words of the project that differ by a slip of the pen. */
  near: readonly NearWord[];
}

export interface NearWord {
  word: string;
  stem: string;
}

export interface Asked {
  words: AskedWord[];
  /** Between quotation marks: must stand there letter by letter. */
  phrases: string[];
  /** A code, or the beginning of one: W07-14, W07. */
  codes: string[];
}

const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
const CODE = /(?<![\p{L}\p{N}])w\d{2,3}(?:-\d{0,6}[a-z]{0,2})?(?![\p{L}\p{N}-])/giu;

/** Reads what somebody typed. Function words do not count, unless there is nothing else. */
export function readQuestion(question: string): Asked {
  const phrases: string[] = [];
  const codes: string[] = [];
  const rest = question
    .replace(PHRASE, (_, phrase: string) => {
      if (phrase.trim() !== '') phrases.push(phrase.trim());
      return ' ';
    })
    .replace(CODE, (code) => {
      codes.push(code.toUpperCase());
      return ' ';
    });
  const reading = readForSearch(rest, LANGUAGE);
  const words = askedWords(reading);
  // "wie is er" can only be looked for as it stands.
  if (words.length === 0 && reading.words.length > 0) phrases.push(rest.trim());
  return { words, phrases: phrases.slice(0, MOST_PHRASES), codes: codes.slice(0, MOST_WORDS) };
}

function askedWords({ words, concepts }: SearchReading): AskedWord[] {
  const asked = new Map<string, AskedWord>();
  for (const [place, { word, stem, parts, content }] of words.entries()) {
    if (!content || asked.has(word) || asked.size >= MOST_WORDS) continue;
    const here = concepts.filter(({ from, to }) => from <= place && place < to);
    asked.set(word, { typed: word, word, stem, parts, concepts: here, near: [] });
  }
  return [...asked.values()];
}

/** The word with those that were probably meant: all that counts as them counts as it. */
export function corrected(asked: AskedWord, near: readonly string[]): AskedWord {
  const readings = near.map((word) => readForSearch(word, LANGUAGE));
  return {
    ...asked,
    near: readings.flatMap(({ words }) => words.map(({ word, stem }) => ({ word, stem }))),
    concepts: [...asked.concepts, ...readings.flatMap(({ concepts }) => concepts)],
  };
}

/** The tsquery of each grade of a word; undefined where the word has none. */
export function gradesOf(projectId: number, asked: AskedWord): Partial<Record<Grade, string>> {
  const term = (kind: Parameters<typeof lexeme>[1], text: string): string =>
    quoted(lexeme(projectId, kind, text));
  const { word, stem, parts, concepts, near } = asked;
  return {
    word: term('word', word),
    stem: term('stem', stem),
    ...(word.length >= SHORTEST_BEGINNING && { beginning: quoted(lexeme(projectId, 'word', word), true) }),
    // Also the other way round: "zorg voor de jeugd" for jeugdzorg.
    part: [
      term('part', stem),
      ...(parts.length > 0
        ? [parts.map((part) => `(${term('stem', part)} | ${term('part', part)})`).join(' & ')]
        : []),
    ].join(' | '),
    ...(near.length > 0 && {
      near: near
        .map(
          (other) =>
            `${term('word', other.word)} | ${term('stem', other.stem)} | ${term('part', other.stem)}`,
        )
        .join(' | '),
    }),
    ...(concepts.length > 0 && { concept: concepts.map(({ key }) => term('concept', key)).join(' | ') }),
  };
}

/** True where the word is looked for in this grade. */
export const isLiteral = (grade: Grade): boolean => grade !== 'concept';
