import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import {
  choice,
  emptyForm,
  flash,
  type FormState,
  formWithError,
  idParameter,
  parseForm,
  publicOrigin,
  renderPage,
  requiredEmail,
  requiredText,
  requireUser,
  type Role,
  ROLES,
  type Route,
} from '../web/index.js';
import { INVITATION_DAYS, RESET_DAYS } from './invitation.js';
import { listOpenInvitations } from './invitation.repository.js';
import * as people from './people.service.js';
import { invitationRow, personRow, sortedByName, toPersonPage } from './people.view.js';
import { findPerson, listPeople } from './person.repository.js';

const inviteSchema = z.object({
  name: requiredText(120, 'accounts.missing.name'),
  email: requiredEmail('accounts.missing.email'),
  role: choice(ROLES, 'accounts.missing.role'),
});
const roleSchema = z.object({ role: choice(ROLES) });
const ADMINISTRATORS: readonly Role[] = ['administrator'];

/** Managing people, for administrators. */
export function peopleRoutes(db: Kysely<Database>, publicUrl: string | undefined): Route[] {
  const route = (method: Route['method'], path: string, handle: Route['handle']): Route => ({
    method,
    path,
    access: ADMINISTRATORS,
    handle,
  });

  /** Shows a link the only time that it can be shown: nothing but its hash is kept. */
  function showLink(
    req: Request,
    res: Response,
    token: string,
    forWhom: { name: string; email: string },
    reset: boolean,
  ): void {
    const link = `${publicOrigin(req, publicUrl)}/invitations/${token}`;
    const page = { link, reset, ...forWhom, days: reset ? RESET_DAYS : INVITATION_DAYS };
    renderPage(req, res, 'accounts/link', page, { title: req.context.t('accounts.link.title') });
  }

  /** Back to the person, with what happened. */
  function report(req: Request, res: Response, personId: number, outcome: people.PeopleOutcome): void {
    if (outcome === 'done') flash(req, 'success', req.context.t('accounts.people.saved'));
    else flash(req, 'error', req.context.t('accounts.people.last-administrator'));
    // Whoever gave up the role that this page asks for has nothing to see there any more.
    const leaving = outcome === 'done' && personId === requireUser(req).id;
    res.redirect(303, leaving ? '/' : `/people/${personId}`);
  }

  return [
    route('get', '/people', async (req, res) => {
      const { t, language } = req.context;
      const everybody = sortedByName(await listPeople(db));
      const invitations = await listOpenInvitations(db);
      const page = {
        people: everybody.map((person) => personRow(person, t, language)),
        invitations: invitations.map((invitation) => invitationRow(invitation, t, language)),
      };
      renderPage(req, res, 'accounts/people', page, { title: t('accounts.people.title') });
    }),
    route('get', '/people/invitations', (req, res) =>
      showInvite(req, res, emptyForm({ role: 'facilitator' }), 200),
    ),
    route('post', '/people/invitations', async (req, res) => {
      const parsed = parseForm(inviteSchema, req.body, req.context.t);
      if (!parsed.ok) return showInvite(req, res, parsed.form, 422);
      // First, so that a Host header that is none makes no invitation.
      publicOrigin(req, publicUrl);
      const token = await people.inviteColleague(db, requireUser(req).id, parsed.value);
      if (token) return showLink(req, res, token, parsed.value, false);
      const form = formWithError(req.body, 'email', req.context.t('accounts.invite.email-taken'));
      showInvite(req, res, form, 422);
    }),
    route('post', '/people/invitations/:invitationId/revoke', async (req, res) => {
      await people.revokeInvitation(db, requireUser(req).id, idParameter(req, 'invitationId'));
      flash(req, 'success', req.context.t('accounts.people.invitation-revoked'));
      res.redirect(303, '/people');
    }),
    route('get', '/people/:personId', async (req, res) => {
      const person = await findPerson(db, idParameter(req, 'personId'));
      if (!person) throw new NotFoundError('no such person');
      const page = toPersonPage(person, requireUser(req).id, req.context.t, req.context.language);
      renderPage(req, res, 'accounts/person', page, { title: person.name });
    }),
    route('post', '/people/:personId/role', async (req, res) => {
      const personId = idParameter(req, 'personId');
      const parsed = parseForm(roleSchema, req.body, req.context.t);
      if (!parsed.ok) {
        flash(req, 'error', req.context.t('web.form.choice'));
        return res.redirect(303, `/people/${personId}`);
      }
      const outcome = await people.changeRole(db, requireUser(req).id, personId, parsed.value.role);
      report(req, res, personId, outcome);
    }),
    route('post', '/people/:personId/disable', async (req, res) => {
      const personId = idParameter(req, 'personId');
      report(req, res, personId, await people.disablePerson(db, requireUser(req).id, personId));
    }),
    route('post', '/people/:personId/enable', async (req, res) => {
      const personId = idParameter(req, 'personId');
      await people.enablePerson(db, requireUser(req).id, personId);
      report(req, res, personId, 'done');
    }),
    route('post', '/people/:personId/sign-out', async (req, res) => {
      const personId = idParameter(req, 'personId');
      await people.signOutEverywhere(db, requireUser(req).id, personId);
      flash(req, 'success', req.context.t('accounts.people.signed-out'));
      res.redirect(303, `/people/${personId}`);
    }),
    route('post', '/people/:personId/reset-link', async (req, res) => {
      publicOrigin(req, publicUrl);
      const personId = idParameter(req, 'personId');
      const { token, person } = await people.makeResetLink(db, requireUser(req).id, personId);
      showLink(req, res, token, person, true);
    }),
  ];
}

function showInvite(req: Request, res: Response, form: FormState, status: number): void {
  const title = req.context.t('accounts.invite.title');
  renderPage(req, res, 'accounts/invite', { form, roles: ROLES, days: INVITATION_DAYS }, { title, status });
}
