import type { Kysely } from 'kysely';
import { z } from 'zod';
import { projectOf, STAFF } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { query, requireUser, type Route } from '../../web/index.js';
import { newestActNumber } from '../themes/board.repository.js';
import { listActivitySince } from './live.repository.js';

/** Number of an act; none is the first question of a page, which only wants to know where it begins. */
const sinceQuery = z.object({ since: z.coerce.number().int().min(0).optional().catch(undefined) });

/** What others decided while a page is open, for the script that says so. */
export function liveRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/projects/:projectId/review/changes',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const { t } = req.context;
        const { since } = query(req, sinceQuery);
        const newest = await newestActNumber(db, found.id);
        const others =
          since === undefined || since >= newest
            ? []
            : await listActivitySince(db, found.id, since, requireUser(req).id);
        res.json({
          newest,
          text: others
            .map(({ name, acts }) => t('live.decided', { count: acts, who: name ?? t('review.somebody') }))
            .join(' '),
        });
      },
    },
  ];
}
