import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { findCurrentRun } from '../analyse/index.js';
import type { Project } from '../capture/index.js';
import { NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import {
  emptyForm,
  flash,
  formWithError,
  identifier,
  parameter,
  parseForm,
  query,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../web/index.js';
import { project, projectToChange, STAFF } from './access.routes.js';
import { listThemeHistory } from './decision.repository.js';
import { historyLines } from './history.view.js';
import {
  listDuplicates,
  listNotAnalysed,
  listPlacedIdeas,
  listTexts,
  type PlacedIdea,
} from './idea.repository.js';
import { ideaItem, referredCodes, type IdeaItem } from './idea.view.js';
import { themeHref, themeNames } from './names.js';
import { moveIdeas, type MoveOutcome } from './place.service.js';
import { EVENT_THEME, moveForm, NOT_PLACED, ORDERS, type Order, type ThemeSummary } from './theme.js';
import { findThemeRow, keysOf, readThemeOverview, type Rest } from './theme.repository.js';
import { acceptTheme, NameTakenError } from './theme.service.js';
import { moveTargets, type ThemePage } from './theme.view.js';
import { badgeOf, spreadText } from './themes.view.js';

/** Ideas on a page. */
const PAGE = 50;
/** Lines of history on a page. */
const HISTORY = 30;

/** Lists that are no theme: where they are in the address. */
const LISTS = ['not-analysed', 'duplicates'] as const;
type List = (typeof LISTS)[number];
const isList = (key: string): key is List => LISTS.includes(key as List);

const listQuery = z.object({
  order: z.enum(ORDERS).default('doubt'),
  page: identifier().max(100_000).default(1),
});

const keyParameter = z.string().min(1).max(200);

/** The page of one theme, and moving ideas from it. */
export function themePageRoutes(db: Kysely<Database>): readonly Route[] {
  const show = async (
    req: Request,
    res: Response,
    found: Project,
    key: string,
    { order, page }: z.output<typeof listQuery>,
    form: FormState = emptyForm(),
    status = 200,
  ): Promise<void> => {
    const model = await readThemePage(db, req, found, key, order, page, form);
    renderPage(req, res, 'review/theme', model, { title: model.title, status, project: found });
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/themes/:key',
      access: STAFF,
      handle: async (req, res) => {
        const found = await project(db, req);
        const key = parameter(req, 'key', keyParameter);
        const row = await findThemeRow(db, found.id, key);
        if (row?.mergedInto) {
          // Links to a theme that was merged keep working, and say where it went.
          flash(req, 'info', req.context.t('review.theme.merged-away', { name: row.name }));
          return res.redirect(303, themeHref(`/projects/${found.id}`, row.mergedInto));
        }
        await show(req, res, found, key, query(req, listQuery));
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/themes/:key/accept',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const key = parameter(req, 'key', keyParameter);
        const theme = await acceptTheme(db, found.id, requireUser(req).id, key);
        flash(req, 'success', req.context.t('review.theme.accepted', { name: theme.name }));
        res.redirect(303, themeHref(`/projects/${found.id}`, theme.key));
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/moves',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { t } = req.context;
        const parsed = parseForm(moveForm, req.body, t);
        const refuse = async (form: FormState): Promise<void> => {
          // Without a known page there is nothing to show the form on.
          const from = moveForm.shape.from.safeParse(form.values['from']);
          if (!from.success) throw new NotFoundError('ideas are moved from a page');
          const where = listQuery.safeParse(form.values);
          await show(req, res, found, from.data, where.data ?? listQuery.parse({}), form, 422);
        };
        if (!parsed.ok) return refuse(parsed.form);
        const { ideas, from, order, page, ...target } = parsed.value;
        try {
          const outcome = await moveIdeas(
            db,
            found.id,
            requireUser(req).id,
            ideas,
            target,
            isList(from) ? null : from,
          );
          tell(req, outcome);
        } catch (error) {
          if (!(error instanceof NameTakenError)) throw error;
          return refuse(formWithError(req.body, 'name', t('review.edit.name-taken')));
        }
        res.redirect(303, `${themeHref(`/projects/${found.id}`, from)}?order=${order}&page=${page}`);
      },
    },
  ];
}

function tell(req: Request, { moved, overtaken, unknown, themeKey, themeName }: MoveOutcome): void {
  const { t } = req.context;
  if (moved.length > 0) {
    const name = themeKey === null ? t('review.not-placed') : (themeName ?? t('review.event'));
    flash(req, 'success', t('review.move.done', { count: moved.length, name }));
  }
  if (overtaken.length > 0) {
    const codes = overtaken.map(({ code, by }) => (by === null ? code : `${code} (${by})`)).join(', ');
    flash(req, 'info', t('review.move.overtaken', { count: overtaken.length, codes }));
  }
  if (unknown.length > 0) flash(req, 'info', t('review.move.unknown', { count: unknown.length }));
}

async function readThemePage(
  db: Kysely<Database>,
  req: Request,
  found: Project,
  key: string,
  order: Order,
  page: number,
  form: FormState,
): Promise<ThemePage> {
  const { t } = req.context;
  const base = `/projects/${found.id}`;
  const run = await findCurrentRun(db, found.id);
  const { themes, emptied, rest } = await readThemeOverview(db, found.id);
  const theme = [...themes, ...emptied].find((candidate) => candidate.key === key);
  const beside = key === NOT_PLACED || key === EVENT_THEME || isList(key);
  if (!theme && !beside) throw new NotFoundError('no theme and no proposal with this key');

  const total = totalOf(key, theme, rest);
  const offset = (Math.min(page, Math.max(1, Math.ceil(total / PAGE))) - 1) * PAGE;
  const slice = { limit: PAGE, offset };
  const keys = beside ? [key] : await keysOf(db, found.id, key);
  const ideas = isList(key)
    ? await (key === 'duplicates' ? listDuplicates : listNotAnalysed)(db, found.id, run?.id, slice)
    : await listPlacedIdeas(db, found.id, run?.id, keys, { ...slice, order });

  const lawNames = new Map(found.laws.map((law) => [law.key, law.name]));
  const lawName = (law: string): string => lawNames.get(law) ?? law;
  const around = {
    base,
    nameOf: themeNames(t, [...themes, ...emptied]),
    lawName,
    texts: await listTexts(db, found.id, referredCodes(ideas)),
    ticked: new Set([form.values['ideas'] ?? []].flat()),
  };
  const items = ideas.map((idea) => ideaItem(req.context, idea, around));
  const history = theme && !isList(key) ? await listThemeHistory(db, found.id, keys, HISTORY) : null;
  const here = themeHref(base, key);
  const pageHref = (number: number): string => `${here}?order=${order}&page=${number}`;
  const current = offset / PAGE + 1;
  const mayChange = found.archivedAt === null;
  const editable = mayChange && theme !== undefined && theme.status !== 'event';

  return {
    base,
    key,
    title: isList(key) ? t(`review.themes.${key}`) : around.nameOf(key),
    // The description of a proposal only repeats its key words.
    introduction: theme?.status === 'theme' ? theme.description : introduction(req, key),
    badge: theme ? badgeOf(t, theme.status) : null,
    count: t('review.count', { count: total }),
    spread: theme ? spreadText(t, theme, rest) : null,
    keyTerms: theme?.keyTerms ?? [],
    mayChange,
    acceptHref: editable && theme.status === 'proposal' ? `${here}/accept` : null,
    editHref: editable ? `${here}/edit` : null,
    mergeHref: editable ? `${here}/merge` : null,
    form,
    order,
    orders: isList(key)
      ? null
      : ORDERS.map((choice) => ({
          label: t(`review.theme.order-${choice}`),
          href: `${here}?order=${choice}`,
          current: choice === order,
        })),
    page: current,
    groups:
      isList(key) || order === 'doubt' ? [{ heading: null, ideas: items }] : byWorkshop(req, ideas, items),
    targets: moveTargets(t, themes, isList(key) ? null : key),
    previousHref: offset > 0 ? pageHref(current - 1) : undefined,
    nextHref: offset + items.length < total ? pageHref(current + 1) : undefined,
    shown: t('review.theme.shown', { from: offset + 1, to: offset + items.length, total }),
    history: history ? historyLines(req.context, history, lawName) : null,
  };
}

function totalOf(key: string, theme: ThemeSummary | undefined, rest: Rest): number {
  if (key === NOT_PLACED) return rest.notPlacedCount;
  if (key === 'not-analysed') return rest.notAnalysedCount;
  if (key === 'duplicates') return rest.duplicateCount;
  return theme?.ideaCount ?? 0;
}

function introduction(req: Request, key: string): string {
  const { t } = req.context;
  if (isList(key)) return t(`review.theme.${key}-text`);
  if (key === NOT_PLACED) return t('review.theme.not-placed-text');
  return key === EVENT_THEME ? t('review.theme.event-text') : '';
}

function byWorkshop(
  req: Request,
  ideas: readonly PlacedIdea[],
  items: readonly IdeaItem[],
): ThemePage['groups'] {
  const groups: { heading: string; ideas: IdeaItem[] }[] = [];
  ideas.forEach((idea, index) => {
    const item = items[index];
    const heading =
      idea.workshopNumber === null
        ? req.context.t('review.theme.outside')
        : `${idea.workshopNumber}. ${idea.workshopTitle ?? ''}`;
    const last = groups.at(-1);
    if (!item) return;
    if (last?.heading === heading) last.ideas.push(item);
    else groups.push({ heading, ideas: [item] });
  });
  return groups;
}
