import { sql, type Kysely, type Transaction } from 'kysely';
import type { Placement } from '../text/index.js';
import type { Database } from '../schema.js';

type Db = Kysely<Database> | Transaction<Database>;

/** Rows in one page or statement; in between, others get the embedded database's one connection. */
const PART = 2000;

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
    .where('active', '=', true)
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** The MD5 of the text that a run saw, by the id of the idea. */
export async function listAnalysedTexts(db: Db, runId: number): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  for (let afterId = 0; ;) {
    const rows = await db
      .selectFrom('placement')
      .select(['idea_id', 'text_hash'])
      .where('run_id', '=', runId)
      .where('idea_id', '>', afterId)
      .orderBy('idea_id')
      .limit(PART)
      .execute();
    for (const { idea_id, text_hash } of rows) texts.set(idea_id, text_hash);
    if (rows.length < PART) return texts;
    afterId = rows.at(-1)?.idea_id ?? afterId;
  }
}

/**
 * Writes a part of the placements of a run. An idea that was erased in the meantime is passed over, and so is the
 * reference to one. Where a decision fixed the place, what the machine had said of itself is taken along from the base.
 */
export async function insertPlacements(
  db: Db,
  runId: number,
  baseRunId: number | undefined,
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
        decided: placement.decided,
      },
    ];
  });
  // One parameter for all rows: a tenth of the time of a row of parameters each, and ids are checked by the join.
  // A confidence of 1 in the base is a decision too: what the machine thought before it is not known then.
  await sql`
    insert into placement (run_id, idea_id, idea_version, text_hash, theme_key, second_key, confidence, review_rank,
      tags, laws, duplicate_of, personal_data, explanation, suggested_key, suggested_label)
    select ${runId}::integer, idea.id, r.idea_version, r.text_hash, r.theme_key, r.second_key, r.confidence,
      r.review_rank, r.tags, r.laws, original.id, r.personal_data, r.explanation,
      case when r.decided and b.suggested_label is not null then b.suggested_key
        when r.decided and b.confidence < 1 then b.theme_key end,
      case when r.decided and b.suggested_label is not null then b.suggested_label
        when r.decided and b.confidence < 1 then coalesce(c.label, '') end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(idea_id integer, idea_version integer,
      text_hash text, theme_key text, second_key text, confidence double precision, review_rank integer, tags text[],
      laws text[], duplicate_of integer, personal_data jsonb, explanation jsonb, decided boolean)
    join idea on idea.id = r.idea_id
    left join idea as original on original.id = r.duplicate_of
    left join placement as b on b.run_id = ${baseRunId ?? null}::integer and b.idea_id = idea.id
    left join cluster as c on c.run_id = b.run_id and c.key = b.theme_key`.execute(db);
}

/**
 * Takes along from another run, as they are, the placements of these ideas; at most `PART` ids at a time. A runner-up
 * that is no theme any more (`standing`: those that are) is left out.
 */
export async function copyPlacements(
  db: Db,
  runId: number,
  fromRunId: number,
  ideaIds: readonly number[],
  standing: readonly string[],
): Promise<void> {
  await sql`
    insert into placement (run_id, idea_id, idea_version, text_hash, theme_key, second_key, confidence, review_rank,
      tags, laws, duplicate_of, personal_data, explanation, suggested_key, suggested_label)
    select ${runId}::integer, idea_id, idea_version, text_hash, theme_key,
      case when second_key = any(${standing}) then second_key end, confidence, review_rank,
      tags, laws, duplicate_of, personal_data, explanation, suggested_key, suggested_label
    from placement where run_id = ${fromRunId} and idea_id = any(${ideaIds})`.execute(db);
}

/** Ideas in each theme of a run, as the machine placed them. */
export async function countByTheme(db: Db, runId: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('placement')
    .select((eb) => ['theme_key as key', eb.fn.countAll<number>().as('n')])
    .where('run_id', '=', runId)
    .where('theme_key', 'is not', null)
    .groupBy('theme_key')
    .execute();
  return new Map(rows.map(({ key, n }) => [key ?? '', n]));
}

/** The embedded database has no autovacuum: without fresh statistics the pages of a large project are planned badly. */
export async function refreshStatistics(db: Db): Promise<void> {
  await sql`analyze placement, cluster, idea`.execute(db);
}
