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
}

const MOST_KEY_TERMS = 8;
/** Words longer than a screen are no label. */
const LONGEST_LABEL = 60;
const LENGTH_BONUS = [1, 1.25, 1.2];
/** Names of concepts are written by people and cover many wordings; below this share of the texts they promise too much. */
const LEAST_CONCEPT_COVERAGE = 0.25;

export interface NamingInput {
  documents: readonly ReadDocument[];
  /** For each document the number of its theme, -1 for none. */
  themes: Int32Array;
  count: number;
  phrases: readonly Phrase[];
  lexicon: Lexicon | null;
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
  { documents, themes, count, phrases, lexicon, and }: NamingInput,
  taken: readonly string[],
): ThemeTerms {
  const sizes = new Int32Array(count);
  for (const theme of themes) if (theme >= 0) sizes[theme]!++;
  const words = Array.from({ length: count }, (): Candidate[] => []);
  for (const phrase of phrases) {
    if (phrase.surface.length > LONGEST_LABEL) continue;
    scoreIn(phrase.texts, themes, sizes, (theme, odds, coverage, hits) => {
      if (hits < 2 && sizes[theme]! > 3) return;
      const score = Math.sqrt(coverage) * odds * (LENGTH_BONUS[phrase.length - 1] ?? 1);
      words[theme]!.push({ key: phrase.key, text: phrase.surface, score, coverage });
    });
  }
  const concepts = conceptCandidates(documents, themes, sizes, lexicon);
  const keyTerms = words.map((list) => withoutSubsumed(list.sort(byScore)).slice(0, MOST_KEY_TERMS));
  const labels = chooseLabels(keyTerms, concepts, sizes, taken, and);
  return { labels, keyTerms: keyTerms.map((list) => list.map((candidate) => candidate.text)) };
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
    const inside = (count + 0.1) / (sizes[theme]! + 0.2);
    const outside = (everywhere - count + 0.1) / (total - sizes[theme]! + 0.2);
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
    for (const concept of new Set(document.matches.map((match) => match.concept))) texts[concept]!.push(text);
  });
  lexicon.concepts.forEach((concept, number) => {
    if (!concept.tag || concept.kind === 'attitude') return;
    scoreIn(texts[number]!, themes, sizes, (theme, odds, coverage) => {
      if (coverage < LEAST_CONCEPT_COVERAGE) return;
      result[theme]!.push({
        key: concept.key,
        text: concept.name,
        score: Math.sqrt(coverage) * odds,
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

/** Larger themes choose first; a label in use is passed over, and when all are, two terms are joined. */
function chooseLabels(
  words: readonly Candidate[][],
  concepts: readonly Candidate[][],
  sizes: Int32Array,
  taken: readonly string[],
  and: string,
): string[] {
  const used = new Set(taken.map((label) => label.toLowerCase()));
  const labels = words.map(() => '');
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  for (const theme of order) {
    const [first, second] = words[theme]!;
    const names = [
      ...concepts[theme]!.slice(0, 2),
      ...(first && second ? [{ ...first, text: `${first.text} ${and} ${second.text}` }] : []),
      ...concepts[theme]!.slice(2),
      ...words[theme]!,
    ];
    const chosen = names.find(({ text }) => !used.has(text.toLowerCase()))?.text ?? '';
    if (chosen !== '') used.add(chosen.toLowerCase());
    labels[theme] = chosen.charAt(0).toUpperCase() + chosen.slice(1);
  }
  return labels;
}
