import type { Kysely } from 'kysely';
import { ConflictError, NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import {
  emptyForm,
  flash,
  formWithError,
  parseForm,
  renderPage,
  type FormState,
  type Handler,
  type Route,
} from '../web/index.js';
import { isArchived, STAFF } from './capture.policy.js';
import { loadPlace, type Req, type Res } from './place.js';
import type { Project } from './project.js';
import { projectOf } from './project-access.js';
import { projectPath, workshopPath } from './project.view.js';
import { statusSchema, workshopSchema, type Workshop } from './workshop.js';
import { listFacilitatorIds, listPeople } from './facilitator.repository.js';
import { hasIdeas, highestWorkshopNumber, setWorkshopStatus } from './workshop.repository.js';
import { changeWorkshop, planWorkshop, removeWorkshop } from './workshop.service.js';
import { presentWorkshopForm, workshopForm } from './workshop.view.js';

/** Planning workshops: staff only. Capturing in them is in capture-page.routes.ts. */
export function workshopRoutes(db: Kysely<Database>): readonly Route[] {
  const workshopOf = async (req: Req): Promise<{ project: Project; workshop: Workshop }> => {
    const { project, workshop } = await loadPlace(db, req);
    if (!workshop) throw new NotFoundError('outside a workshop nothing can be planned');
    requireActive(project);
    return { project, workshop };
  };
  const activeProjectOf = async (req: Req): Promise<Project> => {
    const project = await projectOf(db, req);
    requireActive(project);
    return project;
  };

  const showForm = async (
    req: Req,
    res: Res,
    project: Project,
    workshop: Workshop | null,
    form: FormState,
    status: number,
  ) => {
    const { t } = req.context;
    const numberFixed = workshop !== null && (await hasIdeas(db, workshop.id));
    const model = presentWorkshopForm(form, project, workshop, numberFixed, await listPeople(db), t);
    const title = workshop
      ? t('capture.workshop.edit-title', { number: workshop.number })
      : t('capture.workshop.new');
    renderPage(req, res, 'capture/workshop-form', model, { title, project, status });
  };

  const showNew: Handler = async (req, res) => {
    const project = await activeProjectOf(req);
    const number = String((await highestWorkshopNumber(db, project.id)) + 1);
    await showForm(req, res, project, null, emptyForm({ number }), 200);
  };

  const create: Handler = async (req, res) => {
    const { t } = req.context;
    const project = await activeProjectOf(req);
    const parsed = parseForm(workshopSchema, req.body, t);
    if (!parsed.ok) return showForm(req, res, project, null, parsed.form, 422);
    const problem = await planWorkshop(db, project.id, parsed.value);
    if (problem) {
      const form = formWithError(req.body, 'number', t(`capture.workshop.${problem}`));
      return showForm(req, res, project, null, form, 422);
    }
    flash(req, 'success', t('capture.workshop.created', { number: parsed.value.number }));
    res.redirect(303, projectPath(project.id));
  };

  const showEdit: Handler = async (req, res) => {
    const { project, workshop } = await workshopOf(req);
    const form = workshopForm(workshop, await listFacilitatorIds(db, workshop.id));
    await showForm(req, res, project, workshop, form, 200);
  };

  const edit: Handler = async (req, res) => {
    const { t } = req.context;
    const { project, workshop } = await workshopOf(req);
    const parsed = parseForm(workshopSchema, req.body, t);
    if (!parsed.ok) return showForm(req, res, project, workshop, parsed.form, 422);
    const problem = await changeWorkshop(db, project.id, workshop.id, parsed.value);
    if (problem) {
      const form = formWithError(req.body, 'number', t(`capture.workshop.${problem}`));
      return showForm(req, res, project, workshop, form, 422);
    }
    flash(req, 'success', t('capture.workshop.saved'));
    res.redirect(303, workshopPath(project.id, parsed.value.number));
  };

  const changeStatus: Handler = async (req, res) => {
    const { t } = req.context;
    const { project, workshop } = await workshopOf(req);
    const parsed = parseForm(statusSchema, req.body, t);
    if (parsed.ok) {
      await setWorkshopStatus(db, workshop.id, parsed.value.status);
      const { number } = workshop;
      flash(req, 'success', t(`capture.workshop.now-${parsed.value.status}`, { number }));
    } else flash(req, 'error', t('web.form.choice'));
    res.redirect(303, workshopPath(project.id, workshop.number));
  };

  const showDelete: Handler = async (req, res) => {
    const { t } = req.context;
    const { project, workshop } = await workshopOf(req);
    const path = workshopPath(project.id, workshop.number);
    const model = { action: `${path}/delete`, cancelHref: path, name: workshop.title };
    const title = t('capture.workshop.delete-title', { number: workshop.number });
    renderPage(req, res, 'capture/workshop-delete', model, { title, project });
  };

  const remove: Handler = async (req, res) => {
    const { t } = req.context;
    const { project, workshop } = await workshopOf(req);
    const { number } = workshop;
    if (await removeWorkshop(db, workshop.id)) {
      flash(req, 'success', t('capture.workshop.deleted', { number }));
      return res.redirect(303, projectPath(project.id));
    }
    flash(req, 'error', t('capture.workshop.not-empty', { number }));
    res.redirect(303, workshopPath(project.id, number));
  };

  const P = '/projects/:projectId/workshops';
  return [
    { method: 'get', path: `${P}/new`, access: STAFF, handle: showNew },
    { method: 'post', path: `${P}/new`, access: STAFF, handle: create },
    { method: 'get', path: `${P}/:number/edit`, access: STAFF, handle: showEdit },
    { method: 'post', path: `${P}/:number/edit`, access: STAFF, handle: edit },
    { method: 'post', path: `${P}/:number/status`, access: STAFF, handle: changeStatus },
    { method: 'get', path: `${P}/:number/delete`, access: STAFF, handle: showDelete },
    { method: 'post', path: `${P}/:number/delete`, access: STAFF, handle: remove },
  ];
}

/** @throws ConflictError for an archived project: it is for reading */
function requireActive(project: Project): void {
  if (isArchived(project)) throw new ConflictError('the project is archived');
}
