import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { STAFF } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  flash,
  formWithError,
  optionalText,
  parseForm,
  query,
  renderPage,
  requireUser,
  ticked,
  type FormState,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { ideaPageHref, loadLineage, type LineagePage } from './lineage-page.js';
import { listLikely } from './lineage.repository.js';
import { joinIdeas } from './lineage.service.js';
import { likelyOptions, type JoinPage } from './lineage.view.js';
import { reasonField } from '../themes/theme.js';

const joinForm = z.object({
  codes: ticked(),
  /** Codes typed by hand, with spaces or commas between them. */
  more: optionalText(1000),
  reason: reasonField,
});

/** The idea from which one came here. */
const joinQuery = z.object({ with: z.string().max(40).catch('') });

/** Making one idea of several that say the same. */
export function joinRoutes(db: Kysely<Database>): readonly Route[] {
  const showJoin = async (
    req: Request,
    res: Response,
    { found, run, idea }: LineagePage,
    form: FormState,
    status: 200 | 422,
  ): Promise<void> => {
    const { t } = req.context;
    const likely = await listLikely(db, found.id, run?.id, idea);
    const model: JoinPage = {
      base: `/projects/${found.id}`,
      code: idea.code,
      text: idea.text,
      action: ideaPageHref(found, idea.code, 'join'),
      cancelHref: ideaPageHref(found, idea.code, 'decision'),
      form,
      likely: likelyOptions(t, idea, likely),
      ticked: [query(req, joinQuery).with],
    };
    renderPage(req, res, 'review/join', model, {
      title: t('lineage.join.title', { code: idea.code }),
      status,
      project: found,
    });
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/ideas/:code/join',
      access: STAFF,
      handle: async (req, res) => showJoin(req, res, await loadLineage(db, req), emptyForm(), 200),
    },
    {
      method: 'post',
      path: '/projects/:projectId/ideas/:code/join',
      access: STAFF,
      handle: async (req, res) => {
        const loaded = await loadLineage(db, req);
        const { found, idea } = loaded;
        const { t } = req.context;
        const parsed = parseForm(joinForm, req.body, t);
        if (!parsed.ok) return showJoin(req, res, loaded, parsed.form, 422);
        const { codes, more, reason } = parsed.value;
        const typed = more?.split(/[\s,;]+/).filter(Boolean) ?? [];
        const others = [...codes, ...typed.map(tidyCode)].filter((code) => code !== idea.code);
        const refuse = (message: string) =>
          showJoin(req, res, loaded, formWithError(req.body, 'more', message), 422);
        if (others.length === 0) return refuse(t('lineage.join.nothing'));
        const joined = await joinIdeas(db, found.id, requireUser(req).id, idea.code, others, reason);
        if (joined.length === 0) return refuse(t('lineage.join.unknown'));
        tellDone(req, t('lineage.join.done', { code: idea.code, codes: joined.join(', ') }));
        const missed = others.filter((code) => !joined.includes(code));
        if (missed.length > 0) flash(req, 'info', t('lineage.join.missed', { codes: missed.join(', ') }));
        res.redirect(303, `/projects/${found.id}/ideas/${encodeURIComponent(idea.code)}`);
      },
    },
  ];
}

/** `w07-14A` as it is stored: W07-14a. */
const tidyCode = (code: string): string => `${code.slice(0, 1).toUpperCase()}${code.slice(1).toLowerCase()}`;
