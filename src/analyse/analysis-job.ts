import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { EVENT_THEME, type AnalysisInput, type Placement, type ResultTheme } from '../text/index.js';
import type { Database } from '../schema.js';
import type { RunError, RunKind, RunOptions } from './analysis-run.js';
import { claimRun, failRun, findCurrentRun, updateProgress } from './analysis-run.repository.js';
import { EngineError, ThreadStoppedError, type AnalysisThread } from './analysis-thread.js';
import { carriedClusters } from './carried-clusters.js';
import { listStoredClusters, listUsedKeys, type StoredCluster } from './cluster.repository.js';
import { completeRun } from './completion.repository.js';
import type { ChangesBetween, CorrectionsOf } from './corrections.js';
import { followProgress } from './follow-progress.js';
import { freshKeys, withFreshKeys } from './fresh-keys.js';
import { copyPlacements, countByTheme, insertPlacements, refreshStatistics } from './placement.repository.js';
import { readProjectInput, type ProjectInput } from './project-input.js';
import { deletePlacements, pruneRuns } from './prune.repository.js';
import { packSnapshot, takeSnapshot } from './snapshot.js';

/** The part of the progress bar that the library fills; the rest is writing the result down. */
const LIBRARY_SHARE = 0.9;
/** Placements that are taken along in one statement. */
const COPY_PART = 1000;

export interface JobSurroundings {
  db: Kysely<Database>;
  log: Logger;
  thread: AnalysisThread;
  correctionsOf: CorrectionsOf;
  changesBetween: ChangesBetween;
}

/** A run that was claimed, with what it carries on. */
interface Job {
  runId: number;
  projectId: number;
  kind: RunKind;
  options: RunOptions;
  baseRunId: number | undefined;
  base: readonly StoredCluster[];
}

class CancelledError extends Error {
  override name = 'CancelledError';
}

/** Does one run from the queue, whatever happens to it. Never rejects for the run's own sake. */
export async function performRun(around: JobSurroundings, runId: number): Promise<void> {
  const { db, log } = around;
  const claimed = await claimRun(db, runId);
  if (!claimed) return;
  const begin = Date.now();
  try {
    const baseRunId = (await findCurrentRun(db, claimed.projectId))?.id;
    const base = baseRunId === undefined ? [] : await listStoredClusters(db, baseRunId);
    // Without anything to carry on, whatever was asked for is a search.
    const kind = baseRunId === undefined ? 'full' : claimed.kind;
    const ideas = await analyseProject(around, { ...claimed, runId, kind, baseRunId, base });
    log.info({ runId, kind, ideas, ms: Date.now() - begin }, 'analysis done');
  } catch (error) {
    const errorId = classify(error);
    // A run that was cancelled ends with any error: its thread is taken away.
    if (await failRun(db, runId, errorId)) log.error({ runId, errorId, err: error }, 'analysis failed');
    else log.info({ runId }, 'analysis cancelled');
    await deletePlacements(db, runId);
    return;
  }
  await pruneRuns(db, claimed.projectId).catch((error: unknown) => {
    log.warn({ runId, err: error }, 'old placements not removed');
  });
}

async function analyseProject(around: JobSurroundings, job: Job): Promise<number> {
  const { db, thread } = around;
  const { runId, projectId, kind, options, baseRunId, base } = job;
  const read = await readProjectInput(db, around.correctionsOf, projectId, kind, options, baseRunId);
  const { input, stamps } = read;

  const progress = followProgress(around, runId);
  const analysis = await progress.during(
    thread.analyse(input, (step, fraction) => progress.report(step, fraction * LIBRARY_SHARE)),
  );

  const renamed = freshKeys(analysis.themes, carriedKeys(job, input), await listUsedKeys(db, projectId));
  const found = analysis.themes.map((theme) => ({ ...theme, key: renamed.get(theme.key) ?? theme.key }));
  const standing = standingKeys(job, input, found);
  await takeAlong(db, job, read, standing);
  const chosen = placementsToWrite(job, read, standing);
  let written = 0;
  for (let part = await analysis.more(); part.length > 0; part = await analysis.more()) {
    await insertPlacements(db, runId, baseRunId, chosen(withFreshKeys(part, renamed)), stamps);
    written += part.length;
    const share = LIBRARY_SHARE + (1 - LIBRARY_SHARE) * (written / stamps.size);
    if (!(await updateProgress(db, runId, 'write', share))) throw new CancelledError();
    await nextTurn();
  }
  await refreshStatistics(db);
  const completed = await completeRun(db, projectId, runId, {
    kind,
    baseRunId,
    clusters: carriedClusters(kind, base, found, await countByTheme(db, runId)),
    refused: analysis.refused,
    engine: analysis.engine,
    inputHash: analysis.inputHash,
    resultHash: analysis.resultHash,
    snapshot: await packSnapshot(takeSnapshot(kind, input, stamps)),
    ideaCount: stamps.size,
    changes: baseRunId === undefined ? null : await around.changesBetween(db, projectId, baseRunId, runId),
  });
  if (!completed) throw new CancelledError();
  await refreshStatistics(db);
  return stamps.size;
}

/** Keys that may come back on purpose. The remarks about the event keep theirs in every run. */
function carriedKeys({ base }: Job, input: AnalysisInput): Set<string> {
  return new Set([
    EVENT_THEME,
    ...base.map(({ key }) => key),
    ...input.knownThemes.map(({ key }) => key),
    ...Object.values(input.previous),
  ]);
}

/** Placements that nothing of this run touches; nothing that was said of those ideas changes. */
async function takeAlong(
  db: Kysely<Database>,
  job: Job,
  { stamps, asTheyWere }: ProjectInput,
  standing: ReadonlySet<string>,
): Promise<void> {
  const { baseRunId, runId } = job;
  if (baseRunId === undefined) return;
  const ids = [...stamps].flatMap(([code, { id }]) => (asTheyWere.has(code) ? [id] : []));
  for (let from = 0; from < ids.length; from += COPY_PART) {
    await copyPlacements(db, runId, baseRunId, ids.slice(from, from + COPY_PART), [...standing]);
    if (!(await updateProgress(db, runId, 'write', LIBRARY_SHARE))) throw new CancelledError();
    await nextTurn();
  }
}

/** What is written of a part of the result. Late ideas come into what stands, or stand open: they make no themes. */
function placementsToWrite(
  { kind }: Job,
  { asTheyWere }: ProjectInput,
  standing: ReadonlySet<string>,
): (placements: readonly Placement[]) => readonly Placement[] {
  const rest = (placements: readonly Placement[]): readonly Placement[] =>
    placements.filter(({ id }) => !asTheyWere.has(id));
  if (kind !== 'late') return rest;
  const place = (key: string | null): string | null => (key !== null && standing.has(key) ? key : null);
  return (placements) =>
    rest(placements).map((placement) => ({
      ...placement,
      theme: place(placement.theme),
      secondTheme: place(placement.secondTheme),
    }));
}

/** Themes and proposals after this run: those of the base, unless it searched anew, and what it may add. */
function standingKeys(
  { kind, base }: Job,
  { knownThemes }: AnalysisInput,
  found: readonly ResultTheme[],
): Set<string> {
  const added = kind === 'late' ? found.filter(({ known }) => known) : found;
  const kept = kind === 'full' ? [] : base;
  return new Set([EVENT_THEME, ...[...kept, ...knownThemes, ...added].map(({ key }) => key)]);
}

function classify(error: unknown): RunError {
  if (error instanceof EngineError) return 'engine';
  if (error instanceof ThreadStoppedError) return 'thread';
  return 'storage';
}
