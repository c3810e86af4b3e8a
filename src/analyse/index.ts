export { listAcceptances, type RunAcceptance } from './acceptance.repository.js';
export { acceptRun, CurrentRunChangedError, discardRun, RunPrunedError } from './acceptance.service.js';
export { createAnalysis, type Analysis, type DryRun } from './analysis.service.js';
export { isBusy, isWaiting, type AnalysisRun, type RunKind, type RunRequest } from './analysis-run.js';
export {
  findCurrentRun,
  findNewestRun,
  findRun,
  findWaitingRun,
  listRefused,
} from './analysis-run.repository.js';
export type { Changes, ChangesBetween, Corrections, CorrectionsOf } from './corrections.js';
export { analyseRoutes } from './analyse.routes.js';
export { eraseAnalysedWords, holdAnalyses } from './erase-words.repository.js';
export { outcomeText, stateBadge } from './runs.view.js';
export { NoAnswerError, type Answers, type Question } from './questions.js';
export type { Difference, Recomputation } from './recomputation.js';
export { findNewestRecomputation } from './recomputation.repository.js';
