import type { Kysely } from 'kysely';
import { z } from 'zod';
import { NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import { idParameter, parameter, requireUser, type Handler, type User } from '../web/index.js';
import { mayCaptureOutsideWorkshops, mayWriteIdeas } from './capture.policy.js';
import type { IdeaInput } from './idea.js';
import type { IdeaPlace } from './new-idea.repository.js';
import type { Project } from './project.js';
import { loadProject } from './project.repository.js';
import { workshopPath } from './project.view.js';
import { MAX_WORKSHOP_NUMBER, OUTSIDE, type Workshop } from './workshop.js';
import { loadWorkshopInProject } from './workshop.repository.js';

export type Req = Parameters<Handler>[0];
export type Res = Parameters<Handler>[1];

/** Where somebody captures ideas: a workshop, or outside one. */
export interface CapturePlace {
  user: User;
  project: Project;
  /** Null outside a workshop. */
  workshop: Workshop | null;
  place: IdeaPlace;
  /** Address of the capture page. */
  path: string;
  mayWrite: boolean;
}

const numberParameter = z.coerce.number().int().min(OUTSIDE).max(MAX_WORKSHOP_NUMBER);

/**
 * The place that the address names, if this person may see it.
 * @throws NotFoundError
 */
export async function loadPlace(db: Kysely<Database>, req: Req): Promise<CapturePlace> {
  const user = requireUser(req);
  const number = parameter(req, 'number', numberParameter);
  const projectId = idParameter(req, 'projectId');
  const { project, workshop } =
    number === OUTSIDE
      ? { project: await loadOutside(db, user, projectId), workshop: null }
      : await loadWorkshopInProject(db, user, projectId, number);
  return {
    user,
    project,
    workshop,
    place: { projectId: project.id, workshopId: workshop?.id ?? null, workshopNumber: number },
    path: workshopPath(project.id, number),
    mayWrite: mayWriteIdeas(user, project, workshop),
  };
}

async function loadOutside(db: Kysely<Database>, user: User, projectId: number): Promise<Project> {
  if (!mayCaptureOutsideWorkshops(user)) throw new NotFoundError('not for a facilitator');
  return loadProject(db, user, projectId);
}

/** The same without laws that the project does not have: nothing refers to a law that nobody can see. */
export function withLawsOf(project: Project, input: IdeaInput): IdeaInput {
  const laws = input.laws?.filter((key) => project.laws.some((law) => law.key === key)) ?? [];
  return { ...input, laws: laws.length > 0 ? laws : null };
}
