import { sql, type Kysely } from 'kysely';
import type { RefusedDecision } from '../text/index.js';
import type { Database } from '../schema.js';
import { discardOtherWaiting, lockProject, setAccepted } from './acceptance.repository.js';
import type { RunKind } from './analysis-run.js';
import { findCurrentRun } from './analysis-run.repository.js';
import { insertClusters, type StoredCluster } from './cluster.repository.js';
import type { Changes } from './corrections.js';
import type { StoredSnapshot } from './snapshot.js';

export interface RunSummary {
  /** What it became: a run without a base is a search anew, whatever was asked for. */
  kind: RunKind;
  baseRunId: number | undefined;
  clusters: readonly StoredCluster[];
  refused: readonly RefusedDecision[];
  engine: { version: string; lexicon: string };
  inputHash: string;
  resultHash: string;
  snapshot: StoredSnapshot;
  ideaCount: number;
  /** Against the base; null without one. */
  changes: Changes | null;
}

/**
 * Makes a run done, clusters and all, in one transaction. The first run of a project, and one that only carries on what
 * stands, count at once. A search anew waits until a person has seen what it would change; so does one whose base no
 * longer counts by now.
 * @returns false when it was cancelled in the meantime; nothing is written then
 */
export async function completeRun(
  db: Kysely<Database>,
  projectId: number,
  runId: number,
  summary: RunSummary,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await lockProject(trx, projectId);
    const finished = await trx
      .updateTable('analysis_run')
      .set({
        status: 'done',
        fraction: 1,
        finished_at: sql`clock_timestamp()`,
        kind: summary.kind,
        base_run_id: summary.baseRunId ?? null,
        input_hash: summary.inputHash,
        result_hash: summary.resultHash,
        snapshot: summary.snapshot.data,
        snapshot_hash: summary.snapshot.hash,
        engine_version: summary.engine.version,
        lexicon_version: summary.engine.lexicon,
        idea_count: summary.ideaCount,
        refused: JSON.stringify(summary.refused),
        moved_count: summary.changes?.moved ?? null,
        placed_count: summary.changes?.placed ?? null,
      })
      .where('id', '=', runId)
      .where('status', '=', 'running')
      .returning('started_by')
      .executeTakeFirst();
    if (!finished) return false;
    await insertClusters(trx, runId, summary.clusters);
    const current = await findCurrentRun(trx, projectId);
    const countsAtOnce = !current || (summary.kind !== 'full' && current.id === summary.baseRunId);
    if (countsAtOnce) await setAccepted(trx, projectId, runId, finished.started_by, current?.id ?? null);
    else await discardOtherWaiting(trx, projectId, runId);
    return true;
  });
}
