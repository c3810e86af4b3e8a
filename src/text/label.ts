import type { ReadDocument } from './collection.js';
import { compare } from './collection.js';
import type { Lexicon } from './lexicon/index.js';
import type { Phrase } from './phrases.js';

/** What a theme may be called, and how well it fits. */
interface Candidate {
  key: string;
  text: string;
  score: number;
  /** Share of the theme's texts that it covers. */
  coverage: number;
}

export interface ThemeTerms {
  /** For each theme its label; empty where nothing is to be said. */
  labels: string[];
  /** For each theme its terms, weightiest first. */
  keyTerms: string[][];
  /** For each theme the names of its concepts, weightiest first. */
  concepts: string[][];
}

const MOST_KEY_TERMS = 8;
const FEWEST_KEY_TERMS = 4;
/** Words longer than a screen are no label. */
const LONGEST_LABEL = 60;
/** A term of a theme is met in this share of its texts, and in two at least. */
const LEAST_TERM_COVERAGE = 0.08;
/** How many texts' worth of what is usual everywhere is added before shares are compared. */
const PRIOR = 4;
const LENGTH_BONUS = [1, 1.25, 1.2];
/** Names of concepts are written by people and cover many wordings; below this share of the texts they promise too much. */
const LEAST_CONCEPT_COVERAGE = 0.2;
/** For concepts coverage weighs more than for words: a name must hold for the theme, not for a corner of it. */
const CONCEPT_COVERAGE_EXPONENT = 1.1;
/** A concept met by a weak word only says nothing about what a theme is called. */
const SURE_MATCH = 0.5;
/** A concept met in this share of the texts names the theme by itself. */
const STANDS_ALONE = 0.5;
const NEARLY_AS_GOOD = 0.7;
/** Two terms of at most this many words together make a label. */
const MOST_JOINED_WORDS = 3;
/** People's own words go before a concept's name only when so many of the theme's texts hold them, and more than it. */
const PHRASE_OVER_CONCEPT = 0.35;

export interface NamingInput {
  documents: readonly ReadDocument[];
  /** For each document the number of its theme, -1 for none. */
  themes: Int32Array;
  count: number;
  phrases: readonly Phrase[];
  lexicon: Lexicon | null;
  /** How much a stem says about the subject: 1 is usual, lower for words that go with any subject. */
  topicality: (stem: string) => number;
  /** Whether the names of concepts go before people's own words: where those are hardly shared. */
  conceptsLead: boolean;
  /** The word that joins two terms. */
  and: string;
}

/**
 * Names themes. Phrases are scored by √coverage × log-odds against the other themes × a bonus for more words; names of
 * concepts of the lexicon compete with them. No two themes get the same label.
 *
 * @param taken labels already in use (known themes)
 */
export function nameThemes(
  { documents, themes, count, phrases, lexicon, topicality, conceptsLead, and }: NamingInput,
  taken: readonly string[],
): ThemeTerms {
  const sizes = new Int32Array(count);
  for (const theme of themes) if (theme >= 0) sizes[theme]!++;
  const words = Array.from({ length: count }, (): Candidate[] => []);
  for (const phrase of phrases) {
    if (phrase.surface.length > LONGEST_LABEL) continue;
    scoreIn(phrase.texts, themes, sizes, (theme, odds, coverage, hits) => {
      if (sizes[theme]! > 3 && hits < Math.max(2, LEAST_TERM_COVERAGE * sizes[theme]!)) return;
      const bonus = LENGTH_BONUS[phrase.length - 1] ?? 1;
      const score = Math.sqrt(coverage) * odds * bonus * meanTopicality(phrase.key, topicality) ** 1.5;
      words[theme]!.push({ key: phrase.key, text: phrase.surface, score, coverage });
    });
  }
  const concepts = conceptCandidates(documents, themes, sizes, lexicon);
  const keyTerms = words.map((list) => withoutSubsumed(list.sort(byScore)).slice(0, MOST_KEY_TERMS));
  const labels = chooseLabels(keyTerms, concepts, sizes, taken, { and, conceptsLead });
  const texts = (lists: readonly Candidate[][]): string[][] =>
    lists.map((list) => list.map(({ text }) => text));
  return {
    labels,
    keyTerms: texts(keyTerms).map((terms, theme) => filledUp(terms, labels[theme]!, texts(concepts)[theme]!)),
    concepts: texts(concepts),
  };
}

function meanTopicality(key: string, topicality: (stem: string) => number): number {
  const stems = key.split(' ');
  return stems.reduce((sum, stem) => sum + topicality(stem), 0) / stems.length;
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || compare(a.key, b.key);
}

