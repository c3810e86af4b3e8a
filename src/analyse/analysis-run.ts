import type { AnalysisStep } from '../text/index.js';
import type { AnalysisStatus } from './analyse.table.js';
import { z } from 'zod';
import { optionalWholeNumber } from '../web/index.js';

/** The steps on screen: those of the text library, and writing the result down. */
export type RunStep = AnalysisStep | 'write';

/** Why a run failed; each has its text in the catalogue (`analyse.failure.<id>`). */
export const RUN_ERRORS = ['interrupted', 'engine', 'thread', 'storage'] as const;
export type RunError = (typeof RUN_ERRORS)[number];

/** What a person chose for a run. */
export interface RunOptions {
  /** The number of themes, or 'auto'. */
  themes: number | 'auto';
}

/** One analysis of a project. */
export interface AnalysisRun {
  id: number;
  projectId: number;
  status: AnalysisStatus;
  step: RunStep | null;
  /** 0 to 1. */
  fraction: number;
  options: RunOptions;
  errorId: RunError | null;
  ideaCount: number | null;
  startedBy: string | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  engineVersion: string | null;
  lexiconVersion: string | null;
  inputHash: string | null;
  /** How many decisions the library could not follow. */
  refusedCount: number;
}

export const isBusy = (run: Pick<AnalysisRun, 'status'>): boolean =>
  run.status === 'queued' || run.status === 'running';

/** Below 2 there is nothing to divide; above 60 nobody reads the list. */
export const startForm = z.object({ themes: optionalWholeNumber(2, 60) });
