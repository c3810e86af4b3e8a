import { sql, type Kysely, type Transaction } from 'kysely';
import { rewriteWords, type WordColumns } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { eraseInValue, type WordEraser } from '../../text/index.js';
import type { Audience } from '../source/note-source.js';
import type { EditionChanges } from './edition-changes.js';
import type { Edition, EditionEvent, EditionFile, EditionFormat } from './edition.js';
import type { EditionEventDetail, EditionEventKind } from './edition.table.js';

type Db = Kysely<Database> | Transaction<Database>;

const editions = (db: Db, projectId: number) =>
  db
    .selectFrom('edition as e')
    .leftJoin('person as p', 'p.id', 'e.made_by')
    .leftJoin('edition as r', 'r.id', 'e.replaces')
    .where('e.project_id', '=', projectId)
    .select([
      'e.id',
      'e.number',
      'e.title',
      'e.made_on as madeOn',
      'e.audiences',
      'e.source_hash as sourceHash',
      'e.changes',
      'r.number as replaces',
      'e.redacted_at as redactedAt',
      'p.name as madeBy',
    ]);

/** Every edition of a project, the newest first. */
export function listEditions(db: Db, projectId: number): Promise<Edition[]> {
  return editions(db, projectId).orderBy('e.number', 'desc').execute();
}

/** Throws NotFoundError. */
export async function getEdition(db: Db, projectId: number, number: number): Promise<Edition> {
  const edition = await editions(db, projectId).where('e.number', '=', number).executeTakeFirst();
  if (!edition) throw new NotFoundError('no such edition');
  return edition;
}

export async function nextEditionNumber(db: Db, projectId: number): Promise<number> {
  const { last } = await db
    .selectFrom('edition')
    .select(sql<number>`coalesce(max(number), 0)`.as('last'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  return last + 1;
}

/** The frozen source as it was stored; null once words in it were erased. */
export async function readFrozenSource(db: Db, editionId: number): Promise<Uint8Array | null> {
  const { source } = await db
    .selectFrom('edition')
    .select('source')
    .where('id', '=', editionId)
    .executeTakeFirstOrThrow();
  return source;
}

export interface NewEdition {
  number: number;
  title: string;
  madeOn: string;
  audiences: readonly Audience[];
  /** Compressed. */
  source: Uint8Array;
  sourceHash: string;
  changes: EditionChanges;
  replaces: number | null;
  files: readonly { audience: Audience; format: EditionFormat; sha256: string; content: Uint8Array }[];
}

/**
 * Writes an edition with its files.
 * @returns its id; undefined where its number is taken: somebody else was first
 */
export async function insertEdition(
  trx: Transaction<Database>,
  projectId: number,
  personId: number,
  edition: NewEdition,
): Promise<number | undefined> {
  const row = await trx
    .insertInto('edition')
    .values({
      project_id: projectId,
      number: edition.number,
      title: edition.title,
      made_on: edition.madeOn,
      audiences: [...edition.audiences],
      source: edition.source,
      source_hash: edition.sourceHash,
      changes: JSON.stringify(edition.changes),
      replaces: edition.replaces,
      redacted_at: null,
      made_by: personId,
    })
    .onConflict((conflict) => conflict.columns(['project_id', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return undefined;
  // One by one: together they may be megabytes.
  for (const file of edition.files) {
    await trx
      .insertInto('edition_file')
      .values({ edition_id: row.id, ...file })
      .execute();
  }
  return row.id;
}

/** Takes away the source and the files of an edition; what it was called and said about itself stays. */
export async function emptyEdition(trx: Transaction<Database>, editionId: number): Promise<void> {
  await trx
    .updateTable('edition')
    .set({ source: null, redacted_at: new Date() })
    .where('id', '=', editionId)
    .where('redacted_at', 'is', null)
    .execute();
  await trx.deleteFrom('edition_file').where('edition_id', '=', editionId).execute();
}

const ROWS: readonly WordColumns[] = [
  {
    table: 'edition',
    key: 'id',
    text: ['title'],
    json: ['changes'],
    ofProject: (projectId) => sql<boolean>`w.project_id = ${projectId}`,
  },
  {
    table: 'edition_event',
    key: 'id',
    json: ['detail'],
    ofProject: (projectId) =>
      sql<boolean>`w.edition_id in (select id from edition where project_id = ${projectId})`,
  },
];

/** Erases words from what editions, also replaced ones, say of themselves: titles, differences, reasons. */
export async function eraseFromEditionRows(
  trx: Transaction<Database>,
  projectId: number,
  eraser: WordEraser,
): Promise<void> {
  for (const columns of ROWS) {
    await rewriteWords(trx, columns, projectId, eraser.needles, (value) => eraseInValue(value, eraser));
  }
}

export async function insertEvent(
  trx: Transaction<Database>,
  editionId: number,
  personId: number,
  kind: EditionEventKind,
  detail: EditionEventDetail,
): Promise<void> {
  await trx
    .insertInto('edition_event')
    .values({ edition_id: editionId, person_id: personId, kind, detail: JSON.stringify(detail) })
    .execute();
}

export function listEvents(db: Db, editionId: number): Promise<EditionEvent[]> {
  return db
    .selectFrom('edition_event as v')
    .leftJoin('person as p', 'p.id', 'v.person_id')
    .select(['v.kind', 'v.detail', 'p.name as by', 'v.created_at as at'])
    .where('v.edition_id', '=', editionId)
    .orderBy('v.id')
    .execute();
}

/** The files of an edition without what is in them. */
export function listFiles(db: Db, editionId: number): Promise<EditionFile[]> {
  return db
    .selectFrom('edition_file')
    .select([
      'audience',
      sql<EditionFormat>`format`.as('format'),
      'sha256',
      sql<number>`length(content)`.as('size'),
    ])
    .where('edition_id', '=', editionId)
    .execute();
}

/** What is in a file, as it was stored. Throws NotFoundError. */
export async function readFile(
  db: Db,
  editionId: number,
  audience: Audience,
  format: EditionFormat,
): Promise<Uint8Array> {
  const row = await db
    .selectFrom('edition_file')
    .select('content')
    .where('edition_id', '=', editionId)
    .where('audience', '=', audience)
    .where('format', '=', format)
    .executeTakeFirst();
  if (!row) throw new NotFoundError('no such file in this edition');
  return row.content;
}
