import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { recordEvent } from '../../accounts/index.js';
import { projectOf, STAFF, type Project } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import { toLocalTimestamp } from '../../i18n/index.js';
import { findSignOff, type SignOff } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { idParameter, requireUser, type Route } from '../../web/index.js';
import { fileName, sendFile } from '../file-download.js';
import { exportSignedIdeas, exportSignedThemes } from './sign-off-export.service.js';

/** A version of the list of themes that was signed off, as files. */
export function signOffExportRoutes(db: Kysely<Database>): readonly Route[] {
  /** Finds the version, and writes down who took it along. */
  const take = async (req: Request, action: string): Promise<{ project: Project; signed: SignOff }> => {
    const project = await projectOf(db, req);
    const signed = await findSignOff(db, project.id, idParameter(req, 'version'));
    if (!signed) throw new NotFoundError('no such version');
    await recordEvent(db, { personId: requireUser(req).id, action, subject: `project:${project.id}` });
    return { project, signed };
  };
  const nameOf = (req: Request, what: 'ideas' | 'themes', project: Project, signed: SignOff): string => {
    const { t } = req.context;
    const kind = t('publish.signed-file', { what: t(`publish.${what}.file`), version: signed.version });
    return fileName(kind, project.name, toLocalTimestamp(signed.signedAt).slice(0, 10));
  };

  return [
    {
      method: 'post',
      path: '/projects/:projectId/export/sign-off/:version/ideas',
      access: STAFF,
      async handle(req, res) {
        const { project, signed } = await take(req, 'signed-ideas.exported');
        const csv = exportSignedIdeas(db, project.id, signed, req.context.t);
        await sendFile(res, nameOf(req, 'ideas', project, signed), csv);
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/export/sign-off/:version/themes',
      access: STAFF,
      async handle(req, res) {
        const { project, signed } = await take(req, 'signed-themes.exported');
        await sendFile(
          res,
          nameOf(req, 'themes', project, signed),
          exportSignedThemes(signed, req.context.t),
        );
      },
    },
  ];
}
