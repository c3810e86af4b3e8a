import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../schema.js';

type Db = Kysely<Database> | Transaction<Database>;

/** A group of one run, as it is stored. */
export interface StoredCluster {
  key: string;
  label: string;
  description: string;
  keyTerms: string[];
  representativeCodes: string[];
  size: number;
}

/** Every theme key that a run of the project ever gave. */
export async function listUsedKeys(db: Db, projectId: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('cluster as c')
    .innerJoin('analysis_run as r', 'r.id', 'c.run_id')
    .select('c.key')
    .distinct()
    .where('r.project_id', '=', projectId)
    .execute();
  return new Set(rows.map((row) => row.key));
}

/** The clusters of a run in the order in which it gave them. */
export async function listStoredClusters(db: Db, runId: number): Promise<StoredCluster[]> {
  return db
    .selectFrom('cluster')
    .select([
      'key',
      'label',
      'description',
      'key_terms as keyTerms',
      'representative_codes as representativeCodes',
      'size',
    ])
    .where('run_id', '=', runId)
    .orderBy('position')
    .execute();
}

/** Label by theme key. */
export async function readClusterLabels(db: Db, runId: number): Promise<Record<string, string>> {
  const clusters = await listStoredClusters(db, runId);
  return Object.fromEntries(clusters.map(({ key, label }) => [key, label]));
}

export async function insertClusters(
  db: Db,
  runId: number,
  clusters: readonly StoredCluster[],
): Promise<void> {
  if (clusters.length === 0) return;
  const rows = clusters.map((cluster, position) => ({
    run_id: runId,
    key: cluster.key,
    label: cluster.label,
    description: cluster.description,
    key_terms: cluster.keyTerms,
    representative_codes: cluster.representativeCodes,
    size: cluster.size,
    position,
  }));
  await db.insertInto('cluster').values(rows).execute();
}
