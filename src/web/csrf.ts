import { csrfSync } from 'csrf-sync';
import type { Request } from 'express';

export const CSRF_FIELD = '_csrf';

const { generateToken, csrfSynchronisedProtection, isRequestValid, invalidCsrfTokenError } = csrfSync({
  getTokenFromRequest: (req) => {
    const body = req.body as Record<string, unknown> | undefined;
    const token = body?.[CSRF_FIELD];
    return typeof token === 'string' ? token : undefined;
  },
  size: 32,
});

/** Refuses every POST without the token of its session. */
export const csrfProtection = csrfSynchronisedProtection;

/** Whether a post came with the token of its session. */
export const csrfTokenMatches: (req: Request) => boolean = isRequestValid;

export const isCsrfError = (error: unknown): boolean => error === invalidCsrfTokenError;

/** The token for the forms of a page; empty where a request failed before it had a session. */
export function csrfTokenOf(req: Request): string {
  return (req.session as Request['session'] | undefined) ? generateToken(req) : '';
}
