import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { listTexts, projectToChange, STAFF } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  flash,
  formWithError,
  identifier,
  posted,
  renderPage,
  ticked,
  type FormState,
  type Route,
} from '../../web/index.js';
import { linkByHand } from './link.service.js';
import { noteBase, notePath, openNoteToChange, partHref, type OpenNote } from './note-access.js';
import { paragraphsOf } from './note.js';
import { paragraphOptions, type ParagraphGroup } from './paragraph-options.js';
import { findNote } from './part.repository.js';

export interface ChoosePage {
  form: FormState;
  base: string;
  action: string;
  ideas: { code: string; href: string; text: string; tickLabel: string }[];
  paragraphs: ParagraphGroup[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'note/choose': ChoosePage;
  }
}

const ideasForm = z.object({ ideas: ticked() });
const linkForm = z.object({ part: identifier().nullable().catch(null), ideas: ticked() });

/**
 * Ideas that were ticked on the board, in a list or among the results of a search, to a paragraph of the note. Those
 * pages belong to another room: they post their ticks to the first of these.
 */
export function chooseRoutes(db: Kysely<Database>): readonly Route[] {
  const PATH = `${notePath('note')}/choose`;

  const show = async (
    req: Request,
    res: Response,
    { project, base, outline }: OpenNote,
    codes: readonly string[],
    form: FormState = emptyForm(),
  ): Promise<void> => {
    const { t } = req.context;
    const texts = await listTexts(db, project.id, codes);
    const model: ChoosePage = {
      form,
      base,
      action: `${base}/choose/link`,
      ideas: [...texts].map(([code, text]) => ({
        code,
        href: `/projects/${project.id}/ideas/${encodeURIComponent(code)}`,
        text,
        tickLabel: t('note.links.tick', { code }),
      })),
      paragraphs: paragraphOptions(outline),
    };
    renderPage(req, res, 'note/choose', model, {
      title: t('note.choose.title'),
      project,
      ...(form.errors.length > 0 ? { status: 422 } : {}),
    });
  };

  return [
    {
      // A post, because the ticks of a whole board are too many for an address. It changes nothing.
      method: 'post',
      path: PATH,
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectToChange(db, req);
        if (!(await findNote(db, project.id, 'note'))) {
          flash(req, 'info', req.context.t('note.choose.no-note'));
          return res.redirect(303, noteBase(project, 'note'));
        }
        const { ideas } = posted(req, ideasForm);
        await show(req, res, await openNoteToChange(db, req, 'note'), ideas);
      },
    },
    {
      method: 'post',
      path: `${PATH}/link`,
      access: STAFF,
      handle: async (req, res) => {
        const open = await openNoteToChange(db, req, 'note');
        const { t } = req.context;
        const { part: partId, ideas } = posted(req, linkForm);
        const part = paragraphsOf(open.outline).find(({ id }) => id === partId);
        const refuse = (field: string, message: string) =>
          show(req, res, open, ideas, formWithError(req.body, field, message));
        if (!part) return refuse('part', t('note.uncovered.part-missing'));
        if (ideas.length === 0) return refuse('ideas', t('note.links.nothing-ticked'));
        const count = await linkByHand(db, open.act, part.id, ideas);
        flash(req, 'success', t('note.uncovered.linked', { count, number: part.number, title: part.title }));
        res.redirect(303, partHref(open.base, part.id));
      },
    },
  ];
}
