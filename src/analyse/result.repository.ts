import { sql, type Kysely, type Transaction } from 'kysely';
import type { Placement, RefusedDecision, ResultTheme } from '../text/index.js';
import type { Database } from '../schema.js';

type Db = Kysely<Database> | Transaction<Database>;

/** An idea as it went into an analysis. */
export interface AnalysedIdea {
  id: number;
  code: string;
  text: string;
  version: number;
}

/** What is remembered of an idea while the library works: enough to write its placement. */
export interface IdeaStamp {
  id: number;
  version: number;
  /** MD5 of the text in UTF-8, hexadecimal: what PostgreSQL's md5() gives. */
  textHash: string;
}

/** The ideas of a project that are not withdrawn, a page at a time, in the order of their ids. */
export async function listIdeasForAnalysis(
  db: Db,
  projectId: number,
  afterId: number,
  limit: number,
): Promise<AnalysedIdea[]> {
  return db
    .selectFrom('idea')
    .select(['id', 'code', 'text', 'version'])
    .where('project_id', '=', projectId)
    .where('withdrawn_at', 'is', null)
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute();
}

/**
 * Writes a part of the placements of a run. An idea that was erased in the meantime is passed over, and so is the
 * reference to one.
 */
export async function insertPlacements(
  db: Db,
  runId: number,
  placements: readonly Placement[],
  stamps: ReadonlyMap<string, IdeaStamp>,
): Promise<void> {
  const rows = placements.flatMap((placement) => {
    const stamp = stamps.get(placement.id);
    if (!stamp) return [];
    const first = placement.duplicateOf === null ? undefined : stamps.get(placement.duplicateOf);
    return [
      {
        idea_id: stamp.id,
        idea_version: stamp.version,
        text_hash: stamp.textHash,
        theme_key: placement.theme,
        second_key: placement.secondTheme,
        confidence: placement.confidence,
        review_rank: placement.reviewRank,
        tags: placement.tags,
        laws: placement.laws,
        duplicate_of: first?.id ?? null,
        personal_data: placement.personalData,
        explanation: placement.explanation,
      },
    ];
  });
  // One parameter for all rows: a tenth of the time of a row of parameters each, and ids are checked by the join.
  await sql`
    insert into placement (run_id, idea_id, idea_version, text_hash, theme_key, second_key, confidence, review_rank,
      tags, laws, duplicate_of, personal_data, explanation)
    select ${runId}::integer, idea.id, r.idea_version, r.text_hash, r.theme_key, r.second_key, r.confidence,
      r.review_rank, r.tags, r.laws, original.id, r.personal_data, r.explanation
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(idea_id integer, idea_version integer,
      text_hash text, theme_key text, second_key text, confidence double precision, review_rank integer, tags text[],
      laws text[], duplicate_of integer, personal_data jsonb, explanation jsonb)
    join idea on idea.id = r.idea_id
    left join idea as original on original.id = r.duplicate_of`.execute(db);
}

/** Removes what a run that failed or was cancelled had written already. */
export async function deletePlacements(db: Db, runId: number): Promise<void> {
  await db.deleteFrom('placement').where('run_id', '=', runId).execute();
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

export interface RunSummary {
  themes: readonly ResultTheme[];
  refused: readonly RefusedDecision[];
  engine: { version: string; lexicon: string };
  inputHash: string;
  ideaCount: number;
}

/**
 * Makes the run the current one of its project, clusters and all, in one transaction.
 * @returns false when it was cancelled in the meantime; nothing is written then
 */
export async function completeRun(
  db: Kysely<Database>,
  runId: number,
  summary: RunSummary,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('analysis_run')
      .set({
        status: 'done',
        fraction: 1,
        finished_at: sql`now()`,
        input_hash: summary.inputHash,
        engine_version: summary.engine.version,
        lexicon_version: summary.engine.lexicon,
        idea_count: summary.ideaCount,
        refused: JSON.stringify(summary.refused),
      })
      .where('id', '=', runId)
      .where('status', '=', 'running')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    const clusters = summary.themes.map((theme, position) => ({
      run_id: runId,
      key: theme.key,
      label: theme.label,
      description: theme.description,
      key_terms: theme.keyTerms,
      representative_codes: theme.representativeIds,
      size: theme.size,
      position,
    }));
    if (clusters.length > 0) await trx.insertInto('cluster').values(clusters).execute();
    return true;
  });
}

/** The embedded database has no autovacuum: without fresh statistics the pages of a large project are planned badly. */
export async function refreshStatistics(db: Db): Promise<void> {
  await sql`analyze placement, cluster, idea`.execute(db);
}
