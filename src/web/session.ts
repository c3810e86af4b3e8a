import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type { RequestHandler } from 'express';
import type { Pool } from 'pg';

/** A working day: nobody has to sign in twice during a conference, and a forgotten laptop closes by itself. */
const SESSION_MS = 12 * 60 * 60 * 1000;
const PRUNE_SECONDS = 15 * 60;

/** Sessions in the database. The cookie is `Secure` where the request came over https. */
export function createSessions(pool: Pool, secret: string): { middleware: RequestHandler; close(): void } {
  const Store = connectPgSimple(session);
  const store = new Store({
    pool,
    tableName: 'session',
    createTableIfMissing: false,
    pruneSessionInterval: PRUNE_SECONDS,
  });
  const middleware = session({
    store,
    secret,
    name: 'oogst.session',
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', maxAge: SESSION_MS },
  });
  return { middleware, close: () => store.close() };
}
