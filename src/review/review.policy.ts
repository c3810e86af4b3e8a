// Who may decide. The same line decides the route and whether a button is shown.
import { STAFF, type Project } from '../capture/index.js';
import type { User } from '../web/index.js';

/** Deciding about themes and ideas, and taking decisions back, also those of others. An archived project is for reading. */
export const mayDecide = (user: User, project: Project): boolean =>
  STAFF.includes(user.role) && project.archivedAt === null;
