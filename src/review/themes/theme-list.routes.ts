import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { findCurrentRun, findNewestRun, isBusy } from '../../analyse/index.js';
import {
  isArchived,
  listTexts,
  projectOf,
  projectToChange,
  STAFF,
  type Project,
} from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { emptyForm, parseForm, renderPage, requireUser, type Route } from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { nameTaken } from './name-taken.js';
import { themeHref } from './names.js';
import { newThemeForm } from './theme.js';
import { readThemeOverview, type ThemeOverview } from './theme-overview.repository.js';
import { createTheme } from './theme.service.js';
import { waitingRunHref } from './waiting-run.js';
import { shownCodes, themesPage, type Screen } from './themes.view.js';
import type { ThemeFormPage } from './theme.view.js';

/** What the list says about its last version, in words; null where it was never signed off. Handed in: this folder does not know signing off. */
export type SignOffStatus = (
  db: Kysely<Database>,
  screen: Screen,
  project: Project,
  overview: ThemeOverview,
) => Promise<string | null>;

/** The list of themes, and making one. */
export function themeListRoutes(db: Kysely<Database>, signOffStatus: SignOffStatus): readonly Route[] {
  const newThemePage = (req: Request, base: string, form: ThemeFormPage['form']): ThemeFormPage => {
    const { t } = req.context;
    return {
      base,
      title: t('review.edit.new-title'),
      action: `${base}/themes/new`,
      cancelHref: `${base}/themes`,
      submitLabel: t('review.edit.create'),
      form,
      values: { name: '', description: '', version: '0' },
      isProposal: false,
      mayExplain: false,
      conflict: null,
    };
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/themes',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const overview = await readThemeOverview(db, found.id);
        const texts = await listTexts(db, found.id, shownCodes(overview.themes));
        const run = await findCurrentRun(db, found.id);
        const newest = await findNewestRun(db, found.id);
        const busy = newest !== undefined && isBusy(newest);
        const archived = isArchived(found);
        const signOff = await signOffStatus(db, req.context, found, overview);
        const model = {
          ...themesPage(req.context, found.id, archived, overview, texts, run, busy),
          signOff,
          waitingHref: await waitingRunHref(db, found.id),
        };
        renderPage(req, res, 'review/themes', model, {
          title: req.context.t('review.themes.title'),
          project: found,
        });
      },
    },
    {
      method: 'get',
      path: '/projects/:projectId/themes/new',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const model = newThemePage(req, `/projects/${found.id}`, emptyForm());
        renderPage(req, res, 'review/theme-form', model, { title: model.title, project: found });
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/themes/new',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { t } = req.context;
        const base = `/projects/${found.id}`;
        const refuse = (form: ThemeFormPage['form']): void => {
          const model = newThemePage(req, base, form);
          renderPage(req, res, 'review/theme-form', model, {
            title: model.title,
            status: 422,
            project: found,
          });
        };
        const parsed = parseForm(newThemeForm, req.body, t);
        if (!parsed.ok) return refuse(parsed.form);
        const taken = await nameTaken(req, async () => {
          const key = await createTheme(db, found.id, requireUser(req).id, parsed.value);
          tellDone(req, t('review.theme.created', { name: parsed.value.name }), `${base}/themes`);
          res.redirect(303, themeHref(base, key));
        });
        if (taken) refuse(taken);
      },
    },
  ];
}
