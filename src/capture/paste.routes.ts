import type { Kysely } from 'kysely';
import { z } from 'zod';
import { ClosedError } from '../errors.js';
import type { Database } from '../schema.js';
import {
  choice,
  flash,
  formWithError,
  optionalChoice,
  parseForm,
  renderPage,
  requiredText,
  ticked,
  type FormState,
  type Handler,
  type Route,
} from '../web/index.js';
import { firstForm } from './capture-page.view.js';
import { KINDS, MAX_IDEA_LENGTH, PERSPECTIVES } from './idea.js';
import { listTextsOfPlace } from './idea.repository.js';
import { ideaChoices } from './idea.view.js';
import { lastChoices } from './last-choices.js';
import { pasteIdeas } from './paste-list.service.js';
import { formError, presentLines } from './paste.view.js';
import { MAX_LINES, readPastedList, type PastedLine } from './pasted-list.js';
import { loadPlace, type CapturePlace, type Req, type Res } from './place.js';
import { newSubmissionKey, submissionKeySchema } from './submission-key.js';

/** Room for 2,000 long lines; the limit of the body is above it. */
const MAX_LIST_LENGTH = 4_000_000;

const listSchema = z.object({
  list: requiredText(MAX_LIST_LENGTH),
  kind: choice(KINDS),
  perspective: optionalChoice(PERSPECTIVES),
});
const confirmSchema = listSchema.extend({ line: ticked(), submissionKey: submissionKeySchema });
type ListForm = z.output<typeof listSchema>;

/** Paste a list: a text, a preview, and only then ideas. */
export function pasteRoutes(db: Kysely<Database>): readonly Route[] {
  const placeOf = async (req: Req): Promise<CapturePlace> => {
    const at = await loadPlace(db, req);
    if (!at.mayWrite) throw new ClosedError('this place takes no ideas of this person now');
    return at;
  };

  const showList = (req: Req, res: Res, at: CapturePlace, form: FormState, status = 200) => {
    const { kinds, perspectives } = ideaChoices(at.project, req.context);
    const model = { form, path: at.path, maximum: MAX_LINES, kinds, perspectives };
    const title = req.context.t('capture.paste.title');
    renderPage(req, res, 'capture/paste', model, { title, project: at.project, status });
  };

  const showPreview = (
    req: Req,
    res: Res,
    at: CapturePlace,
    list: ListForm,
    lines: readonly PastedLine[],
    state: { key: string; ticked: readonly string[] | null; error?: string; status: number },
  ) => {
    const { t } = req.context;
    const model = {
      form: state.error === undefined ? { values: {}, errors: [] } : formError(state.error),
      path: at.path,
      submissionKey: state.key,
      list: list.list,
      kind: list.kind,
      perspective: list.perspective ?? '',
      kindName: t(`capture.kind.${list.kind}`),
      perspectiveName: list.perspective ? t(`capture.perspective.${list.perspective}`) : '',
      lines: presentLines(lines, state.ticked, t),
      doubles: lines.filter((line) => line.sameAs !== null).length,
    };
    const title = t('capture.paste.preview-title');
    renderPage(req, res, 'capture/paste-preview', model, {
      title,
      project: at.project,
      status: state.status,
    });
  };

  /** What is wrong with the lines, in words; undefined when nothing is. */
  const problemOf = (req: Req, lines: readonly PastedLine[]): string | undefined => {
    const { t } = req.context;
    if (lines.length === 0) return t('web.form.required');
    if (lines.length > MAX_LINES) {
      return t('capture.paste.too-many', { count: lines.length, maximum: MAX_LINES });
    }
    const long = lines.find((line) => line.text.length > MAX_IDEA_LENGTH);
    if (!long) return undefined;
    return t('capture.paste.line-too-long', { number: long.number, maximum: MAX_IDEA_LENGTH });
  };

  const start: Handler = async (req, res) => {
    const at = await placeOf(req);
    showList(req, res, at, firstForm(lastChoices(req, at.place)));
  };

  const preview: Handler = async (req, res) => {
    const at = await placeOf(req);
    const parsed = parseForm(listSchema, req.body, req.context.t);
    if (!parsed.ok) return showList(req, res, at, parsed.form, 422);
    const lines = readPastedList(parsed.value.list, await listTextsOfPlace(db, at.place));
    const problem = problemOf(req, lines);
    if (problem !== undefined) {
      return showList(req, res, at, formWithError(req.body, 'list', problem), 422);
    }
    showPreview(req, res, at, parsed.value, lines, { key: newSubmissionKey(), ticked: null, status: 200 });
  };

  const confirm: Handler = async (req, res) => {
    const { t } = req.context;
    const at = await placeOf(req);
    const parsed = parseForm(confirmSchema, req.body, t);
    if (!parsed.ok) return showList(req, res, at, parsed.form, 422);
    const { submissionKey: key, line, ...list } = parsed.value;
    const lines = readPastedList(list.list, await listTextsOfPlace(db, at.place));
    const problem = problemOf(req, lines);
    if (problem !== undefined) {
      return showList(req, res, at, formWithError(req.body, 'list', problem), 422);
    }
    const chosen = new Set(line);
    const texts = lines.filter(({ number }) => chosen.has(String(number))).map(({ text }) => text);
    if (texts.length === 0) {
      const error = t('capture.paste.nothing-ticked');
      return showPreview(req, res, at, list, lines, { key, ticked: line, error, status: 422 });
    }
    const result = await pasteIdeas(db, at.user, at.place, key, { ...list, texts });
    if (result.outcome === 'saved') {
      const { count, first, last } = result;
      flash(req, 'success', t('capture.paste.saved', { count, first, last }));
      return res.redirect(303, at.path);
    }
    if (result.outcome === 'different') {
      const error = result.earlier
        ? t('capture.paste.different', result.earlier)
        : t('capture.conflict.earlier-hidden');
      const state = { key: newSubmissionKey(), ticked: line, error, status: 409 };
      return showPreview(req, res, at, list, lines, state);
    }
    const message = t(at.workshop ? 'capture.closed.while-typing' : 'capture.closed.archived');
    showList(req, res, at, formWithError(req.body, 'list', message), 409);
  };

  const W = '/projects/:projectId/workshops/:number/paste';
  return [
    { method: 'get', path: W, access: 'signed-in', handle: start },
    // After a reload of the preview by its address, the list is asked for again.
    { method: 'get', path: `${W}/preview`, access: 'signed-in', handle: start },
    { method: 'post', path: `${W}/preview`, access: 'signed-in', handle: preview },
    { method: 'get', path: `${W}/confirm`, access: 'signed-in', handle: start },
    { method: 'post', path: `${W}/confirm`, access: 'signed-in', handle: confirm },
  ];
}
