import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { findCurrentRun } from '../../analyse/index.js';
import { projectToChange, STAFF, type Project } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import {
  flash,
  formWithError,
  parseForm,
  requireUser,
  requiredText,
  ticked,
  type FormState,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { listProjectTags } from './list-change.repository.js';
import { changeLists, type ListChangeOutcome } from './list-change.service.js';
import { readListChange } from './list-change.view.js';
import { showTickedAgain, tickedPage } from '../themes/theme-page.routes.js';
import { reasonField } from '../themes/theme.js';

const changeForm = z.object({
  ideas: ticked().refine((codes) => codes.length > 0, 'review.move.nothing-ticked'),
  label: requiredText(300, 'laws.change.missing'),
  reason: reasonField,
});

/** The pressed button. No other value comes from a page of ours. */
const actForm = z.object({ change: z.enum(['add', 'remove']) });

/** Adding a law or a tag to the ticked ideas of the page of a theme, or taking it away. */
export function listChangeRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      method: 'post',
      path: '/projects/:projectId/changes',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const page = tickedPage(req, found);
        const refused = await changeTicked(db, req, found);
        if (refused) return showTickedAgain(db, req, res, found, page, refused);
        res.redirect(303, page.href);
      },
    },
  ];
}

/**
 * Adds the chosen law or tag to the ticked ideas of a form, or takes it away, and leaves a message.
 * @param body  the form, unless it is the one that was sent
 * @returns undefined, or the form to be shown again
 * @throws NotFoundError without a button
 */
export async function changeTicked(
  db: Kysely<Database>,
  req: Request,
  found: Project,
  body: unknown = req.body,
): Promise<FormState | undefined> {
  const { t } = req.context;
  const act = actForm.safeParse(body);
  if (!act.success) throw new NotFoundError('no button of ours sends this');
  const parsed = parseForm(changeForm, body, t);
  if (!parsed.ok) return parsed.form;
  const { ideas, label, reason } = parsed.value;
  const run = await findCurrentRun(db, found.id);
  const chosen = readListChange(label, found.laws, await listProjectTags(db, found.id, run?.id));
  if (!chosen) return formWithError(body, 'label', t('laws.change.missing'));
  const { field, value, name } = chosen;
  const change = { field, value, act: act.data.change };
  tell(req, name, change.act, await changeLists(db, found.id, requireUser(req).id, ideas, change, reason));
  return undefined;
}

function tell(req: Request, name: string, act: 'add' | 'remove', outcome: ListChangeOutcome): void {
  const { t } = req.context;
  const { changed, unchanged, unknown } = outcome;
  if (changed.length > 0) {
    tellDone(req, t(`laws.change.done-${act}`, { count: changed.length, name }));
  }
  if (unchanged.length > 0) {
    flash(req, 'info', t(`laws.change.same-${act}`, { count: unchanged.length, name }));
  }
  if (unknown.length > 0) flash(req, 'info', t('laws.change.unknown', { count: unknown.length }));
}
