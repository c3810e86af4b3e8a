import type { Kysely } from 'kysely';
import { isArchived, pageWithForm, projectToChange, STAFF, type ShowPage } from '../../capture/index.js';
import { ConflictError, NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  formWithError,
  parameter,
  posted,
  renderPage,
  requireUser,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { nameTaken } from './name-taken.js';
import { arrangeForm, bySize, directionForm, movedBy, themeBranches } from './theme-arrange.js';
import { arrangeThemes } from './theme-arrange.service.js';
import { arrangePage } from './theme-arrange.view.js';
import { orderThemes, TwoLevelsError } from './theme-order.service.js';
import { readThemeOverview } from './theme-overview.repository.js';
import { keyParameter } from './theme.js';
import { waitingRunHref } from './waiting-run.js';

/** The themes as a list: in order, below main themes, and several at once accepted or merged. */
export function themeArrangeRoutes(db: Kysely<Database>): readonly Route[] {
  const show: ShowPage = async (req, res, found, form = emptyForm(), status = 200) => {
    const overview = await readThemeOverview(db, found.id);
    const page = arrangePage(req.context, found.id, isArchived(found), overview, form);
    const model = { ...page, waitingHref: await waitingRunHref(db, found.id) };
    const title = req.context.t('arrange.title');
    renderPage(req, res, 'review/arrange', model, { title, status, project: found });
  };

  return [
    ...pageWithForm(db, '/projects/:projectId/arrange', arrangeForm, show, async (req, res, found, value) => {
      const { t } = req.context;
      try {
        const taken = await nameTaken(req, async () => {
          const count = await arrangeThemes(db, found.id, requireUser(req).id, value);
          tellDone(req, t(`arrange.done-${value.deed}`, { count }));
        });
        if (taken) return await show(req, res, found, taken, 422);
      } catch (error) {
        if (!(error instanceof ConflictError)) throw error;
        const message = error instanceof TwoLevelsError ? 'arrange.two-levels' : 'arrange.conflict';
        return show(req, res, found, formWithError(req.body, 'target', t(message)), 422);
      }
      res.redirect(303, `/projects/${found.id}/arrange`);
    }),
    {
      method: 'post',
      path: '/projects/:projectId/arrange/sort',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { themes } = await readThemeOverview(db, found.id);
        await orderThemes(db, found.id, requireUser(req).id, bySize(themeBranches(themes)));
        tellDone(req, req.context.t('arrange.ordered'));
        res.redirect(303, `/projects/${found.id}/arrange`);
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/arrange/:key/order',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const key = parameter(req, 'key', keyParameter);
        const { direction } = posted(req, directionForm);
        const { themes } = await readThemeOverview(db, found.id);
        const order = movedBy(themeBranches(themes), key, direction === 'up' ? -1 : 1);
        if (!order.includes(key)) throw new NotFoundError('no such theme among those in order');
        await orderThemes(db, found.id, requireUser(req).id, order);
        tellDone(req, req.context.t('arrange.ordered'));
        res.redirect(303, `/projects/${found.id}/arrange`);
      },
    },
  ];
}
