import type { Request } from 'express';
import { formWithError, type FormState } from '../../web/index.js';
import { NameTakenError } from './theme.service.js';

/** Does it, or gives the form with the error when the name of a theme is in use. */
export async function nameTaken(req: Request, save: () => Promise<void>): Promise<FormState | undefined> {
  try {
    await save();
    return undefined;
  } catch (error) {
    if (!(error instanceof NameTakenError)) throw error;
    return formWithError(req.body, 'name', req.context.t('review.edit.name-taken'));
  }
}
