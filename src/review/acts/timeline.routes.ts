import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { findCurrentRun, listAcceptances } from '../../analyse/index.js';
import { isArchived, projectOf, STAFF, type Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { identifier, query, renderPage, type Route } from '../../web/index.js';
import { themeNames } from '../themes/names.js';
import { readThemeOverview } from '../themes/theme-overview.repository.js';
import { keyParameter } from '../themes/theme.js';
import { keysOf } from '../themes/theme.repository.js';
import {
  countEntries,
  listActsById,
  listDeciders,
  listEntries,
  type TimelineEntry,
  type TimelineFilter,
} from './timeline.repository.js';
import { acceptanceItem, timelineItem, type TimelineItem, type TimelinePage } from './timeline.view.js';
import { readTold } from './told.js';

/** Acts on a page. */
const PAGE = 50;

const timelineQuery = z.object({
  person: identifier().optional().catch(undefined),
  theme: keyParameter.optional().catch(undefined),
  page: identifier().max(100_000).catch(1).default(1),
});

/** What people decided and which analyses they accepted. */
export function timelineRoutes(db: Kysely<Database>): readonly Route[] {
  /** A page of what people decided and which analyses they accepted, newest first. */
  const readItems = async (
    req: Request,
    found: Project,
    filter: TimelineFilter,
    offset: number,
  ): Promise<TimelineItem[]> => {
    const entries = await listEntries(db, found.id, filter, { limit: PAGE, offset });
    const idsOf = (kind: TimelineEntry['kind']): string[] =>
      entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
    const acts = await listActsById(db, found.id, idsOf('act'));
    const acceptances = await listAcceptances(db, found.id, idsOf('acceptance').map(Number));
    const mayChange = !isArchived(found);
    const base = `/projects/${found.id}`;
    const told = { ...(await readTold(db, found, acts)), undoBase: mayChange ? `${base}/timeline` : null };
    const about = {
      base,
      currentRunId: (await findCurrentRun(db, found.id))?.id,
      mayChange,
    };
    const items = new Map<string, TimelineItem>([
      ...acts.map((act) => [act.id, timelineItem(req.context, act, told)] as const),
      ...acceptances.map((it) => [String(it.id), acceptanceItem(req.context, it, about)] as const),
    ]);
    return entries.flatMap(({ id }) => items.get(id) ?? []);
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/timeline',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const { t } = req.context;
        const base = `/projects/${found.id}`;
        const { person, theme, page } = query(req, timelineQuery);
        const filter = {
          personId: person,
          themeKeys: theme === undefined ? undefined : await keysOf(db, found.id, theme),
        };
        const total = await countEntries(db, found.id, filter);
        const current = Math.min(page, Math.max(1, Math.ceil(total / PAGE)));
        const offset = (current - 1) * PAGE;
        const items = await readItems(req, found, filter, offset);
        const { themes } = await readThemeOverview(db, found.id);
        const nameOf = themeNames(t, themes);
        const href = (number: number): string =>
          `${base}/timeline?${new URLSearchParams({
            ...(person === undefined ? {} : { person: String(person) }),
            ...(theme === undefined ? {} : { theme }),
            page: String(number),
          }).toString()}`;
        const model: TimelinePage = {
          base,
          items,
          filtered: person !== undefined || theme !== undefined,
          filter: { person: String(person ?? ''), theme: theme ?? '' },
          people: (await listDeciders(db, found.id)).map(({ id, name }) => ({
            value: String(id),
            label: name,
          })),
          themes: themes.map(({ key }) => ({ value: key, label: nameOf(key) })),
          previousHref: current > 1 ? href(current - 1) : undefined,
          nextHref: offset + items.length < total ? href(current + 1) : undefined,
          shown: t('timeline.shown', { from: offset + 1, to: offset + items.length, total }),
        };
        renderPage(req, res, 'review/timeline', model, { title: t('timeline.title'), project: found });
      },
    },
  ];
}
