import { renderPage } from '../web/index.js';
import type { CapturePlace, Req, Res } from './place.js';
import { projectPath } from './project.view.js';
import { newSubmissionKey } from './submission-key.js';

const SHOWN_APART = new Set(['text', '_csrf', 'submissionKey']);
/** Our forms have fewer fields; more would only make the page heavy. */
const MAX_FIELDS = 60;

/** 409: the key of the form was used for another text. Both are shown, and the new one can be saved as a new idea. */
export function showSubmissionConflict(
  req: Req,
  res: Res,
  at: CapturePlace,
  earlier: { code: string; text: string } | null,
): void {
  const body = (req.body ?? {}) as Record<string, string | string[]>;
  const fields = Object.entries(body)
    .filter(([name]) => !SHOWN_APART.has(name))
    .flatMap(([name, value]) => [value].flat().map((single) => ({ name, value: single })))
    .slice(0, MAX_FIELDS);
  const model = {
    earlier: earlier && { ...earlier, href: `${projectPath(at.project.id)}/ideas/${earlier.code}` },
    text: String([body['text'] ?? ''].flat().at(-1)),
    action: req.path,
    cancelHref: at.path,
    submissionKey: newSubmissionKey(),
    fields,
  };
  const title = req.context.t('capture.conflict.title');
  renderPage(req, res, 'capture/submission-conflict', model, { title, project: at.project, status: 409 });
}
