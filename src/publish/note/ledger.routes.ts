import type { Kysely } from 'kysely';
import { z } from 'zod';
import { recordEvent } from '../../accounts/index.js';
import { findCurrentRun } from '../../analyse/index.js';
import { projectOf, STAFF } from '../../capture/index.js';
import { toLocalTimestamp } from '../../i18n/index.js';
import { reviewedIdeas } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { identifier, query, renderPage, requireUser, type Route } from '../../web/index.js';
import { fileName, sendFile } from '../file-download.js';
import { readCoverage } from './coverage.repository.js';
import { exportLedger, ledgerRows, refsOf } from './ledger.js';
import { presentIdeaLedger, presentParagraphLedger } from './ledger.view.js';
import { listLinkedCodes } from './link.repository.js';
import { notePath, openNote } from './note-access.js';
import type { NoteKind } from './note.table.js';

const PAGE_SIZE = 100;

const ledgerQuery = z.object({
  by: z.enum(['paragraph', 'idea']).catch('paragraph').default('paragraph'),
  after: z
    .union([z.literal(0), identifier()])
    .catch(0)
    .default(0),
});

/** Which ideas stand behind which paragraph, in both directions, on screen and as a file. */
export function ledgerRoutes(db: Kysely<Database>, kind: NoteKind): readonly Route[] {
  return [
    {
      method: 'get',
      path: `${notePath(kind)}/ledger`,
      access: STAFF,
      handle: async (req, res) => {
        const open = await openNote(db, req, kind);
        const { project, note, outline } = open;
        const { by, after } = query(req, ledgerQuery);
        const coverage = await readCoverage(db, project.id, note.id);
        const title = req.context.t('note.ledger.title');
        if (by === 'paragraph') {
          const rows = ledgerRows(outline, await listLinkedCodes(db, note.id));
          const model = presentParagraphLedger(req.context, open, coverage, rows);
          return renderPage(req, res, 'note/ledger', model, { title, project });
        }
        const runId = (await findCurrentRun(db, project.id))?.id;
        const found = await reviewedIdeas(db, project.id, { afterId: after, limit: PAGE_SIZE + 1, runId });
        const ideas = found.slice(0, PAGE_SIZE);
        const refs = await refsOf(
          db,
          note.id,
          outline,
          ideas.map(({ id }) => id),
        );
        const place = { after, more: found.length > PAGE_SIZE };
        const model = presentIdeaLedger(req.context, open, coverage, ideas, refs, place);
        renderPage(req, res, 'note/ledger', model, { title, project });
      },
    },
  ];
}

/** The ledger of the note as a file. */
export function ledgerFileRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      // The file is the answer to a form post, so there is no address that could be passed on.
      method: 'post',
      path: '/projects/:projectId/export/ledger',
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectOf(db, req);
        const { t } = req.context;
        const csv = await exportLedger(db, project, t);
        await recordEvent(db, {
          personId: requireUser(req).id,
          action: 'ledger.exported',
          subject: `project:${project.id}`,
        });
        const today = toLocalTimestamp(new Date()).slice(0, 10);
        await sendFile(res, fileName(t('note.ledger.file'), project.name, today), csv);
      },
    },
  ];
}
