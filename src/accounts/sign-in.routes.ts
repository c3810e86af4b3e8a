import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import {
  beginSession,
  bodyOf,
  cameFromOurselves,
  continueAs,
  createAttemptLimit,
  emptyForm,
  flash,
  formWithError,
  keepForm,
  markWrongAttempt,
  networkAddress,
  parseForm,
  renderPage,
  renewSession,
  type FormState,
  type Route,
  type ShowSignIn,
} from '../web/index.js';
import type { Passwords } from './password-hash.js';
import { findUser } from './person.repository.js';
import { keptFields, readKeptFields, returnPath, signInSchema } from './sign-in-form.js';
import { signIn } from './sign-in.service.js';
import type { SignInNotice } from './sign-in.view.js';

/** For one person from one network: a person mistypes a few times and a guesser needs millions. */
const ATTEMPTS_PER_PERSON_HERE = 10;
/** For one person from all networks together: higher, so that somebody elsewhere cannot simply lock a person out. */
const ATTEMPTS_PER_PERSON = 50;
/** Generous, because a whole town hall, or a hall with 1,000 phones, can share one address. */
const ATTEMPTS_PER_ADDRESS = 300;
const MINUTES = 15;

interface Shown {
  form: FormState;
  status: number;
  notice?: SignInNotice;
  hidden: { name: string; value: string }[];
}

export function signInRoutes(db: Kysely<Database>, passwords: Passwords): Route[] {
  const perAddress = createAttemptLimit({ attempts: ATTEMPTS_PER_ADDRESS, minutes: MINUTES });
  const perPersonHere = createAttemptLimit({ attempts: ATTEMPTS_PER_PERSON_HERE, minutes: MINUTES });
  const perPerson = createAttemptLimit({ attempts: ATTEMPTS_PER_PERSON, minutes: MINUTES });

  return [
    {
      method: 'get',
      path: '/sign-in',
      access: 'everyone',
      handle: (req, res) => {
        const goingTo = returnPath(req.query['return']);
        if (req.context.user) return res.redirect(303, goingTo);
        show(req, res, { form: emptyForm(), status: 200, hidden: [{ name: 'returnTo', value: goingTo }] });
      },
    },
    {
      method: 'post',
      path: '/sign-in',
      access: 'everyone',
      handle: async (req, res) => {
        const again = { hidden: carried(req) };
        const parsed = parseForm(signInSchema, req.body, req.context.t);
        if (!parsed.ok) return show(req, res, { ...again, form: parsed.form, status: 422 });
        const { email, password } = parsed.value;
        const address = networkAddress(req);
        await perAddress.check(req, res, address);
        await perPersonHere.check(req, res, `${address} ${email}`);
        await perPerson.check(req, res, email);
        const personId = await signIn(db, passwords, email, password);
        const user = personId === undefined ? undefined : await findUser(db, personId);
        if (!user) {
          markWrongAttempt(res);
          const form = formWithError(req.body, 'form', req.context.t('accounts.sign-in.wrong'));
          return show(req, res, { ...again, form, status: 422 });
        }
        const kept = readKeptFields(req.body);
        await beginSession(req, user.id);
        if (!kept) return res.redirect(303, returnPath(bodyOf(req)['returnTo']));
        continueAs(req, user);
        renderPage(
          req,
          res,
          'web/resubmit',
          { kept, reason: 'stale-form', reference: null },
          { title: req.context.t('web.resubmit.title') },
        );
      },
      staleForm: (req, res) => {
        const own = cameFromOurselves(req);
        const { email } = bodyOf(req);
        const hidden = own ? carried(req) : [];
        show(req, res, {
          form: emptyForm(own && typeof email === 'string' ? { email } : {}),
          status: 403,
          notice: 'stale',
          hidden,
        });
      },
    },
    {
      method: 'post',
      path: '/sign-out',
      access: 'everyone',
      handle: signOut,
      // An old page of ours may always sign out; another site may not.
      staleForm: (req, res) => (cameFromOurselves(req) ? signOut(req, res) : res.redirect(303, '/')),
    },
  ];
}

/** Answers a request that nobody is signed in for: what was typed goes along, and comes back after signing in. */
export const showSignIn: ShowSignIn = (req, res) => {
  if (req.method !== 'POST') {
    res.redirect(303, `/sign-in?return=${encodeURIComponent(req.originalUrl)}`);
    return;
  }
  const kept = keepForm(req);
  const notice = kept ? 'kept' : 'ended';
  show(req, res, { form: emptyForm(), status: 401, notice, hidden: keptFields(kept) });
};

async function signOut(req: Request, res: Response): Promise<void> {
  await renewSession(req);
  // Text that a script kept in the browser for sending later is not for who comes next.
  if (req.secure) res.setHeader('Clear-Site-Data', '"storage"');
  flash(req, 'success', req.context.t('accounts.sign-in.signed-out'));
  res.redirect(303, '/sign-in');
}

function show(req: Request, res: Response, { form, status, notice, hidden }: Shown): void {
  const title = req.context.t('accounts.sign-in.title');
  renderPage(req, res, 'accounts/sign-in', { form, notice: notice ?? null, hidden }, { title, status });
}

/** What the sign-in form carried along, for showing it once more. */
function carried(req: Request): { name: string; value: string }[] {
  const returnTo = { name: 'returnTo', value: returnPath(bodyOf(req)['returnTo']) };
  return [returnTo, ...keptFields(readKeptFields(req.body))];
}
