import type { Kysely, Selectable } from 'kysely';
import { NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import type { User } from '../web/index.js';
import { seesEverything } from './capture.policy.js';
import type { ProjectLaw, ProjectTable } from './capture.table.js';
import type { Project } from './project.js';

type Db = Kysely<Database>;

/**
 * The project, if this person may see it: staff see all, a facilitator those with a workshop of theirs.
 * @throws NotFoundError for a project that does not exist and for one that this person may not know of
 */
export async function loadProject(db: Db, user: User, projectId: number): Promise<Project> {
  const row = await visibleProjects(db, user).where('project.id', '=', projectId).executeTakeFirst();
  if (!row) throw new NotFoundError(`no project ${projectId} for this person`);
  return toProject(row);
}

/** A project with what the list of projects shows of it. */
export interface ProjectSummary extends Project {
  workshopCount: number;
  ideaCount: number;
}

/** What this person may see, newest first. Counts are of what they may open, too. */
export async function listProjects(db: Db, user: User, archived: boolean): Promise<ProjectSummary[]> {
  const ownWorkshops = db
    .selectFrom('workshop_facilitator')
    .select('workshop_id')
    .where('person_id', '=', user.id);
  const onlyOwn = !seesEverything(user);
  const rows = await visibleProjects(db, user)
    .select((eb) => [
      eb
        .selectFrom('workshop')
        .select((w) => w.fn.countAll<number>().as('n'))
        .whereRef('workshop.project_id', '=', 'project.id')
        .$if(onlyOwn, (query) => query.where('workshop.id', 'in', ownWorkshops))
        .as('workshop_count'),
      eb
        .selectFrom('idea')
        .select((i) => i.fn.countAll<number>().as('n'))
        .whereRef('idea.project_id', '=', 'project.id')
        .where('idea.active', '=', true)
        .$if(onlyOwn, (query) => query.where('idea.workshop_id', 'in', ownWorkshops))
        .as('idea_count'),
    ])
    .where('project.archived_at', archived ? 'is not' : 'is', null)
    .orderBy('project.id', 'desc')
    .execute();
  return rows.map((row) => ({
    ...toProject(row),
    workshopCount: row.workshop_count ?? 0,
    ideaCount: row.idea_count ?? 0,
  }));
}

function visibleProjects(db: Db, user: User) {
  const all = db.selectFrom('project').selectAll('project');
  if (seesEverything(user)) return all;
  return all.where((eb) =>
    eb.exists(
      eb
        .selectFrom('workshop')
        .innerJoin('workshop_facilitator', 'workshop_facilitator.workshop_id', 'workshop.id')
        .select('workshop.id')
        .whereRef('workshop.project_id', '=', 'project.id')
        .where('workshop_facilitator.person_id', '=', user.id),
    ),
  );
}

/** The project, kept from changing until the transaction ends. */
export async function lockProject(trx: Db, projectId: number): Promise<Project> {
  const row = await trx
    .selectFrom('project')
    .selectAll()
    .where('id', '=', projectId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new NotFoundError(`no project ${projectId}`);
  return toProject(row);
}

export interface ProjectValues {
  name: string;
  goal: string;
  laws: readonly ProjectLaw[];
  example?: boolean;
}

export async function insertProject(db: Db, values: ProjectValues): Promise<number> {
  const { id } = await db
    .insertInto('project')
    .values({
      name: values.name,
      goal: values.goal,
      laws: JSON.stringify(values.laws),
      example: values.example ?? false,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateProject(db: Db, projectId: number, values: ProjectValues): Promise<void> {
  await db
    .updateTable('project')
    .set({ name: values.name, goal: values.goal, laws: JSON.stringify(values.laws) })
    .where('id', '=', projectId)
    .execute();
}

export async function setArchived(db: Db, projectId: number, archivedAt: Date | null): Promise<void> {
  await db.updateTable('project').set({ archived_at: archivedAt }).where('id', '=', projectId).execute();
}

/** Deletes the project with everything in it, in all rooms. */
export async function deleteProject(db: Db, projectId: number): Promise<void> {
  await db.deleteFrom('project').where('id', '=', projectId).execute();
}

/** Whether the database refused a second example project. */
export const isSecondExample = (error: unknown): boolean =>
  (error as { constraint?: unknown } | null)?.constraint === 'project_one_example';

export async function findExampleProject(db: Db): Promise<{ id: number; name: string } | undefined> {
  return db.selectFrom('project').select(['id', 'name']).where('example', '=', true).executeTakeFirst();
}

/** The keys of laws that ideas of the project refer to. */
export async function listUsedLawKeys(db: Db, projectId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('idea')
    .select((eb) => eb.fn<string>('unnest', ['laws']).as('key'))
    .distinct()
    .where('project_id', '=', projectId)
    .where('laws', 'is not', null)
    .execute();
  return rows.map((row) => row.key);
}

export function toProject(row: Selectable<ProjectTable>): Project {
  return {
    id: row.id,
    name: row.name,
    goal: row.goal,
    laws: row.laws,
    archivedAt: row.archived_at,
    example: row.example,
    createdAt: row.created_at,
  };
}
