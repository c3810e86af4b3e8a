import type { Db } from '../ideas/effective.repository.js';

/** A group that a run found, as it is proposed for a theme. */
export interface Cluster {
  key: string;
  label: string;
  description: string;
  keyTerms: string[];
  representativeCodes: string[];
}

const clusters = (db: Db, runId: number) =>
  db
    .selectFrom('cluster')
    .select([
      'key',
      'label',
      'description',
      'key_terms as keyTerms',
      'representative_codes as representativeCodes',
    ])
    .where('run_id', '=', runId);

export async function findCluster(db: Db, runId: number, key: string): Promise<Cluster | undefined> {
  return clusters(db, runId).where('key', '=', key).executeTakeFirst();
}

/** The clusters of a run in the order in which it gave them. */
export async function listClusters(db: Db, runId: number): Promise<Cluster[]> {
  return clusters(db, runId).orderBy('position').execute();
}
