import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { NotFoundError } from '../errors.js';
import { LANGUAGES } from '../i18n/index.js';
import type { Database } from '../schema.js';
import {
  beginSession,
  bodyOf,
  choice,
  continueAs,
  createAttemptLimit,
  emptyForm,
  flash,
  formWithError,
  LANGUAGE_COOKIE,
  markWrongAttempt,
  ownPath,
  parseForm,
  renderPage,
  requiredText,
  requireUser,
  type FormState,
  type Route,
} from '../web/index.js';
import { recordEvent } from './audit.repository.js';
import type { Passwords } from './password-hash.js';
import { givenPassword, newPassword, passwordProblem, PASSWORD_LENGTHS } from './password-rules.js';
import { changePassword, passwordMatches } from './password.service.js';
import { findPerson, findUser, updateProfile } from './person.repository.js';

const profileSchema = z.object({
  name: requiredText(120, 'accounts.missing.your-name'),
  language: choice(LANGUAGES),
});
const languageSchema = z.object({ language: choice(LANGUAGES) });
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
/** Whoever finds an open laptop does not get to try passwords on it. */
const ATTEMPTS = 10;
const MINUTES = 15;

export interface AccountRoutesOptions {
  db: Kysely<Database>;
  passwords: Passwords;
  loadOrganisation: () => Promise<string | undefined>;
}

export function accountRoutes({ db, passwords, loadOrganisation }: AccountRoutesOptions): Route[] {
  const oldPasswords = createAttemptLimit({ attempts: ATTEMPTS, minutes: MINUTES });

  async function show(
    req: Request,
    res: Response,
    { profile, password, status }: { profile?: FormState; password?: FormState; status: number },
  ): Promise<void> {
    const { id, name, role, language } = requireUser(req);
    const person = await findPerson(db, id);
    if (!person) throw new NotFoundError('no such person');
    const page = {
      passwordLengths: PASSWORD_LENGTHS,
      form: profile ?? password ?? emptyForm(),
      profile: profile ?? emptyForm({ name, language }),
      password: password ?? emptyForm(),
      email: person.email,
      role,
    };
    renderPage(req, res, 'accounts/account', page, {
      title: req.context.t('accounts.account.title'),
      status,
    });
  }

  return [
    {
      method: 'get',
      path: '/account',
      access: 'signed-in',
      handle: (req, res) => show(req, res, { status: 200 }),
    },
    {
      method: 'post',
      path: '/account',
      access: 'signed-in',
      handle: async (req, res) => {
        const parsed = parseForm(profileSchema, req.body, req.context.t);
        if (!parsed.ok) return show(req, res, { profile: parsed.form, status: 422 });
        const { id } = requireUser(req);
        await updateProfile(db, id, parsed.value);
        const user = await findUser(db, id);
        // The message is for the next page, which may be in the other language.
        if (user) continueAs(req, user);
        flash(req, 'success', req.context.t('accounts.account.saved'));
        res.redirect(303, '/account');
      },
    },
    {
      method: 'post',
      path: '/account/password',
      access: 'signed-in',
      handle: async (req, res) => {
        const user = requireUser(req);
        const person = await findPerson(db, user.id);
        const about = [user.name, person?.email ?? '', (await loadOrganisation()) ?? ''];
        const parsed = parseForm(changeSchema(about), req.body, req.context.t);
        if (!parsed.ok) return show(req, res, { password: parsed.form, status: 422 });
        await oldPasswords.check(req, res, String(user.id));
        if (!(await passwordMatches(db, passwords, user.id, parsed.value.currentPassword))) {
          markWrongAttempt(res);
          await recordEvent(db, { personId: user.id, action: 'person.password-change-failed' });
          const message = req.context.t('accounts.account.current-wrong');
          return show(req, res, {
            password: formWithError(req.body, 'currentPassword', message),
            status: 422,
          });
        }
        await changePassword(db, user.id, await passwords.hash(parsed.value.password));
        await beginSession(req, user.id);
        flash(req, 'success', req.context.t('accounts.account.password-saved'));
        res.redirect(303, '/account');
      },
    },
    {
      method: 'post',
      path: '/language',
      access: 'everyone',
      handle: async (req, res) => {
        const parsed = parseForm(languageSchema, req.body, req.context.t);
        if (parsed.ok) await chooseLanguage(db, req, res, parsed.value.language);
        res.redirect(303, ownPath(bodyOf(req)['returnTo']) ?? '/');
      },
    },
  ];
}

async function chooseLanguage(
  db: Kysely<Database>,
  req: Request,
  res: Response,
  language: (typeof LANGUAGES)[number],
): Promise<void> {
  if (req.context.user) await updateProfile(db, req.context.user.id, { language });
  const cookie = { httpOnly: true, sameSite: 'lax', secure: req.secure, maxAge: YEAR_MS, path: '/' } as const;
  res.cookie(LANGUAGE_COOKIE, language, cookie);
}

// Both names hold "password": a field of that name is never kept or shown again.
function changeSchema(about: readonly string[]) {
  return z
    .object({ currentPassword: givenPassword('accounts.missing.current-password'), password: newPassword() })
    .superRefine((value, context) => {
      const message = passwordProblem(value.password, about);
      if (message) context.addIssue({ code: 'custom', path: ['password'], message, input: '' });
    });
}
