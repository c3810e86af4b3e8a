import type { Kysely } from 'kysely';
import type { Request } from 'express';
import { z } from 'zod';
import { projectOf, STAFF, type Project } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import { toLocalTimestamp } from '../../i18n/index.js';
import type { Database } from '../../schema.js';
import { parameter, renderPage, type Route } from '../../web/index.js';
import { makeFile } from '../documents/make-file.js';
import { fileName, sendFile } from '../file-download.js';
import { drawFigure, drawFigures, FIGURES, type FigureName } from './index.js';
import { presentFigures } from './figures.view.js';
import { readNoteSource } from '../source/read-note-source.js';

const figureName = z.enum(FIGURES);

/** The figures on screen, and each as a drawing (SVG) or a picture (PNG) to put elsewhere. */
export function figureRoutes({ db }: { db: Kysely<Database> }): readonly Route[] {
  const draw = async (req: Request, project: Project, name: FigureName) => {
    const { t } = req.context;
    const drawing = drawFigure(name, await readNoteSource(db, project, t), t);
    if (!drawing) throw new NotFoundError('not enough ideas for this figure');
    return drawing;
  };
  const nameOf = (req: Request, project: Project, name: FigureName, ending: 'svg' | 'png'): string =>
    fileName(
      req.context.t(`figures.${name}.file`),
      project.name,
      toLocalTimestamp(new Date()).slice(0, 10),
      ending,
    );

  return [
    {
      method: 'get',
      path: '/projects/:projectId/figures',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const { t } = req.context;
        const drawings = drawFigures(await readNoteSource(db, project, t), t);
        const model = presentFigures(`/projects/${project.id}`, drawings);
        renderPage(req, res, 'publish/figures', model, { title: t('figures.page.title'), project });
      },
    },
    {
      method: 'get',
      path: '/projects/:projectId/figures/:name/svg',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const name = parameter(req, 'name', figureName);
        const { svg } = await draw(req, project, name);
        await sendFile(res, nameOf(req, project, name, 'svg'), Buffer.from(svg));
      },
    },
    {
      method: 'get',
      path: '/projects/:projectId/figures/:name/png',
      access: STAFF,
      async handle(req, res) {
        const project = await projectOf(db, req);
        const name = parameter(req, 'name', figureName);
        const { svg } = await draw(req, project, name);
        const png = await makeFile({ kind: 'picture', svg });
        await sendFile(res, nameOf(req, project, name, 'png'), png);
      },
    },
  ];
}
