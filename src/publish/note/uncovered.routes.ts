import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { findCurrentRun } from '../../analyse/index.js';
import { KINDS, listAllWorkshops, STAFF } from '../../capture/index.js';
import { listThemes } from '../../review/index.js';
import type { Database } from '../../schema.js';
import {
  checkbox,
  emptyForm,
  flash,
  formWithError,
  identifier,
  posted,
  query,
  renderPage,
  ticked,
  type FormState,
  type Route,
} from '../../web/index.js';
import {
  countCandidates,
  countUncoveredByTheme,
  listCandidates,
  readCoverage,
  type IdeaQuestion,
} from './coverage.repository.js';
import { searchText } from './link.routes.js';
import { linkAll, linkByHand } from './link.service.js';
import { notePath, openNote, openNoteToChange, type OpenNote } from './note-access.js';
import { paragraphsOf } from './note.js';
import { themeOptions } from './theme-options.js';
import { presentUncovered } from './uncovered.view.js';

const PAGE_SIZE = 50;

/** What does not fit is as if it were not there. */
const uncoveredQuery = z.object({
  q: searchText,
  theme: z.string().max(200).catch('').default(''),
  workshop: z
    .string()
    .regex(/^\d{0,3}$/)
    .catch('')
    .default(''),
  kind: z
    .enum([...KINDS, ''])
    .catch('')
    .default(''),
  after: z
    .union([z.literal(0), identifier()])
    .catch(0)
    .default(0),
});
type Asked = z.output<typeof uncoveredQuery>;

const bulkForm = z.object({
  part: identifier().nullable().catch(null),
  ideas: ticked(),
  all: checkbox(),
});

/** The ideas that no paragraph carries yet, and linking many of them at once. */
export function uncoveredRoutes(db: Kysely<Database>): readonly Route[] {
  const question = async ({ project, note }: OpenNote, asked: Asked): Promise<IdeaQuestion> => ({
    projectId: project.id,
    runId: (await findCurrentRun(db, project.id))?.id,
    noteId: note.id,
    without: 'any-paragraph',
    search: asked.q || null,
    theme: asked.theme || null,
    workshop: asked.workshop === '' ? null : Number(asked.workshop),
    kind: asked.kind === '' ? null : asked.kind,
  });

  const show = async (
    req: Request,
    res: Response,
    open: OpenNote,
    asked: Asked,
    form: FormState,
    status: number,
  ): Promise<void> => {
    const { t } = req.context;
    const { project, note } = open;
    const { after, ...filter } = asked;
    const wanted = await question(open, asked);
    const found = await listCandidates(db, wanted, after, PAGE_SIZE + 1);
    const workshops = [
      ...(await listAllWorkshops(db, project.id)).map(({ number, title }) => ({
        value: String(number),
        label: `${number}. ${title}`,
      })),
      { value: '0', label: t('capture.workshop.outside') },
    ];
    const facts = {
      filter,
      after,
      coverage: await readCoverage(db, project.id, note.id),
      count: await countCandidates(db, wanted),
      page: found.slice(0, PAGE_SIZE),
      more: found.length > PAGE_SIZE,
      themes: themeOptions(t, await listThemes(db, project.id)),
      byTheme: await countUncoveredByTheme(db, project.id, wanted.runId, note.id),
      workshops,
      kinds: KINDS.map((value) => ({ value, label: t(`capture.kind.${value}`) })),
    };
    const model = presentUncovered(req.context, open, facts, form);
    renderPage(req, res, 'note/uncovered', model, { title: t('note.uncovered.title'), project, status });
  };

  return [
    {
      method: 'get',
      path: `${notePath('note')}/uncovered`,
      access: STAFF,
      handle: async (req, res) =>
        show(req, res, await openNote(db, req, 'note'), query(req, uncoveredQuery), emptyForm(), 200),
    },
    {
      method: 'post',
      path: `${notePath('note')}/uncovered`,
      access: STAFF,
      handle: async (req, res) => {
        const open = await openNoteToChange(db, req, 'note');
        const { t } = req.context;
        const asked = posted(req, uncoveredQuery);
        const { part: partId, ideas, all } = posted(req, bulkForm);
        const part = paragraphsOf(open.outline).find(({ id }) => id === partId);
        const refuse = (field: string, message: string) =>
          show(req, res, open, asked, formWithError(req.body, field, message), 422);
        if (!part) return refuse('part', t('note.uncovered.part-missing'));
        if (!all && ideas.length === 0) return refuse('ideas', t('note.links.nothing-ticked'));
        const count = all
          ? await linkAll(db, open.act, part.id, await question(open, asked))
          : await linkByHand(db, open.act, part.id, ideas);
        flash(req, 'success', t('note.uncovered.linked', { count, number: part.number, title: part.title }));
        const { after: _after, ...filter } = asked;
        const kept = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
        res.redirect(303, `${open.base}/uncovered${kept.size > 0 ? `?${kept.toString()}` : ''}`);
      },
    },
  ];
}
