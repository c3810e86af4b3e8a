import { z } from 'zod';
import { requiredEmail } from '../web/index.js';
import { newPassword, passwordProblem } from './password-rules.js';

/** What the command line asks for to set somebody's password. */
export const replacePasswordSchema = z
  .object({ email: requiredEmail('accounts.missing.email'), password: newPassword() })
  .superRefine(({ email, password }, context) => {
    const message = passwordProblem(password, [email]);
    if (message) context.addIssue({ code: 'custom', path: ['password'], message, input: password });
  });
