import type { ReadDocument } from '../reading/collection.js';
import { compare } from '../reading/collection.js';
import { log, power } from '../numbers/elementary.js';
import type { Lexicon } from '../lexicon/index.js';
import type { Phrase } from './phrases.js';

/** What a theme may be called, and how well it fits. */
export interface Candidate {
  key: string;
  text: string;
  score: number;
  /** Share of the theme's texts that it covers. */
  coverage: number;
  /** Numbers of the theme's texts that it covers, ascending. */
  texts: readonly number[];
}

/** A name that people wrote beforehand, with all texts that it holds for, in any theme. */
export interface NameCandidate extends Candidate {
  /** Smoothed log-odds of it in the theme against the others. */
  odds: number;
  everywhere: readonly number[];
}

/** How many texts' worth of what is usual everywhere is added before shares are compared. */
const PRIOR = 4;
/** A term of a theme is met in this share of its texts, and in two at least. */
const LEAST_TERM_COVERAGE = 0.08;
/** In a large theme of texts that share few words, so many texts are enough, if they are not too small a share. */
const ENOUGH_TEXTS = 10;
const LEAST_OF_LARGE = 0.04;
/** In a theme of so few texts a term may be met once. */
const FEW_TEXTS = 3;
const LENGTH_BONUS = [1, 1.4, 1.4];
/** Words longer than a screen are no label. */
export const LONGEST_LABEL = 60;
/** A word that goes with any subject (vraag, gemeente) is no term of a theme. */
const LEAST_TOPICALITY = 0.35;
/** For names coverage weighs more than for words: a name must hold for the theme, not for a corner of it. */
const NAME_COVERAGE_EXPONENT = 1.3;
/** That a name is found nowhere else counts up to here: beyond, it is only narrow. */
const MOST_ODDS = 1.8;
/** A concept met by a weak word only says nothing about what a theme is called. */
export const SURE_MATCH = 0.5;
/** A name met in this share of the texts, or more, may name a theme; below it promises too much. */
export const LEAST_NAME_COVERAGE = 0.2;
/** A second name must bring in this share of the texts. */
const LEAST_PAIR_GAIN = 0.1;

export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || compare(a.key, b.key);
}

/** Calls back with the smoothed log-odds of a feature in each theme where it is commoner than elsewhere. */
export function scoreIn(
  texts: readonly number[],
  themes: Int32Array,
  sizes: Int32Array,
  keep: (theme: number, odds: number, hits: readonly number[]) => void,
): void {
  const hits = new Map<number, number[]>();
  let everywhere = 0;
  for (const text of texts) {
    const theme = themes[text]!;
    if (theme < 0) continue;
    everywhere++;
    const list = hits.get(theme);
    if (list) list.push(text);
    else hits.set(theme, [text]);
  }
  let total = 0;
  for (const size of sizes) total += size;
  for (const [theme, list] of hits) {
    // Both shares lean on the share everywhere: a word met twice in a small theme proves little.
    const usual = (PRIOR * everywhere) / total;
    const inside = (list.length + usual) / (sizes[theme]! + PRIOR);
    const outside = (everywhere - list.length + usual) / (total - sizes[theme]! + PRIOR);
    const odds = log(inside / outside);
    if (odds > 0 || sizes[theme] === total) keep(theme, Math.max(odds, 0.1), list);
  }
}

/** How words compete for the name of a theme. */
export interface WordScoring {
  /** A single word of so many letters counts as a phrase of two. */
  longWord: number;
  /** 0: only words that go with anything are left out; more: what the bank says about words counts. */
  topicalityExponent: number;
  coverageExponent: number;
  /** That a word is found nowhere else counts up to here. */
  mostOdds: number;
}

/**
 * For each theme the noun phrases that are commoner in it than elsewhere, best first: √coverage × log-odds × a bonus for
 * more words × how much the words say about a subject.
 */
export function wordCandidates(
  phrases: readonly Phrase[],
  themes: Int32Array,
  sizes: Int32Array,
  topicality: (stem: string) => number,
  { longWord, topicalityExponent, coverageExponent, mostOdds }: WordScoring,
): Candidate[][] {
  const result = Array.from({ length: sizes.length }, (): Candidate[] => []);
  for (const phrase of phrases) {
    if (!phrase.nominal || phrase.surface.length > LONGEST_LABEL) continue;
    const { texts: everywhere } = phrase;
    // Most words of a collection are met once, which names nothing but in a theme of a few texts.
    if (everywhere.length < 2 && !(sizes[themes[everywhere[0]!]!]! <= FEW_TEXTS)) continue;
    const says = meanTopicality(phrase.key, topicality);
    if (says < LEAST_TOPICALITY) continue;
    scoreIn(everywhere, themes, sizes, (theme, odds, texts) => {
      const size = sizes[theme]!;
      const wanted = Math.max(Math.min(LEAST_TERM_COVERAGE * size, ENOUGH_TEXTS), LEAST_OF_LARGE * size);
      if (size > FEW_TEXTS && texts.length < Math.max(2, wanted)) return;
      const coverage = texts.length / size;
      const score =
        power(coverage, coverageExponent) *
        Math.min(odds, mostOdds) *
        (LENGTH_BONUS[Math.max(phrase.length, phrase.surface.length >= longWord ? 2 : 1) - 1] ?? 1) *
        power(says, topicalityExponent);
      result[theme]!.push({ key: phrase.key, text: phrase.surface, score, coverage, texts });
    });
  }
  return result.map((list) => list.sort(byScore));
}

