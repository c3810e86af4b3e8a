import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import {
  bodyOf,
  emptyForm,
  flash,
  formWithError,
  parseForm,
  renderPage,
  trimText,
  type FormState,
  type Handler,
  type PageWithForm,
  type Route,
} from '../web/index.js';
import { quoteSchema } from './idea.js';
import type { IssueReceipt } from './capture-page.routes.js';
import { ideaChoices, type IdeaChoices } from './idea.view.js';
import { lastChoices } from './last-choices.js';
import { loadPlace, withLawsOf, type CapturePlace, type Req, type Res } from './place.js';
import { showSubmissionConflict } from './submission-conflict.routes.js';
import { newSubmissionKey, submissionKeySchema } from './submission-key.js';
import { submitIdea } from './submit-idea.service.js';

declare module '../web/pages.js' {
  interface Pages {
    'capture/quote': QuotePage;
  }
}

export interface QuotePage extends PageWithForm {
  path: string;
  submissionKey: string;
  choices: IdeaChoices;
}

/** A quote: what somebody said in their own words, with the name only where they agreed to that. */
export function quoteRoutes(db: Kysely<Database>, issueReceipt: IssueReceipt): readonly Route[] {
  const show = (req: Req, res: Res, at: CapturePlace, form: FormState, status: number, key?: string) => {
    const model = {
      form,
      path: at.path,
      submissionKey: key ?? newSubmissionKey(),
      choices: ideaChoices(at.project, req.context),
    };
    const title = req.context.t('capture.quote.title');
    renderPage(req, res, 'capture/quote', model, { title, project: at.project, status });
  };

  const start: Handler = async (req, res) => {
    const at = await loadPlace(db, req);
    if (!at.mayWrite) return res.redirect(303, at.path);
    const { perspective } = lastChoices(req, at.place) ?? { perspective: null };
    show(req, res, at, emptyForm({ kind: 'remark', perspective: perspective ?? '' }), 200);
  };

  const submit: Handler = async (req, res) => {
    const { t } = req.context;
    const at = await loadPlace(db, req);
    const body = bodyOf(req);
    const key = submissionKeySchema.parse(body['submissionKey']);
    const parsed = parseForm(quoteSchema, body, t);
    if (!parsed.ok) return show(req, res, at, parsed.form, 422, key);
    const result = await submitIdea(db, at.user, at.place, key, withLawsOf(at.project, parsed.value));
    if (result.outcome === 'different') return showSubmissionConflict(req, res, at, result.earlier);
    if (result.outcome === 'closed') {
      const message = t(at.workshop ? 'capture.closed.while-typing' : 'capture.closed.archived');
      return show(req, res, at, formWithError(body, 'form', message), 409, key);
    }
    const typedName = formWithError(body, 'speaker', '').values['speaker'] ?? '';
    const nameDropped = trimText([typedName].flat().join('')) !== '' && !parsed.value.consent;
    const text = nameDropped ? 'capture.quote.saved-unnamed' : 'capture.quote.saved';
    const receipt = t('capture.idea.receipt', { receipt: await issueReceipt(result.ideaId) });
    flash(req, 'success', `${t(text, { code: result.code })} ${receipt}`);
    res.redirect(303, at.path);
  };

  const W = '/projects/:projectId/workshops/:number/quote';
  return [
    { method: 'get', path: W, access: 'signed-in', handle: start },
    { method: 'post', path: W, access: 'signed-in', handle: submit },
  ];
}
