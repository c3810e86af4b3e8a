import type { ReadDocument } from './collection.js';
import {
  byScore,
  conceptGroups,
  groupsAbove,
  LONGEST_LABEL,
  namedCandidates,
  wordCandidates,
  pairedCandidates,
  type Candidate,
  type NameCandidate,
  type NamedGroup,
} from './label-candidates.js';
import type { Lexicon } from './lexicon/index.js';
import type { Phrase } from './phrases.js';
import { possibleLabels, saysTheSame, withoutSubsumed, type PossibleLabel } from './word-labels.js';

export interface ThemeTerms {
  /** For each theme its label; empty where nothing is to be said. */
  labels: string[];
  /** For each theme its terms, weightiest first. */
  keyTerms: string[][];
  /** For each theme the names of its concepts, weightiest first. */
  concepts: string[][];
  /** For each theme whether its label holds for so little of it that a reader should be told. */
  mixed: boolean[];
}

const MOST_KEY_TERMS = 8;
const FEWEST_KEY_TERMS = 4;
/** A name met in this share of the texts, or more, may name a theme; below it promises too much. */
const LEAST_NAME_COVERAGE = 0.2;
/** Where nothing holds for more, this share still says more than a loose word. */
const LAST_NAME_COVERAGE = 0.12;
/** Wider names have to hold for more of the theme, and lose against a narrower one that fits as well. */
const FAMILY = { leastCoverage: 0.35, worth: 0.8 };
const DOMAIN = { leastCoverage: 0.5, worth: 0.6 };
/** A topic of the bank is narrow, and texts are only near it. */
const TOPIC = { leastCoverage: 0.4, worth: 0.5 };
/** Two names are more to read than one. */
const PAIR_WORTH = 0.8;
const NAMES_FOR_PAIRS = 6;
/** The best name of a theme scores lower only when the theme has no subject of its own. */
const LEAST_SCORE = 0.45;
/** Where names lead, words met in fewer texts are chance. */
const LEAST_TEXTS_BESIDE_NAMES = 3;

/** Where names lead, a word must say something by itself. */
const BESIDE_NAMES = { topicalityExponent: 1.5, coverageExponent: 0.5, mostOdds: Infinity };
/** Where words lead, their texts say what they are worth; what is met nowhere else must also be met often here. */
const BY_WORDS = { topicalityExponent: 0, coverageExponent: 0.7, mostOdds: 5 };

export interface NamingInput {
  documents: readonly ReadDocument[];
  /** For each document the number of its theme, -1 for none. */
  themes: Int32Array;
  count: number;
  phrases: readonly Phrase[];
  lexicon: Lexicon | null;
  /** Topics of the bank with the texts that they are near to; none where outside knowledge has no say. */
  topics: readonly NamedGroup[];
  /** How much a stem says about the subject: 1 is usual, lower for words that go with any subject. */
  topicality: (stem: string) => number;
  /** Whether names that people wrote beforehand go before the texts' own words: where those are hardly shared. */
  conceptsLead: boolean;
  /** See `WordScoring`. */
  longWord: number;
  /** The word that joins two terms. */
  and: string;
}

/**
 * Names themes, with noun phrases only. Where texts share words, with their own phrases; where they hardly do, with the
 * names of concepts, of topics of the bank, and of the families and domains above them, whichever holds for most of the
 * theme and least of the others. No two themes get the same label.
 *
 * @param taken labels already in use (known themes)
 */
