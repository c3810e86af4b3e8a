import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../schema.js';
import {
  beginSession,
  cameFromOurselves,
  emptyForm,
  flash,
  type FormState,
  parseForm,
  renderPage,
  renewSession,
  requiredText,
  type Route,
} from '../web/index.js';
import { LinkProblemError, type LinkProblem } from './invitation.js';
import { acceptInvitation, openLink, resetPassword } from './invitation.service.js';
import type { Passwords } from './password-hash.js';
import { newPassword, passwordProblem, PASSWORD_LENGTHS } from './password-rules.js';
import { tokenSchema } from './token.js';

type Link = Awaited<ReturnType<typeof openLink>>;
type Organisation = () => Promise<string | undefined>;

/** The pages behind the links that administrators hand on: joining, and a new password. */
export function invitationRoutes(
  db: Kysely<Database>,
  passwords: Passwords,
  loadOrganisation: Organisation,
): Route[] {
  /** Runs the rest with the link of the address, or says what is wrong with the link. */
  async function withLink(
    req: Request,
    res: Response,
    proceed: (link: Link, token: string) => Promise<void> | void,
  ): Promise<void> {
    try {
      const token = tokenSchema.safeParse(req.params['token']).data;
      if (!token) throw new LinkProblemError('unknown');
      await proceed(await openLink(db, token), token);
    } catch (error) {
      if (!(error instanceof LinkProblemError)) throw error;
      showProblem(req, res, error.problem);
    }
  }

  async function accept(req: Request, res: Response, link: Link, token: string): Promise<void> {
    const about = [(await loadOrganisation()) ?? '', link.email];
    const schema = acceptSchema(link, about);
    const parsed = parseForm(schema, req.body, req.context.t);
    if (!parsed.ok) return show(req, res, link, parsed.form, 422);
    const passwordHash = await passwords.hash(parsed.value.password);
    if (link.purpose === 'reset') {
      await resetPassword(db, token, passwordHash);
      await renewSession(req);
      flash(req, 'success', req.context.t('accounts.invitation.password-set'));
      return res.redirect(303, '/sign-in');
    }
    const person = { name: parsed.value.name, passwordHash, language: req.context.language };
    await beginSession(req, await acceptInvitation(db, token, person));
    flash(req, 'success', req.context.t('accounts.invitation.welcome'));
    res.redirect(303, '/');
  }

  return [
    {
      method: 'get',
      path: '/invitations/:token',
      access: 'everyone',
      handle: (req, res) =>
        withLink(req, res, (link) => show(req, res, link, emptyForm({ name: link.name ?? '' }), 200)),
    },
    {
      method: 'post',
      path: '/invitations/:token',
      access: 'everyone',
      handle: (req, res) => withLink(req, res, (link, token) => accept(req, res, link, token)),
      staleForm: (req, res) =>
        withLink(req, res, (link) => {
          const typed = (req.body ?? {}) as Record<string, string>;
          show(req, res, link, emptyForm(cameFromOurselves(req) ? typed : {}), 403, true);
        }),
    },
  ];
}

/** Joining asks for a name; with a new password for somebody who is known, the name stays as it is. */
function acceptSchema(link: Link, about: readonly string[]) {
  const name =
    link.purpose === 'reset'
      ? z
          .unknown()
          .optional()
          .transform(() => link.name ?? '')
      : requiredText(120, 'accounts.missing.your-name');
  return z.object({ name, password: newPassword() }).superRefine(({ name, password }, context) => {
    const message = passwordProblem(password, [...about, name]);
    if (message) context.addIssue({ code: 'custom', path: ['password'], message, input: password });
  });
}

function show(req: Request, res: Response, link: Link, form: FormState, status: number, stale = false): void {
  const reset = link.purpose === 'reset';
  const page = {
    passwordLengths: PASSWORD_LENGTHS,
    form,
    stale,
    reset,
    email: link.email,
    role: link.role,
    action: req.path,
  };
  const title = req.context.t(reset ? 'accounts.invitation.reset-title' : 'accounts.invitation.title');
  renderPage(req, res, 'accounts/invitation', page, { title, status });
}

const STATUS: Record<LinkProblem, number> = {
  unknown: 404,
  used: 410,
  expired: 410,
  disabled: 410,
  'email-taken': 409,
};

function showProblem(req: Request, res: Response, problem: LinkProblem): void {
  const title = req.context.t(`accounts.link-problem.${problem}.title`);
  renderPage(req, res, 'accounts/link-problem', { problem }, { title, status: STATUS[problem] });
}
