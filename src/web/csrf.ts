import { csrfSync } from 'csrf-sync';
import type { Request } from 'express';

export const CSRF_FIELD = '_csrf';

const postedToken = (req: Request): string | undefined => {
  const body = req.body as Record<string, unknown> | undefined;
  const token = body?.[CSRF_FIELD];
  return typeof token === 'string' ? token : undefined;
};

const { generateToken, csrfSynchronisedProtection, isRequestValid, invalidCsrfTokenError } = csrfSync({
  getTokenFromRequest: postedToken,
  size: 32,
});

/** Refuses every POST without the token of its session. */
export const csrfProtection = csrfSynchronisedProtection;

/** Whether a post came with the token of its session. */
export const csrfTokenMatches: (req: Request) => boolean = isRequestValid;

export const isCsrfError = (error: unknown): boolean => error === invalidCsrfTokenError;

/**
 * The token for the forms of a page. Where a request failed before it had a session (the database is away), the one that
 * was posted: it is good again as soon as the session can be read.
 */
export function csrfTokenOf(req: Request): string {
  return (req.session as Request['session'] | undefined) ? generateToken(req) : (postedToken(req) ?? '');
}
