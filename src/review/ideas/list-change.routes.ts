import type { Request, Response } from 'express';
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
import { showLawIdeas } from '../laws/laws.routes.js';
import { lawListHref, lawListQuery, readLawChoice } from '../laws/laws.js';
import { listProjectTags } from './list-change.repository.js';
import { changeLists, type ListChangeOutcome } from './list-change.service.js';
import { readListChange } from './list-change.view.js';
import { themeHref } from '../themes/names.js';
import { partQuery, showThemePage } from '../themes/theme-page.routes.js';
import { keyParameter, reasonField } from '../themes/theme.js';

const changeForm = z.object({
  ideas: ticked().refine((codes) => codes.length > 0, 'review.move.nothing-ticked'),
  label: requiredText(300, 'laws.change.missing'),
  reason: reasonField,
});

/** The pressed button. No other value comes from a page of ours. */
const actForm = z.object({ change: z.enum(['add', 'remove']) });

/** The page on which ideas were ticked: of a theme, or else a list of laws. */
interface Origin {
  href: string;
  refuse(form: FormState): Promise<void>;
}

/** Adding a law or a tag to the ticked ideas of a list, or taking it away. */
export function listChangeRoutes(db: Kysely<Database>): readonly Route[] {
  const originOf = (req: Request, res: Response, found: Project): Origin => {
    const body = req.body as Record<string, unknown>;
    const base = `/projects/${found.id}`;
    const from = keyParameter.safeParse(body['from']);
    if (from.success) {
      const part = partQuery.safeParse(body).data ?? partQuery.parse({});
      return {
        href: `${themeHref(base, from.data)}?order=${part.order}&page=${part.page}`,
        refuse: (form) => showThemePage(db, req, res, found, from.data, part, form, 422),
      };
    }
    const { theme, laws, page } = lawListQuery.parse(body);
    const known = found.laws.map(({ key }) => key);
    const filter = { theme, laws: readLawChoice(laws, known) };
    return {
      href: lawListHref(base, filter, page),
      refuse: (form) => showLawIdeas(db, req, res, found, filter, page, form, 422),
    };
  };

  return [
    {
      method: 'post',
      path: '/projects/:projectId/laws/changes',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { t } = req.context;
        const act = actForm.safeParse(req.body);
        if (!act.success) throw new NotFoundError('no button of ours sends this');
        const origin = originOf(req, res, found);
        const parsed = parseForm(changeForm, req.body, t);
        if (!parsed.ok) return origin.refuse(parsed.form);
        const { ideas, label, reason } = parsed.value;
        const run = await findCurrentRun(db, found.id);
        const chosen = readListChange(label, found.laws, await listProjectTags(db, found.id, run?.id));
        if (!chosen) return origin.refuse(formWithError(req.body, 'label', t('laws.change.missing')));
        const { field, value, name } = chosen;
        const change = { field, value, act: act.data.change };
        tell(
          req,
          name,
          change.act,
          await changeLists(db, found.id, requireUser(req).id, ideas, change, reason),
        );
        res.redirect(303, origin.href);
      },
    },
  ];
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
