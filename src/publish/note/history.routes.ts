import type { Kysely } from 'kysely';
import { z } from 'zod';
import { STAFF } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { flash, identifier, query, renderPage, type Route } from '../../web/index.js';
import { presentHistory } from './history.view.js';
import { notePath, openNote, openNoteToChange, partHref, partOf } from './note-access.js';
import type { NoteKind } from './note.table.js';
import { PartChangedError, savePart } from './note.service.js';
import { findRevision, listRevisions } from './revision.repository.js';

const historyQuery = z.object({ version: identifier().nullable().catch(null).default(null) });
const restoreForm = z.object({ version: identifier(), seen: identifier() });

/** The earlier versions of a part, and bringing one back as the newest. */
export function historyRoutes(db: Kysely<Database>, kind: NoteKind): readonly Route[] {
  const P = `${notePath(kind)}/parts/:partId`;
  return [
    {
      method: 'get',
      path: `${P}/history`,
      access: STAFF,
      handle: async (req, res) => {
        const open = await openNote(db, req, kind);
        const { part } = partOf(open.outline, req);
        const revisions = await listRevisions(db, part.id);
        const asked = query(req, historyQuery).version ?? part.version;
        const shown = revisions.find(({ version }) => version === asked);
        if (!shown) throw new NotFoundError('no such version');
        const model = presentHistory(req.context, open, part, revisions, shown);
        const title = req.context.t('note.history.title', { title: part.title });
        renderPage(req, res, 'note/history', model, { title, project: open.project });
      },
    },
    {
      method: 'post',
      path: `${P}/restore`,
      access: STAFF,
      handle: async (req, res) => {
        const { act, outline, base } = await openNoteToChange(db, req, kind);
        const { part } = partOf(outline, req);
        const { t } = req.context;
        const form = restoreForm.safeParse(req.body ?? {});
        const revision = form.success ? await findRevision(db, part.id, form.data.version) : undefined;
        if (!form.success || !revision) throw new NotFoundError('no such version');
        const { title, body, version } = revision;
        try {
          await savePart(db, act, part.id, { title, body, version: form.data.seen, restoredFrom: version });
          flash(req, 'success', t('note.history.done', { version }));
        } catch (error) {
          if (!(error instanceof PartChangedError)) throw error;
          flash(req, 'error', t('note.history.conflict'));
          return res.redirect(303, `${partHref(base, part.id)}/history`);
        }
        res.redirect(303, partHref(base, part.id));
      },
    },
  ];
}
