import type { Language } from '../analysis.js';
import { chooseTerms, MOST_KEY_TERMS, termCandidates } from './key-terms.js';
import {
  byScore,
  LEAST_NAME_COVERAGE,
  namedCandidates,
  pairedCandidates,
  wordCandidates,
  type Candidate,
  type NameCandidate,
  type LexiconGroups,
  type NamedGroup,
} from './label-candidates.js';
import { KIND_CUES } from '../languages/kind-cues.js';
import { WORDING } from '../languages/wording.js';
import type { Lexicon } from '../lexicon/index.js';
import { capitalised, joinNames, kinship } from './name-pairs.js';
import type { PhraseInFamily } from './families.js';
import { evokedConcepts, subjectsBeside, subjectsOf, type EvokingWords } from './theme-subjects.js';
import { tokenize } from '../reading/tokenize.js';
import { isPartOfName, possibleLabels, withoutSubsumed, type PossibleLabel } from './word-labels.js';

export interface ThemeTerms {
  /** For each theme its label; empty where nothing is to be said. */
  labels: string[];
  /** For each theme its terms, weightiest first. */
  keyTerms: string[][];
  /** Those of them that people wrote. */
  words: string[][];
  /** For each theme the names of its concepts, weightiest first. */
  concepts: string[][];
  /** For each theme whether its label holds for so little of it that a reader should be told. */
  mixed: boolean[];
  /** For each theme the texts that its label holds for. */
  held: ReadonlySet<number>[];
}

/** Words and phrases that compete for the name of a theme. */
const MOST_LABEL_WORDS = 24;
/** Terms that are looked at for each theme. */
const MOST_CANDIDATES = 60;
/** Concepts that hold for less are no part of a theme. */
const LEAST_CONCEPT_COVERAGE = 0.12;
/** In a large theme of many subjects a name may hold for a smaller share, if for so many texts. */
const ENOUGH_TEXTS = 5;
/** A concept that holds for less is a corner of the theme: its field goes first where that holds for half. */
const CORNER = 0.3;
/** Wider names have to hold for more of the theme, and lose against a narrower one that fits as well. */
const FAMILY = { leastCoverage: 0.35, worth: 0.85 };
const DOMAIN = { leastCoverage: 0.5, worth: 0.55 };
/** A topic of the bank is narrow, and texts are only near it. */
const TOPIC = { leastCoverage: 0.4, worth: 0.6 };
/** A topic that is described by a list is no heading. */
const LIST = /[,:]/;
/** Two names are more to read than one. */
const PAIR_WORTH = 0.8;
const NAMES_FOR_PAIRS = 6;
/**
 * What the bank's word on a word counts where texts share words: "onderzoek" goes with any subject of a workshop, and is
 * what a debate on science is about.
 */
const BANK_BESIDE_TEXTS = 1 / 3;
/** The best name of a theme scores lower only when the theme has no subject of its own. */
const LEAST_SCORE = 0.45;
/** A domain that scores lower and holds for less than this goes behind every narrower name: it would promise too much. */
const DOMAIN_HOLDS = 0.6;
/** Where words lead but hold for less than this share, a name goes first that holds for so much. */
const WORDS_HOLD = 0.45;
const NAME_HOLDS = 0.5;

/** Where names lead, a word must say something by itself. */
const BESIDE_NAMES = { topicalityExponent: 1.5, coverageExponent: 0.5, mostOdds: Infinity };
/** Where words lead, their texts say what they are worth; what is met nowhere else must also be met often here. */
const BY_WORDS = { topicalityExponent: 0, coverageExponent: 0.7, mostOdds: 5 };

export interface NamingInput {
  /** For each document the number of its theme, -1 for none. */
  themes: Int32Array;
  count: number;
  phrases: readonly PhraseInFamily[];
  lexicon: Lexicon | null;
  /** What the lexicon has names for in the documents. */
  groups: LexiconGroups;
  /** Words of the documents that evoke concepts. */
  evoking: EvokingWords;
  /** Topics of the bank with the texts that they are near to; none where outside knowledge has no say. */
  topics: readonly NamedGroup[];
  /** How much a stem says about the subject: 1 is usual, lower for words that go with any subject. */
  topicality: (stem: string) => number;
  /** Whether names that people wrote beforehand go before the texts' own words: where those are hardly shared. */
  conceptsLead: boolean;
  language: Language;
  /** For each theme the name that people gave it, empty where none. */
  given: readonly string[];
}

/**
 * Names themes, with noun phrases only. Where texts share words, with their own phrases; where they hardly do, with the
 * names of concepts, of topics of the bank, and of the families and domains above them, whichever holds for most of the
 * theme and least of the others. No two themes get the same label.
 *
 * @param taken labels already in use (known themes)
 */
