import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../schema.js';
import {
  bodyOf,
  flash,
  formWithError,
  identifier,
  parseForm,
  query,
  renderPage,
  type FormState,
  type Handler,
  type Route,
} from '../web/index.js';
import { firstForm, presentCapturePage } from './capture-page.view.js';
import { countIdeasOfPlace, listChangedIdeas, listIdeasOfPlace } from './idea.repository.js';
import { ideaSchema, type Idea, type IdeaInput } from './idea.js';
import { presentIdea } from './idea.view.js';
import { lastChoices, rememberChoices } from './last-choices.js';
import { loadPlace, withLawsOf, type CapturePlace, type Req, type Res } from './place.js';
import { newSubmissionKey, submissionKeySchema } from './submission-key.js';
import { showSubmissionConflict } from './submission-conflict.routes.js';
import { submitIdea } from './submit-idea.service.js';

/** Ideas on the page of a workshop; older ones are a click away. */
const PAGE_SIZE = 100;
/** Changes are asked for a little further back than the last one seen: commits do not arrive in the order of their times. */
const OVERLAP_MS = 3000;

const listQuery = z.object({ before: identifier().nullable().catch(null).default(null) });
const changesQuery = z.object({ since: z.coerce.number().min(0).max(1e14).catch(0).default(0) });

/** Gives the proof for whoever gave an idea, as it is printed; this room does not know what it is good for. */
export type IssueReceipt = (ideaId: number) => Promise<string>;

/** The page on which ideas of a workshop are entered, with and without JavaScript. */
export function capturePageRoutes(db: Kysely<Database>, issueReceipt: IssueReceipt): readonly Route[] {
  const show = async (
    req: Req,
    res: Res,
    at: CapturePlace,
    state: { form: FormState; key?: string; keptText?: string; status?: number },
  ) => {
    const { before } = query(req, listQuery);
    const found = await listIdeasOfPlace(db, at.place, before, PAGE_SIZE + 1);
    const shown = found.slice(0, PAGE_SIZE);
    const oldest = found.length > PAGE_SIZE ? shown.at(-1) : undefined;
    const list = {
      ideas: shown.map((idea) => presentIdea(idea, at.project, at.mayWrite, req.context)),
      count: await countIdeasOfPlace(db, at.place),
      olderHref: oldest ? `${at.path}?before=${oldest.id}` : null,
      newestHref: before === null ? null : at.path,
      since: Math.max(0, ...shown.map((idea) => idea.updatedAt.getTime())),
    };
    const { form, key = newSubmissionKey(), keptText = null, status = 200 } = state;
    const model = presentCapturePage(at, form, list, key, keptText, req.context);
    renderPage(req, res, 'capture/workshop', model, { title: titleOf(model), project: at.project, status });
  };

  const showEmpty: Handler = async (req, res) => {
    const at = await loadPlace(db, req);
    await show(req, res, at, { form: firstForm(lastChoices(req, at.place)) });
  };

  const submit: Handler = async (req, res) => {
    const { t } = req.context;
    const at = await loadPlace(db, req);
    const asJson = wantsJson(req);
    const key = submissionKeySchema.parse(bodyOf(req)['submissionKey']);
    const parsed = parseForm(ideaSchema, req.body, t);
    if (!parsed.ok) {
      if (asJson) return void res.status(422).json({ status: 'invalid', message: firstMessage(parsed.form) });
      return show(req, res, at, { form: parsed.form, key, status: 422 });
    }
    const input = withLawsOf(at.project, parsed.value);
    const result = await submitIdea(db, at.user, at.place, key, input);
    if (result.outcome === 'saved') {
      rememberChoices(req, at.place, input);
      const receipt = await issueReceipt(result.ideaId);
      if (asJson) {
        const idea = presentIdea(asWritten(at, input, result), at.project, at.mayWrite, req.context);
        return void res.json({ status: 'saved', idea: { ...idea, receipt } });
      }
      const saved = t('capture.idea.saved', { code: result.code });
      flash(req, 'success', `${saved} ${t('capture.idea.receipt', { receipt })}`);
      return res.redirect(303, at.path);
    }
    if (result.outcome === 'different') {
      if (asJson) return void res.status(409).json({ status: 'different', earlier: result.earlier });
      return showSubmissionConflict(req, res, at, result.earlier);
    }
    const message = t(at.workshop ? 'capture.closed.while-typing' : 'capture.closed.archived');
    if (asJson) return void res.status(409).json({ status: 'closed', message });
    const form = formWithError(req.body, 'form', message);
    await show(req, res, at, { form, key, keptText: input.text, status: 409 });
  };

  /** What others did in this place since a moment, for the page script. */
  const changes: Handler = async (req, res) => {
    const at = await loadPlace(db, req);
    const since = new Date(Math.max(0, query(req, changesQuery).since - OVERLAP_MS));
    const ideas = await listChangedIdeas(db, at.place, since, PAGE_SIZE);
    res.json({
      ideas: ideas.map((idea) => presentIdea(idea, at.project, at.mayWrite, req.context)),
      count: await countIdeasOfPlace(db, at.place),
      since: Math.max(since.getTime() + OVERLAP_MS, ...ideas.map((idea) => idea.updatedAt.getTime())),
      mayWrite: at.mayWrite,
    });
  };

  const W = '/projects/:projectId/workshops/:number';
  return [
    { method: 'get', path: W, access: 'signed-in', handle: showEmpty },
    { method: 'get', path: `${W}/changes`, access: 'signed-in', handle: changes },
    // A form that was kept while its sender signed in again comes back here as a page.
    { method: 'get', path: `${W}/ideas`, access: 'signed-in', handle: (req, res) => backToPage(req, res) },
    { method: 'post', path: `${W}/ideas`, access: 'signed-in', handle: submit },
  ];

  async function backToPage(req: Req, res: Res) {
    const { path } = await loadPlace(db, req);
    res.redirect(303, path);
  }
}

/** The idea as it was written a moment ago. Of a repeated one only the code is sure, so any later news counts as newer. */
function asWritten(
  { place, user }: CapturePlace,
  input: IdeaInput,
  { ideaId, code, repeated }: { ideaId: number; code: string; repeated: boolean },
): Idea {
  const now = new Date();
  return {
    ...place,
    ...input,
    id: ideaId,
    code,
    capturedById: user.id,
    capturedBy: user.name,
    capturedAt: now,
    updatedAt: now,
    withdrawnAt: null,
    state: 'active',
    version: repeated ? 0 : 1,
  };
}

const titleOf = ({ eyebrow, title }: { eyebrow: string | null; title: string }) =>
  eyebrow ? `${eyebrow}: ${title}` : title;

/** Only the page script asks for JSON; a browser that sends a form does not. */
const wantsJson = (req: Req): boolean => req.get('accept') === 'application/json';

const firstMessage = (form: FormState): string => form.errors[0]?.message ?? '';
