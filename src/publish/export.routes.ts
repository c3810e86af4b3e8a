import type { Kysely } from 'kysely';
import { loadProject } from '../capture/index.js';
import { writeCsv } from '../csv/index.js';
import { toLocalTimestamp } from '../i18n/index.js';
import { countReviewed, listThemes, reviewedIdeas } from '../review/index.js';
import type { Database } from '../schema.js';
import { idParameter, renderPage, requireUser, type Role, type Route } from '../web/index.js';
import { fileName, sendCsv } from './file-download.js';
import { ideaHeader, ideaRow } from './idea-file.js';
import { inPages } from './pages-of.js';
import { themeHeader, themeRow } from './theme-file.js';
import './publish.view.js';

const STAFF: readonly Role[] = ['administrator', 'policy-officer'];
/** Ideas read at a time: some hundred kilobytes, a few milliseconds of the connection. */
const PAGE_SIZE = 1000;

export function exportRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/projects/:projectId/export',
      access: STAFF,
      async handle(req, res) {
        const project = await loadProject(db, requireUser(req), idParameter(req, 'projectId'));
        const counts = await countReviewed(db, project.id);
        const title = req.context.t('publish.title');
        renderPage(
          req,
          res,
          'publish/export',
          { address: `/projects/${project.id}/export`, ...counts },
          { title, project },
        );
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/export/ideas',
      access: STAFF,
      async handle(req, res) {
        const project = await loadProject(db, requireUser(req), idParameter(req, 'projectId'));
        const { t } = req.context;
        const ideas = inPages<{ id: number }>((last) => reviewedIdeas(db, project.id, { afterId: last?.id ?? 0, limit: PAGE_SIZE }));
        await sendCsv(res, fileName(t('publish.ideas.file'), project.name, today()), writeCsv('dutch-excel', ideaHeader(t), rows()));
      },
    },
  ];
}

const today = (): string => toLocalTimestamp(new Date()).slice(0, 10);
