import type { Kysely } from 'kysely';
import { z } from 'zod';
import { projectToChange, STAFF } from '../../capture/index.js';
import { ConflictError } from '../../errors.js';
import type { Database } from '../../schema.js';
import {
  flash,
  formWithError,
  parseForm,
  requireUser,
  ticked,
  type FormState,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { MARKS, type Mark } from './marks.js';
import { markRead, markRepresentative } from './mark.service.js';
import { MOST_APART, pairIdeas, PairContradictsError } from './pair.service.js';
import { showTickedAgain, tickedPage } from '../themes/theme-page.routes.js';
import { reasonField } from '../themes/theme.js';

const markForm = z
  .object({
    ideas: ticked().refine((codes) => codes.length > 0, 'review.move.nothing-ticked'),
    mark: z.enum(MARKS),
    reason: reasonField,
  })
  .refine(({ mark, ideas }) => ideas.length > 1 || !['together', 'apart', 'unpair'].includes(mark), {
    path: ['ideas'],
    message: 'marks.two-at-least',
  });

/** Saying of ticked ideas that they are typical, belong together or apart, or have been read. */
export function markRoutes(db: Kysely<Database>): readonly Route[] {
  const perform = async (
    person: number,
    projectId: number,
    ideas: string[],
    mark: Mark,
    reason: string | null,
  ): Promise<number> => {
    switch (mark) {
      case 'represent':
      case 'unrepresent':
        return (await markRepresentative(db, projectId, person, ideas, mark === 'represent', reason)).length;
      case 'read':
      case 'unread':
        return (await markRead(db, projectId, person, ideas, mark === 'read', reason)).length;
      default:
        return (await pairIdeas(db, projectId, person, ideas, mark === 'unpair' ? null : mark, reason))
          .length;
    }
  };

  return [
    {
      method: 'post',
      path: '/projects/:projectId/marks',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const page = tickedPage(req, found);
        const { t } = req.context;
        const refuse = (form: FormState) => showTickedAgain(db, req, res, found, page, form);
        const parsed = parseForm(markForm, req.body, t);
        if (!parsed.ok) return refuse(parsed.form);
        const { ideas, mark, reason } = parsed.value;
        try {
          const count = await perform(requireUser(req).id, found.id, ideas, mark, reason);
          const text = t(`marks.done-${mark}`, { count });
          if (count > 0) tellDone(req, text);
          else flash(req, 'info', text);
        } catch (error) {
          if (!(error instanceof ConflictError)) throw error;
          const message =
            error instanceof PairContradictsError
              ? t('marks.contradicts', { one: error.codes[0], other: error.codes[1] })
              : t('marks.too-many', { count: MOST_APART });
          return refuse(formWithError(req.body, 'ideas', message));
        }
        res.redirect(303, page.href);
      },
    },
  ];
}
