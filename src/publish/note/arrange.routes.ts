import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { STAFF } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { flash, type Route } from '../../web/index.js';
import { notePath, openNoteToChange, partHref, partOf } from './note-access.js';
import type { NoteKind } from './note.table.js';
import { moveForm } from './note.js';
import { movePart, moveToChapter, putBackPart, removePart } from './note.service.js';

/** The order of chapters and paragraphs, and taking them out of the note and back in. */
export function arrangeRoutes(db: Kysely<Database>, kind: NoteKind): readonly Route[] {
  const P = `${notePath(kind)}/parts/:partId`;
  const load = async (req: Request) => {
    const open = await openNoteToChange(db, req, kind);
    return { ...open, ...partOf(open.outline, req) };
  };
  return [
    {
      method: 'post',
      path: `${P}/move`,
      access: STAFF,
      handle: async (req, res) => {
        const { act, part, base } = await load(req);
        const move = moveForm.safeParse(req.body ?? {});
        if (!move.success) return res.redirect(303, base);
        if ('direction' in move.data) {
          await movePart(db, act, part.id, move.data.direction);
          return res.redirect(303, base);
        }
        await moveToChapter(db, act, part.id, move.data.chapter);
        flash(req, 'success', req.context.t('note.move.done', { title: part.title }));
        res.redirect(303, partHref(base, part.id));
      },
    },
    {
      method: 'post',
      path: `${P}/remove`,
      access: STAFF,
      handle: async (req, res) => {
        const { act, part, base } = await load(req);
        await removePart(db, act, part.id);
        flash(req, 'success', req.context.t('note.remove.done', { title: part.title }));
        res.redirect(303, base);
      },
    },
    {
      method: 'post',
      path: `${P}/put-back`,
      access: STAFF,
      handle: async (req, res) => {
        const { act, part, base } = await load(req);
        await putBackPart(db, act, part.id);
        flash(req, 'success', req.context.t('note.remove.back', { title: part.title }));
        res.redirect(303, base);
      },
    },
  ];
}
