import { z } from 'zod';
import { requiredEmail, requiredText } from '../web/index.js';
import { newPassword, passwordProblem } from './password-rules.js';

export const setupSchema = z
  .object({
    organisation: requiredText(120, 'accounts.missing.organisation'),
    name: requiredText(120, 'accounts.missing.your-name'),
    email: requiredEmail('accounts.missing.email'),
    password: newPassword(),
  })
  .superRefine(({ organisation, name, email, password }, context) => {
    const message = passwordProblem(password, [organisation, name, email]);
    if (message) context.addIssue({ code: 'custom', path: ['password'], message, input: password });
  });
