import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../schema.js';
import {
  identifier,
  query,
  renderPage,
  trimText,
  type Handler,
  type NavigationItem,
  type Route,
} from '../web/index.js';
import { STAFF } from './capture.policy.js';
import { presentIdeaList } from './idea-list.view.js';
import { KINDS, PERSPECTIVES } from './idea.js';
import { countIdeas, listIdeas, type Cursor, type IdeaFilter } from './idea.repository.js';
import { ideaChoices } from './idea.view.js';
import type { Project } from './project.js';
import { projectOf } from './project-access.js';
import { MAX_WORKSHOP_NUMBER } from './workshop.js';
import { listAllWorkshops } from './workshop.repository.js';

const PAGE_SIZE = 50;

/** What does not fit is as if it were not there: an old or mistyped address shows a list and no error. */
const listQuery = z.object({
  workshop: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().max(MAX_WORKSHOP_NUMBER))
    .nullable()
    .catch(null)
    .default(null),
  kind: z.enum(KINDS).nullable().catch(null).default(null),
  perspective: z
    .enum([...PERSPECTIVES, 'none'])
    .nullable()
    .catch(null)
    .default(null),
  q: z
    .string()
    .transform((text) => trimText(text.normalize('NFC')).slice(0, 200))
    .catch('')
    .default(''),
  withdrawn: z.literal('yes').nullable().catch(null).default(null),
  before: identifier().nullable().catch(null).default(null),
  after: identifier().nullable().catch(null).default(null),
});

/** Where the same question can be asked in a better way: given by the application, because this room knows no other. */
export type LinksFromIdeas = (req: Request, project: Project, question: string) => readonly NavigationItem[];

/** All ideas of a project, for staff. */
export function ideaListRoutes(db: Kysely<Database>, linksFrom: LinksFromIdeas): readonly Route[] {
  const show: Handler = async (req, res) => {
    const { t } = req.context;
    const project = await projectOf(db, req);
    const asked = query(req, listQuery);
    const filter: IdeaFilter = {
      workshopNumber: asked.workshop,
      kind: asked.kind,
      perspective: asked.perspective,
      // PostgreSQL refuses NUL, also in a question.
      search: asked.q.replaceAll('\0', '') || null,
      withdrawn: asked.withdrawn !== null,
    };
    const cursor: Cursor =
      asked.before !== null ? { before: asked.before } : asked.after !== null ? { after: asked.after } : null;
    const found = await listIdeas(db, project.id, filter, cursor, PAGE_SIZE);
    const count = await countIdeas(db, project.id, filter);
    const { kinds, perspectives } = ideaChoices(project, req.context);
    const workshops = [
      ...(await listAllWorkshops(db, project.id)).map(({ number, title }) => ({
        value: String(number),
        label: `${number}. ${title}`,
      })),
      { value: '0', label: t('capture.workshop.outside') },
    ];
    const choices = {
      workshops,
      kinds,
      perspectives: [...perspectives, { value: 'none', label: t('capture.perspective-none') }],
    };
    const model = presentIdeaList(project, filter, found, count, choices, req.context);
    const title = t(filter.withdrawn ? 'capture.all.withdrawn-title' : 'capture.all.title');
    const links = linksFrom(req, project, filter.search ?? '');
    renderPage(req, res, 'capture/ideas', { ...model, links }, { title, project });
  };

  return [{ method: 'get', path: '/projects/:projectId/ideas', access: STAFF, handle: show }];
}
