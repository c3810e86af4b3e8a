import type { Kysely } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import { isArchived, type Project } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { tickedIn, type FormState, type RequestContext } from '../../web/index.js';
import { listThemeHistory } from '../acts/decision.repository.js';
import { historyLines } from '../acts/history.view.js';
import {
  listDuplicates,
  listNotAnalysed,
  listPlacedIdeas,
  type PlacedIdea,
} from '../ideas/idea.repository.js';
import { ideaItem, type IdeaItem } from '../ideas/idea.view.js';
import { readSurroundings } from '../ideas/surroundings.js';
import { listProjectTags } from '../ideas/list-change.repository.js';
import { listChangeOptions } from '../ideas/list-change.view.js';
import { marksOn } from '../ideas/marks.js';
import { themeHref, themeNames, type NameOf } from './names.js';
import { findThemeLineage } from './theme-lineage.repository.js';
import { isLoneVoice } from './spread.js';
import { EVENT_THEME, NOT_PLACED, ORDERS, type Order, type ThemeSummary } from './theme.js';
import { readThemeOverview, type Rest } from './theme-overview.repository.js';
import { keysOf } from './theme.repository.js';
import { moveTargets, type ThemePage } from './theme.view.js';
import { badgeOf, spreadText } from './themes.view.js';

/** Ideas on a page. */
const PAGE = 50;
/** Lines of history on a page. */
const HISTORY = 30;

/** Lists that are no theme: where they are in the address. */
const LISTS = ['not-analysed', 'duplicates'] as const;
type List = (typeof LISTS)[number];
export const isList = (key: string): key is List => LISTS.includes(key as List);

/** All that the page of a theme shows. Throws NotFoundError where there is no such theme, proposal or list. */
export async function readThemePage(
  db: Kysely<Database>,
  context: RequestContext,
  found: Project,
  key: string,
  order: Order,
  page: number,
  form: FormState,
): Promise<ThemePage> {
  const { t } = context;
  const base = `/projects/${found.id}`;
  const run = await findCurrentRun(db, found.id);
  const { themes, all, rest } = await readThemeOverview(db, found.id);
  const theme = all.find((candidate) => candidate.key === key);
  const beside = key === NOT_PLACED || key === EVENT_THEME || isList(key);
  if (!theme && !beside) throw new NotFoundError('no theme and no proposal with this key');

  const total = totalOf(key, theme, rest);
  const offset = (Math.min(page, Math.max(1, Math.ceil(total / PAGE))) - 1) * PAGE;
  const slice = { limit: PAGE, offset };
  const keys = beside ? [key] : await keysOf(db, found.id, key);
  const ideas = isList(key)
    ? await (key === 'duplicates' ? listDuplicates : listNotAnalysed)(db, found.id, run?.id, slice)
    : await listPlacedIdeas(db, found.id, run?.id, keys, { ...slice, order });

  const surroundings = await readSurroundings(db, t, found, run, all, ideas);
  const around = { ...surroundings, ticked: tickedIn(form, 'ideas') };
  const items = ideas.map((idea) => ideaItem(context, idea, around));
  const history = theme && !isList(key) ? await listThemeHistory(db, found.id, keys, HISTORY) : null;
  const here = themeHref(base, key);
  const pageHref = (number: number): string => `${here}?order=${order}&page=${number}`;
  const current = offset / PAGE + 1;
  const mayChange = !isArchived(found);
  const editable = mayChange && theme !== undefined && theme.status !== 'event';

  return {
    base,
    key,
    loneThemes: key === NOT_PLACED ? loneThemes(t, base, themes, rest) : [],
    title: isList(key) ? t(`review.themes.${key}`) : around.nameOf(key),
    // The description of a proposal only repeats its key words.
    introduction: theme?.status === 'theme' ? theme.description : introduction(context, key),
    badge: theme ? badgeOf(t, theme.status) : null,
    count: t('review.count', { count: total }),
    spread: theme ? spreadText(t, theme, rest) : null,
    keyTerms: theme?.keyTerms ?? [],
    lineage: theme ? await readLineage(db, context, found.id, key, around.nameOf) : [],
    timelineHref: history ? `${base}/timeline?${new URLSearchParams({ theme: key }).toString()}` : null,
    mayChange,
    acceptHref: editable && theme.status === 'proposal' ? `${here}/accept` : null,
    editHref: editable ? `${here}/edit` : null,
    mergeHref: editable ? `${here}/merge` : null,
    splitHref: editable && theme.ideaCount > 1 ? `${here}/split` : null,
    lock: editable ? { action: `${here}/lock`, value: theme.locked ? 'unlock' : 'lock' } : null,
    marks: marksOn(key),
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
      isList(key) || order === 'doubt'
        ? [{ heading: null, ideas: items }]
        : byWorkshop(context, ideas, items),
    targets: moveTargets(t, themes, isList(key) ? null : key),
    changes: listChangeOptions(t, found.laws, await listProjectTags(db, found.id, run?.id)),
    previousHref: offset > 0 ? pageHref(current - 1) : undefined,
    nextHref: offset + items.length < total ? pageHref(current + 1) : undefined,
    shown: t('review.theme.shown', { from: offset + 1, to: offset + items.length, total }),
    history: history ? historyLines(context, history, around.lawName) : null,
  };
}

