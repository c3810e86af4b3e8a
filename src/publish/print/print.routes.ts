import type { Kysely } from 'kysely';
import { z } from 'zod';
import { projectOf, STAFF } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { parameter, renderPage, type Route } from '../../web/index.js';
import { presentPrint, PRINT_KINDS } from './print.view.js';
import { readNoteSource } from '../source/read-note-source.js';

const kind = z.enum(PRINT_KINDS);
const key = z.string().min(1).max(200);

/** Pages to print: the ideas of one theme, one workshop, or one law. */
export function printRoutes({ db }: { db: Kysely<Database> }): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/projects/:projectId/print/:kind/:key',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const { t } = req.context;
        const source = await readNoteSource(db, project, t);
        const model = presentPrint(source, parameter(req, 'kind', kind), parameter(req, 'key', key), t);
        if (!model) throw new NotFoundError('nothing to print by this name');
        renderPage(req, res, 'publish/print', model, { title: model.title, project });
      },
    },
  ];
}
