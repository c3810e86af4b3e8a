import type { Request, RequestHandler, Response, Router } from 'express';
import { ForbiddenError, SignInRequiredError } from '../errors.js';
import { csrfProtection, csrfTokenMatches } from './csrf.js';
import type { Role } from './user.js';

/**
 * Who may use a route. There is no default, so a forgotten rule does not compile. What depends on the object (a
 * facilitator's own workshop) is decided where the object is fetched.
 */
export type Access = 'everyone' | 'signed-in' | readonly Role[];

export type Handler = (req: Request, res: Response) => Promise<void> | void;

/** One line of a room's route table. The tests read the same table to try every role on every route. */
export interface Route {
  method: 'get' | 'post';
  path: string;
  access: Access;
  handle: Handler;
  /**
   * Answers a post that came without the token of its session, where the usual page cannot help: it shows what was
   * typed to be sent again, and never a password.
   */
  staleForm?: Handler;
}

/**
 * Adds the routes to the router, each behind its access rule and, for a post, its CSRF token. Access comes first: to
 * somebody whose session ended the token is stale as well, and signing in is what helps. Rejected promises reach the
 * error handler (Express 5).
 */
export function mount(router: Router, routes: readonly Route[]): void {
  for (const route of routes) router[route.method](route.path, guard(route), csrfGuard(route), route.handle);
}

function csrfGuard({ staleForm }: Route): RequestHandler {
  if (!staleForm) return csrfProtection;
  return async (req, res, next) => {
    if (csrfTokenMatches(req)) next();
    else await staleForm(req, res);
  };
}

function guard(route: Route): RequestHandler {
  return (req, res, next) => {
    // The log gets the pattern and never the address itself: an address can hold a token.
    res.locals['route'] = route.path;
    if (route.access === 'everyone') return next();
    const user = req.context.user;
    if (!user) throw new SignInRequiredError(`${route.path} asks for a signed-in person`);
    if (route.access !== 'signed-in' && !route.access.includes(user.role)) {
      throw new ForbiddenError(`${route.path} is not for a ${user.role}`);
    }
    next();
  };
}
