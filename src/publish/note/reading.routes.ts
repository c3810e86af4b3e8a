import type { Kysely } from 'kysely';
import { STAFF } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { renderPage, type Route } from '../../web/index.js';
import { listLinkedCodes } from './link.repository.js';
import { notePath, openNote } from './note-access.js';
import type { NoteKind } from './note.table.js';
import { listCarriedIdeas } from './reading.repository.js';
import { presentReading } from './reading.view.js';

/** The whole note on one page. */
export function readingRoutes(db: Kysely<Database>, kind: NoteKind): readonly Route[] {
  return [
    {
      method: 'get',
      path: `${notePath(kind)}/read`,
      access: STAFF,
      handle: async (req, res) => {
        const open = await openNote(db, req, kind);
        const linked = await listLinkedCodes(db, open.note.id);
        const ideas = await listCarriedIdeas(db, open.note.id);
        const model = presentReading(req.context, open, linked, ideas);
        renderPage(req, res, 'note/read', model, { title: model.title, project: open.project });
      },
    },
  ];
}
