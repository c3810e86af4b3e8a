import type { Db } from './part.repository.js';

/** What a part was in one of its versions. */
export interface Revision {
  version: number;
  title: string;
  body: string;
  assembled: boolean;
  restoredFrom: number | null;
  /** Null where that person is no longer known here. */
  changedBy: string | null;
  changedById: number | null;
  changedAt: Date;
}

const revisions = (db: Db, partId: number) =>
  db
    .selectFrom('note_revision as r')
    .leftJoin('person as s', 's.id', 'r.changed_by')
    .select([
      'r.version',
      'r.title',
      'r.body',
      'r.assembled',
      'r.restored_from as restoredFrom',
      's.name as changedBy',
      'r.changed_by as changedById',
      'r.changed_at as changedAt',
    ])
    .where('r.part_id', '=', partId);

/** All versions of a part, the newest first. */
export async function listRevisions(db: Db, partId: number): Promise<Revision[]> {
  return revisions(db, partId).orderBy('r.version', 'desc').execute();
}

export async function findRevision(db: Db, partId: number, version: number): Promise<Revision | undefined> {
  return revisions(db, partId).where('r.version', '=', version).executeTakeFirst();
}
