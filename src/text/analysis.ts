/**
 * What goes into an analysis and what comes out: the contract between the text library and everything that uses it
 * (the command line, the analysis worker, the benchmarks). Plain data only, so that it can cross a thread boundary.
 */

/** One idea as the library sees it. `id` is unique within the analysis. */
export interface TextDocument {
  id: string;
  text: string;
}

export type Language = 'nl' | 'en';

/** The identifier of remarks about the event itself (lunch, microphones, parking). */
export const EVENT_THEME = 'event';

/**
 * A theme that people made or accepted, or a line of a codebook. The analysis places documents in it and never renames
 * or removes it. `key` is what placements refer to.
 */
export interface KnownTheme {
  key: string;
  name: string;
  description?: string;
  exampleIds?: string[];
  /** Name and description are the engine's own, of an earlier run: they say no more than the texts they were made from. */
  proposed?: boolean;
  /** Closed by people: documents that stand in it (by `previous`) stay, and no others come but by pins and examples. */
  locked?: boolean;
}

/** Decisions of people. They are obeyed always; what contradicts an earlier one is refused, see `AnalysisResult.refused`. */
export interface Decisions {
  /**
   * Pinned documents in the order in which they were decided; the later wins. `theme` is the key of a known theme, a
   * name that no known theme has (it takes over the found theme that most of its pinned documents come from, or becomes
   * a new theme with the name as its key), `EVENT_THEME`, or null for "not placed".
   */
  pins: { id: string; theme: string | null }[];
  /** Pairs of documents that belong in one theme. */
  together: [string, string][];
  /** Pairs of documents that do not belong in one theme. */
  apart: [string, string][];
  /** Pairs of documents that do not repeat each other; where they stand does not depend on it. */
  distinct?: [string, string][];
}

/** A law or domain of the project. `key` is stable ('wmo'); unknown keys are recognised by their name's words only. */
export interface Law {
  key: string;
  name: string;
}

export interface AnalysisOptions {
  language: Language;
  /** The number of themes, `EVENT_THEME` and known themes included, or 'auto'. */
  themes: number | 'auto';
  /** Any 32-bit integer; the same seed and input give the same result. */
  seed: number;
  laws: Law[];
  /** The project's own dictionary, see `readDictionary`; what cannot be read in it is passed by. */
  lexicon?: string;
  /**
   * What stays of `previous`. 'none': themes are searched anew, found ones get back the key of the earlier theme that
   * most of them come from. 'themes': the themes of `previous` and the known ones stay, none is added but by pins, and
   * documents without a decision are placed again, with a bonus for staying. 'places': documents with an earlier theme
   * stay in it, only the others are placed. Absent: 'themes' with `themes` as the number of themes, when at least half
   * of the documents have an earlier theme; else 'none'. Without any known or earlier theme, themes are searched anew.
   */
  keep?: 'none' | 'themes' | 'places';
  /** Whether remarks about the event itself stand apart; true where absent. */
  withEvent?: boolean;
}

export interface AnalysisInput {
  documents: TextDocument[];
  knownThemes: KnownTheme[];
  decisions: Decisions;
  /** Theme keys of an earlier run by document id: identity of found themes is kept where most of their documents stay. */
  previous: Record<string, string>;
  /** Labels of found themes of `previous` by key: a theme that is kept (`AnalysisOptions.keep`) keeps its label. */
  previousLabels?: Record<string, string>;
  options: AnalysisOptions;
}

export type PersonalDataKind =
  | 'name'
  | 'phone'
  | 'email'
  | 'address'
  | 'bsn'
  | 'iban'
  | 'date-of-birth'
  | 'number-plate'
  | 'account'
  | 'school';

/** A stretch of text that may identify a person: offsets in UTF-16 units into the document's text, end exclusive. */
export interface PersonalDataSpan {
  start: number;
  end: number;
  kind: PersonalDataKind;
  /** Why it was marked, as the name of a rule ('relation-and-name', 'eleven-test', …). */
  reason: string;
}

/** How a document repeats another one. */
export interface Repetition {
  /** How alike the two are, 0 to 1; 1 for the same words. */
  score: number;
  /**
   * `same`: they differ in capitals, accents and signs at most; `retyped`: the same words in the same order, some of them
   * written otherwise; `order`: the same words in another order; `words`: most of their words are the same.
   */
  how: 'same' | 'retyped' | 'order' | 'words';
  /** Words that both have, as written in this document, in reading order; none where they are `same`. */
  words: string[];
  /** Words held for one that are written otherwise, in this document and in the other: "bieb", "bibliotheek". */
  alike: [string, string][];
}