export function nameThemes(input: NamingInput, taken: readonly string[]): ThemeTerms {
  const { themes, count, phrases, lexicon, groups, topics, topicality, conceptsLead, language } = input;
  const { and } = WORDING[language];
  const sizes = new Int32Array(count);
  for (const theme of themes) if (theme >= 0) sizes[theme]!++;
  const scoring = { ...(conceptsLead ? BESIDE_NAMES : BY_WORDS), longWord: KIND_CUES[language].longWord };
  const tells = conceptsLead
    ? topicality
    : (stem: string): number => 1 - BANK_BESIDE_TEXTS * (1 - topicality(stem));
  const all = wordCandidates(phrases, themes, sizes, tells, scoring);
  const words = all.map((list) => withoutSubsumed(list, MOST_LABEL_WORDS));
  const named = (
    list: readonly NamedGroup[],
    bar: { leastCoverage: number; worth: number },
  ): NameCandidate[][] => namedCandidates(list, bar, themes, sizes);
  const concepts = named(groups.concepts, { leastCoverage: LEAST_CONCEPT_COVERAGE, worth: 1 });
  const families = named(groups.families, FAMILY);
  const domains = named(groups.domains, DOMAIN);
  const headings = topics.filter(({ name }) => !LIST.test(name));
  const topicNames = named(headings, TOPIC);
  const isKin = kinship(lexicon);
  const fieldOf = new Map(lexicon?.concepts.map(({ key, domain }) => [key, `domain ${domain}`]));
  const names = concepts.map((own, theme) => {
    const often = own.filter(
      ({ coverage, texts }) => coverage >= LEAST_NAME_COVERAGE || texts.length >= ENOUGH_TEXTS,
    );
    const narrow = [...often, ...families[theme]!].sort(byScore);
    const join = (a: NameCandidate, b: NameCandidate): string | null =>
      isKin(a, b) ? joinNames(a, b, and) : null;
    const pairs = pairedCandidates(narrow.slice(0, NAMES_FOR_PAIRS), join, theme, PAIR_WORTH, themes, sizes);
    const strong = domains[theme]!.filter((domain) => !isWeak(domain));
    const list = [
      ...[...narrow, ...pairs, ...topicNames[theme]!, ...strong].sort(byScore),
      ...domains[theme]!.filter(isWeak),
    ];
    const best = list[0];
    const field = best && best.coverage < CORNER && strong.find(({ key }) => key === fieldOf.get(best.key));
    return field ? [field, ...list] : list;
  });
  const chosen = chooseLabels({ all, words }, names, sizes, taken, { and, conceptsLead });
  const about = concepts.map(subjectsOf);
  const terms = termCandidates(
    phrases,
    themes,
    sizes,
    tells,
    conceptsLead && lexicon ? evokedConcepts(input.evoking, lexicon, [concepts, families, domains]) : null,
  );
  const subjects: string[][] = [];
  const said = chosen.map(({ label }, theme) => {
    const name = input.given[theme] || label;
    const own = conceptsLead ? subjectsBeside(name, about[theme]!) : [];
    subjects.push(own);
    const stems = new Set(tokenize([name, ...own].join(' '), language).map(({ stem }) => stem));
    return chooseTerms(terms[theme]!.slice(0, MOST_CANDIDATES), name, stems);
  });
  return {
    labels: chosen.map(({ label }) => label),
    keyTerms: said.map((list, theme) => [...subjects[theme]!, ...list].slice(0, MOST_KEY_TERMS)),
    words: said,
    concepts: about,
    mixed: chosen.map(({ mixed }) => mixed),
    held: chosen.map(({ texts }) => texts),
  };
}

function isWeak({ score, coverage }: NameCandidate): boolean {
  return score < LEAST_SCORE && coverage < DOMAIN_HOLDS;
}

/** Larger themes choose first; a label in use is passed over. A theme without a subject of its own gets none. */
function chooseLabels(
  { all, words }: { all: readonly Candidate[][]; words: readonly Candidate[][] },
  names: readonly (readonly NameCandidate[])[],
  sizes: Int32Array,
  taken: readonly string[],
  { and, conceptsLead }: { and: string; conceptsLead: boolean },
): PossibleLabel[] {
  const used = new Set(taken.map((label) => label.toLowerCase()));
  const chosen = words.map((): PossibleLabel => ({ label: '', mixed: false, texts: new Set() }));
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  for (const theme of order) {
    const free = <T extends Candidate>(list: readonly T[]): T[] =>
      list.filter(({ text }) => !used.has(text.toLowerCase()));
    const own = possibleLabels(free(words[theme]!), all[theme]!, sizes[theme]!, and);
    const given = free(names[theme]!).map(({ text, score, texts }): PossibleLabel => ({
      label: text,
      mixed: score < LEAST_SCORE,
      texts: new Set(texts),
    }));
    const wordsHold = own.length > 0 && own[0]!.texts.size >= WORDS_HOLD * sizes[theme]!;
    const better = wordsHold
      ? []
      : given.filter(({ texts, mixed }) => !mixed && texts.size >= NAME_HOLDS * sizes[theme]!);
    const telling = own.filter(({ texts }) => texts.size >= CORNER * sizes[theme]!);
    const possible = (conceptsLead ? [...given, ...telling] : [...better, ...own, ...given]).filter(
      ({ label }) => !used.has(label.toLowerCase()),
    );
    // "School" beside "School en onderwijs" would be two themes with one label, if another holds as well.
    const isPart = ({ label }: PossibleLabel): boolean =>
      [...used].some((other) => isPartOfName(label, other));
    const first =
      possible[0] && isPart(possible[0])
        ? (possible.find((other) => !other.mixed && !isPart(other)) ?? possible[0])
        : possible[0];
    if (first === undefined) continue;
    used.add(first.label.toLowerCase());
    chosen[theme] = { ...first, label: capitalised(first.label) };
  }
  return chosen;
}
