import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import {
  emptyForm,
  flash,
  formWithError,
  parseForm,
  renderPage,
  requireUser,
  type FormState,
  type Handler,
  type Route,
} from '../web/index.js';
import { STAFF } from './capture.policy.js';
import { countIdeas, NO_FILTER } from './idea.repository.js';
import type { Req, Res } from './place.js';
import { copySchema, DEFAULT_LAWS, projectSchema } from './project.js';
import { projectOf, projectToChange } from './project-access.js';
import { listProjects } from './project.repository.js';
import {
  archiveProject,
  changeProject,
  copyProject,
  removeProject,
  startProject,
} from './project.service.js';
import { presentProject, presentProjects, projectPath } from './project.view.js';
import { listWorkshops } from './workshop.repository.js';

/** Projects: the list, one project, and what staff do with it. */
export function projectRoutes(db: Kysely<Database>): readonly Route[] {
  const showList =
    (archived: boolean): Handler =>
    async (req, res) => {
      const user = requireUser(req);
      const { t } = req.context;
      const model = presentProjects(await listProjects(db, user, archived), user, archived, t);
      const title = t(archived ? 'capture.projects.archived-title' : 'capture.projects.title');
      renderPage(req, res, 'capture/projects', model, { title });
    };

  const showNew = (req: Req, res: Res, form: FormState, status = 200) => {
    const { t } = req.context;
    const model = {
      form,
      action: '/projects/new',
      cancelHref: '/projects',
      submitLabel: t('capture.project.create'),
    };
    renderPage(req, res, 'capture/project-form', model, { title: t('capture.project.new'), status });
  };

  const create: Handler = async (req, res) => {
    const parsed = parseForm(projectSchema, req.body, req.context.t);
    if (!parsed.ok) return showNew(req, res, parsed.form, 422);
    const projectId = await startProject(db, parsed.value);
    flash(req, 'success', req.context.t('capture.project.created', { name: parsed.value.name }));
    res.redirect(303, projectPath(projectId));
  };

  const show: Handler = async (req, res) => {
    const user = requireUser(req);
    const project = await projectOf(db, req);
    const workshops = await listWorkshops(db, user, project.id);
    const own = workshops.reduce((sum, workshop) => sum + workshop.ideaCount, 0);
    const ideaCount = STAFF.includes(user.role) ? await countIdeas(db, project.id, NO_FILTER) : own;
    const model = presentProject(project, workshops, ideaCount, user, req.context);
    renderPage(req, res, 'capture/project', model, { title: project.name, project });
  };

  const showEdit = async (req: Req, res: Res, form?: FormState) => {
    const { t } = req.context;
    const project = await projectToChange(db, req);
    const laws = project.laws.map((law) => law.name).join('\n');
    const model = {
      form: form ?? emptyForm({ name: project.name, goal: project.goal, laws }),
      action: `${projectPath(project.id)}/edit`,
      cancelHref: projectPath(project.id),
      submitLabel: t('web.save'),
    };
    const title = t('capture.project.edit-title');
    renderPage(req, res, 'capture/project-form', model, { title, project, status: form ? 422 : 200 });
  };

  const edit: Handler = async (req, res) => {
    const { t } = req.context;
    const project = await projectToChange(db, req);
    const parsed = parseForm(projectSchema, req.body, t);
    if (!parsed.ok) return showEdit(req, res, parsed.form);
    const inUse = await changeProject(db, project.id, parsed.value);
    if (inUse.length > 0) {
      const message = t('capture.project.law-in-use', { laws: inUse.map((law) => law.name).join(', ') });
      return showEdit(req, res, formWithError(req.body, 'laws', message));
    }
    flash(req, 'success', t('capture.project.saved'));
    res.redirect(303, projectPath(project.id));
  };

  const archive =
    (archived: boolean): Handler =>
    async (req, res) => {
      const project = await projectOf(db, req);
      await archiveProject(db, project.id, requireUser(req).id, archived);
      const { t } = req.context;
      const text = archived ? 'capture.project.archived' : 'capture.project.unarchived';
      flash(req, 'success', t(text, { name: project.name }));
      res.redirect(303, archived ? '/projects' : projectPath(project.id));
    };

  const showAction = async (
    req: Req,
    res: Res,
    page: 'capture/project-copy' | 'capture/project-delete',
    form?: FormState,
  ) => {
    const { t } = req.context;
    const project = await projectOf(db, req);
    const copying = page === 'capture/project-copy';
    const first = copying
      ? { name: t('capture.project.copy-name', { name: project.name }).slice(0, 200) }
      : {};
    const title = t(copying ? 'capture.project.copy-title' : 'capture.project.delete-title', {
      name: project.name,
    });
    const model = { form: form ?? emptyForm(first), id: project.id, name: project.name };
    renderPage(req, res, page, model, { title, project, status: form ? 422 : 200 });
  };

  const copy: Handler = async (req, res) => {
    const { t } = req.context;
    const project = await projectOf(db, req);
    const parsed = parseForm(copySchema, req.body, t);
    if (!parsed.ok) return showAction(req, res, 'capture/project-copy', parsed.form);
    const copyId = await copyProject(db, project, parsed.value.name);
    flash(req, 'success', t('capture.project.copied', { name: parsed.value.name }));
    res.redirect(303, projectPath(copyId));
  };

  const remove: Handler = async (req, res) => {
    const { t } = req.context;
    const project = await projectOf(db, req);
    const parsed = parseForm(copySchema, req.body, t);
    if (!parsed.ok) return showAction(req, res, 'capture/project-delete', parsed.form);
    if (sameName(parsed.value.name) !== sameName(project.name)) {
      const form = formWithError(req.body, 'name', t('capture.project.delete-name-wrong'));
      return showAction(req, res, 'capture/project-delete', form);
    }
    await removeProject(db, project.id, requireUser(req).id);
    flash(req, 'success', t('capture.project.deleted', { name: project.name }));
    res.redirect(303, '/projects');
  };

  const P = '/projects/:projectId';
  return [
    { method: 'get', path: '/', access: 'signed-in', handle: (_req, res) => res.redirect(303, '/projects') },
    { method: 'get', path: '/projects', access: 'signed-in', handle: showList(false) },
    { method: 'get', path: '/projects/archived', access: 'signed-in', handle: showList(true) },
    {
      method: 'get',
      path: '/projects/new',
      access: STAFF,
      handle: (req, res) => showNew(req, res, newForm()),
    },
    { method: 'post', path: '/projects/new', access: STAFF, handle: create },
    { method: 'get', path: P, access: 'signed-in', handle: show },
    { method: 'get', path: `${P}/edit`, access: STAFF, handle: (req, res) => showEdit(req, res) },
    { method: 'post', path: `${P}/edit`, access: STAFF, handle: edit },
    { method: 'post', path: `${P}/archive`, access: STAFF, handle: archive(true) },
    { method: 'post', path: `${P}/unarchive`, access: STAFF, handle: archive(false) },
    {
      method: 'get',
      path: `${P}/copy`,
      access: STAFF,
      handle: (req, res) => showAction(req, res, 'capture/project-copy'),
    },
    { method: 'post', path: `${P}/copy`, access: STAFF, handle: copy },
    {
      method: 'get',
      path: `${P}/delete`,
      access: STAFF,
      handle: (req, res) => showAction(req, res, 'capture/project-delete'),
    },
    { method: 'post', path: `${P}/delete`, access: STAFF, handle: remove },
  ];
}

const newForm = (): FormState => emptyForm({ laws: DEFAULT_LAWS.map((law) => law.name).join('\n') });

/** Typing the name is to be sure, not a spelling test: case and blanks do not matter. */
const sameName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
