import type { Kysely } from 'kysely';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { recordEvent } from '../../accounts/index.js';
import { findCurrentRun } from '../../analyse/index.js';
import { projectOf, STAFF, type Project } from '../../capture/index.js';
import { formatNumber, toLocalTimestamp, translator } from '../../i18n/index.js';
import { listThemes } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { checkbox, choice, posted, renderPage, requireUser, type Route } from '../../web/index.js';
import {
  CONTENTS,
  exportDocument,
  exportWorkbook,
  type ExportedFile,
  type ExportRefusal,
  type RunningSettings,
} from './document-export.service.js';
import { DOCUMENT_FORMATS } from '../documents/write-document.js';
import { countIdeas } from './export.repository.js';
import { exportAnswers, exportIdeas, exportThemes } from './export.service.js';
import { presentPrintLinks } from './export.view.js';
import { fileName, sendFile } from '../file-download.js';
import { exportJson } from './json-file.js';
import { AUDIENCES } from '../source/note-source.js';
import { listSourceWorkshops } from '../source/note-source.repository.js';
import { readNote } from '../source/read-note.js';
import { signOffExportRoutes } from './sign-off-export.routes.js';

const ideasForm = z.object({ withdrawn: checkbox() });
const documentForm = z.object({
  contents: choice(CONTENTS),
  audience: choice(AUDIENCES),
  format: choice(DOCUMENT_FORMATS),
});

/** Lists that come as they are, without a choice. */
const LISTS = [
  { list: 'themes', action: 'themes.exported', make: exportThemes },
  { list: 'answers', action: 'answers.exported', make: exportAnswers },
] as const;

interface Needs {
  db: Kysely<Database>;
  organisationName: () => string | undefined;
  /** For the annex that tells how this server runs. */
  running: RunningSettings;
}

export function exportRoutes({ db, organisationName, running }: Needs): readonly Route[] {
  // A file leaves the protection of the application, so it is written down who took it along.
  const recordExport = (req: Request, project: Project, action: string): Promise<void> =>
    recordEvent(db, { personId: requireUser(req).id, action, subject: `project:${project.id}` });
  const occasion = () => ({ organisation: organisationName() ?? '', date: today() });

  const showPage = async (
    req: Request,
    res: Response,
    project: Project,
    refusal: ExportRefusal | null = null,
  ): Promise<void> => {
    const { t, language } = req.context;
    const { active, withdrawn } = await countIdeas(db, project.id);
    const themes = await listThemes(db, project.id);
    const model = {
      address: `/projects/${project.id}/export`,
      ideaCount: active,
      withdrawnCount: withdrawn,
      themeCount: themes.length,
      analysed: (await findCurrentRun(db, project.id)) !== undefined,
      hasNote: (await readNote(db, project.id)) !== null,
      hasProposition: (await readNote(db, project.id, 'proposition')) !== null,
      problem: refusal && problemText(refusal),
      prints: presentPrintLinks(t, project, themes, await listSourceWorkshops(db, project.id)),
    };
    renderPage(req, res, 'publish/export', model, {
      title: t('publish.title'),
      project,
      ...(refusal ? { status: 422 } : {}),
    });

    function problemText(it: ExportRefusal): string {
      if (it.reason === 'personal-data' || it.reason === 'own-texts') {
        return t(`publish.refusal.${it.reason}`, { count: it.count });
      }
      if (it.reason !== 'too-many') return t(`publish.refusal.${it.reason}`);
      const [count, most] = [formatNumber(language, it.count), formatNumber(language, it.most)];
      return t('publish.refusal.too-many', { count, most });
    }
  };

  const answer = async (
    req: Request,
    res: Response,
    project: Project,
    file: ExportedFile,
    name: string,
    action: string,
  ): Promise<void> => {
    if (!file.ok) return showPage(req, res, project, file.refusal);
    await recordExport(req, project, action);
    await sendFile(res, name, file.bytes);
  };

  return [
    ...signOffExportRoutes(db),
    {
      method: 'get',
      path: '/projects/:projectId/export',
      access: STAFF,
      handle: async (req, res) => showPage(req, res, await projectOf(db, req)),
    },
    {
      method: 'post',
      path: '/projects/:projectId/export/ideas',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const { t } = req.context;
        await recordExport(req, project, 'ideas.exported');
        const csv = await exportIdeas(db, project, t, posted(req, ideasForm));
        await sendFile(res, fileName(t('publish.ideas.file'), project.name, today()), csv);
      },
    },
    ...LISTS.map(({ list, action, make }): Route => ({
      method: 'post',
      path: `/projects/:projectId/export/${list}`,
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const { t } = req.context;
        await recordExport(req, project, action);
        const csv = await make(db, project, t);
        await sendFile(res, fileName(t(`publish.${list}.file`), project.name, today()), csv);
      },
    })),
    {
      method: 'post',
      path: '/projects/:projectId/export/document',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const values = posted(req, documentForm);
        const file = await exportDocument(db, project, occasion(), values, running);
        const kind = req.context.t(`publish.document.file.${values.contents}`);
        const name = fileName(kind, project.name, today(), values.format);
        await answer(req, res, project, file, name, 'document.exported');
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/export/workbook',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const file = await exportWorkbook(db, project, occasion());
        const name = fileName(req.context.t('publish.workbook.file'), project.name, today(), 'xlsx');
        await answer(req, res, project, file, name, 'workbook.exported');
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/export/json',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        await recordExport(req, project, 'project.exported');
        const json = await exportJson(db, project, translator('nl'), today());
        await sendFile(
          res,
          fileName(req.context.t('publish.json.file'), project.name, today(), 'json'),
          json,
        );
      },
    },
  ];
}

const today = (): string => toLocalTimestamp(new Date()).slice(0, 10);
