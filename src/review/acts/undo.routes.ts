import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { projectToChange, STAFF, type Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import {
  bodyOf,
  emptyForm,
  flash,
  ownPath,
  parameter,
  parseForm,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import { reasonField } from '../themes/theme.js';
import { listActsById } from './timeline.repository.js';
import { timelineItem, type UndoPage } from './timeline.view.js';
import { readTold } from './told.js';
import { tellUndone } from './undo-at-hand.js';
import { BuiltUponError, dependentsOf, undoAct, UndoneAlreadyError } from './undo.service.js';

/**
 * `shown`: ids of the acts that the page said go along, with spaces between them; missing from the button of a message,
 * which takes back without that page.
 */
const undoForm = z.object({ shown: z.string().optional().catch(undefined), reason: reasonField });
const actParameter = z.string().min(1).max(80);

/** Taking back what people decided, or doing it again; what would go along is shown first. */
export function undoRoutes(db: Kysely<Database>): readonly Route[] {
  const showUndo = async (
    req: Request,
    res: Response,
    found: Project,
    actId: string,
    rest: { form?: FormState; status?: number; changed?: boolean; returnTo?: string | undefined } = {},
  ): Promise<void> => {
    const { t } = req.context;
    const base = `/projects/${found.id}`;
    const others = await dependentsOf(db, found.id, actId);
    const [acts, along] = [
      await listActsById(db, found.id, [actId]),
      await listActsById(db, found.id, others),
    ];
    const [act] = acts;
    const told = await readTold(db, found, [...acts, ...along]);
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
      returnTo: rest.returnTo ?? `${base}/timeline`,
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
        const returnTo = ownPath(bodyOf(req)['returnTo']);
        try {
          if (!parsed.ok)
            return await showUndo(req, res, found, actId, { form: parsed.form, status: 422, returnTo });
          const { count, withdrawn } = await undoAct(db, found.id, requireUser(req).id, actId, {
            withDependents: true,
            shown: parsed.value.shown?.split(' ') ?? [],
            reason: parsed.value.reason,
          });
          const redo = act?.undoes !== null && act?.redoes === null;
          const text = redo ? t('timeline.done.redo') : t('timeline.done.undo', { count });
          // Of several acts one button would bring back one.
          if (count > 1) flash(req, 'success', text);
          else tellUndone(req, text, redo ? 'undo' : 'redo');
          if (withdrawn.length > 0) {
            const codes = withdrawn.slice(0, 6).join(', ');
            flash(req, 'info', t('timeline.done.withdrawn', { count: withdrawn.length, codes }));
          }
          res.redirect(303, returnTo ?? `/projects/${found.id}/timeline`);
        } catch (error) {
          if (error instanceof UndoneAlreadyError) return gone(req, res, found);
          if (!(error instanceof BuiltUponError)) throw error;
          // From the button of a message this is the first that the person hears of what goes along.
          const changed = parsed.ok && parsed.value.shown !== undefined;
          await showUndo(req, res, found, actId, { status: changed ? 409 : 200, changed, returnTo });
        }
      },
    },
  ];
}
