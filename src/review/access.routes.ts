import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { loadProject, type Project } from '../capture/index.js';
import { ForbiddenError } from '../errors.js';
import type { Database } from '../schema.js';
import { formWithError, idParameter, requireUser, type FormState, type Role } from '../web/index.js';
import { NameTakenError } from './theme.service.js';

/** Deciding on themes is for those who see the whole project. */
export const STAFF: readonly Role[] = ['administrator', 'policy-officer'];

export const project = (db: Kysely<Database>, req: Request): Promise<Project> =>
  loadProject(db, requireUser(req), idParameter(req, 'projectId'));

/** The project, unless it is archived: that is for reading. */
export async function projectToChange(db: Kysely<Database>, req: Request): Promise<Project> {
  const found = await project(db, req);
  if (found.archivedAt) throw new ForbiddenError('the project is archived');
  return found;
}

/** Does it, or gives the form with the error when the name of a theme is in use. */
export async function nameTaken(req: Request, save: () => Promise<void>): Promise<FormState | undefined> {
  try {
    await save();
    return undefined;
  } catch (error) {
    if (!(error instanceof NameTakenError)) throw error;
    return formWithError(req.body, 'name', req.context.t('review.edit.name-taken'));
  }
}
