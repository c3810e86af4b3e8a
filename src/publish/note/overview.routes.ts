import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { isArchived, projectOf, projectToChange, STAFF, type Project } from '../../capture/index.js';
import type { Translate } from '../../i18n/index.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  flash,
  identifier,
  parseForm,
  posted,
  query,
  renderPage,
  requireUser,
  ticked,
  type FormState,
  type Route,
} from '../../web/index.js';
import { z } from 'zod';
import { countOpenComments } from './comment.repository.js';
import { readCoverage } from './coverage.repository.js';
import { draftChapters, draftThemes } from './draft.js';
import { countLinkedIdeas } from './link.repository.js';
import { noteBase, notePath, openNote, openNoteToChange, partHref, type OpenNote } from './note-access.js';
import type { NoteKind } from './note.table.js';
import { addPart, beginNote } from './note.service.js';
import { newPartForm } from './note.js';
import { presentBegin, presentNote } from './overview.view.js';
import { findNote } from './part.repository.js';

const newQuery = z.object({ chapter: identifier().nullable().catch(null).default(null) });
const beginForm = z.object({ themes: ticked() });

/** The page of the note, beginning it, and adding chapters and paragraphs. */
export function overviewRoutes(db: Kysely<Database>, kind: NoteKind): readonly Route[] {
  const showBegin = async (req: Request, res: Response, project: Project): Promise<void> => {
    const { themes, signOff } = await draftThemes(db, project.id);
    const model = presentBegin(
      req.context,
      noteBase(project, kind),
      themes.filter(({ ideaCount }) => ideaCount > 0),
      emptyForm(),
      { kind, mayChange: !isArchived(project), signOff },
    );
    renderPage(req, res, 'note/begin', model, { title: req.context.t(`note.begin.title-${kind}`), project });
  };

  const showNew = (
    req: Request,
    res: Response,
    { project, base, outline }: OpenNote,
    chapter: number | null,
    form: FormState,
    status: number,
  ): void => {
    const title = req.context.t(chapter === null ? 'note.new.chapter' : 'note.new.paragraph');
    const model = {
      form,
      action: `${base}/new`,
      cancelHref: base,
      title,
      chapters: outline.chapters.map(({ id, number, title: name }) => ({
        value: String(id),
        label: `${number} ${name}`,
      })),
      chapter: chapter === null ? '' : String(chapter),
    };
    renderPage(req, res, 'note/new-part', model, { title, project, status });
  };

  return [
    {
      method: 'get',
      path: notePath(kind),
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectOf(db, req);
        if (!(await findNote(db, project.id, kind))) return showBegin(req, res, project);
        const open = await openNote(db, req, kind);
        const model = presentNote(req.context, open, {
          coverage: kind === 'note' ? await readCoverage(db, project.id, open.note.id) : null,
          linked: await countLinkedIdeas(db, open.note.id),
          openComments: await countOpenComments(db, open.note.id),
        });
        renderPage(req, res, 'note/note', model, { title: req.context.t(`note.title-${kind}`), project });
      },
    },
    {
      method: 'post',
      path: `${notePath(kind)}/begin`,
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectToChange(db, req);
        const { t } = req.context;
        const { themes } = posted(req, beginForm);
        const chapters =
          themes.length === 0 ? [] : await draftChapters(db, project, req.context, kind, new Set(themes));
        const { title, introduction } = frontOf(kind, project, t);
        await beginNote(db, project.id, requireUser(req).id, kind, { title, introduction, chapters });
        const count = chapters.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
        flash(req, 'success', t(`note.begin.done-${kind}`, { count }));
        res.redirect(303, noteBase(project, kind));
      },
    },
    {
      method: 'get',
      path: `${notePath(kind)}/new`,
      access: STAFF,
      handle: async (req, res) => {
        const open = await openNoteToChange(db, req, kind);
        showNew(req, res, open, query(req, newQuery).chapter, emptyForm(), 200);
      },
    },
    {
      method: 'post',
      path: `${notePath(kind)}/new`,
      access: STAFF,
      handle: async (req, res) => {
        const open = await openNoteToChange(db, req, kind);
        const parsed = parseForm(newPartForm, req.body, req.context.t);
        if (!parsed.ok) {
          const chapter = Number(parsed.form.values['chapter']);
          return showNew(
            req,
            res,
            open,
            Number.isInteger(chapter) && chapter > 0 ? chapter : null,
            parsed.form,
            422,
          );
        }
        const { title, chapter: chapterId } = parsed.value;
        const id = await addPart(db, open.act, { title, chapterId });
        flash(req, 'success', req.context.t('note.new.done', { title }));
        const here = partHref(open.base, id);
        res.redirect(303, chapterId === null ? open.base : `${here}/edit`);
      },
    },
  ];
}

/** Title and introduction to begin with. */
function frontOf(kind: NoteKind, project: Project, t: Translate): { title: string; introduction: string } {
  if (kind === 'note') return { title: project.name, introduction: '' };
  return {
    title: t('note.proposition.front-title', { project: project.name }),
    introduction: t('note.proposition.front'),
  };
}
