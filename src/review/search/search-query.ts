import { readForSearch, type SearchReading } from '../../text/index.js';
import { LANGUAGE } from './search.js';
import { lexeme, quoted } from './search-lexeme.js';

/** More words than anybody means; the rest is not looked at. */
const MOST_WORDS = 12;
const MOST_PHRASES = 4;
/** From how many letters on a word also finds longer words that begin like it. */
export const SHORTEST_BEGINNING = 4;

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
  /** Words of the project that differ by a slip of the pen, in the question or in an idea. */
  near: readonly NearWord[];
  /** True where no idea has the word in any way but by its subject. */
  isMissing: boolean;
}

export interface NearWord {
  word: string;
  stem: string;
}

/** What stood between quotation marks: must stand in the idea letter by letter, from the beginning of a word. */
export interface Phrase {
  text: string;
  /** Its words that the index knows. Not the last one, which may be the beginning of another, perhaps of a function word. */
  words: readonly string[];
}

export interface Asked {
  words: AskedWord[];
  phrases: Phrase[];
  /** A code, or the beginning of one: W07-14, W07. */
  codes: string[];
  /** Words that say too little to look for, as typed. */
  passedBy: string[];
}

const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
const CODE = /(?<![\p{L}\p{N}])w\d{2,3}(?:-\d{0,6}[a-z]{0,2})?(?![\p{L}\p{N}-])/giu;

/**
 * Reads what somebody typed. Function words do not count, unless there is nothing else.
 * @param dictionary  the project's, see `readDictionary`
 */
export function readQuestion(question: string, dictionary = ''): Asked {
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
  const reading = readForSearch(rest, LANGUAGE, dictionary);
  const words = askedWords(reading);
  // "wie is er" can only be looked for as it stands.
  const asItStands = words.length === 0 && reading.words.length > 0;
  if (asItStands) phrases.push(rest.trim());
  return {
    words,
    phrases: phrases.slice(0, MOST_PHRASES).map((phrase) => readPhrase(phrase, dictionary)),
    codes: codes.slice(0, MOST_WORDS),
    passedBy: asItStands
      ? []
      : [...new Set(reading.words.flatMap(({ word, content }) => (content ? [] : [word])))],
  };
}

function readPhrase(text: string, dictionary: string): Phrase {
  const { words } = readForSearch(text, LANGUAGE, dictionary);
  const whole = words.filter(({ content, end }) => content && end < text.length);
  return { text, words: whole.map(({ word }) => word) };
}

function askedWords({ words, concepts }: SearchReading): AskedWord[] {
  const asked = new Map<string, AskedWord>();
  for (const [place, { word, stem, parts, content }] of words.entries()) {
    if (!content || asked.has(word) || asked.size >= MOST_WORDS) continue;
    const here = concepts.filter(({ from, to }) => from <= place && place < to);
    asked.set(word, { typed: word, word, stem, parts, concepts: here, near: [], isMissing: false });
  }
  return [...asked.values()];
}

/** A word that no idea has, with those that were probably meant (perhaps none): all that counts as them counts as it. */
export function corrected(asked: AskedWord, near: readonly string[], dictionary = ''): AskedWord {
  const readings = near.map((word) => readForSearch(word, LANGUAGE, dictionary));
  return {
    ...asked,
    isMissing: true,
    near: readings.flatMap(({ words }) => words.map(({ word, stem }) => ({ word, stem }))),
    concepts: [...asked.concepts, ...readings.flatMap(({ concepts }) => concepts)],
  };
}

/** The word with mistyped ones that mean it: they count as it, and bring no subject of their own. */
export const withSlips = (asked: AskedWord, slips: readonly string[]): AskedWord => ({
  ...asked,
  near: slips.map((word) => ({ word, stem: word })),
});

/** The tsquery that all ideas with this phrase meet, and some others; undefined where the index knows none of its words. */
export const phraseQuery = (projectId: number, { words }: Phrase): string | undefined =>
  words.length > 0 ? words.map((word) => quoted(lexeme(projectId, 'word', word))).join(' & ') : undefined;

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
