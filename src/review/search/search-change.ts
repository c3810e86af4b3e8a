import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import {
  formWithError,
  parseForm,
  requireUser,
  seenNumber,
  ticked,
  type FormState,
} from '../../web/index.js';
import { changeTicked } from '../ideas/list-change.routes.js';
import { readListChange } from '../ideas/list-change.view.js';
import { tellMoved } from '../ideas/move.routes.js';
import { moveOnBoard } from '../themes/board.service.js';
import { nameTaken } from '../themes/name-taken.js';
import { themeNames } from '../themes/names.js';
import { nameMissing, NEW_THEME, newNeedsName, reasonField, target } from '../themes/theme.js';
import { readSearchChoices } from './search-choices.repository.js';

/** A form as it was sent; `ideas` may have been put in. */
export type Body = Record<string, unknown>;

/** What can be done with ideas that were found. */
export interface SearchChange {
  /** The change in words, and what the form must send again to confirm it; or the form as it is refused. */
  describe(
    db: Kysely<Database>,
    req: Request,
    found: Project,
    body: Body,
  ): Promise<{ text: string; fields: readonly string[] } | { refused: FormState }>;
  /** Does it and leaves a message; gives the form where it is refused. */
  perform(db: Kysely<Database>, req: Request, found: Project, body: Body): Promise<FormState | undefined>;
}

const moveForm = z
  .object({
    ideas: ticked().refine((codes) => codes.length > 0, 'review.move.nothing-ticked'),
    ...target,
    reason: reasonField,
    /** The newest act when the ideas were shown. */
    seen: seenNumber().catch(0),
  })
  .refine(newNeedsName, nameMissing);

export const move: SearchChange = {
  async describe(db, req, found, body) {
    const { t } = req.context;
    const parsed = parseForm(moveForm, body, t);
    if (!parsed.ok) return { refused: parsed.form };
    const { themes } = await readSearchChoices(db, found.id);
    const { target: key, name } = parsed.value;
    const themeName = key === NEW_THEME ? (name ?? '') : themeNames(t, themes)(key);
    return { text: t('search.confirm.move', { name: themeName }), fields: ['target', 'name', 'reason'] };
  },
  async perform(db, req, found, body) {
    const parsed = parseForm(moveForm, body, req.context.t);
    if (!parsed.ok) return parsed.form;
    const { ideas, seen, reason, ...place } = parsed.value;
    return nameTaken(req, async () => {
      tellMoved(req, await moveOnBoard(db, found.id, requireUser(req).id, ideas, place, seen, reason));
    });
  },
};

export const changeList: SearchChange = {
  async describe(db, req, found, body) {
    const { t } = req.context;
    const { tags } = await readSearchChoices(db, found.id);
    const chosen = readListChange(String(body['label']), found.laws, tags);
    if (!chosen) return { refused: formWithError(body, 'label', t('laws.change.missing')) };
    const act = body['change'] === 'remove' ? 'remove' : 'add';
    const text = t(`search.confirm.${act}`, { name: chosen.name });
    return { text, fields: ['label', 'change', 'reason'] };
  },
  perform: (db, req, found, body) => changeTicked(db, req, found, body),
};
