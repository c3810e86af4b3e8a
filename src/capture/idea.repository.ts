import { sql, type Kysely } from 'kysely';
import { NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import type { User } from '../web/index.js';
import { seesEverything } from './capture.policy.js';
import type { IdeaKind, Perspective } from './capture.table.js';
import type { Idea, IdeaState } from './idea.js';
import type { IdeaPlace } from './new-idea.repository.js';

type Db = Kysely<Database>;

/**
 * The idea, if this person may see it: staff see all, a facilitator those of their workshops.
 * @throws NotFoundError
 */
export async function loadIdea(db: Db, user: User, projectId: number, code: string): Promise<Idea> {
  let query = ideas(db).where('idea.project_id', '=', projectId).where('idea.code', '=', code);
  if (!seesEverything(user)) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('workshop_facilitator')
          .select('person_id')
          .whereRef('workshop_facilitator.workshop_id', '=', 'idea.workshop_id')
          .where('person_id', '=', user.id),
      ),
    );
  }
  const row = await query.executeTakeFirst();
  if (!row) throw new NotFoundError('no such idea for this person');
  return toIdea(row);
}

/** The ideas of a place, newest first, also those that do not take part any more. `before` is an id: only older ones. */
export async function listIdeasOfPlace(
  db: Db,
  place: IdeaPlace,
  before: number | null,
  limit: number,
): Promise<Idea[]> {
  let query = ideasOfPlace(db, place).orderBy('idea.id', 'desc').limit(limit);
  if (before !== null) query = query.where('idea.id', '<', before);
  return (await query.execute()).map(toIdea);
}

/**
 * What was added or changed in a place from this moment on, oldest first. Of more than `limit` the newest: a pasted list
 * has one moment for all its ideas, so the oldest would be the same ones at every question and hide what came after.
 */
export async function listChangedIdeas(
  db: Db,
  place: IdeaPlace,
  since: Date,
  limit: number,
): Promise<Idea[]> {
  const newestFirst = await ideasOfPlace(db, place)
    .where('idea.updated_at', '>=', since)
    .orderBy('idea.updated_at', 'desc')
    .orderBy('idea.id', 'desc')
    .limit(limit)
    .execute();
  return newestFirst.map(toIdea).toReversed();
}

/** Ideas of a place that take part. */
export async function countIdeasOfPlace(db: Db, place: IdeaPlace): Promise<number> {
  const { n } = await db
    .selectFrom('idea')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('project_id', '=', place.projectId)
    .where('workshop_id', place.workshopId === null ? 'is' : '=', place.workshopId)
    .where('active', '=', true)
    .executeTakeFirstOrThrow();
  return n;
}

/** Texts of the active ideas of a place, to find doubles of a pasted list. */
export async function listTextsOfPlace(db: Db, place: IdeaPlace): Promise<{ code: string; text: string }[]> {
  return db
    .selectFrom('idea')
    .select(['code', 'text'])
    .where('project_id', '=', place.projectId)
    .where('workshop_id', place.workshopId === null ? 'is' : '=', place.workshopId)
    .where('active', '=', true)
    .orderBy('id')
    .execute();
}

export interface IdeaFilter {
  workshopNumber: number | null;
  kind: IdeaKind | null;
  /** `none`: nothing was said about it. */
  perspective: Perspective | 'none' | null;
  /** Words that stand in the text or the code, as typed; null for no search. */
  search: string | null;
  /** Those that do not take part any more: withdrawn, split or joined. */
  withdrawn: boolean;
}

/** All active ideas. */
export const NO_FILTER: IdeaFilter = {
  workshopNumber: null,
  kind: null,
  perspective: null,
  search: null,
  withdrawn: false,
};

/** A place in the list: ideas older than `before`, or newer than `after`. */
export type Cursor = { before: number } | { after: number } | null;

export interface IdeaPage {
  ideas: Idea[];
  hasNewer: boolean;
  hasOlder: boolean;
}

