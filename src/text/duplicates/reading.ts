import type { Token } from '../reading/tokenize.js';
import { baseForms, foldWord } from '../lexicon/word-forms.js';
import { isStopWord } from '../reading/stop-words.js';
import { amountOf, namesTime } from './amounts.js';
import { DOING_WORDS, FUNCTION_WORDS, LIGHT_WORDS, TURNING_WORDS } from './function-words.js';
import { markNegated } from './negation.js';

/** A word of a text as it is compared with those of another. */
export interface ReadWord {
  /** Lower case, without accents. */
  text: string;
  /** As it stands in the text. */
  written: string;
  stem: string;
  /** The base forms that it may be an inflection of, with the particle that stands apart from it: "afschaf" for "schaf … af". */
  forms: readonly string[];
  /** Numbers of the clauses of the text, from 0. */
  clause: number;
  /** The sentence it stands in, from 0. */
  sentence: number;
  /** `tie` for words that only tie a sentence together, `light` for those that carry no subject by themselves. */
  kind: 'tie' | 'light' | 'subject';
  /** The number it says, in digits; undefined for any other word. */
  amount: string | undefined;
  /** The days, seasons or parts of the day it names. */
  times: readonly string[];
  /** A point follows: it may be cut off ("inw."), or end the sentence. */
  isCut: boolean;
  /** A street, or written with a capital inside a sentence. */
  isName: boolean;
  /** Inside what a "niet", "zonder", "minder" or "verbied" denies. */
  isNegated: boolean;
  /** Itself such a word. */
  negates: boolean;
  /** Follows "te": too much of it. */
  isTooMuch: boolean;
}

export interface Reading {
  words: readonly ReadWord[];
  /** It asks how things stand, and requests nothing. */
  isQuestion: boolean;
  /** It has a question mark somewhere. */
  asks: boolean;
  /** False where the text goes on after these words. */
  isWhole: boolean;
}

/** Beyond this two texts are not compared word by word; it bounds the work for pasted pages. */
const MOST_WORDS = 120;
const CLAUSE_END = /[.,;:!?()\n]/u;
const SENTENCE_END = /[.!?\n]/u;
/** A capital after one of these need not be a name's. */
const MAY_START = /[.!?:\n"'‘“(]/u;
const STREET = /^\p{L}{3,}(?:straat|laan|weg|plein|park|kade|singel|gracht|dreef|steeg|hof|str)$/u;

/** Reads a text for comparison word by word; the first `MOST_WORDS` words of it. */
export function readWords(text: string, tokens: readonly Token[]): Reading {
  const written = text.normalize('NFC');
  const shouts = isInCapitals(written);
  let clause = 0;
  let sentence = 0;
  let end = 0;
  let before = '';
  const words = joinNumbers(tokens.slice(0, MOST_WORDS), written).map((token): ReadWord => {
    const between = end === 0 ? '.' : written.slice(end, token.start);
    if (end > 0 && CLAUSE_END.test(between)) clause++;
    if (end > 0 && SENTENCE_END.test(between)) sentence++;
    end = token.end;
    const word = foldWord(token.text).replaceAll("'", '') || token.text;
    const amount = amountOf(token.text);
    const times = namesTime(word, before);
    const kind = kindOf(word, amount !== undefined || times.length > 0);
    const hasCapital =
      !shouts && !MAY_START.test(between) && /^\p{Lu}/u.test(written.slice(token.start, end));
    const isTooMuch = before === 'te';
    before = word;
    return {
      text: word,
      written: written.slice(token.start, end),
      stem: token.stem,
      forms: kind === 'tie' ? [] : baseForms(word),
      clause,
      sentence,
      kind,
      amount,
      times,
      isCut: written[end] === '.',
      isName: kind === 'subject' && (hasCapital || STREET.test(word)),
      isNegated: false,
      negates: false,
      isTooMuch,
    };
  });
  joinParticles(words);
  markNegated(words);
  return {
    words,
    isQuestion: isQuestion(words, written),
    asks: written.includes('?'),
    isWhole: tokens.length <= MOST_WORDS,
  };
}

const PARTICLES = new Set('aan af bij in mee neer om op over samen toe terug uit vast weg'.split(' '));

/** Gives the words of a clause that ends in a particle the forms of the separable verb that they may be. */
function joinParticles(words: readonly ReadWord[]): void {
  for (const [i, { text: particle, clause }] of words.entries()) {
    if (!PARTICLES.has(particle) || words[i + 1]?.clause === clause) continue;
    for (const word of words)
      if (word.clause === clause && word.forms.length > 0)
        word.forms = [...word.forms, ...baseForms(particle + word.text)];
  }
}

/** "8.700" is one number, and "14.00" is 14. */
function joinNumbers(tokens: readonly Token[], written: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isPart =
      last &&
      /^\d+$/u.test(last.text) &&
      /^\d/u.test(token.text) &&
      /^[.,:]$/u.test(written.slice(last.end, token.start));
    if (!isPart) joined.push(token);
    else {
      const text = last.text + (token.text === '00' ? '' : token.text);
      joined[joined.length - 1] = { ...last, text, stem: text, end: token.end };
    }
  }
  return joined;
}

function kindOf(word: string, isMeasure: boolean): ReadWord['kind'] {
  if (isMeasure) return 'light';
  if (word === 'voor' || (FUNCTION_WORDS.has(word) && !TURNING_WORDS.has(word))) return 'tie';
  const isLight =
    LIGHT_WORDS.has(word) ||
    DOING_WORDS.has(word) ||
    TURNING_WORDS.has(word) ||
    isStopWord(word, 'nl') ||
    isStopWord(word, 'en');
  return isLight ? 'light' : 'subject';
}

function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > (text.match(/\p{Ll}/gu)?.length ?? 0);
}

/** Questions that begin so ask for something to be done. */
const REQUESTS = new Set('kan kun kunt kunnen mag mogen zou zouden wil wilt willen waarom'.split(' '));

/** "Sinds wanneer …?", "Krijgen mantelzorgers …?"; not "Kan er een bank komen?", nor a question beside a wish. */
function isQuestion(words: readonly ReadWord[], text: string): boolean {
  if (!/\?\s*\P{L}*$/u.test(text) || words.length === 0) return false;
  return words.at(-1)?.sentence === 0 && !REQUESTS.has(words[0]?.text ?? '');
}
