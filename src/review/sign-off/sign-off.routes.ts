import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { isArchived, projectOf, projectToChange, STAFF, type Project } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  flash,
  formWithError,
  idParameter,
  parseForm,
  query,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import { compareSignOffs } from './sign-off-changes.js';
import { contentHash, type SignedContent } from './sign-off-content.js';
import { findSignOff, listSignOffs, readPresentContent } from './sign-off.repository.js';
import {
  ContentChangedError,
  NothingToSignError,
  readWarnings,
  ReasonMissingError,
  signOff,
} from './sign-off.service.js';
import { compareQuery, NOW, signOffForm } from './sign-off.js';
import { comparePage } from './sign-off-compare.view.js';
import { signOffPage } from './sign-off.view.js';
import { signedVersionPage } from './signed-version.view.js';
import { readThemeOverview } from '../themes/theme-overview.repository.js';

/** Signing off the list of themes, its versions, and what is different between two of them. */
export function signOffRoutes(db: Kysely<Database>): readonly Route[] {
  const show = async (
    req: Request,
    res: Response,
    found: Project,
    form: FormState,
    status = 200,
  ): Promise<void> => {
    const overview = await readThemeOverview(db, found.id);
    const content = await readPresentContent(db, found, overview);
    const last = await findSignOff(db, found.id);
    const seen = contentHash(content);
    const project = { id: found.id, archived: isArchived(found) };
    const model = signOffPage(req.context, project, {
      versions: await listSignOffs(db, found.id),
      changes: last ? compareSignOffs(last.content, content).count : 0,
      differs: last?.sha256 !== seen,
      warnings: await readWarnings(db, found.id, overview),
      content,
      seen,
      form,
    });
    renderPage(req, res, 'review/sign-off', model, {
      title: req.context.t('sign-off.title'),
      status,
      project: found,
    });
  };

  const contentAt = async (found: Project, version: number | typeof NOW): Promise<SignedContent> => {
    if (version === NOW) return readPresentContent(db, found);
    const signed = await findSignOff(db, found.id, version);
    if (!signed) throw new NotFoundError('no such version');
    return signed.content;
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/sign-off',
      access: STAFF,
      handle: async (req, res) => show(req, res, await projectOf(db, req), emptyForm()),
    },
    {
      method: 'post',
      path: '/projects/:projectId/sign-off',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { t } = req.context;
        const parsed = parseForm(signOffForm, req.body, t);
        if (!parsed.ok) return show(req, res, found, withoutSeen(parsed.form), 422);
        try {
          const version = await signOff(db, found, requireUser(req).id, parsed.value);
          flash(req, 'success', t('sign-off.done', { version }));
          res.redirect(303, `/projects/${found.id}/sign-off/${version}`);
        } catch (error) {
          const refused = refusal(req, error);
          if (!refused) throw error;
          await show(req, res, found, withoutSeen(refused.form), refused.status);
        }
      },
    },
    {
      method: 'get',
      path: '/projects/:projectId/sign-off/compare',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const versions = await listSignOffs(db, found.id);
        const [last] = versions;
        if (!last) throw new NotFoundError('nothing was signed off yet');
        const { from, to } = query(req, compareQuery);
        const asked = { from: from ?? last.version, to };
        const changes = compareSignOffs(await contentAt(found, asked.from), await contentAt(found, asked.to));
        const model = comparePage(req.context, found.id, versions, asked, changes);
        renderPage(req, res, 'review/sign-off-compare', model, { title: model.title, project: found });
      },
    },
    {
      method: 'get',
      path: '/projects/:projectId/sign-off/:version',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const signed = await findSignOff(db, found.id, idParameter(req, 'version'));
        const last = await listSignOffs(db, found.id);
        if (!signed) throw new NotFoundError('no such version');
        const model = signedVersionPage(req.context, found.id, signed, last[0]?.version ?? signed.version);
        renderPage(req, res, 'review/signed-version', model, { title: model.title, project: found });
      },
    },
  ];
}

/** What is said where it cannot be signed; undefined for an error of another kind. */
function refusal(req: Request, error: unknown): { form: FormState; status: number } | undefined {
  const { t } = req.context;
  if (error instanceof ContentChangedError)
    return { form: formWithError(req.body, 'seen', t('sign-off.changed-meanwhile')), status: 409 };
  if (error instanceof ReasonMissingError)
    return { form: formWithError(req.body, 'reason', t('sign-off.reason-missing')), status: 422 };
  if (error instanceof NothingToSignError)
    return { form: formWithError(req.body, 'seen', t('sign-off.nothing-to-sign')), status: 422 };
  return undefined;
}

/** What was typed, without the hash of what was on the screen: the page shows what stands there now. */
function withoutSeen({ values, errors }: FormState): FormState {
  const kept = { ...values };
  delete kept['seen'];
  return { values: kept, errors };
}
