import type { Request, RequestHandler } from 'express';
import { LANGUAGES, type ScreenLanguage, translator, type Translate } from '../i18n/index.js';
import { SignInRequiredError } from '../errors.js';
import { signedInPerson } from './session.js';
import type { User } from './user.js';

/** What every request knows about itself. */
export interface RequestContext {
  /** Appears in the log and on the page of an unexpected error, so that the two can be joined. */
  requestId: string;
  language: ScreenLanguage;
  t: Translate;
  user: User | undefined;
}

declare module 'express-serve-static-core' {
  interface Request {
    context: RequestContext;
  }
}

export const LANGUAGE_COOKIE = 'oogst.language';

/** A context for somebody unknown; replaced by `identify` once the session has been read. */
export function anonymousContext(requestId: string, language: ScreenLanguage = 'nl'): RequestContext {
  return { requestId, language, t: translator(language), user: undefined };
}

/** Reads who is signed in and in which language the screen is. A person's own choice wins over the cookie. */
export function identify(findUser: (personId: number) => Promise<User | undefined>): RequestHandler {
  return async (req, _res, next) => {
    const personId = signedInPerson(req.session);
    const user = personId === undefined ? undefined : await findUser(personId);
    const language = user?.language ?? languageFromCookie(req.headers.cookie) ?? 'nl';
    req.context = { ...anonymousContext(req.context.requestId, language), user };
    next();
  };
}

/** The rest of this request is answered to this person, in their language: they have just signed in. */
export function continueAs(req: Request, user: User): void {
  req.context = { ...anonymousContext(req.context.requestId, user.language), user };
}

/** The signed-in person. Throws SignInRequiredError where there is none. */
export function requireUser(req: Request): User {
  if (!req.context.user) throw new SignInRequiredError('sign in first');
  return req.context.user;
}

function languageFromCookie(header: string | undefined): ScreenLanguage | undefined {
  const value = header
    ?.split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === LANGUAGE_COOKIE)?.[1];
  return LANGUAGES.find((language) => language === value);
}
