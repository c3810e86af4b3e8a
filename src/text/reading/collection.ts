import type { Language, TextDocument } from '../analysis.js';
import { compoundSplitter } from './compounds.js';
import type { Dictionary } from './dictionary.js';
import type { ConceptMatch, Lexicon } from '../lexicon/index.js';
import { findSpeakers, markSpeakers } from './speakers.js';
import { isContentWord } from './stop-words.js';
import { stem } from './stem.js';
import { normaliseText, tokenize, withoutAddresses, type Token } from './tokenize.js';

/** Progress is told after so many texts: a few times a second. */
const TEXTS_BETWEEN_TICKS = 250;

/** A document as the engine reads it. */
export interface ReadDocument {
  id: string;
  /** NFC. */
  text: string;
  tokens: readonly Token[];
  /** Stems of its content words and of the parts of its compounds, in reading order, repeated as often as they occur. */
  terms: string[];
  /** Concepts of the lexicon met in it; none in a language without a lexicon. */
  matches: ConceptMatch[];
}

/**
 * The documents in canonical order (normalised text, then id), so that the order in which they came never matters.
 * Comparison by UTF-16 units: the same on every machine, which a locale's order is not.
 */
export function inCanonicalOrder(documents: readonly TextDocument[]): TextDocument[] {
  return documents
    .map((document) => ({ id: document.id, text: normaliseText(document.text) }))
    .sort((a, b) => compare(a.text, b.text) || compare(a.id, b.id));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface ReadingOptions {
  /** Told which part is done, 0 to 1. */
  tick?: ((fraction: number) => void) | undefined;
  dictionary?: Dictionary | undefined;
  /** Documents read before in the same way, by text. */
  known?: ReadonlyMap<string, ReadDocument> | undefined;
  /** Whether outside knowledge knows a stem. Only where it is given, names of who speaks are left out. */
  isKnown?: ((stem: string) => boolean) | undefined;
}

/** Reads documents: tokens, then the terms and concepts by which they are compared. */
export function readDocuments(
  documents: readonly TextDocument[],
  language: Language,
  lexicon: Lexicon | null,
  { tick = () => undefined, dictionary, known, isKnown }: ReadingOptions = {},
): ReadDocument[] {
  const heard = documents.map(({ id, text }, i) => {
    if (i % TEXTS_BETWEEN_TICKS === 0) tick((0.3 * i) / documents.length);
    const before = known?.get(text);
    if (before) return { id, text, tokens: before.tokens, matches: before.matches };
    const tokens = withoutAddresses(tokenize(text, language), text);
    return { id, text, tokens: dictionary ? dictionary.reword(tokens, text) : tokens, matches: undefined };
  });
  const speakers = isKnown ? findSpeakers(heard, language, isKnown) : new Set<string>();
  const read = heard.map((document) => ({ ...document, tokens: markSpeakers(document.tokens, speakers) }));
  const parts = compoundParts(read, language, dictionary);
  return read.map(({ id, text, tokens, matches }, i) => {
    if (i % TEXTS_BETWEEN_TICKS === 0) tick(0.3 + (0.7 * i) / read.length);
    return {
      id,
      text,
      tokens,
      terms: termsOf(tokens, language, parts),
      matches: matches ?? (lexicon ? spokenMatches(lexicon, tokens) : []),
    };
  });
}

/** Concepts met, but for those met by stop words of the project only. */
function spokenMatches(lexicon: Lexicon, tokens: readonly Token[]): ConceptMatch[] {
  const matches = lexicon.match(tokens);
  if (!tokens.some((token) => token.silent)) return matches;
  return matches.filter(({ start, end }) => tokens.slice(start, end).some((token) => !token.silent));
}

/** Whether there is anything to go by. */
export function hasContent(document: ReadDocument): boolean {
  return document.terms.length > 0 || document.matches.length > 0;
}

/** The content stems of a text, each compound followed by its parts. */
export function termsOf(
  tokens: readonly Token[],
  language: Language,
  parts: ReadonlyMap<string, readonly string[]>,
): string[] {
  const terms: string[] = [];
  for (const token of tokens) {
    if (!isContentWord(token, language)) continue;
    terms.push(token.stem);
    const split = parts.get(token.text);
    if (split) terms.push(...split);
  }
  return terms;
}

/** Stems of the parts of every compound in the collection, by the compound's word. */
function compoundParts(
  documents: readonly { tokens: readonly Token[] }[],
  language: Language,
  dictionary: Dictionary | undefined,
): ReadonlyMap<string, readonly string[]> {
  const frequency = new Map<string, number>();
  for (const { tokens } of documents) {
    for (const token of tokens) {
      if (isContentWord(token, language)) frequency.set(token.text, (frequency.get(token.text) ?? 0) + 1);
    }
  }
  const split = compoundSplitter((word) => frequency.get(word) ?? 0);
  const parts = new Map<string, readonly string[]>();
  for (const word of frequency.keys()) {
    const decided = dictionary?.partsOf(word);
    const found = language === 'nl' && !decided ? split(word) : null;
    if (decided) parts.set(word, decided);
    else if (found) parts.set(word, [...new Set(found.map((part) => stem(part, language)))]);
  }
  return parts;
}
