import type { ErrorRequestHandler, Request, Response } from 'express';
import type { Logger } from 'pino';
import { AppError, SignInRequiredError } from '../errors.js';
import type { MessageKey } from '../i18n/index.js';
import { isCsrfError } from './csrf.js';
import { keepForm, typedTexts } from './kept-form.js';
import { renderPage } from './render.js';

interface Classified {
  id: string;
  status: number;
}

const UNEXPECTED: Classified = { id: 'unexpected', status: 500 };

/** Shows the sign-in form to somebody whose session ended; what was typed goes with it. */
export type ShowSignIn = (req: Request, res: Response) => void;

/** The one place where an error becomes a page and a log line. A stack goes to the log and never to the visitor. */
export function errorHandler(log: Logger, showSignIn: ShowSignIn): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    if (error instanceof SignInRequiredError) {
      showSignIn(req, res);
      return;
    }
    const { id, status } = classify(error);
    const { requestId, t } = req.context;
    const line = { requestId, route: res.locals['route'] as unknown, status, errorId: id };
    if (status >= 500) log.error({ ...line, err: error }, 'request failed');
    else log.info(line, 'request refused');
    const reference = status >= 500 ? requestId : null;
    try {
      const kept = keepForm(req);
      if (kept && SENT_AGAIN.has(id)) {
        const title = t('web.resubmit.title');
        renderPage(req, res, 'web/resubmit', { kept, reason: id, reference }, { title, status });
      } else {
        const title = t(`web.error.${id}.title` as MessageKey);
        const model = { id, status, reference, typed: typedTexts(req) };
        renderPage(req, res, 'web/error', model, { title, status });
      }
    } catch (renderError) {
      log.error({ ...line, err: renderError }, 'the error page failed');
      res
        .status(500)
        .type('text')
        .send(`${t('web.error.unexpected.title')} (${requestId})`);
    }
  };
}

/** After these the same form can be sent again as it is. After the others what was typed is shown, to be copied. */
const SENT_AGAIN: ReadonlySet<string> = new Set(['stale-form', 'unavailable', 'unexpected']);

function classify(error: unknown): Classified {
  if (error instanceof AppError) return { id: error.id, status: error.status };
  if (isCsrfError(error)) return { id: 'stale-form', status: 403 };
  const { status, code, type } = (error ?? {}) as { status?: unknown; code?: unknown; type?: unknown };
  if (status === 413 || type === 'parameters.too.many') return { id: 'too-large', status: 413 };
  if (status === 429) return { id: 'too-many-requests', status: 429 };
  if (status === 415) return { id: 'unsupported-content', status: 415 };
  if (status === 404) return { id: 'not-found', status: 404 };
  if (typeof status === 'number' && status >= 400 && status < 500) return { id: 'bad-request', status: 400 };
  if (typeof code === 'string' && isUnavailable(code)) return { id: 'unavailable', status: 503 };
  return UNEXPECTED;
}

/** Connection refused or lost, server shutting down or starting (57P0x), connection exceptions (08xxx), disk full (53100). */
function isUnavailable(code: string): boolean {
  return /^(ECONN\w+|ENOTFOUND|EPIPE|ETIMEDOUT|57P0\d|08\w{3}|53\w{3}|ENOSPC)$/.test(code);
}
