import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { projectToChange, STAFF, type Project } from '../../capture/index.js';
import { ConflictError, NotFoundError } from '../../errors.js';
import { formatShortDateTime } from '../../i18n/index.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  flash,
  formWithError,
  parameter,
  parseForm,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { findLastEditor } from '../acts/decision.repository.js';
import { nameTaken } from './name-taken.js';
import { themeHref, themeNames } from './names.js';
import { personalDataHint } from '../personal-data-hint.js';
import { keyParameter, mergeForm, themeForm, type ThemeSummary } from './theme.js';
import { readThemeOverview } from './theme-overview.repository.js';
import { editTheme, mergeThemes, ThemeChangedError } from './theme.service.js';
import { mergeTargets, type MergePage, type ThemeFormPage } from './theme.view.js';

/** Name and description of a theme, and merging two. */
export function themeEditRoutes(db: Kysely<Database>): readonly Route[] {
  const load = async (req: Request) => {
    const found = await projectToChange(db, req);
    const key = parameter(req, 'key', keyParameter);
    const { themes, all } = await readThemeOverview(db, found.id);
    const theme = all.find((candidate) => candidate.key === key && candidate.status !== 'event');
    return { found, key, themes, theme, base: `/projects/${found.id}` };
  };

  const showForm = (
    req: Request,
    res: Response,
    found: Project,
    key: string,
    theme: Pick<ThemeSummary, 'name' | 'description' | 'version' | 'status'>,
    rest: { form?: FormState; status?: number; conflict?: ThemeFormPage['conflict'] } = {},
  ): void => {
    const { t } = req.context;
    const base = `/projects/${found.id}`;
    const model: ThemeFormPage = {
      base,
      title: t('review.edit.title'),
      action: `${themeHref(base, key)}/edit`,
      cancelHref: themeHref(base, key),
      submitLabel: rest.conflict ? t('review.edit.save-mine') : t('web.save'),
      form: rest.form ?? emptyForm(),
      values: {
        name: theme.name ?? '',
        description: theme.description,
        version: String(theme.version),
      },
      isProposal: theme.status === 'proposal',
      mayExplain: true,
      conflict: rest.conflict ?? null,
    };
    renderPage(req, res, 'review/theme-form', model, {
      title: model.title,
      status: rest.status ?? 200,
      project: found,
    });
  };

  /** Both versions beside each other; the form holds what this person typed and the version that is stored now. */
  const showConflict = async (
    req: Request,
    res: Response,
    found: Project,
    key: string,
    yours: { name: string; description: string },
    { current }: ThemeChangedError,
  ): Promise<void> => {
    const { t, language } = req.context;
    const editor = await findLastEditor(db, found.id, key);
    const text = current.mergedInto
      ? t('review.edit.conflict-merged')
      : t('review.edit.conflict-text', {
          who: editor?.name ?? t('review.somebody'),
          at: formatShortDateTime(language, editor?.at ?? new Date()),
        });
    const conflict = { text, theirs: current, yours, maySave: current.mergedInto === null };
    const form = emptyForm({ ...yours, version: String(current.version) });
    showForm(req, res, found, key, { ...current, status: 'theme' }, { form, status: 409, conflict });
  };

  const showMerge = (
    req: Request,
    res: Response,
    { found, key, themes, theme, base }: Awaited<ReturnType<typeof load>>,
    form: FormState,
    status: number,
    confirm: MergePage['confirm'],
  ): void => {
    if (!theme) throw new NotFoundError('no theme and no proposal with this key');
    const { t } = req.context;
    const name = themeNames(t, themes)(key);
    const title = confirm ? t('review.merge.confirm-title') : t('review.merge.title', { name });
    const model = { base, key, name, title, form, targets: mergeTargets(t, themes, key), confirm };
    renderPage(req, res, 'review/merge', model, { title, status, project: found });
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/themes/:key/edit',
      access: STAFF,
      handle: async (req, res) => {
        const { found, key, theme } = await load(req);
        if (!theme) throw new NotFoundError('no theme and no proposal with this key');
        showForm(req, res, found, key, theme);
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/themes/:key/edit',
      access: STAFF,
      handle: async (req, res) => {
        const { found, key, theme, base } = await load(req);
        const { t } = req.context;
        const parsed = parseForm(themeForm, req.body, t);
        if (!parsed.ok) {
          if (!theme) throw new NotFoundError('no theme and no proposal with this key');
          return showForm(req, res, found, key, theme, { form: parsed.form, status: 422 });
        }
        try {
          const taken = await nameTaken(req, () =>
            editTheme(db, found.id, requireUser(req).id, key, parsed.value),
          );
          if (taken && theme) return showForm(req, res, found, key, theme, { form: taken, status: 422 });
        } catch (error) {
          if (!(error instanceof ThemeChangedError)) throw error;
          return showConflict(req, res, found, key, parsed.value, error);
        }
        tellDone(req, t('review.theme.saved'));
        const hint = personalDataHint(t, `${parsed.value.name}\n${parsed.value.description}`);
        if (hint !== null) flash(req, 'info', hint);
        res.redirect(303, themeHref(base, key));
      },
    },
    {
      method: 'get',
      path: '/projects/:projectId/themes/:key/merge',
      access: STAFF,
      handle: async (req, res) => showMerge(req, res, await load(req), emptyForm(), 200, null),
    },
    {
      method: 'post',
      path: '/projects/:projectId/themes/:key/merge',
      access: STAFF,
      handle: async (req, res) => {
        const loaded = await load(req);
        const { found, key, themes, theme, base } = loaded;
        const { t } = req.context;
        const parsed = parseForm(mergeForm, req.body, t);
        if (!parsed.ok) return showMerge(req, res, loaded, parsed.form, 422, null);
        const { target, confirmed, reason } = parsed.value;
        if (!mergeTargets(t, themes, key).some(({ value }) => value === target)) {
          const form = formWithError({}, 'target', t('review.merge.target-gone'));
          return showMerge(req, res, loaded, form, 422, null);
        }
        const nameOf = themeNames(t, themes);
        const names = { source: nameOf(key), target: nameOf(target) };
        if (!confirmed) {
          const lines = [
            t('review.merge.confirm-ideas', { count: theme?.ideaCount ?? 0, ...names }),
            t('review.merge.confirm-later', names),
            t('review.merge.confirm-name', names),
            t('review.merge.confirm-history'),
          ];
          return showMerge(req, res, loaded, emptyForm(), 200, { target, lines });
        }
        try {
          await mergeThemes(db, found.id, requireUser(req).id, key, target, reason);
          tellDone(req, t('review.merge.done', names));
        } catch (error) {
          if (!(error instanceof ConflictError)) throw error;
          flash(req, 'error', t('review.merge.conflict'));
        }
        res.redirect(303, themeHref(base, target));
      },
    },
  ];
}
