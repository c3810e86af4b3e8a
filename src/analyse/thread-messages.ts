import type {
  AnalysisInput,
  AnalysisStep,
  Placement,
  RefusedDecision,
  ResultTheme,
  SplitPart,
  SplitRequest,
} from '../text/index.js';

/** To the worker thread. `more` asks for the next part of the placements, so that no large message blocks the server. */
export type ToThread =
  | { type: 'analyse'; input: AnalysisInput }
  | { type: 'more' }
  | { type: 'split'; request: SplitRequest; parts: number };

/** From the worker thread. An empty list of placements is the end of the result. */
export type FromThread =
  | { type: 'progress'; step: AnalysisStep; fraction: number }
  | { type: 'result'; result: ThreadResult }
  | { type: 'placements'; placements: Placement[] }
  | { type: 'split'; parts: SplitPart[] }
  | { type: 'failed'; message: string };

/** A result without its placements, which follow in parts. */
export interface ThreadResult {
  themes: ResultTheme[];
  refused: RefusedDecision[];
  engine: { version: string; lexicon: string };
  /** SHA-256 over everything that went in, hexadecimal. */
  inputHash: string;
  /** SHA-256 over everything that came out, hexadecimal. */
  resultHash: string;
}