/** Calls back with the smoothed log-odds of a feature in each theme where it is commoner than elsewhere. */
function scoreIn(
  texts: readonly number[],
  themes: Int32Array,
  sizes: Int32Array,
  keep: (theme: number, odds: number, coverage: number, hits: number) => void,
): void {
  const hits = new Map<number, number>();
  for (const text of texts) {
    const theme = themes[text]!;
    if (theme >= 0) hits.set(theme, (hits.get(theme) ?? 0) + 1);
  }
  const everywhere = [...hits.values()].reduce((sum, value) => sum + value, 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  for (const [theme, count] of hits) {
    // Both shares lean on the share everywhere: a word met twice in a small theme proves little.
    const usual = (PRIOR * everywhere) / total;
    const inside = (count + usual) / (sizes[theme]! + PRIOR);
    const outside = (everywhere - count + usual) / (total - sizes[theme]! + PRIOR);
    const odds = Math.log(inside / outside);
    if (odds > 0 || sizes[theme] === total) keep(theme, Math.max(odds, 0.1), count / sizes[theme]!, count);
  }
}

function conceptCandidates(
  documents: readonly ReadDocument[],
  themes: Int32Array,
  sizes: Int32Array,
  lexicon: Lexicon | null,
): Candidate[][] {
  const result = Array.from({ length: sizes.length }, (): Candidate[] => []);
  if (!lexicon) return result;
  const texts: number[][] = lexicon.concepts.map(() => []);
  documents.forEach((document, text) => {
    const sure = document.matches.filter((match) => match.weight >= SURE_MATCH);
    for (const concept of new Set(sure.map((match) => match.concept))) texts[concept]!.push(text);
  });
  lexicon.concepts.forEach((concept, number) => {
    if (!concept.tag || concept.kind === 'attitude') return;
    scoreIn(texts[number]!, themes, sizes, (theme, odds, coverage) => {
      if (coverage < LEAST_CONCEPT_COVERAGE) return;
      result[theme]!.push({
        key: concept.key,
        text: concept.name,
        score: coverage ** CONCEPT_COVERAGE_EXPONENT * odds,
        coverage,
      });
    });
  });
  return result.map((list) => list.sort(byScore));
}

/** Leaves out what says the same as a better one: a word of it, or a phrase around it. */
function withoutSubsumed(sorted: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    if (kept.length >= 3 * MOST_KEY_TERMS) break;
    const stems = candidate.key.split(' ');
    const said = kept.some((other) => {
      const others = other.key.split(' ');
      return stems.every((stem) => others.includes(stem)) || others.every((stem) => stems.includes(stem));
    });
    if (!said) kept.push(candidate);
  }
  return kept;
}

/** Where few words are shared, concepts complete the key terms. */
function filledUp(terms: readonly string[], label: string, concepts: readonly string[]): string[] {
  const missing = Math.max(0, FEWEST_KEY_TERMS - terms.length);
  const more = concepts.filter((name) => !label.toLowerCase().includes(name.toLowerCase()));
  return [...terms, ...more.slice(0, missing).map(uncapitalised)];
}

/** Larger themes choose first; a label in use is passed over. */
function chooseLabels(
  words: readonly Candidate[][],
  concepts: readonly Candidate[][],
  sizes: Int32Array,
  taken: readonly string[],
  leading: Pick<NamingInput, 'and' | 'conceptsLead'>,
): string[] {
  const used = new Set(taken.map((label) => label.toLowerCase()));
  const labels = words.map(() => '');
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  for (const theme of order) {
    const names = possibleLabels(words[theme]!, concepts[theme]!, leading);
    const chosen = names.find((text) => !used.has(text.toLowerCase())) ?? '';
    if (chosen !== '') used.add(chosen.toLowerCase());
    labels[theme] = capitalised(chosen);
  }
  return labels;
}

/**
 * What a theme may be called, best first. Where outside knowledge leads, a concept's name goes first: alone when it
 * covers much of the theme, else with a second one. Where the texts share words, their own words do.
 */
function possibleLabels(
  words: readonly Candidate[],
  concepts: readonly Candidate[],
  { and, conceptsLead }: Pick<NamingInput, 'and' | 'conceptsLead'>,
): string[] {
  const [first, second] = concepts;
  const [phrase, other] = words;
  const joined = (a: string, b: string): string => `${a} ${and} ${b}`;
  const own: string[] = [];
  const length = `${phrase?.key} ${other?.key}`.split(' ').length;
  if (phrase && other && length <= MOST_JOINED_WORDS && other.score > NEARLY_AS_GOOD * phrase.score) {
    own.push(joined(phrase.text, other.text));
  }
  own.push(...words.map(({ text }) => text));
  const names = concepts.map(({ text }) => text);
  if (first && second && first.coverage < STANDS_ALONE && second.score > NEARLY_AS_GOOD * first.score) {
    const both = joined(first.text, uncapitalised(second.text));
    if (both.length <= LONGEST_LABEL && !`${first.text} ${second.text}`.includes(` ${and} `))
      names.unshift(both);
  }
  if (!conceptsLead) return [...own, ...names];
  const shared = phrase && phrase.coverage >= Math.max(PHRASE_OVER_CONCEPT, first?.coverage ?? 0);
  return shared && first && phrase.score > first.score ? [phrase.text, ...names, ...own] : [...names, ...own];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name within a sentence; abbreviations (Wmo, UWV, DigiD) keep their capitals. */
export function uncapitalised(text: string): string {
  if (text.startsWith('Eén ')) return `é${text.slice(1)}`;
  return /^\p{Lu}\p{M}?\p{Ll}*(?:\s|,|$)/u.test(text) &&
    !/^(?:Wmo|Digi|Wlz|Jeugdwet|Participatiewet)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
