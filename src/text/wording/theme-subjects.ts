/** What a theme is about by the lexicon: the concepts beside its name, and the words that evoke them. */
import type { ReadDocument } from '../reading/collection.js';
import type { Evokes } from './key-terms.js';
import { LEAST_NAME_COVERAGE, SURE_MATCH, type NameCandidate } from './label-candidates.js';
import type { Lexicon } from '../lexicon/index.js';
import { uncapitalised } from './name-pairs.js';
import { keyOf } from './phrases.js';
import { addsTo } from './word-labels.js';

/** So many subjects of at most so many words stand before the words that people use. */
const MOST_SUBJECTS = 2;
const LONGEST_SUBJECT = 4;
/** A subject beside the name is at most so many times weaker. */
const WEAKEST_SUBJECT = 0.35;
/** A subject met in fewer texts is chance, in a small theme in less than this share of them. */
const FEWEST_TEXTS = 3;
const LEAST_SHARE = 0.18;
/** What is hardly commoner in a theme than elsewhere is no subject of it: in motions all texts speak of the council. */
const LEAST_ODDS = 0.35;
/** What it counts that a word evokes a concept of a theme, one of the same family, one of the same domain. */
const EVOKED_AT = [1, 0.7, 0.5];

/** Of a theme's concepts, best first, the names of those that it is about. */
export function subjectsOf(concepts: readonly NameCandidate[]): string[] {
  return concepts
    .filter(
      ({ coverage, texts, everywhere, score, odds }) =>
        coverage >= LEAST_NAME_COVERAGE &&
        (odds >= LEAST_ODDS || texts.length === everywhere.length) &&
        score >= WEAKEST_SUBJECT * concepts[0]!.score &&
        (texts.length >= FEWEST_TEXTS || coverage >= LEAST_SHARE),
    )
    .map(({ text }) => text);
}

/** Subjects that a name does not say already, short enough to look up. */
export function subjectsBeside(name: string, concepts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const concept of concepts) {
    const isShort = concept.split(' ').length <= LONGEST_SUBJECT;
    if (isShort && addsTo([name, ...kept].join(' '), concept)) kept.push(uncapitalised(concept));
  }
  return kept.slice(0, MOST_SUBJECTS);
}

/**
 * How strongly words evoke what a theme is about: as strongly as their concept is one of the theme's, or a little less the
 * family or the domain above it.
 */
export function evokedConcepts(
  evoking: EvokingWords,
  lexicon: Lexicon,
  levels: readonly (readonly NameCandidate[][])[],
): Evokes {
  const strengthIn = levels[0]!.map((_, theme) => {
    const strength = levels.map((level) => {
      const strongest = Math.max(...level[theme]!.map(({ score }) => score));
      return new Map(level[theme]!.map(({ key, score }) => [key, score / strongest]));
    });
    return lexicon.concepts.map(({ key, family, domain }) =>
      Math.max(
        ...[key, `family ${family}`, `domain ${domain}`].map(
          (name, level) => EVOKED_AT[level]! * (strength[level]!.get(name) ?? 0),
        ),
      ),
    );
  });
  return (key, theme) => {
    let most = 0;
    for (const concept of evoking.get(key) ?? []) most = Math.max(most, strengthIn[theme]![concept]!);
    return most;
  };
}

/** Numbers of the concepts that words and phrases evoke, by their keys. */
export type EvokingWords = ReadonlyMap<string, ReadonlySet<number>>;

/** The words and phrases by which the lexicon found its concepts in the documents. */
export function evokingWords(documents: readonly ReadDocument[]): EvokingWords {
  const evoking = new Map<string, Set<number>>();
  for (const { matches, tokens } of documents) {
    for (const { concept, start, end, weight } of matches) {
      if (weight < SURE_MATCH) continue;
      const key = keyOf(tokens.slice(start, end));
      const met = evoking.get(key);
      if (met) met.add(concept);
      else evoking.set(key, new Set([concept]));
    }
  }
  return evoking;
}