export function nameThemes(input: NamingInput, taken: readonly string[]): ThemeTerms {
  const { documents, themes, count, phrases, lexicon, topics, topicality, conceptsLead } = input;
  const sizes = new Int32Array(count);
  for (const theme of themes) if (theme >= 0) sizes[theme]!++;
  const scoring = { ...(conceptsLead ? BESIDE_NAMES : BY_WORDS), longWord: input.longWord };
  const all = wordCandidates(phrases, themes, sizes, topicality, scoring);
  const words = all.map((list) => withoutSubsumed(list, 3 * MOST_KEY_TERMS));
  const groups = lexicon ? conceptGroups(documents, lexicon) : [];
  const named = (
    list: readonly NamedGroup[],
    bar: { leastCoverage: number; worth: number },
  ): NameCandidate[][] => namedCandidates(list, bar, themes, sizes);
  const concepts = named(groups, { leastCoverage: LAST_NAME_COVERAGE, worth: 1 });
  const levels = lexicon
    ? [
        named(groupsAbove(groups, lexicon, 'family'), FAMILY),
        named(topics, TOPIC),
        named(groupsAbove(groups, lexicon, 'domain'), DOMAIN),
      ]
    : [];
  const names = concepts.map((own, theme) => {
    const [families = [], ...wider] = levels.map((level) => level[theme]!);
    const narrow = [...own.filter(({ coverage }) => coverage >= LEAST_NAME_COVERAGE), ...families].sort(
      byScore,
    );
    const join = (a: Candidate, b: Candidate): string | null => joinNames(a, b, input.and);
    const pairs = pairedCandidates(narrow.slice(0, NAMES_FOR_PAIRS), join, theme, PAIR_WORTH, themes, sizes);
    const seldom = own.filter(({ coverage }) => coverage < LEAST_NAME_COVERAGE);
    return { names: [...narrow, ...pairs, ...wider.flat()].sort(byScore), seldom };
  });
  const chosen = chooseLabels({ all, words }, names, sizes, taken, input);
  const about = concepts.map((list) =>
    textsOf(list.filter(({ coverage }) => coverage >= LEAST_NAME_COVERAGE)),
  );
  return {
    labels: chosen.map(({ label }) => label),
    keyTerms: words.map((list, theme) =>
      conceptsLead
        ? besideNames(list, chosen[theme]!.label, about[theme]!)
        : textsOf(list.slice(0, MOST_KEY_TERMS)),
    ),
    concepts: about,
    mixed: chosen.map(({ mixed }) => mixed),
  };
}

/** Where few words are shared: those met often enough, then names of concepts, then other words. */
function besideNames(words: readonly Candidate[], label: string, concepts: readonly string[]): string[] {
  const often = words
    .filter(({ texts }) => texts.length >= LEAST_TEXTS_BESIDE_NAMES)
    .slice(0, MOST_KEY_TERMS);
  const terms = textsOf(often);
  const said = label.toLowerCase();
  for (const term of [...concepts.map(uncapitalised), ...textsOf(words)]) {
    if (terms.length >= FEWEST_KEY_TERMS) break;
    if (!terms.includes(term) && !said.includes(term.toLowerCase())) terms.push(term);
  }
  return terms;
}

interface Names {
  names: readonly NameCandidate[];
  /** Concepts that hold for less than a name should. */
  seldom: readonly NameCandidate[];
}

/** Larger themes choose first; a label in use is passed over. */
function chooseLabels(
  { all, words }: { all: readonly Candidate[][]; words: readonly Candidate[][] },
  names: readonly Names[],
  sizes: Int32Array,
  taken: readonly string[],
  { and, conceptsLead }: Pick<NamingInput, 'and' | 'conceptsLead'>,
): PossibleLabel[] {
  const used = new Set(taken.map((label) => label.toLowerCase()));
  const chosen = words.map((): PossibleLabel => ({ label: '', mixed: false }));
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  for (const theme of order) {
    const free = <T extends Candidate>(list: readonly T[]): T[] =>
      list.filter(({ text }) => !used.has(text.toLowerCase()));
    const own = possibleLabels(free(words[theme]!), all[theme]!, sizes[theme]!, and);
    const given = [...free(names[theme]!.names), ...free(names[theme]!.seldom)].map(
      ({ text, score }): PossibleLabel => ({ label: text, mixed: score < LEAST_SCORE }),
    );
    const possible = conceptsLead ? [...given, ...own] : [...own, ...given];
    const first = possible.find(({ label }) => !used.has(label.toLowerCase()));
    if (first === undefined) continue;
    used.add(first.label.toLowerCase());
    chosen[theme] = { ...first, label: capitalised(first.label) };
  }
  return chosen;
}

const textsOf = (candidates: readonly Candidate[]): string[] => candidates.map(({ text }) => text);

/** Two names as one, or null when they say the same or are too long together. */
function joinNames(a: Candidate, b: Candidate, and: string): string | null {
  if (saysTheSame(a.text, b.text)) return null;
  if (`${a.text} ${b.text}`.includes(` ${and} `)) return null;
  const both = `${a.text} ${and} ${uncapitalised(b.text)}`;
  return both.length <= LONGEST_LABEL ? both : null;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name within a sentence; abbreviations and names of laws (Wmo, UWV, DigiD) keep their capitals. */
export function uncapitalised(text: string): string {
  if (text.startsWith('Eén ')) return `é${text.slice(1)}`;
  return /^\p{Lu}\p{M}?\p{Ll}*(?:\s|,|$)/u.test(text) &&
    !/^(?:Wmo|Digi|Wlz|Jeugdwet|Participatiewet)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
