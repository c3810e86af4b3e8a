import type { Kysely } from 'kysely';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { recordEvent } from '../../accounts/index.js';
import { projectOf, projectToChange, STAFF, type Project } from '../../capture/index.js';
import { toLocalTimestamp, translator } from '../../i18n/index.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  formWithError,
  idParameter,
  parameter,
  parseForm,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import type { Occasion } from '../exports/document-export.service.js';
import { fileName, sendFile } from '../file-download.js';
import { AUDIENCES } from '../source/note-source.js';
import { readNoteSource } from '../source/read-note-source.js';
import { EDITION_FORMATS, editionForm, sha256 } from './edition.js';
import { getEdition, listEditions, listEvents, listFiles, readFile } from './edition.repository.js';
import { publicObstacles } from './edition.service.js';
import { makingRoutes } from './making.routes.js';
import { findMaking } from './making.repository.js';
import type { EditionMaker } from './making.service.js';
import { presentEdition, presentEditions } from './edition.view.js';

const audience = z.enum(AUDIENCES);
const format = z.enum(EDITION_FORMATS);

interface Needs {
  db: Kysely<Database>;
  editionMaker: EditionMaker;
  organisationName: () => string | undefined;
}

/** Editions: freezing one, reading what is in it, taking its files, and erasing words from it. */
export function editionRoutes({ db, editionMaker, organisationName }: Needs): readonly Route[] {
  const occasion = (): Occasion => ({
    organisation: organisationName() ?? '',
    date: toLocalTimestamp(new Date()).slice(0, 10),
  });
  const address = (project: Project): string => `/projects/${project.id}/editions`;

  const showList = async (req: Request, res: Response, project: Project, form: FormState): Promise<void> => {
    const { t } = req.context;
    const source = await readNoteSource(db, project, translator('nl'));
    const model = presentEditions(req.context, {
      project,
      form,
      hasNote: source.note !== null,
      obstacles: await publicObstacles(db, source, project.id),
      editions: await listEditions(db, project.id),
      busy: (await findMaking(db, project.id))?.state === 'busy',
    });
    renderPage(req, res, 'publish/editions', model, {
      title: t('editions.title'),
      project,
      ...(form.errors.length > 0 ? { status: 422 } : {}),
    });
  };

  const showEdition = async (
    req: Request,
    res: Response,
    project: Project,
    number: number,
  ): Promise<void> => {
    const edition = await getEdition(db, project.id, number);
    const model = presentEdition(req.context, {
      project,
      edition,
      files: await listFiles(db, edition.id),
      events: await listEvents(db, edition.id),
    });
    const title = req.context.t('editions.name', { number });
    renderPage(req, res, 'publish/edition', model, { title, project });
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/editions',
      access: STAFF,
      handle: async (req, res) => showList(req, res, await projectOf(db, req), emptyForm()),
    },
    {
      method: 'post',
      path: '/projects/:projectId/editions',
      access: STAFF,
      async handle(req, res) {
        const project = await projectToChange(db, req);
        const { t } = req.context;
        const form = parseForm(editionForm, req.body, t);
        if (!form.ok) return showList(req, res, project, form.form);
        const order = { project, personId: requireUser(req).id, audiences: form.value.audiences };
        const answer = await editionMaker.begin({ ...order, occasion: occasion() });
        if (!answer.begun && !answer.busy) {
          const message = t('editions.form.blocked');
          return showList(req, res, project, formWithError(req.body, 'audiences', message));
        }
        // Where one is being made already, the page shows that one.
        res.redirect(303, `${address(project)}/making`);
      },
    },
    ...makingRoutes(db),
    {
      method: 'get',
      path: '/projects/:projectId/editions/:number',
      access: STAFF,
      handle: async (req, res) => showEdition(req, res, await projectOf(db, req), idParameter(req, 'number')),
    },
    {
      // The file is the answer to a form post, so there is no address that could be passed on.
      method: 'post',
      path: '/projects/:projectId/editions/:number/files/:audience/:format',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const edition = await getEdition(db, project.id, idParameter(req, 'number'));
        const [to, ending] = [parameter(req, 'audience', audience), parameter(req, 'format', format)];
        const content = await readFile(db, edition.id, to, ending);
        await recordEvent(db, {
          personId: requireUser(req).id,
          action: 'edition.downloaded',
          subject: `project:${project.id}`,
          detail: { number: edition.number, audience: to, format: ending, sha256: sha256(content) },
        });
        const kind = `editie-${edition.number}-${translator('nl')(`documents.audience.${to}`)}`;
        await sendFile(res, fileName(kind, project.name, edition.madeOn, ending), content);
      },
    },
  ];
}
