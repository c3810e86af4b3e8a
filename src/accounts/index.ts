import type { RequestHandler } from 'express';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { Route, ShowSignIn, User } from '../web/index.js';
import { accountRoutes } from './account.routes.js';
import { invitationRoutes } from './invitation.routes.js';
import { findOrganisationName } from './organisation.repository.js';
import { createPasswords, type Passwords } from './password-hash.js';
import { peopleRoutes } from './people.routes.js';
import { findUser } from './person.repository.js';
import { renewSetupToken } from './setup.service.js';
import { setupRoutes, untilSetUp } from './setup.routes.js';
import { showSignIn, signInRoutes } from './sign-in.routes.js';

export { recordEvent, type AuditEvent } from './audit.repository.js';
export { createPasswords, type Passwords } from './password-hash.js';
export { replacePassword } from './password.service.js';
export { replacePasswordSchema } from './replace-password.js';
export { setUp } from './setup.service.js';
export { setupSchema } from './setup.js';

/** What the application needs of this room. */
export interface Accounts {
  routes: readonly Route[];
  findUser: (personId: number) => Promise<User | undefined>;
  /** Answers a request that nobody is signed in for: a form to sign in, with what was typed kept. */
  showSignIn: ShowSignIn;
  /** Undefined until the first administrator has named it. */
  organisationName: () => string | undefined;
  /** Until there is an organisation every page leads to the one that says how to begin. */
  untilSetUp: RequestHandler;
  /** Path of a new one-time link for the first administrator; undefined when there is one already. */
  renewSetupPath: () => Promise<string | undefined>;
}

export interface AccountsOptions {
  db: Kysely<Database>;
  /** How people reach this server; without it links begin with the address that an administrator came by. */
  publicUrl?: string | undefined;
  /** Fills the database with the example project and gives its id. Absent: it is not offered. */
  offerExample?: (personId: number) => Promise<number>;
  /** Tests give one with a small cost. */
  passwords?: Passwords;
}

/** Makes the room. The organisation's name is read once it is there and then kept. */
export async function createAccounts(options: AccountsOptions): Promise<Accounts> {
  const { db, publicUrl, offerExample, passwords = createPasswords() } = options;
  let organisation: string | undefined;
  // Asked again while there is none: another process or the command line may set it up.
  const loadOrganisation = async (): Promise<string | undefined> =>
    (organisation ??= await findOrganisationName(db));
  await loadOrganisation();

  return {
    routes: [
      ...setupRoutes({ db, passwords, loadOrganisation, offerExample }),
      ...signInRoutes(db, passwords),
      ...invitationRoutes(db, passwords, loadOrganisation),
      ...accountRoutes({ db, passwords, loadOrganisation }),
      ...peopleRoutes(db, publicUrl),
    ],
    findUser: (personId) => findUser(db, personId),
    showSignIn,
    organisationName: () => organisation,
    untilSetUp: untilSetUp(loadOrganisation),
    renewSetupPath: async () => {
      const token = await renewSetupToken(db);
      return token && `/setup?token=${token}`;
    },
  };
}
