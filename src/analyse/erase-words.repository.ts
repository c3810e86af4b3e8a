import { sql, type Transaction } from 'kysely';
import { ERASED, rewriteWords, type ErasedIdea, type WordColumns } from '../capture/index.js';
import type { Database } from '../schema.js';
import {
  eraseInValue,
  findPersonalData,
  tokenize,
  wordEraser,
  type Explanation,
  type WordEraser,
} from '../text/index.js';
import { lockProject } from './acceptance.repository.js';
import { packSnapshot, unpackSnapshot, type Snapshot, type StoredSnapshot } from './snapshot.js';

type Trx = Transaction<Database>;

const CLUSTER: WordColumns = {
  table: 'cluster',
  key: 'id',
  text: ['label', 'description'],
  ofProject: (projectId) =>
    sql<boolean>`w.run_id in (select id from analysis_run where project_id = ${projectId})`,
};
const KEY_TERMS: WordColumns = {
  table: 'cluster',
  key: 'id',
  lists: ['key_terms'],
  ofProject: CLUSTER.ofProject,
};
const SUGGESTION: WordColumns = {
  table: 'placement',
  key: 'id',
  text: ['suggested_label'],
  ofProject: CLUSTER.ofProject,
};

/**
 * True where an analysis is at work on the project: it has read the words already and would write them down again. Until
 * the transaction ends none begins.
 */
export async function holdAnalyses(trx: Trx, projectId: number): Promise<boolean> {
  await lockProject(trx, projectId);
  await sql`lock table analysis_run in share row exclusive mode`.execute(trx);
  const busy = await trx
    .selectFrom('analysis_run')
    .select('id')
    .where('project_id', '=', projectId)
    .where('status', 'in', ['queued', 'running'])
    .executeTakeFirst();
  return busy !== undefined;
}

/** A phrase of more words is a sentence, whose words say nothing about a person by themselves. */
const LONGEST_NAME = 3;
const SHORTEST_NAME = 3;

/** The machine takes names apart: it keeps single words in lists and puts them together in its own way. */
const singleWords = (phrases: readonly string[]): string[] =>
  phrases
    .map((phrase) => tokenize(phrase, 'nl'))
    .filter((tokens) => tokens.length <= LONGEST_NAME)
    .flatMap((tokens) => tokens.map(({ text }) => text).filter((word) => word.length >= SHORTEST_NAME));

/**
 * Erases words from all that analyses kept of a project: why ideas stand where they stand, what was marked in them, names
 * of proposals, and what went into each run. Places, tags and laws stay.
 *
 * @param phrases  everything that goes
 * @param lone     single words of it that no idea has any more
 * @param names    what of it was chosen apart from whole texts
 */
export async function eraseAnalysedWords(
  trx: Trx,
  projectId: number,
  ideas: readonly ErasedIdea[],
  { phrases, lone, names }: { phrases: readonly string[]; lone: readonly string[]; names: readonly string[] },
): Promise<void> {
  const eraser = wordEraser([...phrases, ...lone, ...singleWords(names)], ERASED);
  const isErased = (term: string): boolean => eraser.find(term).length > 0;
  for (const idea of ideas) {
    await cleanPlacements(trx, idea, isErased);
    await forgetLikeness(trx, projectId, idea);
  }
  const clean = (value: unknown): unknown => eraseInValue(value, eraser);
  for (const columns of [CLUSTER, SUGGESTION]) {
    await rewriteWords(trx, columns, projectId, eraser.needles, clean);
  }
  await rewriteWords(trx, KEY_TERMS, projectId, eraser.needles, (terms) =>
    Array.isArray(terms) ? terms.filter((term: string) => !isErased(term)) : terms,
  );
  await cleanSnapshots(trx, projectId, ideas, eraser);
}

/** The place of the idea stays as if the run had seen the text that is left. */
async function cleanPlacements(
  trx: Trx,
  { id, before, after, whole }: ErasedIdea,
  isErased: (term: string) => boolean,
): Promise<void> {
  const rows = await trx
    .selectFrom('placement')
    .select([
      'id',
      sql<Partial<Explanation>>`explanation`.as('explanation'),
      sql<boolean>`idea_version = ${before.version} or text_hash = md5(${before.text})`.as('current'),
    ])
    .where('idea_id', '=', id)
    .execute();
  for (const row of rows) {
    // How it looks like others is left out: that was said of the text as it was.
    const { words = [], concepts = [], nearest = [] } = row.explanation;
    const explanation: Partial<Explanation> = {
      words: whole ? [] : words.filter((word) => !isErased(word)),
      concepts: whole ? [] : concepts,
      nearest,
    };
    await trx
      .updateTable('placement')
      .set({
        explanation: JSON.stringify(explanation),
        personal_data: JSON.stringify(row.current ? findPersonalData(after.text) : []),
        // The mark of a text that is gone could be compared with guesses.
        text_hash: row.current ? sql<string>`md5(${after.text})` : '',
        ...(row.current ? { idea_version: after.version } : {}),
      })
      .where('id', '=', row.id)
      .execute();
  }
}

/** Why other ideas look like this one was said with its words. */
async function forgetLikeness(trx: Trx, projectId: number, { id, code }: ErasedIdea): Promise<void> {
  await sql`
    update placement set explanation = explanation - 'repetition'
    where duplicate_of = ${id}`.execute(trx);
  await sql`
    update placement set explanation = explanation - 'lookalike'
    where explanation->'lookalike'->>'id' = ${code}
      and run_id in (select id from analysis_run where project_id = ${projectId})`.execute(trx);
}

/**
 * What went into a run is kept without the words, and the run remembers that it cannot be computed again as it was. The
 * hash of what went in goes: as all the rest is known, it would tell whether a guess of the words is right.
 */
async function cleanSnapshots(
  trx: Trx,
  projectId: number,
  ideas: readonly ErasedIdea[],
  eraser: WordEraser,
): Promise<void> {
  const erased = new Set(ideas.map(({ id }) => id));
  const runs = await trx
    .selectFrom('analysis_run')
    .select('id')
    .where('project_id', '=', projectId)
    .where('snapshot', 'is not', null)
    .orderBy('id')
    .execute();
  // One by one: each may be megabytes.
  for (const { id } of runs) {
    const run = await trx
      .selectFrom('analysis_run')
      .select(['snapshot as data', 'snapshot_hash as hash'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (run.data === null || run.hash === null) continue;
    const snapshot = await unpackSnapshot({ data: run.data, hash: run.hash }).catch(() => null);
    if (snapshot === null) {
      // What cannot be read cannot be cleaned.
      await writeErased(trx, id, null);
      continue;
    }
    const clean = { ...(eraseInValue(snapshot, eraser) as Snapshot), ideas: snapshot.ideas };
    const stored = await packSnapshot(clean);
    const tookPart = snapshot.ideas.some(([ideaId]) => erased.has(ideaId));
    if (stored.hash === run.hash && !tookPart) continue;
    await writeErased(trx, id, stored);
  }
}

async function writeErased(trx: Trx, runId: number, stored: StoredSnapshot | null): Promise<void> {
  await trx
    .updateTable('analysis_run')
    .set({
      snapshot: stored?.data ?? null,
      snapshot_hash: stored?.hash ?? null,
      input_hash: null,
      words_erased_at: sql`now()`,
    })
    .where('id', '=', runId)
    .execute();
}
