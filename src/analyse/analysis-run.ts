import type { AnalysisStep } from '../text/index.js';
import type { AnalysisStatus, RunKind } from './analyse.table.js';
import { z } from 'zod';
import { choice, optionalWholeNumber } from '../web/index.js';

/** The steps on screen: those of the text library, and writing the result down. */
export type RunStep = AnalysisStep | 'write';

/** Why a run failed; each has its text in the catalogue (`analyse.failure.<id>`). */
export const RUN_ERRORS = ['interrupted', 'engine', 'thread', 'storage'] as const;
export type RunError = (typeof RUN_ERRORS)[number];

export type { RunKind };

/** What a person chose for a run. */
export interface RunOptions {
  /** The number of themes, or 'auto'. Counts for a `full` run only. */
  themes: number | 'auto';
}

/** What may be asked for; `full` and 'auto' unless given. */
export interface RunRequest {
  kind?: RunKind;
  themes?: RunOptions['themes'];
}

/** One analysis of a project. */
export interface AnalysisRun {
  id: number;
  projectId: number;
  status: AnalysisStatus;
  kind: RunKind;
  /** The run that was current when this one began. */
  baseRunId: number | null;
  acceptedAt: Date | null;
  discardedAt: Date | null;
  /** When its placements were removed; it can be described and computed again, not compared or returned to. */
  prunedAt: Date | null;
  /** Ideas that moved to another theme against its base, at the moment it was done; null where there was no base. */
  movedCount: number | null;
  /** Ideas that its base had not placed. */
  placedCount: number | null;
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
  resultHash: string | null;
  /** Null for a run of before there were snapshots. */
  snapshotHash: string | null;
  /** Themes and proposals. */
  clusterCount: number;
  /** How many decisions the library could not follow. */
  refusedCount: number;
}

export const isBusy = (run: Pick<AnalysisRun, 'status'>): boolean =>
  run.status === 'queued' || run.status === 'running';

/** Done, and nobody has said yet whether it counts. */
export const isWaiting = (run: Pick<AnalysisRun, 'status' | 'acceptedAt' | 'discardedAt'>): boolean =>
  run.status === 'done' && !run.acceptedAt && !run.discardedAt;

/** Below 2 there is nothing to divide; above 60 nobody reads the list. */
export const startForm = z.object({
  kind: choice(['full', 'late', 're-place']).catch('full'),
  themes: optionalWholeNumber(2, 60),
});

/** The run that counted on the page where the button was pressed; empty where none did. */
export const acceptForm = z.object({ current: optionalWholeNumber(1, 2_147_483_647) });

/** What a run is by now, in one word: a key below `runs.state`, or of the run itself below `analyse.status`. */
export type RunState = 'current' | 'waiting' | 'earlier' | 'discarded' | Exclude<AnalysisStatus, 'done'>;

export function runState(run: AnalysisRun, currentId: number | undefined): RunState {
  if (run.status !== 'done') return run.status;
  if (run.id === currentId) return 'current';
  if (run.discardedAt) return 'discarded';
  return run.acceptedAt ? 'earlier' : 'waiting';
}
