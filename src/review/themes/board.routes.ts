import type { Kysely } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import { isArchived, pageWithForm, type ShowPage } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { emptyForm, renderPage, requireUser, seenNumber, type Route } from '../../web/index.js';
import { listBoardIdeas, newestActNumber } from './board.repository.js';
import { moveOnBoard } from './board.service.js';
import { boardPage } from './board.view.js';
import { tellMoved } from '../ideas/move.routes.js';
import { nameTaken } from './name-taken.js';
import { boardMoveForm } from './theme.js';
import { readThemeOverview } from './theme-overview.repository.js';
import { waitingRunHref } from './waiting-run.js';

/** Ideas in a column; the page of the theme shows them all. */
const PER_COLUMN = 8;

const seenField = seenNumber().catch(0);

/** The themes beside each other with their ideas, to move what stands in the wrong one. */
export function boardRoutes(db: Kysely<Database>): readonly Route[] {
  const show: ShowPage = async (req, res, found, form = emptyForm(), status = 200) => {
    const run = await findCurrentRun(db, found.id);
    // Before the ideas are read, so that nothing decided in between passes unseen.
    const newest = await newestActNumber(db, found.id);
    const seen = status === 200 ? newest : seenField.parse(form.values['seen']);
    const overview = await readThemeOverview(db, found.id);
    const ideas = await listBoardIdeas(db, found.id, run?.id, PER_COLUMN);
    const about = { projectId: found.id, archived: isArchived(found), seen };
    const model = {
      ...boardPage(req.context, about, overview, ideas, form),
      waitingHref: await waitingRunHref(db, found.id),
    };
    renderPage(req, res, 'review/board', model, {
      title: req.context.t('board.title'),
      status,
      project: found,
    });
  };

  return pageWithForm(
    db,
    '/projects/:projectId/board',
    boardMoveForm,
    show,
    async (req, res, found, { ideas, seen, reason, ...target }) => {
      const taken = await nameTaken(req, async () => {
        tellMoved(req, await moveOnBoard(db, found.id, requireUser(req).id, ideas, target, seen, reason));
      });
      if (taken) return show(req, res, found, taken, 422);
      res.redirect(303, `/projects/${found.id}/board`);
    },
  );
}
