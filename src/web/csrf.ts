import { csrfSync } from 'csrf-sync';
import type { Request } from 'express';

export const CSRF_FIELD = '_csrf';

const { generateToken, csrfSynchronisedProtection, invalidCsrfTokenError } = csrfSync({
  getTokenFromRequest: (req) => {
    const body = req.body as Record<string, unknown> | undefined;
    const token = body?.[CSRF_FIELD];
    return typeof token === 'string' ? token : undefined;
  },
  size: 32,
});

/** Refuses every POST without the token of its session. */
export const csrfProtection = csrfSynchronisedProtection;

export const isCsrfError = (error: unknown): boolean => error === invalidCsrfTokenError;

/** The token for the forms of a page; empty where a request failed before it had a session. */
export function csrfTokenOf(req: Request): string {
  return (req.session as Request['session'] | undefined) ? generateToken(req) : '';
}

/** A new token after signing in, so that one handed out before no longer counts. */
export function renewCsrfToken(req: Request): void {
  generateToken(req, true);
}
