import { ConflictError } from '../errors.js';
import type { Invitation } from './invitation.repository.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A colleague who is on holiday for a few days still finds it open. */
export const INVITATION_DAYS = 7;
/** Whoever forgot a password is waiting for it. */
export const RESET_DAYS = 2;
/** The link that the start prints is renewed at every start; until then it has to work. */
export const SETUP_DAYS = 365;

export const expiryIn = (days: number): Date => new Date(Date.now() + days * DAY_MS);

/** Why a link cannot be used (any more). */
export type LinkProblem = 'unknown' | 'used' | 'expired' | 'email-taken' | 'disabled';

/** Undefined for a link that can be used now. */
export function problemOf(invitation: Invitation | undefined): LinkProblem | undefined {
  if (!invitation) return 'unknown';
  if (invitation.usedAt) return 'used';
  return invitation.expiresAt.getTime() > Date.now() ? undefined : 'expired';
}

/** A link that was good when the page was shown and is not any more. */
export class LinkProblemError extends ConflictError {
  readonly problem: LinkProblem;
  constructor(problem: LinkProblem) {
    super(`the link cannot be used: ${problem}`);
    this.problem = problem;
  }
}
