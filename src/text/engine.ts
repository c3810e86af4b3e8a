import type { AnalysisInput, AnalysisResult, ReportProgress } from './analysis.js';
import { Memory } from './memory.js';
import { analyseWith } from './pipeline.js';

/** An engine that lives on between runs. */
export interface TextEngine {
  /** As `analyse`, with the same result; quicker where the documents are those of the last run. */
  analyse(input: AnalysisInput, report?: ReportProgress): AnalysisResult;
}

/**
 * An engine that remembers of its last run what depends on the documents and not on decisions: texts as read, vectors,
 * neighbours, tags. After other documents, or a run that was cancelled or failed, it begins anew where it must.
 */
export function createEngine(): TextEngine {
  const memory = new Memory();
  return {
    analyse: (input, report = () => undefined) => analyseWith(memory, input, report),
  };
}