/** A page of the ideas of a project, newest first, found by key: as fast on the last page as on the first. */
export async function listIdeas(
  db: Db,
  projectId: number,
  filter: IdeaFilter,
  cursor: Cursor,
  size: number,
): Promise<IdeaPage> {
  let query = filtered(ideas(db), projectId, filter).limit(size + 1);
  const backwards = cursor !== null && 'after' in cursor;
  if (cursor !== null && 'before' in cursor) query = query.where('idea.id', '<', cursor.before);
  if (backwards) query = query.where('idea.id', '>', cursor.after);
  const rows = await query.orderBy('idea.id', backwards ? 'asc' : 'desc').execute();
  const more = rows.length > size;
  const found = rows.slice(0, size).map(toIdea);
  if (backwards) return { ideas: found.toReversed(), hasNewer: more, hasOlder: true };
  return { ideas: found, hasNewer: cursor !== null, hasOlder: more };
}

/** How many ideas of the project pass the filter. */
export async function countIdeas(db: Db, projectId: number, filter: IdeaFilter): Promise<number> {
  const query = filtered(ideas(db), projectId, filter);
  const { n } = await query
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

type IdeaQuery = ReturnType<typeof ideas>;

function filtered(query: IdeaQuery, projectId: number, filter: IdeaFilter): IdeaQuery {
  let found = query
    .where('idea.project_id', '=', projectId)
    .where('idea.active', '=', !filter.withdrawn)
    .where('idea.set_aside_at', 'is', null);
  if (filter.workshopNumber === 0) found = found.where('idea.workshop_id', 'is', null);
  else if (filter.workshopNumber !== null) found = found.where('workshop.number', '=', filter.workshopNumber);
  if (filter.kind) found = found.where('idea.kind', '=', filter.kind);
  if (filter.perspective === 'none') found = found.where('idea.perspective', 'is', null);
  else if (filter.perspective) found = found.where('idea.perspective', '=', filter.perspective);
  for (const word of filter.search?.split(/\s+/).slice(0, 10) ?? []) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    found = found.where((eb) =>
      eb.or([eb('idea.text', 'ilike', pattern), eb('idea.code', 'ilike', pattern)]),
    );
  }
  return found;
}

function ideasOfPlace(db: Db, place: IdeaPlace): IdeaQuery {
  return ideas(db)
    .where('idea.project_id', '=', place.projectId)
    .where('idea.workshop_id', place.workshopId === null ? 'is' : '=', place.workshopId)
    .where('idea.set_aside_at', 'is', null);
}

function ideas(db: Db) {
  return db
    .selectFrom('idea')
    .leftJoin('workshop', 'workshop.id', 'idea.workshop_id')
    .leftJoin('person', 'person.id', 'idea.captured_by')
    .selectAll('idea')
    .select([
      'person.name as captured_by_name',
      sql<number>`coalesce(workshop.number, 0)`.as('workshop_number'),
    ]);
}

type IdeaRow = Awaited<ReturnType<IdeaQuery['executeTakeFirstOrThrow']>>;

function toIdea(row: IdeaRow): Idea {
  return {
    id: row.id,
    projectId: row.project_id,
    workshopId: row.workshop_id,
    workshopNumber: row.workshop_number,
    code: row.code,
    text: row.text,
    kind: row.kind,
    perspective: row.perspective,
    laws: row.laws,
    speaker: row.speaker,
    speakerRole: row.speaker_role,
    consent: row.consent,
    capturedById: row.captured_by,
    capturedBy: row.captured_by_name,
    capturedAt: row.captured_at,
    updatedAt: row.updated_at,
    withdrawnAt: row.withdrawn_at,
    state: stateOf(row),
    version: row.version,
  };
}

/** Withdrawing comes first: it is what the person who said it wanted. */
function stateOf(
  row: Pick<IdeaRow, 'withdrawn_at' | 'split_at' | 'joined_into' | 'set_aside_at'>,
): IdeaState {
  if (row.withdrawn_at !== null) return 'withdrawn';
  if (row.set_aside_at !== null) return 'set-aside';
  if (row.split_at !== null) return 'split';
  return row.joined_into === null ? 'active' : 'joined';
}
