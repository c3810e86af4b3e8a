import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { STAFF } from '../../capture/index.js';
import { formatShortDateTime } from '../../i18n/index.js';
import { personalDataHint } from '../../review/index.js';
import type { Database } from '../../schema.js';
import {
  bodyOf,
  emptyForm,
  flash,
  formWithError,
  parseForm,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import { listComments } from './comment.repository.js';
import { codesIn } from '../idea-codes.js';
import { knownCodes, listLinkedIdeas } from './link.repository.js';
import { listLinkedThemes, listThemeNames } from './theme-link.repository.js';
import { renderMarkdown } from './markdown.js';
import { notePath, openNote, openNoteToChange, partHref, partOf, type OpenNote } from './note-access.js';
import type { NoteKind } from './note.table.js';
import { partForm, type Part } from './note.js';
import { PartChangedError, savePart } from './note.service.js';
import { presentPart, type EditPage } from './part.view.js';
import { findRevision } from './revision.repository.js';

/** Level of the headings in a text: below the title of its own page, and below the heading of a preview. */
const PAGE_LEVEL = 2;
const PREVIEW_LEVEL = 3;

/** One chapter or paragraph: reading and writing it. */
export function partRoutes(db: Kysely<Database>, kind: NoteKind): readonly Route[] {
  const showEdit = async (
    req: Request,
    res: Response,
    { project, base, outline }: OpenNote,
    part: Part,
    state: { form: FormState; status: number; preview?: string; conflict?: EditPage['conflict'] },
  ): Promise<void> => {
    const { t } = req.context;
    const href = partHref(base, part.id);
    const number = partOf(outline, req).number;
    const title = t(`note.edit.title-${part.kind}`, { number: number ?? '' });
    const model: EditPage = {
      form: state.form,
      title,
      kind: part.kind,
      action: `${href}/edit`,
      previewAction: `${href}/preview`,
      cancelHref: href,
      base,
      version: String(state.form.values['version'] ?? part.version),
      previewHtml:
        state.preview === undefined ? null : await render(db, project.id, state.preview, PREVIEW_LEVEL),
      unsaved: req.method === 'POST',
      conflict: state.conflict ?? null,
    };
    renderPage(req, res, 'note/edit', model, { title, project, status: state.status });
  };

  const showConflict = async (
    req: Request,
    res: Response,
    open: OpenNote,
    yours: { title: string; body: string },
    { current }: PartChangedError,
  ): Promise<void> => {
    const { t, language } = req.context;
    const theirs = await findRevision(db, current.id, current.version);
    const text = current.removedAt
      ? t('note.edit.conflict-removed')
      : t('note.edit.conflict-text', {
          name: theirs?.changedBy ?? t('note.somebody'),
          at: formatShortDateTime(language, theirs?.changedAt ?? new Date()),
        });
    const form = emptyForm({ ...yours, version: String(current.version) });
    const conflict = { text, theirs: current, yours, maySave: current.removedAt === null };
    await showEdit(req, res, open, current, { form, status: 409, conflict });
  };

  const P = `${notePath(kind)}/parts/:partId`;
  return [
    {
      method: 'get',
      path: P,
      access: STAFF,
      handle: async (req, res) => showPart(db, req, res, await openNote(db, req, kind), emptyForm(), 200),
    },
    {
      method: 'get',
      path: `${P}/edit`,
      access: STAFF,
      handle: async (req, res) => {
        const open = await openNoteToChange(db, req, kind);
        const { part } = partOf(open.outline, req);
        if (part.removedAt) return res.redirect(303, partHref(open.base, part.id));
        const form = emptyForm({ title: part.title, body: part.body });
        await showEdit(req, res, open, part, { form, status: 200 });
      },
    },
    {
      method: 'post',
      path: `${P}/edit`,
      access: STAFF,
      handle: async (req, res) => {
        const open = await openNoteToChange(db, req, kind);
        const { part } = partOf(open.outline, req);
        const body = bodyOf(req);
        const parsed = parseForm(partForm, body, req.context.t);
        const typed = [body['body'] ?? ''].flat().map(String).at(-1) ?? '';
        if (body['act'] === 'preview') {
          // A look at what was typed, whatever is still wrong with it; nothing is saved.
          const form = parsed.ok ? emptyForm(formWithError(body, '', '').values) : parsed.form;
          return showEdit(req, res, open, part, { form, status: parsed.ok ? 200 : 422, preview: typed });
        }
        if (!parsed.ok) return showEdit(req, res, open, part, { form: parsed.form, status: 422 });
        try {
          await savePart(db, open.act, part.id, parsed.value);
        } catch (error) {
          if (!(error instanceof PartChangedError)) throw error;
          return showConflict(req, res, open, parsed.value, error);
        }
        flash(req, 'success', req.context.t('note.edit.saved'));
        const { title, body: text } = parsed.value;
        const hint = personalDataHint(req.context.t, `${title}\n${text}`);
        if (hint !== null) flash(req, 'info', hint);
        res.redirect(303, partHref(open.base, part.id));
      },
    },
    {
      // For the script that shows the text while it is typed; the answer is a piece of a page.
      method: 'post',
      path: `${P}/preview`,
      access: STAFF,
      handle: async (req, res) => {
        const { project, outline } = await openNote(db, req, kind);
        partOf(outline, req);
        const { body = '' } = (req.body ?? {}) as { body?: string | string[] };
        res.type('html').send(await render(db, project.id, [body].flat().at(-1) ?? '', PREVIEW_LEVEL));
      },
    },
  ];
}

/** Shows the page of a part; with `form` as it was sent where a comment was refused. */
export async function showPart(
  db: Kysely<Database>,
  req: Request,
  res: Response,
  open: OpenNote,
  form: FormState,
  status: number,
): Promise<void> {
  const { project, note, outline } = open;
  const found = partOf(outline, req);
  const { part } = found;
  const keys = (await listLinkedThemes(db, project.id, note.id)).get(part.id) ?? [];
  const names = await listThemeNames(db, project.id, keys);
  const model = presentPart(
    req.context,
    open,
    found,
    {
      ideas: part.kind === 'paragraph' ? await listLinkedIdeas(db, part.id) : [],
      themes: keys.map((key) => ({ key, name: names.get(key) ?? key })),
      comments: await listComments(db, part.id),
      newest: await findRevision(db, part.id, part.version),
      personId: requireUser(req).id,
      contentHtml: await render(db, project.id, part.body, PAGE_LEVEL),
    },
    form,
  );
  const title = found.number === null ? part.title : `${found.number} ${part.title}`;
  renderPage(req, res, 'note/part', model, { title, project, status });
}

/** A text as HTML, the codes of ideas in it as links to those ideas. */
async function render(
  db: Kysely<Database>,
  projectId: number,
  text: string,
  headingLevel: number,
): Promise<string> {
  const known = await knownCodes(db, projectId, codesIn(text));
  return renderMarkdown(text, {
    headingLevel,
    ideaHref: (code) => (known.has(code) ? `/projects/${projectId}/ideas/${code}` : null),
  });
}
