import type { ReadDocument } from './collection.js';
import { compare } from './collection.js';
import type { Lexicon } from './lexicon/index.js';

/** What a theme may be called, and how well it fits. */
export interface Candidate {
  key: string;
  text: string;
  score: number;
  /** Share of the theme's texts that it covers. */
  coverage: number;
}

/** How many texts' worth of what is usual everywhere is added before shares are compared. */
const PRIOR = 4;
/** Names of concepts are written by people and cover many wordings; below this share of the texts they promise too much. */
const LEAST_CONCEPT_COVERAGE = 0.2;
/** Where nothing holds for more, this share still says more than a loose word ("rijdt"). */
const LAST_CONCEPT_COVERAGE = 0.12;
/** For concepts coverage weighs more than for words: a name must hold for the theme, not for a corner of it. */
const CONCEPT_COVERAGE_EXPONENT = 1.1;
/** A concept met by a weak word only says nothing about what a theme is called. */
const SURE_MATCH = 0.5;
/** A family is wider than a concept, so its name has to hold for more of the theme. */
const LEAST_FAMILY_COVERAGE = 0.35;

export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || compare(a.key, b.key);
}

/** Calls back with the smoothed log-odds of a feature in each theme where it is commoner than elsewhere. */
export function scoreIn(
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

/** Names of concepts, by how much of a theme they hold for, and of the families above them. */
export function lexiconCandidates(
  documents: readonly ReadDocument[],
  themes: Int32Array,
  sizes: Int32Array,
  lexicon: Lexicon | null,
): Record<'concepts' | 'families' | 'rare', Candidate[][]> {
  const texts = lexicon ? textsOfConcepts(documents, lexicon) : [];
  const concepts = (lexicon?.concepts ?? []).map(({ key, name }, i) => ({ key, name, texts: texts[i]! }));
  const families = (lexicon?.families ?? []).map(({ key, name }) => {
    const members = new Set(texts.flatMap((list, i) => (lexicon?.concepts[i]!.family === key ? list : [])));
    return { key, name, texts: [...members] };
  });
  const met = namedCandidates(concepts, LAST_CONCEPT_COVERAGE, themes, sizes);
  return {
    concepts: met.map((list) => list.filter(({ coverage }) => coverage >= LEAST_CONCEPT_COVERAGE)),
    rare: met.map((list) => list.filter(({ coverage }) => coverage < LEAST_CONCEPT_COVERAGE)),
    families: namedCandidates(families, LEAST_FAMILY_COVERAGE, themes, sizes),
  };
}

/** Texts in which a concept is met surely, for each concept that may be a tag. */
function textsOfConcepts(documents: readonly ReadDocument[], lexicon: Lexicon): number[][] {
  const texts: number[][] = lexicon.concepts.map(() => []);
  documents.forEach((document, text) => {
    const sure = document.matches.filter((match) => match.weight >= SURE_MATCH);
    for (const concept of new Set(sure.map((match) => match.concept))) {
      const { tag, kind } = lexicon.concepts[concept]!;
      if (tag && kind !== 'attitude') texts[concept]!.push(text);
    }
  });
  return texts;
}

/** Names that people wrote beforehand, by how much of a theme they hold for and of how little else. */
function namedCandidates(
  groups: readonly { key: string; name: string; texts: readonly number[] }[],
  leastCoverage: number,
  themes: Int32Array,
  sizes: Int32Array,
): Candidate[][] {
  const result = Array.from({ length: sizes.length }, (): Candidate[] => []);
  for (const { key, name, texts } of groups) {
    scoreIn(texts, themes, sizes, (theme, odds, coverage) => {
      if (coverage < leastCoverage) return;
      const score = coverage ** CONCEPT_COVERAGE_EXPONENT * odds;
      result[theme]!.push({ key, text: name, score, coverage });
    });
  }
  return result.map((list) => list.sort(byScore));
}
