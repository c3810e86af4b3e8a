import type { Kysely } from 'kysely';
import { z } from 'zod';
import { projectToChange, STAFF } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { ownPath, posted, requireUser, type Route } from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { decideDistinct } from './distinct.service.js';
import { ideaPageHref } from './lineage-page.js';

const distinctForm = z.object({
  /** Two codes with a space between them; where they are joined the first speaks for the other. */
  pair: z
    .string()
    .max(100)
    .regex(/^\S+ \S+$/)
    .transform((codes) => codes.split(' ') as [string, string]),
  distinct: z.enum(['yes', 'no']),
  /** The list on which the button was pressed; else one goes to the page of the first idea. */
  returnTo: z.string().optional(),
});

/** Saying of two ideas that they are no doubles, whatever the analysis thinks of them. */
export function distinctRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      method: 'post',
      path: '/projects/:projectId/distinct',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { pair, distinct, returnTo } = posted(req, distinctForm);
        const [code, other] = pair;
        const person = requireUser(req).id;
        const parted = await decideDistinct(db, found.id, person, code, other, distinct === 'yes');
        const word = parted ? 'parted' : distinct === 'yes' ? 'done' : 'released';
        tellDone(req, req.context.t(`doubles.distinct.${word}`, { code, other }));
        res.redirect(303, ownPath(returnTo) ?? ideaPageHref(found, code, 'decision'));
      },
    },
  ];
}
