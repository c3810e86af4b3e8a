export { createAnalysis, type Analysis } from './analysis.service.js';
export { isBusy, type AnalysisRun } from './analysis-run.js';
export { findCurrentRun, findNewestRun } from './analysis-run.repository.js';
export type { Corrections, CorrectionsOf } from './corrections.js';
export { analyseRoutes } from './analyse.routes.js';
