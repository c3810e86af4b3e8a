import type { Kysely } from 'kysely';
import { STAFF } from '../../capture/index.js';
import { personalDataHint } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { flash, idParameter, parseForm, type Handler, type Route } from '../../web/index.js';
import { insertComment, setResolved } from './comment.repository.js';
import { notePath, openNoteToChange, partHref, partOf } from './note-access.js';
import type { NoteKind } from './note.table.js';
import { commentForm } from './note.js';
import { showPart } from './part.routes.js';

/** What colleagues say about a part of the note. */
export function commentRoutes(db: Kysely<Database>, kind: NoteKind): readonly Route[] {
  const P = `${notePath(kind)}/parts/:partId`;

  const place: Handler = async (req, res) => {
    const open = await openNoteToChange(db, req, kind);
    const { part } = partOf(open.outline, req);
    const parsed = parseForm(commentForm, req.body, req.context.t);
    if (!parsed.ok) return showPart(db, req, res, open, parsed.form, 422);
    await insertComment(db, part.id, open.act.personId, parsed.value.text);
    flash(req, 'success', req.context.t('note.comment.placed'));
    const hint = personalDataHint(req.context.t, parsed.value.text);
    if (hint !== null) flash(req, 'info', hint);
    res.redirect(303, `${partHref(open.base, part.id)}#comments`);
  };

  const set =
    (resolved: boolean): Handler =>
    async (req, res) => {
      const { outline, act, base } = await openNoteToChange(db, req, kind);
      const { part } = partOf(outline, req);
      await setResolved(db, part.id, idParameter(req, 'commentId'), act.personId, resolved);
      res.redirect(303, `${partHref(base, part.id)}#comments`);
    };

  return [
    { method: 'post', path: `${P}/comments`, access: STAFF, handle: place },
    { method: 'post', path: `${P}/comments/:commentId/resolve`, access: STAFF, handle: set(true) },
    { method: 'post', path: `${P}/comments/:commentId/reopen`, access: STAFF, handle: set(false) },
  ];
}
