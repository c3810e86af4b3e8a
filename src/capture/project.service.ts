import type { Kysely } from 'kysely';
import { recordEvent } from '../accounts/index.js';
import type { Database } from '../schema.js';
import type { ProjectLaw } from './capture.table.js';
import { changeLaws, type Project } from './project.js';
import {
  deleteProject,
  insertProject,
  listUsedLawKeys,
  lockProject,
  setArchived,
  updateProject,
} from './project.repository.js';
import { insertWorkshop, listAllWorkshops } from './workshop.repository.js';

type Db = Kysely<Database>;

export interface ProjectForm {
  name: string;
  goal: string;
  /** Names, in order. */
  laws: string[];
}

/** @returns the id of the new project */
export async function startProject(db: Db, form: ProjectForm): Promise<number> {
  const change = changeLaws(form.laws, [], []);
  return insertProject(db, { ...form, laws: change.ok ? change.laws : [] });
}

/** @returns the laws that could not go because ideas refer to them; then nothing was changed */
export async function changeProject(db: Db, projectId: number, form: ProjectForm): Promise<ProjectLaw[]> {
  return db.transaction().execute(async (trx) => {
    const before = await lockProject(trx, projectId);
    const change = changeLaws(form.laws, before.laws, await listUsedLawKeys(trx, projectId));
    if (!change.ok) return change.inUse;
    await updateProject(trx, projectId, { ...form, laws: change.laws });
    return [];
  });
}

/**
 * A new project with the same goal, laws and workshops, without ideas, times and facilitators: those belong to the day
 * that has been.
 * @returns the id of the new project
 */
export async function copyProject(db: Db, project: Project, name: string): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const copyId = await insertProject(trx, { name, goal: project.goal, laws: project.laws });
    for (const workshop of await listAllWorkshops(trx, project.id)) {
      await insertWorkshop(trx, copyId, { ...workshop, startsAt: null, endsAt: null, status: 'planned' });
    }
    return copyId;
  });
}

/** Archives a project or brings it back, and writes down who did. */
export async function archiveProject(
  db: Db,
  projectId: number,
  personId: number,
  archived: boolean,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await setArchived(trx, projectId, archived ? new Date() : null);
    const action = archived ? 'project.archived' : 'project.unarchived';
    await recordEvent(trx, { personId, action, subject: `project:${projectId}` });
  });
}

/** Deletes a project with everything in it. That it was there, and who deleted it, stays written down. */
export async function removeProject(db: Db, projectId: number, personId: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await deleteProject(trx, projectId);
    await recordEvent(trx, { personId, action: 'project.deleted', subject: `project:${projectId}` });
  });
}