/** "Samengevoegd uit …", "Afgesplitst van …": merging and splitting leave a trace. */
async function readLineage(
  db: Kysely<Database>,
  { t }: RequestContext,
  projectId: number,
  key: string,
  nameOf: NameOf,
): Promise<string[]> {
  const { mergedFrom, splitFrom, splitInto } = await findThemeLineage(db, projectId, key);
  const line = (word: 'merged-from' | 'split-from' | 'split-into', names: string[]): string[] =>
    names.length === 0
      ? []
      : [t(`review.theme.${word}`, { names: names.map((name) => `‘${name}’`).join(', ') })];
  return [
    ...line('merged-from', mergedFrom),
    ...line('split-from', splitFrom.map(nameOf)),
    ...line('split-into', splitInto.map(nameOf)),
  ];
}

/** Themes and proposals of one idea or one workshop, the smallest first: they stand in a theme, and are easily overlooked. */
function loneThemes(
  t: RequestContext['t'],
  base: string,
  themes: readonly ThemeSummary[],
  rest: Rest,
): ThemePage['loneThemes'] {
  const nameOf = themeNames(t, themes);
  return themes
    .filter((theme) => theme.status !== 'event' && isLoneVoice(theme, rest.workshopCount))
    .sort((a, b) => a.ideaCount - b.ideaCount)
    .map((theme) => ({
      name: nameOf(theme.key),
      href: themeHref(base, theme.key),
      count: t('review.count', { count: theme.ideaCount }),
      spread: spreadText(t, theme, rest),
    }));
}

function totalOf(key: string, theme: ThemeSummary | undefined, rest: Rest): number {
  if (key === NOT_PLACED) return rest.notPlacedCount;
  if (key === 'not-analysed') return rest.notAnalysedCount;
  if (key === 'duplicates') return rest.duplicateCount;
  return theme?.ideaCount ?? 0;
}

function introduction(context: RequestContext, key: string): string {
  const { t } = context;
  if (isList(key)) return t(`review.theme.${key}-text`);
  if (key === NOT_PLACED) return t('review.theme.not-placed-text');
  return key === EVENT_THEME ? t('review.theme.event-text') : '';
}

function byWorkshop(
  context: RequestContext,
  ideas: readonly PlacedIdea[],
  items: readonly IdeaItem[],
): ThemePage['groups'] {
  const groups: { heading: string; ideas: IdeaItem[] }[] = [];
  ideas.forEach((idea, index) => {
    const item = items[index];
    const heading =
      idea.workshopNumber === null
        ? context.t('review.theme.outside')
        : `${idea.workshopNumber}. ${idea.workshopTitle ?? ''}`;
    const last = groups.at(-1);
    if (!item) return;
    if (last?.heading === heading) last.ideas.push(item);
    else groups.push({ heading, ideas: [item] });
  });
  return groups;
}
