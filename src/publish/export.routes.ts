import type { Kysely } from 'kysely';
import type { Request } from 'express';
import { z } from 'zod';
import { recordEvent } from '../accounts/index.js';
import { findCurrentRun } from '../analyse/index.js';
import { projectOf, STAFF, type Project } from '../capture/index.js';
import { toLocalTimestamp } from '../i18n/index.js';
import { listThemes } from '../review/index.js';
import type { Database } from '../schema.js';
import { checkbox, renderPage, requireUser, type Route } from '../web/index.js';
import { countIdeas } from './export.repository.js';
import { exportIdeas, exportThemes } from './export.service.js';
import { fileName, sendCsv } from './file-download.js';
import { signOffExportRoutes } from './sign-off-export.routes.js';
import './export.view.js';

const ideasForm = z.object({ withdrawn: checkbox() });

export function publishRoutes({ db }: { db: Kysely<Database> }): readonly Route[] {
  // A file leaves the protection of the application, so it is written down who took it along.
  const recordExport = (req: Request, project: Project, action: string): Promise<void> =>
    recordEvent(db, { personId: requireUser(req).id, action, subject: `project:${project.id}` });

  return [
    ...signOffExportRoutes(db),
    {
      method: 'get',
      path: '/projects/:projectId/export',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const { active, withdrawn } = await countIdeas(db, project.id);
        const model = {
          address: `/projects/${project.id}/export`,
          ideaCount: active,
          withdrawnCount: withdrawn,
          themeCount: (await listThemes(db, project.id)).length,
          analysed: (await findCurrentRun(db, project.id)) !== undefined,
        };
        renderPage(req, res, 'publish/export', model, { title: req.context.t('publish.title'), project });
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/export/ideas',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const { t } = req.context;
        await recordExport(req, project, 'ideas.exported');
        const csv = await exportIdeas(db, project, t, ideasForm.parse(req.body));
        await sendCsv(res, fileName(t('publish.ideas.file'), project.name, today()), csv);
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/export/themes',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const { t } = req.context;
        await recordExport(req, project, 'themes.exported');
        const csv = await exportThemes(db, project, t);
        await sendCsv(res, fileName(t('publish.themes.file'), project.name, today()), csv);
      },
    },
  ];
}

const today = (): string => toLocalTimestamp(new Date()).slice(0, 10);
