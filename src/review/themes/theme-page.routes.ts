import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { projectOf, projectToChange, STAFF, type Project } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import {
  bodyOf,
  emptyForm,
  flash,
  identifier,
  parameter,
  posted,
  query,
  renderPage,
  requireUser,
  type FormState,
  type NavigationItem,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { themeHref } from './names.js';
import { readThemePage } from './theme-page.js';
import { keyParameter, ORDERS } from './theme.js';
import { findThemeRow } from './theme.repository.js';
import { lockTheme } from './theme-order.service.js';
import { acceptTheme } from './theme.service.js';

/** Which part of the ideas is shown, and in which order. */
const partQuery = z.object({
  order: z.enum(ORDERS).default('doubt'),
  page: identifier().max(100_000).default(1),
});

/** Where rooms downstream tell more about a theme; this room does not know them. */
export type LinksFromTheme = (
  req: Request,
  project: Project,
  key: string,
) => Promise<readonly NavigationItem[]>;

const lockForm = z.object({ lock: z.enum(['lock', 'unlock']) });

/** The page of one theme, and making a proposal a theme. */
export function themePageRoutes(db: Kysely<Database>, linksFrom: LinksFromTheme): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/projects/:projectId/themes/:key',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const key = parameter(req, 'key', keyParameter);
        const row = await findThemeRow(db, found.id, key);
        if (row?.mergedInto) {
          // Links to a theme that was merged keep working, and say where it went.
          flash(req, 'info', req.context.t('review.theme.merged-away', { name: row.name }));
          return res.redirect(303, themeHref(`/projects/${found.id}`, row.mergedInto));
        }
        const links = await linksFrom(req, found, key);
        await showThemePage(db, req, res, found, key, query(req, partQuery), emptyForm(), 200, links);
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/themes/:key/accept',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const key = parameter(req, 'key', keyParameter);
        const theme = await acceptTheme(db, found.id, requireUser(req).id, key);
        tellDone(req, req.context.t('review.theme.accepted', { name: theme.name }));
        res.redirect(303, themeHref(`/projects/${found.id}`, theme.key));
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/themes/:key/lock',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const key = parameter(req, 'key', keyParameter);
        const { lock } = posted(req, lockForm);
        const theme = await lockTheme(db, found.id, requireUser(req).id, key, lock === 'lock');
        tellDone(req, req.context.t(`marks.lock.done-${lock}`, { name: theme.name }));
        res.redirect(303, themeHref(`/projects/${found.id}`, theme.key));
      },
    },
  ];
}

/** A page of a theme or list on which ideas were ticked. */
export interface TickedPage {
  key: string;
  part: z.output<typeof partQuery>;
  /** To go back to it. */
  href: string;
}

/**
 * Reads from a form on which page its ideas were ticked.
 * @throws NotFoundError where it does not say: there is nothing to show it on again
 */
export function tickedPage(req: Request, { id }: Project): TickedPage {
  const body = bodyOf(req);
  const key = keyParameter.safeParse(body['from']);
  if (!key.success) throw new NotFoundError('ideas are ticked on a page');
  const part = partQuery.safeParse(body).data ?? partQuery.parse({});
  const href = `${themeHref(`/projects/${id}`, key.data)}?order=${part.order}&page=${part.page}`;
  return { key: key.data, part, href };
}

/** Shows the page on which ideas were ticked again, with the form that was refused. */
export async function showTickedAgain(
  db: Kysely<Database>,
  req: Request,
  res: Response,
  project: Project,
  { key, part }: TickedPage,
  form: FormState,
): Promise<void> {
  await showThemePage(db, req, res, project, key, part, form, 422);
}

/** Shows the page of a theme, a proposal or a list; with `form` as it was sent where that was refused. */
async function showThemePage(
  db: Kysely<Database>,
  req: Request,
  res: Response,
  found: Project,
  key: string,
  { order, page }: z.output<typeof partQuery>,
  form: FormState = emptyForm(),
  status = 200,
  links: readonly NavigationItem[] = [],
): Promise<void> {
  const model = { ...(await readThemePage(db, req.context, found, key, order, page, form)), links };
  renderPage(req, res, 'review/theme', model, { title: model.title, status, project: found });
}
