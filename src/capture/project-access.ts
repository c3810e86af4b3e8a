import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { ClosedError } from '../errors.js';
import type { Database } from '../schema.js';
import { idParameter, parameter, requireUser } from '../web/index.js';
import { isArchived } from './capture.policy.js';
import { ideaCodeParameter, type Idea } from './idea.js';
import { loadIdea } from './idea.repository.js';
import type { Project } from './project.js';
import { loadProject } from './project.repository.js';

/** The project that the address names, if this person may see it. Throws NotFoundError. */
export const projectOf = (db: Kysely<Database>, req: Request): Promise<Project> =>
  loadProject(db, requireUser(req), idParameter(req, 'projectId'));

/** As `projectOf`, to change something in it. Throws ClosedError for an archived one: that is for reading. */
export async function projectToChange(db: Kysely<Database>, req: Request): Promise<Project> {
  const project = await projectOf(db, req);
  if (isArchived(project)) throw new ClosedError('the project is archived');
  return project;
}

/** The idea that the address names, if this person may see it. Throws NotFoundError. */
export const ideaOf = (db: Kysely<Database>, req: Request, projectId: number): Promise<Idea> =>
  loadIdea(db, requireUser(req), projectId, parameter(req, 'code', ideaCodeParameter));
