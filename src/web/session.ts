import connectPgSimple from 'connect-pg-simple';
import session, { type SessionData } from 'express-session';
import type { Request, RequestHandler } from 'express';
import type { Pool } from 'pg';

/** A working day: nobody has to sign in twice during a conference, and a forgotten laptop closes by itself. */
const SESSION_MS = 12 * 60 * 60 * 1000;
const PRUNE_SECONDS = 15 * 60;
/** A session in use is prolonged this often and not at every request: each time is a write that has to reach the disk. */
const PROLONG_MS = 10 * 60 * 1000;

declare module 'express-session' {
  interface SessionData {
    /** When this person signed in, in milliseconds: a session that is kept in use ends too. */
    signedInAt: number;
  }
}

/** Sessions in the database. The cookie is `Secure` where the request came over https. */
export function createSessions(pool: Pool, secret: string): { middleware: RequestHandler; close(): void } {
  const store = new (endingStore(pool))({
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

/**
 * connect-pg-simple writes a session back with an upsert: a request that began before a sign-out or a change of password
 * and ends after it would bring the ended session back to life. Here a session that was read is only ever updated.
 */
function endingStore(pool: Pool): ReturnType<typeof connectPgSimple> {
  const read = new WeakSet<object>();
  /** When the session ends as it stands in the database; express-session moves the date in memory at every request. */
  const storedEnd = new WeakMap<object, number>();
  return class extends connectPgSimple(session) {
    override createSession(req: Request, data: SessionData): ReturnType<session.Store['createSession']> {
      const end = new Date(data.cookie.expires ?? 0).getTime();
      const loaded = super.createSession(req, data);
      read.add(loaded);
      storedEnd.set(loaded, end);
      return loaded;
    }

    override touch(sid: string, data: SessionData, done: () => void = () => {}): void {
      const expires = new Date(data.cookie.expires ?? Date.now() + SESSION_MS);
      if (expires.getTime() - (storedEnd.get(data) ?? 0) < PROLONG_MS) {
        done();
        return;
      }
      // Only the date: what another request wrote into the session meanwhile stays.
      pool.query(
        `update session set expire = to_timestamp($1), sess = jsonb_set(sess::jsonb, '{cookie,expires}', to_jsonb($2::text))::json where sid = $3`,
        [Math.ceil(expires.getTime() / 1000), expires.toISOString(), sid],
        () => done(),
      );
    }

    override set(sid: string, data: SessionData, done: (error?: unknown) => void = () => {}): void {
      if (!read.has(data)) {
        super.set(sid, data, done);
        return;
      }
      const expires = data.cookie.expires ?? new Date(Date.now() + SESSION_MS);
      const expire = Math.ceil(new Date(expires).getTime() / 1000);
      pool.query(
        'update session set sess = $1, expire = to_timestamp($2) where sid = $3',
        [JSON.stringify(data), expire, sid],
        (error) => done(error),
      );
    }
  };
}

/** Begins the session of a person who proved who they are. Its id is new: one that was planted before is worth nothing. */
export async function beginSession(req: Request, personId: number): Promise<void> {
  await renewSession(req);
  req.session.personId = personId;
  req.session.signedInAt = Date.now();
}

/** Ends the session and begins an empty one, with another id and another CSRF token. */
export function renewSession(req: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    req.session.regenerate((error?: Error) => (error ? reject(error) : resolve()));
  });
}

/** Who is signed in by this session. Undefined for nobody, and when the sign-in is longer ago than a working day. */
export function signedInPerson({ personId, signedInAt }: Partial<SessionData>): number | undefined {
  if (personId === undefined || signedInAt === undefined) return undefined;
  return Date.now() - signedInAt < SESSION_MS ? personId : undefined;
}
