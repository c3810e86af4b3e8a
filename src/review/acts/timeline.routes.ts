import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { projectOf, projectToChange, STAFF, type Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
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
} from '../../web/index.js';
import { listEntriesOf } from './decision.repository.js';
import { themeNames } from '../themes/names.js';
import { mayDecide } from '../review.policy.js';
import { readThemeOverview } from '../themes/theme-overview.repository.js';
import { keyParameter, reasonField } from '../themes/theme.js';
import { keysOf } from '../themes/theme.repository.js';
import { countActs, listActs, listActsById, listDeciders } from './timeline.repository.js';
import { timelineItem, toldActs, type TimelinePage, type Told, type UndoPage } from './timeline.view.js';
import { BuiltUponError, dependentsOf, undoAct, UndoneAlreadyError } from './undo.service.js';

/** Acts on a page. */
const PAGE = 50;

const timelineQuery = z.object({
  person: identifier().optional().catch(undefined),
  theme: keyParameter.optional().catch(undefined),
  page: identifier().max(100_000).catch(1).default(1),
});

/** `shown`: ids of the acts that the page said go along, with spaces between them. */
const undoForm = z.object({ shown: z.string().catch(''), reason: reasonField });
const actParameter = z.string().min(1).max(80);

/** What people decided, and taking it back or doing it again. */
export function timelineRoutes(db: Kysely<Database>): readonly Route[] {
  const tell = async (req: Request, found: Project, acts: Parameters<typeof toldActs>[0]): Promise<Told> => {
    const lawNames = new Map(found.laws.map((law) => [law.key, law.name]));
    return {
      entries: await listEntriesOf(db, toldActs(acts)),
      lawName: (law) => lawNames.get(law) ?? law,
      undoBase: mayDecide(requireUser(req), found) ? `/projects/${found.id}/timeline` : null,
    };
  };

  const showUndo = async (
    req: Request,
    res: Response,
    found: Project,
    actId: string,
    rest: { form?: FormState; status?: number; changed?: boolean } = {},
  ): Promise<void> => {
    const { t } = req.context;
    const base = `/projects/${found.id}`;
    const others = await dependentsOf(db, found.id, actId);
    const [acts, along] = [
      await listActsById(db, found.id, [actId]),
      await listActsById(db, found.id, others),
    ];
    const [act] = acts;
    const told = { ...(await tell(req, found, [...acts, ...along])), undoBase: null };
    if (!act) return gone(req, res, found);
    // What took something back undoes nothing by being pressed again: it does that once more.
    const redo = act.undoes !== null && act.redoes === null;
    const word = redo ? 'redo' : 'undo';
    const item = timelineItem(req.context, act, told);
    const model: UndoPage = {
      base,
      title: t(`timeline.confirm.title-${word}`),
      redo,
      action: `${base}/timeline/${encodeURIComponent(actId)}/undo`,
      changed: rest.changed ?? false,
      act: redo ? { ...item, lead: null } : item,
      others: along.map((other) => timelineItem(req.context, other, told)),
      shown: others.join(' '),
      submitLabel: t(`timeline.confirm.submit-${word}`, { count: others.length + 1 }),
      form: rest.form ?? emptyForm(),
    };
    renderPage(req, res, 'review/undo', model, {
      title: model.title,
      status: rest.status ?? 200,
      project: found,
    });
  };

  const gone = (req: Request, res: Response, found: Project): void => {
    flash(req, 'info', req.context.t('timeline.done.already'));
    res.redirect(303, `/projects/${found.id}/timeline`);
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/timeline',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const { t } = req.context;
        const base = `/projects/${found.id}`;
        const { person, theme, page } = query(req, timelineQuery);
        const filter = {
          personId: person,
          themeKeys: theme === undefined ? undefined : await keysOf(db, found.id, theme),
        };
        const total = await countActs(db, found.id, filter);
        const current = Math.min(page, Math.max(1, Math.ceil(total / PAGE)));
        const offset = (current - 1) * PAGE;
        const acts = await listActs(db, found.id, filter, { limit: PAGE, offset });
        const told = await tell(req, found, acts);
        const { themes } = await readThemeOverview(db, found.id);
        const nameOf = themeNames(t, themes);
        const href = (number: number): string =>
          `${base}/timeline?${new URLSearchParams({
            ...(person === undefined ? {} : { person: String(person) }),
            ...(theme === undefined ? {} : { theme }),
            page: String(number),
          }).toString()}`;
        const model: TimelinePage = {
          base,
          items: acts.map((act) => timelineItem(req.context, act, told)),
          filtered: person !== undefined || theme !== undefined,
          filter: { person: String(person ?? ''), theme: theme ?? '' },
          people: (await listDeciders(db, found.id)).map(({ id, name }) => ({
            value: String(id),
            label: name,
          })),
          themes: themes.map(({ key }) => ({ value: key, label: nameOf(key) })),
          previousHref: current > 1 ? href(current - 1) : undefined,
          nextHref: offset + acts.length < total ? href(current + 1) : undefined,
          shown: t('timeline.shown', { from: offset + 1, to: offset + acts.length, total }),
        };
        renderPage(req, res, 'review/timeline', model, { title: t('timeline.title'), project: found });
      },
    },
    {
      method: 'get',
      path: '/projects/:projectId/timeline/:actId/undo',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        try {
          await showUndo(req, res, found, parameter(req, 'actId', actParameter));
        } catch (error) {
          if (!(error instanceof UndoneAlreadyError)) throw error;
          gone(req, res, found);
        }
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/timeline/:actId/undo',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { t } = req.context;
        const actId = parameter(req, 'actId', actParameter);
        const [act] = await listActsById(db, found.id, [actId]);
        const parsed = parseForm(undoForm, req.body, t);
        try {
          if (!parsed.ok) return await showUndo(req, res, found, actId, { form: parsed.form, status: 422 });
          const { undone, withdrawn } = await undoAct(db, found.id, requireUser(req).id, actId, {
            withDependents: true,
            shown: parsed.value.shown.split(' '),
            reason: parsed.value.reason,
          });
          const redo = act?.undoes !== null && act?.redoes === null;
          flash(
            req,
            'success',
            redo ? t('timeline.done.redo') : t('timeline.done.undo', { count: undone.length }),
          );
          if (withdrawn.length > 0) {
            const codes = withdrawn.slice(0, 6).join(', ');
            flash(req, 'info', t('timeline.done.withdrawn', { count: withdrawn.length, codes }));
          }
          res.redirect(303, `/projects/${found.id}/timeline`);
        } catch (error) {
          if (error instanceof UndoneAlreadyError) return gone(req, res, found);
          if (!(error instanceof BuiltUponError)) throw error;
          await showUndo(req, res, found, actId, { status: 409, changed: true });
        }
      },
    },
  ];
}
