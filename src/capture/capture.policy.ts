// Who may do what. The same line decides the route and whether a button is shown.
import type { Role, User } from '../web/index.js';
import type { Idea } from './idea.js';
import type { Project } from './project.js';
import type { Workshop } from './workshop.js';

/** Roles that see every project; a facilitator sees what is assigned to them. */
export const STAFF: readonly Role[] = ['administrator', 'policy-officer'];

export const seesEverything = (user: User): boolean => STAFF.includes(user.role);

export const mayManageProjects = (user: User): boolean => seesEverything(user);

export const mayCaptureOutsideWorkshops = (user: User): boolean => seesEverything(user);

/** An archived project is for reading. */
export const isArchived = (project: Project): boolean => project.archivedAt !== null;

/** A closed workshop takes no more ideas of facilitators; staff may still add what was forgotten. */
export const mayAddToClosedWorkshop = (user: User): boolean => seesEverything(user);

/** Entering, editing and withdrawing ideas there; the workshop is null for ideas outside one. */
export const mayWriteIdeas = (user: User, project: Project, workshop: Workshop | null): boolean =>
  !isArchived(project) &&
  (workshop === null
    ? mayCaptureOutsideWorkshops(user)
    : workshop.status !== 'closed' || mayAddToClosedWorkshop(user));

/** An idea that was split or joined is kept as it was said: what takes part now is changed instead. */
export const mayChangeIdea = (idea: Idea): boolean => idea.state === 'active' || idea.state === 'withdrawn';