/** How much the words of a phrase say about a subject. */
export function meanTopicality(key: string, topicality: (stem: string) => number): number {
  const stems = key.split(' ');
  return stems.reduce((sum, stem) => sum + topicality(stem), 0) / stems.length;
}

/** A name that people wrote beforehand, with the numbers of the texts that it holds for. */
export interface NamedGroup {
  key: string;
  name: string;
  texts: readonly number[];
}

/** For each theme the names that hold for `leastCoverage` of it or more, best first; `worth` is what their score is multiplied by. */
export function namedCandidates(
  groups: readonly NamedGroup[],
  { leastCoverage, worth }: { leastCoverage: number; worth: number },
  themes: Int32Array,
  sizes: Int32Array,
): NameCandidate[][] {
  const result = Array.from({ length: sizes.length }, (): NameCandidate[] => []);
  for (const { key, name, texts: everywhere } of groups) {
    scoreIn(everywhere, themes, sizes, (theme, odds, texts) => {
      const coverage = texts.length / sizes[theme]!;
      if (coverage < leastCoverage || texts.length < 2) return;
      const score = worth * power(coverage, NAME_COVERAGE_EXPONENT) * Math.min(odds, MOST_ODDS);
      result[theme]!.push({ key, text: name, score, coverage, odds, texts, everywhere });
    });
  }
  return result.map((list) => list.sort(byScore));
}

/** Pairs of names, each scored by the texts that one of both holds for; `join` says how they read, or null when they do not. */
export function pairedCandidates(
  names: readonly NameCandidate[],
  join: (a: NameCandidate, b: NameCandidate) => string | null,
  theme: number,
  worth: number,
  themes: Int32Array,
  sizes: Int32Array,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  names.forEach((first, i) => {
    for (const second of names.slice(i + 1)) {
      const name = join(first, second);
      if (name === null) continue;
      const texts = [...new Set([...first.everywhere, ...second.everywhere])].sort((a, b) => a - b);
      const least = Math.max(first.coverage, second.coverage) + LEAST_PAIR_GAIN;
      const group = { key: `${first.key}+${second.key}`, name, texts };
      found.push(...namedCandidates([group], { leastCoverage: least, worth }, themes, sizes)[theme]!);
    }
  });
  return found.sort(byScore);
}

/** What the lexicon has names for in a collection, from narrow to wide. */
export interface LexiconGroups {
  concepts: NamedGroup[];
  families: NamedGroup[];
  domains: NamedGroup[];
}

/** The names of the lexicon with the texts that they hold for; none without a lexicon. */
export function lexiconGroups(documents: readonly ReadDocument[], lexicon: Lexicon | null): LexiconGroups {
  if (!lexicon) return { concepts: [], families: [], domains: [] };
  const concepts = conceptGroups(documents, lexicon);
  return {
    concepts,
    families: groupsAbove(concepts, lexicon, 'family'),
    domains: groupsAbove(concepts, lexicon, 'domain'),
  };
}

/** The concepts of the lexicon that may be tags, with the texts in which they are surely met. */
function conceptGroups(documents: readonly ReadDocument[], lexicon: Lexicon): NamedGroup[] {
  const texts: number[][] = lexicon.concepts.map(() => []);
  documents.forEach((document, text) => {
    const sure = document.matches.filter((match) => match.weight >= SURE_MATCH);
    for (const concept of new Set(sure.map((match) => match.concept))) texts[concept]!.push(text);
  });
  return lexicon.concepts.flatMap(({ key, name, tag, kind }, i) =>
    tag && kind === 'subject' ? [{ key, name, texts: texts[i]! }] : [],
  );
}

/** The families (or domains) above concepts, with the texts that meet one of their concepts. */
function groupsAbove(
  concepts: readonly NamedGroup[],
  lexicon: Lexicon,
  level: 'family' | 'domain',
): NamedGroup[] {
  const above = new Map(lexicon.concepts.map((concept) => [concept.key, concept[level]]));
  const list = level === 'family' ? lexicon.families : lexicon.domains;
  return list.map(({ key, name }) => {
    const texts = new Set(
      concepts.flatMap((concept) => (above.get(concept.key) === key ? concept.texts : [])),
    );
    return { key: `${level} ${key}`, name, texts: [...texts].sort((a, b) => a - b) };
  });
}
