import type { Kysely } from 'kysely';
import { projectOf, STAFF } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { flash, renderPage, type Route } from '../../web/index.js';
import { findMaking } from './making.repository.js';
import { presentMaking, progressOf } from './making.view.js';

const PATH = '/projects/:projectId/editions/making';

/** The page that says how far an edition is, and leads to it once it is there. */
export function makingRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      method: 'get',
      path: PATH,
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const { t } = req.context;
        const list = `/projects/${project.id}/editions`;
        const making = await findMaking(db, project.id);
        if (!making) return res.redirect(303, list);
        if (making.number !== null) {
          flash(req, 'success', t('editions.made', { number: making.number }));
          return res.redirect(303, `${list}/${making.number}`);
        }
        renderPage(req, res, 'publish/edition-making', presentMaking(req.context, list, making), {
          title: t('editions.making.title'),
          project,
        });
      },
    },
    {
      // For the script that follows it.
      method: 'get',
      path: `${PATH}/status`,
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const making = await findMaking(db, project.id);
        res.json(progressOf(req.context, making));
      },
    },
  ];
}
