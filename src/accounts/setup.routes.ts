import type { Request, RequestHandler, Response } from 'express';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import {
  beginSession,
  bodyOf,
  cameFromOurselves,
  emptyForm,
  flash,
  parseForm,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../web/index.js';
import type { Passwords } from './password-hash.js';
import { PASSWORD_LENGTHS } from './password-rules.js';
import { setUp, setupTokenIsGood } from './setup.service.js';
import { setupSchema } from './setup.js';
import { tokenSchema } from './token.js';

export interface SetupRoutesOptions {
  db: Kysely<Database>;
  passwords: Passwords;
  /** The organisation's name out of the database; undefined while nothing is set up. */
  loadOrganisation: () => Promise<string | undefined>;
  /** Fills the database with the example project and gives its id. Absent: it is not offered. */
  offerExample: ((personId: number) => Promise<number>) | undefined;
}

/** Until there is an organisation every address leads to /setup, where one can choose a language. */
export function untilSetUp(loadOrganisation: () => Promise<string | undefined>): RequestHandler {
  return async (req, res, next) => {
    const open = req.path === '/setup' || req.path === '/language';
    if (open || (await loadOrganisation()) !== undefined) next();
    else res.redirect(303, '/setup');
  };
}

export function setupRoutes({ db, passwords, loadOrganisation, offerExample }: SetupRoutesOptions): Route[] {
  /** True when the form may be shown or sent; else the answer has been given. */
  async function mayContinue(req: Request, res: Response): Promise<boolean> {
    if ((await loadOrganisation()) !== undefined) {
      showDone(req, res);
      return false;
    }
    const token = tokenOf(req);
    if (token && (await setupTokenIsGood(db, token))) return true;
    // Somebody may have set up between the two questions; then that is why the link no longer works.
    if ((await loadOrganisation()) === undefined) showLinkNeeded(req, res);
    else showDone(req, res);
    return false;
  }

  return [
    {
      method: 'get',
      path: '/setup',
      access: 'everyone',
      handle: async (req, res) => {
        if (await mayContinue(req, res)) show(req, res, emptyForm(), 200);
      },
    },
    {
      method: 'post',
      path: '/setup',
      access: 'everyone',
      handle: async (req, res) => {
        if (!(await mayContinue(req, res))) return;
        const parsed = parseForm(setupSchema, req.body, req.context.t);
        if (!parsed.ok) return show(req, res, parsed.form, 422);
        const { password, ...rest } = parsed.value;
        const first = {
          ...rest,
          passwordHash: await passwords.hash(password),
          language: req.context.language,
        };
        const outcome = await setUp(db, first, tokenOf(req) ?? '');
        if (!outcome.done) return outcome.because === 'link' ? showLinkNeeded(req, res) : showDone(req, res);
        await loadOrganisation();
        await beginSession(req, outcome.personId);
        res.redirect(303, '/setup/start');
      },
      staleForm: async (req, res) => {
        if (!(await mayContinue(req, res))) return;
        const typed = (req.body ?? {}) as Record<string, string>;
        show(req, res, emptyForm(cameFromOurselves(req) ? typed : {}), 403, true);
      },
    },
    {
      method: 'get',
      path: '/setup/start',
      access: ['administrator'],
      handle: (req, res) => {
        const page = { example: offerExample !== undefined };
        renderPage(req, res, 'accounts/setup-start', page, {
          title: req.context.t('accounts.setup.start.title'),
        });
      },
    },
    {
      method: 'post',
      path: '/setup/start',
      access: ['administrator'],
      handle: async (req, res) => {
        const { choice } = bodyOf(req);
        if (choice !== 'example' || !offerExample) return res.redirect(303, '/');
        const projectId = await offerExample(requireUser(req).id);
        flash(req, 'success', req.context.t('accounts.setup.start.loaded'));
        res.redirect(303, `/projects/${projectId}`);
      },
    },
  ];
}

function tokenOf(req: Request): string | undefined {
  return tokenSchema.safeParse(req.query['token']).data;
}

function show(req: Request, res: Response, form: FormState, status: number, stale = false): void {
  const page = {
    passwordLengths: PASSWORD_LENGTHS,
    form,
    stale,
    action: `/setup?token=${tokenOf(req) ?? ''}`,
  };
  renderPage(req, res, 'accounts/setup', page, { title: req.context.t('accounts.setup.title'), status });
}

/** Without a link, or with one that a newer start has replaced. */
function showLinkNeeded(req: Request, res: Response): void {
  const wrong = req.query['token'] !== undefined;
  const title = req.context.t('accounts.setup.link.title');
  renderPage(req, res, 'accounts/setup-link', { wrong }, { title, status: wrong ? 403 : 200 });
}

function showDone(req: Request, res: Response): void {
  if (req.method === 'GET') return res.redirect(303, req.context.user ? '/' : '/sign-in');
  const title = req.context.t('accounts.setup.done.title');
  renderPage(req, res, 'accounts/setup-done', {}, { title, status: 409 });
}
