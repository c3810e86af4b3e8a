import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { Route, ShowSignIn, User } from '../web/index.js';
import { findUser } from './person.repository.js';

/** What the application needs of this room. */
export interface Accounts {
  routes: readonly Route[];
  findUser: (personId: number) => Promise<User | undefined>;
  /** Answers a request that nobody is signed in for: a form to sign in, with what was typed kept. */
  showSignIn: ShowSignIn;
  /** Undefined until the first administrator has named it. */
  organisationName: () => string | undefined;
}

export function createAccounts(db: Kysely<Database>): Accounts {
  return {
    routes: [],
    findUser: (personId) => findUser(db, personId),
    showSignIn: (req, res) => res.redirect(303, `/sign-in?return=${encodeURIComponent(req.originalUrl)}`),
    organisationName: () => undefined,
  };
}
