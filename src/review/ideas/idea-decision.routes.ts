import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { findCurrentRun } from '../../analyse/index.js';
import {
  ideaCodeParameter,
  isArchived,
  listJoined,
  projectOf,
  projectToChange,
  STAFF,
  type Project,
} from '../../capture/index.js';
import { ConflictError, NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  formWithError,
  parameter,
  parseForm,
  posted,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { listIdeaHistory } from '../acts/decision.repository.js';
import { conflictText, historyLines } from '../acts/history.view.js';
import { listDistinctFrom } from './distinct.repository.js';
import { listForm, placeForm, secondForm, versionForm } from './idea-decision.js';
import { ideaDecisionPage } from './idea-decision.view.js';
import { getIdeaValues, listUsedTags } from './idea-values.repository.js';
import { findPlacedIdea } from './idea.repository.js';
import { readSurroundings } from './surroundings.js';
import { nameTaken } from '../themes/name-taken.js';
import { listPairsOf } from './pair.repository.js';
import { decideList } from './list-change.service.js';
import { IdeaChangedError, placeIdea, releaseIdea } from './place.service.js';
import { setSecondTheme } from './mark.service.js';
import { readThemeOverview } from '../themes/theme-overview.repository.js';

const HISTORY = 100;

/** The parts of an idea that are decided apart from each other, and what can be done with each. */
const actForm = z.object({
  part: z.enum(['theme', 'second', 'laws', 'tags']),
  act: z.enum(['set', 'release']),
});

/** What machine and people say about one idea, and deciding on it. */
export function ideaDecisionRoutes(db: Kysely<Database>): readonly Route[] {
  const show = async (
    req: Request,
    res: Response,
    found: Project,
    code: string,
    form: FormState,
    status: 200 | 409 | 422,
  ): Promise<void> => {
    const { t } = req.context;
    const run = await findCurrentRun(db, found.id);
    const idea = await findPlacedIdea(db, found.id, run?.id, code);
    if (!idea) throw new NotFoundError('no such idea in this project');
    const { all } = await readThemeOverview(db, found.id);
    const around = await readSurroundings(db, t, found, run, all, [idea]);
    const { lawName } = around;
    const entries = await listIdeaHistory(db, idea.id, HISTORY);
    const model = ideaDecisionPage(req.context, around, {
      mayChange: !isArchived(found),
      idea,
      values: await getIdeaValues(db, found.id, run?.id, idea.id),
      laws: found.laws,
      usedTags: await listUsedTags(db, run?.id),
      themes: all,
      pairs: [
        ...(await listPairsOf(db, idea.id)),
        ...(await listDistinctFrom(db, idea.id)).map((other) => ({
          ...other,
          relation: 'distinct' as const,
        })),
        ...(await listJoined(db, idea.id)).map((other) => ({ ...other, relation: 'joined' as const })),
      ],
      history: historyLines(req.context, entries, lawName),
      form,
      conflict: status === 409 ? conflictText(req.context, entries, lawName) : null,
    });
    const title = t('review.idea.title', { code });
    renderPage(req, res, 'review/idea-decision', model, { title, status, project: found });
  };

  /** Does what the pressed button asks. Gives the form back where it cannot be used. */
  const decide = async (req: Request, found: Project, code: string): Promise<FormState | undefined> => {
    const { t } = req.context;
    const { part, act } = posted(req, actForm);
    const person = requireUser(req).id;
    if (act === 'release') {
      const parsed = parseForm(versionForm, req.body, t);
      if (!parsed.ok) return parsed.form;
      const { version } = parsed.value;
      if (part === 'theme') await releaseIdea(db, found.id, person, code, version);
      else if (part === 'second')
        await setSecondTheme(db, found.id, person, code, version, { decided: false });
      else await decideList(db, found.id, person, code, version, part, null);
      tellDone(req, t('review.idea.released'));
      return undefined;
    }
    if (part === 'second') {
      const parsed = parseForm(secondForm, req.body, t);
      if (!parsed.ok) return parsed.form;
      const { version, second } = parsed.value;
      try {
        await setSecondTheme(db, found.id, person, code, version, { decided: true, theme: second });
      } catch (error) {
        if (!(error instanceof ConflictError) || error instanceof IdeaChangedError) throw error;
        return formWithError(req.body, 'second', t('marks.second.same'));
      }
    } else if (part === 'theme') {
      const parsed = parseForm(placeForm, req.body, t);
      if (!parsed.ok) return parsed.form;
      const { version } = parsed.value;
      const taken = await nameTaken(req, () =>
        placeIdea(db, found.id, person, code, version, parsed.value, parsed.value.reason),
      );
      if (taken) return taken;
    } else {
      const parsed = parseForm(listForm, req.body, t);
      if (!parsed.ok) return parsed.form;
      const { version, values, reason } = parsed.value;
      const known = part === 'laws' ? found.laws.map(({ key }) => key) : await knownTags(found.id, code);
      const chosen = known.filter((value) => values.includes(value));
      await decideList(db, found.id, person, code, version, part, chosen, reason);
    }
    tellDone(req, t('review.idea.saved'));
    return undefined;
  };

  const knownTags = async (projectId: number, code: string): Promise<string[]> => {
    const run = await findCurrentRun(db, projectId);
    const idea = await findPlacedIdea(db, projectId, run?.id, code);
    return [...new Set([...(await listUsedTags(db, run?.id)), ...(idea?.tags ?? [])])];
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/ideas/:code/decision',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        await show(req, res, found, parameter(req, 'code', ideaCodeParameter), emptyForm(), 200);
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/ideas/:code/decision',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const code = parameter(req, 'code', ideaCodeParameter);
        if (!actForm.safeParse(req.body).success) throw new NotFoundError('no button of ours sends this');
        try {
          const refused = await decide(req, found, code);
          if (refused) return await show(req, res, found, code, refused, 422);
        } catch (error) {
          if (!(error instanceof IdeaChangedError)) throw error;
          return show(req, res, found, code, formOf(req), 409);
        }
        res.redirect(303, `/projects/${found.id}/ideas/${encodeURIComponent(code)}/decision`);
      },
    },
  ];
}

/** What was chosen, without the version it was chosen on: the page shows the new one. */
function formOf(req: Request): FormState {
  const { values } = formWithError(req.body, '', '');
  delete values['version'];
  return { values, errors: [] };
}
