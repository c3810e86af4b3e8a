import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { projectToChange, STAFF } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { flash, parseForm, requireUser, type FormState, type Route } from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { nameTaken } from '../themes/name-taken.js';
import { moveIdeas, type MoveOutcome } from './place.service.js';
import { isList } from '../themes/theme-page.js';
import { showTickedAgain, tickedPage } from '../themes/theme-page.routes.js';
import { moveForm } from '../themes/theme.js';

/** Moving the ticked ideas of a page to another theme. */
export function moveRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      method: 'post',
      path: '/projects/:projectId/moves',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const page = tickedPage(req, found);
        const refuse = (form: FormState) => showTickedAgain(db, req, res, found, page, form);
        const parsed = parseForm(moveForm, req.body, req.context.t);
        if (!parsed.ok) return refuse(parsed.form);
        const { ideas, reason, ...target } = parsed.value;
        const left = isList(page.key) ? null : page.key;
        const taken = await nameTaken(req, async () => {
          tellMoved(req, await moveIdeas(db, found.id, requireUser(req).id, ideas, target, left, reason));
        });
        if (taken) return refuse(taken);
        res.redirect(303, page.href);
      },
    },
  ];
}

/** Tells what became of a move. */
export function tellMoved(
  req: Request,
  { moved, overtaken, unknown, themeKey, themeName }: MoveOutcome,
): void {
  const { t } = req.context;
  if (moved.length > 0) {
    const name = themeKey === null ? t('review.not-placed') : (themeName ?? t('review.event'));
    tellDone(req, t('review.move.done', { count: moved.length, name }));
  }
  if (overtaken.length > 0) {
    const codes = overtaken.map(({ code, by }) => (by === null ? code : `${code} (${by})`)).join(', ');
    flash(req, 'info', t('review.move.overtaken', { count: overtaken.length, codes }));
  }
  if (unknown.length > 0) flash(req, 'info', t('review.move.unknown', { count: unknown.length }));
}
