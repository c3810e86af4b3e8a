import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { projectOf, projectToChange, STAFF, type Project } from '../capture/index.js';
import { NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import {
  emptyForm,
  flash,
  identifier,
  parameter,
  parseForm,
  query,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../web/index.js';
import { nameTaken } from './name-taken.js';
import { themeHref } from './names.js';
import { moveIdeas, type MoveOutcome } from './place.service.js';
import { isList, readThemePage } from './theme-page.js';
import { moveForm, ORDERS } from './theme.js';
import { findThemeRow } from './theme.repository.js';
import { acceptTheme } from './theme.service.js';

const listQuery = z.object({
  order: z.enum(ORDERS).default('doubt'),
  page: identifier().max(100_000).default(1),
});

const keyParameter = z.string().min(1).max(200);

/** The page of one theme, and moving ideas from it. */
export function themePageRoutes(db: Kysely<Database>): readonly Route[] {
  const show = async (
    req: Request,
    res: Response,
    found: Project,
    key: string,
    { order, page }: z.output<typeof listQuery>,
    form: FormState = emptyForm(),
    status = 200,
  ): Promise<void> => {
    const model = await readThemePage(db, req.context, found, key, order, page, form);
    renderPage(req, res, 'review/theme', model, { title: model.title, status, project: found });
  };

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
        await show(req, res, found, key, query(req, listQuery));
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
        flash(req, 'success', req.context.t('review.theme.accepted', { name: theme.name }));
        res.redirect(303, themeHref(`/projects/${found.id}`, theme.key));
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/moves',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { t } = req.context;
        const parsed = parseForm(moveForm, req.body, t);
        const refuse = async (form: FormState): Promise<void> => {
          // Without a known page there is nothing to show the form on.
          const from = moveForm.shape.from.safeParse(form.values['from']);
          if (!from.success) throw new NotFoundError('ideas are moved from a page');
          const where = listQuery.safeParse(form.values);
          await show(req, res, found, from.data, where.data ?? listQuery.parse({}), form, 422);
        };
        if (!parsed.ok) return refuse(parsed.form);
        const { ideas, from, order, page, ...target } = parsed.value;
        const left = isList(from) ? null : from;
        const taken = await nameTaken(req, async () => {
          tell(req, await moveIdeas(db, found.id, requireUser(req).id, ideas, target, left));
        });
        if (taken) return refuse(taken);
        res.redirect(303, `${themeHref(`/projects/${found.id}`, from)}?order=${order}&page=${page}`);
      },
    },
  ];
}

function tell(req: Request, { moved, overtaken, unknown, themeKey, themeName }: MoveOutcome): void {
  const { t } = req.context;
  if (moved.length > 0) {
    const name = themeKey === null ? t('review.not-placed') : (themeName ?? t('review.event'));
    flash(req, 'success', t('review.move.done', { count: moved.length, name }));
  }
  if (overtaken.length > 0) {
    const codes = overtaken.map(({ code, by }) => (by === null ? code : `${code} (${by})`)).join(', ');
    flash(req, 'info', t('review.move.overtaken', { count: overtaken.length, codes }));
  }
  if (unknown.length > 0) flash(req, 'info', t('review.move.unknown', { count: unknown.length }));
}
