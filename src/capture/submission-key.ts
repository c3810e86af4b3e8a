import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** A new key for a form. The page script derives keys of its own from it, by adding a dot and more of the same characters. */
export function newSubmissionKey(): string {
  return randomBytes(18).toString('base64url');
}

const KEY = /^[A-Za-z0-9_-]{16,64}(\.[A-Za-z0-9_-]{1,64})?$/;

/** A form that comes without a usable key gets a new one: it is then saved like the first time. */
export const submissionKeySchema = z
  .unknown()
  .transform((value) => (typeof value === 'string' && KEY.test(value) ? value : newSubmissionKey()));
