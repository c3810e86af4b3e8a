import type { Kysely } from 'kysely';
import type { AnalysisInput, KnownTheme } from '../text/index.js';
import type { Database } from '../schema.js';

/**
 * What people decided so far, in the words of the text library; documents are named by the code of the idea. The review
 * room knows it and lies downstream, so the application hands this function in.
 */
export interface Corrections {
  knownThemes: KnownTheme[];
  pins: AnalysisInput['decisions']['pins'];
  together: AnalysisInput['decisions']['together'];
  apart: AnalysisInput['decisions']['apart'];
  /** Pairs that are no doubles of each other. */
  distinct: [string, string][];
  /** Theme key by idea code: where the ideas stand now. */
  previous: Record<string, string>;
  /** The words that the project adds to the lexicon, in the lexicon's own format; empty: none. */
  dictionary: string;
}

export type CorrectionsOf = (db: Kysely<Database>, projectId: number) => Promise<Corrections>;

/** What one run moved against another, the decisions of this moment counted in both. */
export interface Changes {
  /** Ideas that both placed, in different themes. */
  moved: number;
  /** Ideas that only the later one placed. */
  placed: number;
}

/** Knows what a person decided, and so lies in the review room too. */
export type ChangesBetween = (
  db: Kysely<Database>,
  projectId: number,
  fromRunId: number,
  toRunId: number,
) => Promise<Changes>;
