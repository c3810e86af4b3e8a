import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { STAFF } from './capture/index.js';
import { paragraphsOfIdea, paragraphsOfTheme } from './publish/index.js';
import type { Database } from './schema.js';
import type { Navigation, NavigationItem, ProjectFrame, Role } from './web/index.js';
import type { MessageKey } from './i18n/index.js';

interface Entry {
  label: MessageKey;
  path: string;
  /** Other addresses below which one is at this entry. */
  also?: readonly string[];
  roles?: readonly Role[];
  /** The pages of a section: shown as a second row while one is in it. The first is the section's own page. */
  children?: readonly Entry[];
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
  {
    label: 'review.navigation',
    path: '/themes',
    roles: STAFF,
    children: [
      { label: 'review.overview', path: '/themes', also: ['/moves', '/arrange', '/board'] },
      { label: 'queue.navigation', path: '/queue' },
      { label: 'laws.navigation', path: '/laws' },
      { label: 'codebook.navigation', path: '/codebook' },
      { label: 'dictionary.navigation', path: '/dictionary' },
      { label: 'timeline.navigation', path: '/timeline' },
      { label: 'search.navigation', path: '/search' },
      { label: 'personal-data.navigation', path: '/personal-data' },
      { label: 'erasure.title', path: '/erase' },
      { label: 'sign-off.navigation', path: '/sign-off' },
    ],
  },
  {
    label: 'publish.section',
    path: '/note',
    roles: STAFF,
    children: [
      { label: 'note.navigation', path: '/note' },
      { label: 'note.proposition.navigation', path: '/proposition' },
      { label: 'dispositions.title', path: '/dispositions' },
      { label: 'feedback.title', path: '/feedback', also: ['/receipts', '/own-texts'] },
      { label: 'figures.navigation', path: '/figures' },
      { label: 'editions.navigation', path: '/editions' },
      { label: 'publish.navigation', path: '/export', also: ['/print'] },
    ],
  },
];

/** What can be done with ideas that are ticked on a page of another room. */
const IDEAS: readonly Entry[] = [{ label: 'note.choose.action', path: '/note/choose', roles: STAFF }];

/** The frame's navigation: the only place outside the route tables that knows the rooms' addresses. */
export const navigation: Navigation = {
  main: (req) => items(req, MAIN, ''),
  project: (req, project) => items(req, PROJECT, `/projects/${project.id}`),
  ideas: (req, project) => items(req, IDEAS, `/projects/${project.id}`),
};

/** What follows after an idea was captured: its place among the themes, and the paragraphs that carry it. */
export const linksFromIdea =
  (db: Kysely<Database>) =>
  async (req: Request, project: ProjectFrame, code: string): Promise<NavigationItem[]> => {
    const decision: Entry = { label: 'review.idea.place', path: `/ideas/${code}/decision`, roles: STAFF };
    const receipt: Entry = { label: 'feedback.idea-receipt.link', path: `/ideas/${code}/receipt` };
    const own = items(req, [receipt], `/projects/${project.id}`);
    const links = items(req, [decision], `/projects/${project.id}`);
    // Who may not see the place of an idea may not see the note either.
    if (links.length === 0) return own;
    const erase: Entry = { label: 'erasure.title', path: `/ideas/${code}/erase`, roles: STAFF };
    return [
      ...links,
      ...toParagraphs(req, project, await paragraphsOfIdea(db, project.id, code)),
      ...own,
      ...items(req, [erase], `/projects/${project.id}`),
    ];
  };

/** A list of ideas knows words letter by letter; the search knows more. With the same question where one was asked. */
export function linksFromIdeas(req: Request, project: ProjectFrame, question: string): NavigationItem[] {
  const search: Entry = { label: 'search.link', path: '/search', roles: STAFF };
  const query = question === '' ? '' : `?${new URLSearchParams({ q: question }).toString()}`;
  return items(req, [search], `/projects/${project.id}`).map((link) => ({
    ...link,
    href: link.href + query,
  }));
}

/** The paragraphs of the note that are about a theme. */
export const linksFromTheme =
  (db: Kysely<Database>) =>
  async (req: Request, project: ProjectFrame, key: string): Promise<NavigationItem[]> =>
    toParagraphs(req, project, await paragraphsOfTheme(db, project.id, key));

function toParagraphs(
  req: Request,
  project: ProjectFrame,
  found: readonly { partId: number; number: string }[],
): NavigationItem[] {
  return found.map(({ partId, number }) => ({
    href: `/projects/${project.id}/note/parts/${partId}`,
    label: req.context.t('note.ledger.in-paragraph', { number }),
    active: false,
    children: [],
  }));
}

function items(req: Request, entries: readonly Entry[], base: string): NavigationItem[] {
  const { user, t } = req.context;
  if (!user) return [];
  return entries
    .filter(({ roles }) => !roles || roles.includes(user.role))
    .map((entry) => {
      const children = items(req, entry.children ?? [], base);
      return {
        href: `${base}${entry.path}`,
        label: t(entry.label),
        active: isAt(req.path, base, entry) || children.some(({ active }) => active),
        children,
      };
    });
}

/** The first entry of a project is the project itself and would contain every page below it. */
function isAt(address: string, base: string, { path, also = [] }: Entry): boolean {
  return (
    (path === '' ? address === base : isBelow(address, base + path)) ||
    also.some((other) => isBelow(address, base + other))
  );
}

const isBelow = (address: string, path: string): boolean =>
  address === path || address.startsWith(`${path}/`);
