import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { MAX_IDEA_LENGTH, STAFF } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import {
  bodyOf,
  emptyForm,
  formWithError,
  optionalText,
  parseForm,
  renderPage,
  requireUser,
  seenNumber,
  type FormState,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { listIdeaHistory } from '../acts/decision.repository.js';
import { conflictText } from '../acts/history.view.js';
import { getIdeaValues } from './idea-values.repository.js';
import type { PlacedIdea } from './idea.repository.js';
import { ideaPageHref, loadLineage, type LineagePage } from './lineage-page.js';
import { separateIdea, type IdeaPart } from './lineage.service.js';
import { PARTS, type SeparatePage } from './lineage.view.js';
import { themeNames, lawNames } from '../themes/names.js';
import { IdeaChangedError } from './place.service.js';
import { EVENT_THEME, NEW_THEME, NOT_PLACED, reasonField } from '../themes/theme.js';
import { readThemeOverview } from '../themes/theme-overview.repository.js';
import { moveTargets } from '../themes/theme.view.js';

const separateForm = z.object({ version: seenNumber(), reason: reasonField });
const partForm = z.object({ text: optionalText(MAX_IDEA_LENGTH), target: z.string().max(200).catch('') });

/** Making several ideas of one remark. */
export function separateRoutes(db: Kysely<Database>): readonly Route[] {
  const showSeparate = async (
    req: Request,
    res: Response,
    { found, run, idea }: LineagePage,
    form: FormState,
    status: 200 | 409 | 422,
  ): Promise<void> => {
    const { t } = req.context;
    const { all } = await readThemeOverview(db, found.id);
    const lawName = lawNames(found.laws);
    const values = await getIdeaValues(db, found.id, run?.id, idea.id);
    const targets = moveTargets(t, all, null).map((group) => ({
      ...group,
      options: group.options.filter(({ value }) => value !== NEW_THEME),
    }));
    const model: SeparatePage = {
      base: `/projects/${found.id}`,
      code: idea.code,
      text: idea.text,
      action: ideaPageHref(found, idea.code, 'separate'),
      cancelHref: ideaPageHref(found, idea.code, 'decision'),
      version: String(values.version),
      conflict:
        status === 409 ? conflictText(req.context, await listIdeaHistory(db, idea.id, 100), lawName) : null,
      form,
      parts: Array.from({ length: PARTS }, (_, at) => ({
        number: at + 1,
        text: at === 0 ? idea.text : '',
        target: startTarget(idea),
      })),
      targets,
      now: idea.themeKey === null ? '' : themeNames(t, all)(idea.themeKey),
    };
    renderPage(req, res, 'review/separate', model, {
      title: t('lineage.separate.title', { code: idea.code }),
      status,
      project: found,
    });
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/ideas/:code/separate',
      access: STAFF,
      handle: async (req, res) => showSeparate(req, res, await loadLineage(db, req), emptyForm(), 200),
    },
    {
      method: 'post',
      path: '/projects/:projectId/ideas/:code/separate',
      access: STAFF,
      handle: async (req, res) => {
        const loaded = await loadLineage(db, req);
        const { found, idea } = loaded;
        const { t } = req.context;
        const parsed = parseForm(separateForm, req.body, t);
        if (!parsed.ok) return showSeparate(req, res, loaded, parsed.form, 422);
        const read = readParts(req);
        if (read.tooLong) {
          const message = t('lineage.separate.too-long', { number: read.tooLong });
          return showSeparate(req, res, loaded, formWithError(req.body, `text${read.tooLong}`, message), 422);
        }
        if (read.parts.length < 2) {
          const message = t('lineage.separate.two');
          return showSeparate(req, res, loaded, formWithError(req.body, 'text2', message), 422);
        }
        try {
          const { version: seen, reason } = parsed.value;
          const person = requireUser(req).id;
          const codes = await separateIdea(db, found.id, person, idea.code, seen, read.parts, reason);
          const text = t('lineage.separate.done', { code: idea.code, codes: codes.join(', ') });
          tellDone(req, text, ideaPageHref(found, idea.code, 'decision'));
          res.redirect(303, ideaPageHref(found, codes[0] ?? idea.code, 'decision'));
        } catch (error) {
          if (!(error instanceof IdeaChangedError)) throw error;
          const { values } = formWithError(req.body, '', '');
          delete values['version'];
          await showSeparate(req, res, loaded, { values, errors: [] }, 409);
        }
      },
    },
  ];
}

/** The parts go where the remark stood, unless that was nowhere yet. */
function startTarget(idea: PlacedIdea): string {
  if (idea.themeKey !== null) return idea.themeKey === EVENT_THEME ? EVENT_THEME : idea.themeKey;
  return idea.decided ? NOT_PLACED : '';
}

/** The parts that have a text, in their order. */
function readParts(req: Request): { parts: IdeaPart[]; tooLong: number | null } {
  const body = bodyOf(req);
  const parts: IdeaPart[] = [];
  for (let number = 1; number <= PARTS; number += 1) {
    const parsed = partForm.safeParse({ text: body[`text${number}`], target: body[`target${number}`] });
    if (!parsed.success) return { parts, tooLong: number };
    const { text, target } = parsed.data;
    if (text !== null) parts.push({ text, target: target === '' ? null : target });
  }
  return { parts, tooLong: null };
}
