import type { Kysely } from 'kysely';
import { STAFF } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { renderPage, type Route } from '../../web/index.js';
import { listLinkedCodes } from './link.repository.js';
import { NOTE_PATH, openNote } from './note-access.js';
import { listCarriedIdeas } from './reading.repository.js';
import { presentReading } from './reading.view.js';

/** The whole note on one page. */
export function readingRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      method: 'get',
      path: `${NOTE_PATH}/read`,
      access: STAFF,
      handle: async (req, res) => {
        const open = await openNote(db, req);
        const linked = await listLinkedCodes(db, open.note.id);
        const ideas = await listCarriedIdeas(db, open.note.id);
        const model = presentReading(req.context, open, linked, ideas);
        renderPage(req, res, 'note/read', model, { title: model.title, project: open.project });
      },
    },
  ];
}
