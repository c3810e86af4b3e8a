import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { findCurrentRun } from '../../analyse/index.js';
import { STAFF } from '../../capture/index.js';
import { listThemes } from '../../review/index.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  flash,
  parseForm,
  posted,
  query,
  renderPage,
  trimText,
  type FormState,
  type Route,
} from '../../web/index.js';
import { listCandidates, type IdeaQuestion } from './coverage.repository.js';
import { presentLinks } from './link.view.js';
import { listExceptedIds, listLinkedIdeas } from './link.repository.js';
import { listLinkedThemes } from './theme-link.repository.js';
import { linkByHand, linkThemeWithIdeas, unlinkByHand, unlinkThemeByHand } from './link.service.js';
import { notePath, openNoteToChange, paragraphOf, partHref, type OpenNote } from './note-access.js';
import type { NoteKind } from './note.table.js';
import { linkForm, themeForm, themeKeyForm } from './note.js';
import { themeOptions } from './theme-options.js';

/** Ideas shown at a time: a theme larger than that is linked in several turns. */
const LIMIT = 500;

export const searchText = z
  .string()
  .transform((text) => trimText(text.normalize('NFC').replaceAll('\0', '')).slice(0, 200))
  .catch('')
  .default('');

const linksQuery = z.object({
  q: searchText,
  theme: z.string().max(200).catch('').default(''),
});
type Asked = z.output<typeof linksQuery>;

/** Which ideas and themes a paragraph rests on. */
export function linkRoutes(db: Kysely<Database>, kind: NoteKind): readonly Route[] {
  const P = `${notePath(kind)}/parts/:partId`;

  const load = async (req: Request) => {
    const open = await openNoteToChange(db, req, kind);
    const found = paragraphOf(open.outline, req);
    return { ...open, open, found, part: found.part, href: `${partHref(open.base, found.part.id)}/links` };
  };

  const question = async (
    { project, note }: OpenNote,
    partId: number,
    asked: Asked,
  ): Promise<IdeaQuestion> => ({
    projectId: project.id,
    runId: (await findCurrentRun(db, project.id))?.id,
    noteId: note.id,
    without: { partId },
    search: asked.q || null,
    theme: asked.theme || null,
    workshop: null,
    kind: null,
  });

  const show = async (
    req: Request,
    res: Response,
    open: OpenNote,
    asked: Asked,
    form: FormState,
    status: number,
  ): Promise<void> => {
    const found = paragraphOf(open.outline, req);
    const { id } = found.part;
    const nothing = asked.q === '' && asked.theme === '';
    const candidates = nothing
      ? null
      : await listCandidates(db, await question(open, id, asked), 0, LIMIT + 1);
    const facts = {
      filter: asked,
      themes: themeOptions(req.context.t, await listThemes(db, open.project.id)),
      linkedThemes: (await listLinkedThemes(db, open.project.id, open.note.id)).get(id) ?? [],
      linked: await listLinkedIdeas(db, id),
      candidates: candidates && candidates.slice(0, LIMIT),
      excepted: await listExceptedIds(db, id),
      more: (candidates?.length ?? 0) > LIMIT,
    };
    const model = presentLinks(req.context, open, found, facts, form);
    const title = req.context.t('note.links.title', { number: found.number ?? '' });
    renderPage(req, res, 'note/links', model, { title, project: open.project, status });
  };

  return [
    {
      method: 'get',
      path: `${P}/links`,
      access: STAFF,
      handle: async (req, res) => {
        const { open } = await load(req);
        await show(req, res, open, query(req, linksQuery), emptyForm(), 200);
      },
    },
    {
      method: 'post',
      path: `${P}/links`,
      access: STAFF,
      handle: async (req, res) => {
        const { open, act, part, href } = await load(req);
        const parsed = parseForm(linkForm, req.body, req.context.t);
        const asked = posted(req, linksQuery);
        if (!parsed.ok) return show(req, res, open, asked, parsed.form, 422);
        const count = await linkByHand(db, act, part.id, parsed.value.ideas);
        flash(req, 'success', req.context.t('note.links.linked', { count }));
        res.redirect(303, href);
      },
    },
    {
      method: 'post',
      path: `${P}/links/unlink`,
      access: STAFF,
      handle: async (req, res) => {
        const { open, act, part, href } = await load(req);
        const parsed = parseForm(linkForm, req.body, req.context.t);
        const nothing = linksQuery.parse({});
        if (!parsed.ok) return show(req, res, open, nothing, parsed.form, 422);
        const { ideas } = parsed.value;
        const staying = await unlinkByHand(db, act, part.id, ideas);
        const { t } = req.context;
        if (staying.length < ideas.length) {
          flash(req, 'success', t('note.links.unlinked', { count: ideas.length - staying.length }));
        }
        if (staying.length > 0) flash(req, 'info', t('note.links.staying', { codes: staying.join(', ') }));
        res.redirect(303, href);
      },
    },
    {
      method: 'post',
      path: `${P}/themes`,
      access: STAFF,
      handle: async (req, res) => {
        const { open, act, part, href } = await load(req);
        const parsed = parseForm(themeForm, req.body, req.context.t);
        const nothing = linksQuery.parse({});
        if (!parsed.ok) return show(req, res, open, nothing, parsed.form, 422);
        const { theme, ideas, upTo } = parsed.value;
        const asked = await question(open, part.id, { q: '', theme });
        const offered = (await listCandidates(db, asked, 0, LIMIT)).filter(({ id }) => id <= upTo);
        const codes = new Set(ideas);
        const chosen = new Set(offered.filter(({ code }) => codes.has(code)).map(({ id }) => id));
        const ids = offered.map(({ id }) => id);
        await linkThemeWithIdeas(db, act, part.id, theme, { chosen, offered: ids });
        flash(req, 'success', req.context.t('note.links.linked', { count: chosen.size }));
        res.redirect(303, href);
      },
    },
    {
      method: 'post',
      path: `${P}/themes/unlink`,
      access: STAFF,
      handle: async (req, res) => {
        const { act, part, href } = await load(req);
        const parsed = themeKeyForm.safeParse(req.body ?? {});
        if (parsed.success) {
          await unlinkThemeByHand(db, act, part.id, parsed.data.theme);
          flash(req, 'success', req.context.t('note.links.theme-unlinked'));
        }
        res.redirect(303, href);
      },
    },
  ];
}
