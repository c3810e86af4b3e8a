import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { findCurrentRun, type Analysis, type RunKind } from '../../analyse/index.js';
import {
  isArchived,
  listTexts,
  projectOf,
  projectToChange,
  STAFF,
  type Project,
} from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { readDictionary } from '../../text/index.js';
import {
  emptyForm,
  optionalText,
  parseForm,
  renderPage,
  requireUser,
  seenNumber,
  type FormState,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { findDictionary } from '../acts/dictionary.repository.js';
import { DictionaryChangedError, saveDictionary } from './dictionary.service.js';
import type { DictionaryEffect, DictionaryPage } from './dictionary.view.js';
import { themeNames } from '../themes/names.js';
import { readThemeOverview } from '../themes/theme-overview.repository.js';

const MAX_TEXT = 100_000;
/** Ideas shown that would move. */
const SHOWN = 50;

const dictionaryForm = z.object({
  text: optionalText(MAX_TEXT).transform((text) => text ?? ''),
  version: seenNumber(),
  deed: z.enum(['preview', 'save']),
});

/** The words that a project adds to the lexicon, with their effect before they are saved. */
export function dictionaryRoutes(db: Kysely<Database>, analysis: Analysis): readonly Route[] {
  const show = (
    req: Request,
    res: Response,
    found: Project,
    shown: { text: string; version: number; effect?: DictionaryEffect; theirs?: string },
    form: FormState = emptyForm(),
    status = 200,
  ): void => {
    const { t } = req.context;
    const base = `/projects/${found.id}`;
    const model: DictionaryPage = {
      base,
      action: `${base}/dictionary`,
      mayChange: !isArchived(found),
      text: shown.text,
      version: String(shown.version),
      problems: readDictionary(shown.text, 'nl').problems.map(({ line, message }) =>
        t('dictionary.problem', { line, message }),
      ),
      effect: shown.effect ?? null,
      theirs: shown.theirs ?? null,
      form,
    };
    renderPage(req, res, 'review/dictionary', model, {
      title: t('dictionary.title'),
      status,
      project: found,
    });
  };

  /** Places the ideas twice without storing it, with the dictionary of now and with the new one: the rest is equal. */
  const effectOf = async (req: Request, projectId: number, text: string): Promise<DictionaryEffect> => {
    const { t } = req.context;
    const kind: RunKind = (await findCurrentRun(db, projectId)) ? 're-place' : 'full';
    const before = await analysis.dryRun(projectId, kind);
    const after = await analysis.dryRun(projectId, kind, (input) => ({
      ...input,
      options: { ...input.options, lexicon: text },
    }));
    const { all } = await readThemeOverview(db, projectId);
    const names = themeNames(t, [
      ...all,
      ...[...before.result.themes, ...after.result.themes]
        .filter(({ key }) => !all.some((theme) => theme.key === key))
        .map(({ key, label }) => ({ key, name: label })),
    ]);
    const stood = new Map(before.result.placements.map(({ id, theme }) => [id, theme]));
    const moved = after.result.placements.filter(({ id, theme }) => stood.get(id) !== theme);
    const texts = await listTexts(
      db,
      projectId,
      moved.slice(0, SHOWN).map(({ id }) => id),
    );
    return {
      summary: t('dictionary.effect', { count: moved.length, total: after.result.placements.length }),
      moves: moved.slice(0, SHOWN).map(({ id, theme }) => ({
        code: id,
        href: `/projects/${projectId}/ideas/${encodeURIComponent(id)}/decision`,
        text: texts.get(id) ?? '',
        from: names(stood.get(id) ?? null),
        to: names(theme),
      })),
      more: moved.length > SHOWN ? t('dictionary.more', { count: moved.length - SHOWN }) : null,
    };
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/dictionary',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        show(req, res, found, await findDictionary(db, found.id));
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/dictionary',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { t } = req.context;
        const parsed = parseForm(dictionaryForm, req.body, t);
        if (!parsed.ok) {
          const typed = String([parsed.form.values['text'] ?? ''].flat()[0]);
          const { version } = await findDictionary(db, found.id);
          return show(req, res, found, { text: typed, version }, parsed.form, 422);
        }
        const { text, version, deed } = parsed.value;
        if (deed === 'preview') {
          return show(req, res, found, { text, version, effect: await effectOf(req, found.id, text) });
        }
        try {
          await saveDictionary(db, found.id, requireUser(req).id, text, version);
        } catch (error) {
          if (!(error instanceof DictionaryChangedError)) throw error;
          const { current } = error;
          const shown = { text, version: current.version, theirs: current.text };
          return show(req, res, found, shown, emptyForm(), 409);
        }
        tellDone(req, t('dictionary.saved'));
        res.redirect(303, `/projects/${found.id}/dictionary`);
      },
    },
  ];
}
