import type { Kysely } from 'kysely';
import { z } from 'zod';
import { ClosedError, ConflictError } from '../errors.js';
import type { Database } from '../schema.js';
import {
  bodyOf,
  choice,
  emptyForm,
  flash,
  formWithError,
  idParameter,
  parameter,
  parseForm,
  renderPage,
  requiredWholeNumber,
  requireUser,
  type FormState,
  type Handler,
  type NavigationItem,
  type Route,
} from '../web/index.js';
import { isArchived, mayChangeIdea, mayWriteIdeas } from './capture.policy.js';
import { editIdea, restoreIdea, SpeaksForOthersError, withdrawIdea } from './change-idea.service.js';
import { listVersions } from './idea-history.repository.js';
import { ideaCodeParameter, ideaSchema, quoteSchema, type Idea } from './idea.js';
import { loadIdea } from './idea.repository.js';
import { findLineage } from './lineage.repository.js';
import { ideaChoices, presentIdea, presentIdeaPage } from './idea.view.js';
import { withLawsOf, type Req, type Res } from './place.js';
import type { Project } from './project.js';
import { loadProject } from './project.repository.js';
import { projectPath, workshopPath } from './project.view.js';
import { loadWorkshop } from './workshop.repository.js';

const versionSchema = z.object({ version: requiredWholeNumber(1, 999_999_999) });
/** Where the person came from and goes back to. */
const fromSchema = z.object({ from: choice(['idea', 'workshop']).catch('idea') });

/** Where rooms downstream tell more about an idea; this room does not know them. */
export type LinksFromIdea = (req: Req, project: Project, code: string) => Promise<readonly NavigationItem[]>;

interface Found {
  project: Project;
  idea: Idea;
  mayEdit: boolean;
}

/** One idea: its page with history, editing, withdrawing and restoring. */
export function ideaRoutes(db: Kysely<Database>, linksFrom: LinksFromIdea): readonly Route[] {
  const find = async (req: Req): Promise<Found> => {
    const user = requireUser(req);
    const code = parameter(req, 'code', ideaCodeParameter);
    const project = await loadProject(db, user, idParameter(req, 'projectId'));
    const idea = await loadIdea(db, user, project.id, code);
    const workshop =
      idea.workshopNumber === 0 ? null : await loadWorkshop(db, user, project.id, idea.workshopNumber);
    const mayEdit = mayChangeIdea(idea) && mayWriteIdeas(user, project, workshop);
    return { project, idea, mayEdit };
  };
  const findToChange = async (req: Req): Promise<Found> => {
    const found = await find(req);
    if (!found.mayEdit) {
      if (!mayChangeIdea(found.idea)) throw new ConflictError('it does not take part any more');
      throw new ClosedError(isArchived(found.project) ? 'archived project' : 'closed workshop');
    }
    return found;
  };

  const show: Handler = async (req, res) => {
    const { project, idea, mayEdit } = await find(req);
    const versions = await listVersions(db, idea.id);
    const lineage = await findLineage(db, idea.id);
    // Nothing is decided any more about what does not take part.
    const links = idea.state === 'active' ? await linksFrom(req, project, idea.code) : [];
    const model = { ...presentIdeaPage(idea, versions, lineage, project, mayEdit, req.context), links };
    renderPage(req, res, 'capture/idea', model, { title: idea.code, project });
  };

  const showEdit = (
    req: Req,
    res: Res,
    { project, idea }: Found,
    from: string,
    state: { form: FormState; status: number; theirs?: boolean },
  ) => {
    const { t } = req.context;
    const item = presentIdea(idea, project, true, req.context);
    const model = {
      form: state.form,
      action: `${projectPath(project.id)}/ideas/${idea.code}/edit`,
      cancelHref: backTo(from, project, idea),
      code: idea.code,
      version: idea.version,
      from,
      isQuote: idea.consent !== null,
      choices: ideaChoices(project, req.context),
      theirs: state.theirs
        ? { text: idea.text, kind: item.kind, perspective: item.perspective, meta: item.meta }
        : null,
    };
    const title = t(state.theirs ? 'capture.idea.conflict-title' : 'capture.idea.edit-title', {
      code: idea.code,
    });
    renderPage(req, res, 'capture/idea-edit', model, { title, project, status: state.status });
  };

  const startEdit: Handler = async (req, res) => {
    const found = await findToChange(req);
    const { from } = fromSchema.parse({ from: req.query['from'] });
    showEdit(req, res, found, from, { form: formOf(found.idea), status: 200 });
  };

  const edit: Handler = async (req, res) => {
    const { t } = req.context;
    const found = await findToChange(req);
    const { project, idea } = found;
    const body = bodyOf(req);
    const { from } = fromSchema.parse({ from: body['from'] });
    const parsed = parseForm(idea.consent === null ? ideaSchema : quoteSchema, body, t);
    if (!parsed.ok) return showEdit(req, res, found, from, { form: parsed.form, status: 422 });
    // Without a version the form is not ours; it then counts as older than every version and overwrites nothing.
    const version = versionSchema.safeParse(body);
    const seen = version.success ? version.data.version : 0;
    const input = withLawsOf(project, parsed.value);
    if (await editIdea(db, requireUser(req), idea, seen, input)) {
      flash(req, 'success', t('capture.idea.changed', { code: idea.code }));
      return res.redirect(303, backTo(from, project, idea));
    }
    const now = await find(req);
    const form = { ...formWithError(body, 'text', ''), errors: [] };
    showEdit(req, res, now, from, { form, status: 409, theirs: true });
  };

  const setWithdrawn =
    (withdrawn: boolean): Handler =>
    async (req, res) => {
      const { t } = req.context;
      const { project, idea } = await findToChange(req);
      const body = bodyOf(req);
      const { from } = fromSchema.parse({ from: body['from'] });
      try {
        await (withdrawn ? withdrawIdea : restoreIdea)(db, requireUser(req), idea);
      } catch (error) {
        if (!(error instanceof SpeaksForOthersError)) throw error;
        flash(req, 'error', t('capture.idea.speaks-for', { code: idea.code, codes: error.codes.join(', ') }));
        return res.redirect(303, backTo(from, project, idea));
      }
      const text = withdrawn ? 'capture.idea.withdrawn' : 'capture.idea.restored';
      flash(req, 'success', t(text, { code: idea.code }));
      res.redirect(303, backTo(from, project, idea));
    };

  const I = '/projects/:projectId/ideas/:code';
  return [
    { method: 'get', path: I, access: 'signed-in', handle: show },
    { method: 'get', path: `${I}/edit`, access: 'signed-in', handle: startEdit },
    { method: 'post', path: `${I}/edit`, access: 'signed-in', handle: edit },
    { method: 'post', path: `${I}/withdraw`, access: 'signed-in', handle: setWithdrawn(true) },
    { method: 'post', path: `${I}/restore`, access: 'signed-in', handle: setWithdrawn(false) },
  ];
}

function backTo(from: string, project: Project, idea: Idea): string {
  return from === 'workshop'
    ? workshopPath(project.id, idea.workshopNumber)
    : `${projectPath(project.id)}/ideas/${idea.code}`;
}

function formOf(idea: Idea): FormState {
  return emptyForm({
    text: idea.text,
    kind: idea.kind,
    perspective: idea.perspective ?? '',
    laws: idea.laws ?? [],
    speaker: idea.speaker ?? '',
    speakerRole: idea.speakerRole ?? '',
    ...(idea.consent ? { consent: 'yes' } : {}),
  });
}
