import type { Request } from 'express';
import { STAFF } from './capture/index.js';
import type { Navigation, NavigationItem, ProjectFrame, Role } from './web/index.js';
import type { MessageKey } from './i18n/index.js';

interface Entry {
  label: MessageKey;
  path: string;
  /** Other addresses below which one is at this entry. */
  also?: readonly string[];
  roles?: readonly Role[];
}

const MAIN: readonly Entry[] = [
  { label: 'capture.navigation', path: '/projects' },
  { label: 'accounts.navigation', path: '/people', roles: ['administrator'] },
];

/** Paths below a project. */
const PROJECT: readonly Entry[] = [
  { label: 'capture.overview', path: '', also: ['/workshops'] },
  { label: 'capture.ideas', path: '/ideas', roles: STAFF },
  { label: 'analyse.navigation', path: '/analysis', roles: STAFF },
  { label: 'review.navigation', path: '/themes', also: ['/moves'], roles: STAFF },
  { label: 'publish.navigation', path: '/export', roles: STAFF },
];

/** The frame's navigation: the only place outside the route tables that knows the rooms' addresses. */
export const navigation: Navigation = {
  main: (req) => items(req, MAIN, ''),
  project: (req, project) => items(req, PROJECT, `/projects/${project.id}`),
};

/** What follows after an idea was captured: its place among the themes. */
export function linksFromIdea(req: Request, project: ProjectFrame, code: string): NavigationItem[] {
  const decision: Entry = { label: 'review.idea.place', path: `/ideas/${code}/decision`, roles: STAFF };
  return items(req, [decision], `/projects/${project.id}`);
}

function items(req: Request, entries: readonly Entry[], base: string): NavigationItem[] {
  const { user, t } = req.context;
  if (!user) return [];
  return entries
    .filter(({ roles }) => !roles || roles.includes(user.role))
    .map(({ label, path, also = [] }) => ({
      href: `${base}${path}`,
      label: t(label),
      // The first entry of a project is the project itself and would contain every page below it.
      active:
        (path === '' ? req.path === base : req.path.startsWith(`${base}${path}`)) ||
        also.some((other) => req.path.startsWith(`${base}${other}`)),
    }));
}
