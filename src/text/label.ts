import type { ReadDocument } from './collection.js';
import { byScore, lexiconCandidates, scoreIn, type Candidate } from './label-candidates.js';
import type { Lexicon } from './lexicon/index.js';
import type { Phrase } from './phrases.js';

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
const LENGTH_BONUS = [1, 1.25, 1.2];
/** A concept met in this share of the texts names the theme by itself. */
const STANDS_ALONE = 0.5;
const NEARLY_AS_GOOD = 0.7;
/** Two terms of at most this many words together make a label. */
const MOST_JOINED_WORDS = 3;

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
  const { concepts, families, rare } = lexiconCandidates(documents, themes, sizes, lexicon);
  const keyTerms = words.map((list) => withoutSubsumed(list.sort(byScore)).slice(0, MOST_KEY_TERMS));
  const labels = chooseLabels({ words: keyTerms, concepts, families, rare }, sizes, taken, {
    and,
    conceptsLead,
  });
  return {
    labels,
    keyTerms: keyTerms.map((terms, theme) =>
      filledUp(textsOf(terms), labels[theme]!, textsOf(concepts[theme]!)),
    ),
    concepts: concepts.map(textsOf),
  };
}

function meanTopicality(key: string, topicality: (stem: string) => number): number {
  const stems = key.split(' ');
  return stems.reduce((sum, stem) => sum + topicality(stem), 0) / stems.length;
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

/** What the themes may be called, a list for each theme, best first. */
interface Candidates {
  /** People's own words. */
  words: readonly Candidate[][];
  /** Concepts that hold for much of the theme. */
  concepts: readonly Candidate[][];
  /** Families of concepts that do. */
  families: readonly Candidate[][];
  /** Concepts that hold for a part of it. */
  rare: readonly Candidate[][];
}

/** Larger themes choose first; a label in use is passed over. */
function chooseLabels(
  { words, concepts, families, rare }: Candidates,
  sizes: Int32Array,
  taken: readonly string[],
  { and, conceptsLead }: Pick<NamingInput, 'and' | 'conceptsLead'>,
): string[] {
  const used = new Set(taken.map((label) => label.toLowerCase()));
  const labels = words.map(() => '');
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  for (const theme of order) {
    const pair = pairOfWords(words[theme]!, and);
    const single = textsOf(words[theme]!);
    const names = [...namesOfConcepts(concepts[theme]!, and), ...textsOf(families[theme]!)];
    const seldom = textsOf(rare[theme]!);
    // Where outside knowledge leads, names that people wrote go first; where the texts share words, their own words do.
    const possible = conceptsLead
      ? [...names, ...pair, ...seldom, ...single]
      : [...pair, ...single, ...names, ...seldom];
    const chosen = possible.find((text) => !used.has(text.toLowerCase())) ?? '';
    if (chosen !== '') used.add(chosen.toLowerCase());
    labels[theme] = capitalised(chosen);
  }
  return labels;
}

const textsOf = (candidates: readonly Candidate[]): string[] => candidates.map(({ text }) => text);

/** The two best words together, where both say about as much and are short. */
function pairOfWords([first, second]: readonly Candidate[], and: string): string[] {
  if (!first || !second || second.score <= NEARLY_AS_GOOD * first.score) return [];
  const length = `${first.key} ${second.key}`.split(' ').length;
  return length <= MOST_JOINED_WORDS ? [`${first.text} ${and} ${second.text}`] : [];
}

/** Names of concepts; the best alone when it covers much of the theme, else first with the second one. */
function namesOfConcepts(concepts: readonly Candidate[], and: string): string[] {
  const names = textsOf(concepts);
  const [first, second] = concepts;
  if (!first || !second || first.coverage >= STANDS_ALONE || second.score <= NEARLY_AS_GOOD * first.score) {
    return names;
  }
  const both = `${first.text} ${and} ${uncapitalised(second.text)}`;
  const plain = !`${first.text} ${second.text}`.includes(` ${and} `);
  return plain && both.length <= LONGEST_LABEL ? [both, ...names] : names;
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
