import { sql, type Kysely, type Selectable } from 'kysely';
import { NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import type { User } from '../web/index.js';
import { seesEverything } from './capture.policy.js';
import type { ProjectTable, WorkshopTable } from './capture.table.js';
import type { Project } from './project.js';
import { toProject } from './project.repository.js';
import type { Workshop } from './workshop.js';

type Db = Kysely<Database>;

/**
 * The workshop, if this person may see it: staff see all, a facilitator their own.
 * @throws NotFoundError
 */
export async function loadWorkshop(db: Db, user: User, projectId: number, number: number): Promise<Workshop> {
  const row = await visibleWorkshops(db, user, projectId).where('number', '=', number).executeTakeFirst();
  if (!row) throw new NotFoundError(`no workshop ${number} for this person`);
  return toWorkshop(row);
}

type JsonOf<Row> = { [Column in keyof Row]: Row[Column] extends Date | null ? string | null : Row[Column] };

/**
 * The workshop with its project, if this person may see it, in one trip to the database: every idea that is saved comes
 * through here.
 * @throws NotFoundError
 */
export async function loadWorkshopInProject(
  db: Db,
  user: User,
  projectId: number,
  number: number,
): Promise<{ workshop: Workshop; project: Project }> {
  const { rows } = await sql<Selectable<WorkshopTable> & { project: JsonOf<Selectable<ProjectTable>> }>`
    select workshop.*, to_jsonb(project) as project
    from workshop join project on project.id = workshop.project_id
    where workshop.project_id = ${projectId} and workshop.number = ${number}
      and (${seesEverything(user)}::boolean or exists (
        select from workshop_facilitator
        where workshop_id = workshop.id and person_id = ${user.id}
      ))`.execute(db);
  const [row] = rows;
  if (!row) throw new NotFoundError(`no workshop ${number} for this person`);
  const { archived_at: archivedAt, created_at: createdAt } = row.project;
  return {
    workshop: toWorkshop(row),
    project: toProject({
      ...row.project,
      archived_at: archivedAt === null ? null : new Date(archivedAt),
      created_at: new Date(String(createdAt)),
    }),
  };
}

export interface WorkshopSummary extends Workshop {
  ideaCount: number;
  facilitators: string[];
}

/** The workshops that this person may see, by number, with the number of ideas that take part. */
export async function listWorkshops(db: Db, user: User, projectId: number): Promise<WorkshopSummary[]> {
  const rows = await visibleWorkshops(db, user, projectId)
    .select((eb) => [
      eb
        .selectFrom('idea')
        .select((i) => i.fn.countAll<number>().as('n'))
        .whereRef('idea.workshop_id', '=', 'workshop.id')
        .where('idea.active', '=', true)
        .as('idea_count'),
      eb
        .selectFrom('workshop_facilitator')
        .innerJoin('person', 'person.id', 'workshop_facilitator.person_id')
        .select((f) => f.fn.agg<string[]>('array_agg', ['person.name']).as('names'))
        .whereRef('workshop_facilitator.workshop_id', '=', 'workshop.id')
        .as('facilitators'),
    ])
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    ...toWorkshop(row),
    ideaCount: row.idea_count ?? 0,
    facilitators: row.facilitators ?? [],
  }));
}

function visibleWorkshops(db: Db, user: User, projectId: number) {
  const all = db.selectFrom('workshop').selectAll('workshop').where('project_id', '=', projectId);
  if (seesEverything(user)) return all;
  return all.where((eb) =>
    eb.exists(
      eb
        .selectFrom('workshop_facilitator')
        .select('person_id')
        .whereRef('workshop_id', '=', 'workshop.id')
        .where('person_id', '=', user.id),
    ),
  );
}

/** All workshops of a project, for staff and for use cases that copy them. */
export async function listAllWorkshops(db: Db, projectId: number): Promise<Workshop[]> {
  const rows = await db
    .selectFrom('workshop')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('number')
    .execute();
  return rows.map(toWorkshop);
}

export async function countWorkshops(db: Db, projectId: number): Promise<number> {
  const { n } = await db
    .selectFrom('workshop')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  return n;
}

/** The workshop, kept from changing and from taking ideas until the transaction ends. */
export async function lockWorkshop(trx: Db, workshopId: number): Promise<Workshop> {
  const row = await trx
    .selectFrom('workshop')
    .selectAll()
    .where('id', '=', workshopId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new NotFoundError(`no workshop ${workshopId}`);
  return toWorkshop(row);
}

/** Whether another workshop of the project has this number. */
export async function isNumberTaken(
  db: Db,
  projectId: number,
  number: number,
  exceptId: number | null,
): Promise<boolean> {
  const row = await db
    .selectFrom('workshop')
    .select('id')
    .where('project_id', '=', projectId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row !== undefined && row.id !== exceptId;
}

export type WorkshopValues = Omit<Workshop, 'id' | 'projectId' | 'status'> & { status?: Workshop['status'] };

export async function insertWorkshop(db: Db, projectId: number, values: WorkshopValues): Promise<number> {
  const { id } = await db
    .insertInto('workshop')
    .values({ project_id: projectId, ...toColumns(values) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateWorkshop(db: Db, workshopId: number, values: WorkshopValues): Promise<void> {
  await db.updateTable('workshop').set(toColumns(values)).where('id', '=', workshopId).execute();
}

export async function setWorkshopStatus(
  db: Db,
  workshopId: number,
  status: Workshop['status'],
): Promise<void> {
  await db.updateTable('workshop').set({ status }).where('id', '=', workshopId).execute();
}

export async function deleteWorkshop(db: Db, workshopId: number): Promise<void> {
  await db.deleteFrom('workshop').where('id', '=', workshopId).execute();
}

/** True once the workshop has given out a code, also when that idea was withdrawn since. */
export async function hasIdeas(db: Db, workshopId: number): Promise<boolean> {
  const row = await db
    .selectFrom('idea')
    .select('id')
    .where('workshop_id', '=', workshopId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function highestWorkshopNumber(db: Db, projectId: number): Promise<number> {
  const { highest } = await db
    .selectFrom('workshop')
    .select((eb) => eb.fn.max('number').as('highest'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  return highest ?? 0;
}

function toColumns(values: WorkshopValues) {
  return {
    number: values.number,
    title: values.title,
    day_theme: values.dayTheme,
    questions: values.questions,
    room: values.room,
    starts_at: values.startsAt,
    ends_at: values.endsAt,
    expected_participants: values.expectedParticipants,
    links: JSON.stringify(values.links),
    ...(values.status ? { status: values.status } : {}),
  };
}

function toWorkshop(row: Selectable<WorkshopTable>): Workshop {
  return {
    id: row.id,
    projectId: row.project_id,
    number: row.number,
    title: row.title,
    dayTheme: row.day_theme,
    questions: row.questions,
    room: row.room,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    expectedParticipants: row.expected_participants,
    links: row.links,
    status: row.status,
  };
}