/** Why two texts with much the same words are two ideas all the same. */
export interface Difference {
  /**
   * `opposite`: one denies what the other says, or asks for its opposite; `number`, `time` (a day, season or part of the
   * day) and `name` (a street or another name): each names another; `roles`: what comes in the one goes in the other;
   * `question`: one asks, the other wants something; `replaced`: one sentence about another thing; `half`: what each says
   * beside what they share outweighs it.
   */
  kind: 'opposite' | 'number' | 'time' | 'name' | 'roles' | 'question' | 'replaced' | 'half';
  /** What says so, as written in each. */
  words: readonly [string, string];
}

/** A document that has much the same words and says something else. */
export interface Lookalike extends Difference {
  id: string;
}

/** Why a document stands where it stands, and how it resembles others. */
export interface Explanation {
  /** Words (as written in the text) that the document shares with its theme, weightiest first. */
  words: string[];
  /** Readable names of lexicon concepts shared with the theme, weightiest first. */
  concepts: string[];
  /** Ids of the nearest documents in the same theme, nearest first. */
  nearest: string[];
  /** How it repeats `Placement.duplicateOf`; null where it repeats none. */
  repetition: Repetition | null;
  /** The most alike of the documents that would be its double but for what they say; null where there is none. */
  lookalike: Lookalike | null;
}

export interface Placement {
  id: string;
  /** Key of a found or known theme, `EVENT_THEME`, or null: not placed. */
  theme: string | null;
  /** The runner-up, where there is one. */
  secondTheme: string | null;
  /** Margin between theme and runner-up, 0 to 1. 1 for what a person decided. */
  confidence: number;
  /** 1 = check this first; every rank from 1 to the number of documents occurs once. */
  reviewRank: number;
  /** Names of tags from the controlled set of the lexicon, weightiest first. */
  tags: string[];
  /** Keys of the laws it touches, in the order of `options.laws`. */
  laws: string[];
  /** Id of the first document (natural order of ids) of its group of near-duplicates, when it is not that one itself. */
  duplicateOf: string | null;
  personalData: PersonalDataSpan[];
  explanation: Explanation;
  /** True where a decision of a person fixed the theme. */
  decided: boolean;
}

/** A theme of the result: found by the machine (a cluster) or known beforehand. */
export interface ResultTheme {
  /** Stable: the same input gives the same key, and `previous` carries it from run to run. */
  key: string;
  label: string;
  description: string;
  /** True when it was in `knownThemes`, or came from a pin that named it. */
  known: boolean;
  size: number;
  keyTerms: string[];
  representativeIds: string[];
}

/** Why a decision could not be obeyed; stable names, for the interface to put into words. */
export const REFUSED_REASONS = [
  /** One of the documents is not in the analysis. */
  'unknown-document',
  /** The two are one document. */
  'same-document',
  /** Together: each of them was pinned, to different themes. */
  'pinned-to-different-themes',
  /** Apart: both were pinned to one theme. */
  'pinned-to-the-same-theme',
  /** Apart: other decisions put them together. */
  'decided-to-be-together',
  /** It would bring a document into a locked theme, or take one out, without a pin. */
  'theme-is-locked',
] as const;

export type RefusedReason = (typeof REFUSED_REASONS)[number];

export interface RefusedDecision {
  kind: 'pin' | 'together' | 'apart';
  ids: string[];
  reason: RefusedReason;
}

export interface AnalysisResult {
  /** One for each document, in the order of `input.documents`. */
  placements: Placement[];
  /** Largest first; EVENT_THEME, when there is one, last. */
  themes: ResultTheme[];
  refused: RefusedDecision[];
  engine: { version: string; lexicon: string };
}

/** Documents of one theme that is to be divided. */
export interface SplitRequest {
  documents: TextDocument[];
  language: Language;
  seed: number;
  lexicon?: string;
}

/** One part of a theme as the machine would divide it; its documents in the order of the request. */
export interface SplitPart {
  label: string;
  keyTerms: string[];
  ids: string[];
}

/** What a text is found by. */
export interface SearchTerms {
  /** Stems of its content words, in reading order, each once. */
  stems: string[];
  /** Stems of the parts of its compounds, each once, without those that are stems already. */
  parts: string[];
  /** Keys of the concepts of the lexicon met in it, weightiest first. */
  concepts: string[];
}

/** The steps that a run reports, in order. */
export type AnalysisStep = 'read' | 'represent' | 'cluster' | 'place' | 'describe';

/**
 * Called at least a few times a second while a run works. `fraction` rises from 0 to 1 over the whole run. To cancel a
 * run, throw from it: `analyse` stops and the error reaches the caller.
 */
export type ReportProgress = (step: AnalysisStep, fraction: number) => void;
